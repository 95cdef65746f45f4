internal import TextAnalysis

/// Settles what stands where two finite verbs meet without a link between them: recipe rules C4 and
/// D5. In each stretch between commas, conjunctions and subordinators one finite verb can stand.
enum FiniteConflicts {
  static func settle(
    _ groups: [VerbGroup], _ words: AnnotatedWords, _ range: Range<Int>, isHeadline: Bool
  ) -> [VerbGroup] {
    var kept = groups
    if groups.count(where: \.isFinite) > 1 { kept = keptOfMany(groups, words, range) }
    if !isHeadline { tellOne(&kept, words, range) }
    return kept
  }

  private static func keptOfMany(
    _ groups: [VerbGroup], _ words: AnnotatedWords, _ range: Range<Int>
  ) -> [VerbGroup] {
    var kept: [VerbGroup] = []
    kept.reserveCapacity(groups.count)
    for group in groups {
      guard group.isFinite, let other = kept.lastIndex(where: \.isFinite),
        !isLinked(kept[other], group, words, range)
      else {
        kept.append(group)
        continue
      }
      let earlier = kept[other]
      if group.tense == .present, group.strength < 2, earlier.strength >= group.strength {
        continue
      }
      // "Floods destroyed pumping stations in May".
      if group.tense == .present, group.strength < 3, earlier.tense == .past, !earlier.isBare,
        earlier.strength > 1,
        !canBeReduced(earlier, isSecond: false, words)
          || EventPredicates.takesObject(earlier, words)
      {
        continue
      }
      if earlier.tense == .present, earlier.strength < 2 {
        kept.remove(at: other)
        kept.append(group)
        continue
      }
      if earlier.strength == 1, group.strength > 1 {
        kept.remove(at: other)
        kept.append(group)
        continue
      }
      // "lorries loaded with flour set off": a particle makes a verb of it.
      let isPhrasal =
        group.head + 1 < range.upperBound && particles.contains(words[group.head + 1].token)
      if group.strength == 1, group.entry.has(.base), !isPhrasal { continue }
      var later = group
      if EventPredicates.isDescription(earlier), namesNext(earlier, words),
        canBeReduced(earlier, isSecond: false, words)
      {
        // "A drone called Falcon landed".
        kept[other].tense = .participle
        kept[other].isPassive = true
      } else if group.first > earlier.head + 1, words[group.first - 1].isTime,
        canBeReduced(earlier, isSecond: false, words)
      {
        // "The talks held in May failed": no subject stands right before the second.
        kept[other].tense = .participle
        kept[other].isPassive = true
      } else if canBeReduced(group, isSecond: true, words)
        && !(earlier.strength < 3 && group.strength > earlier.strength)
        && isReducedAfterNoun(group, words, range)
      {
        later.tense = .participle
        later.isPassive = true
      } else if canBeReduced(earlier, isSecond: false, words) {
        kept[other].tense = .participle
        kept[other].isPassive = true
      } else if canBeReduced(group, isSecond: true, words) {
        later.tense = .participle
        later.isPassive = true
      }
      kept.append(later)
    }
    return kept
  }

  /// "The envoys, three from each side, gathered in Oslo.": a whole sentence has a finite verb, and a
  /// form behind an apposition's comma is it where no other one is.
  private static func tellOne(
    _ groups: inout [VerbGroup], _ words: AnnotatedWords, _ range: Range<Int>
  ) {
    guard let last = range.last, words.text.byte(words[last].token) == UInt8(ascii: "."),
      !groups.contains(where: \.isFinite)
    else { return }
    for index in groups.indices {
      let group = groups[index]
      guard group.tense == .participle, group.first == group.head, group.entry.has(.past),
        !EventPredicates.isDescription(group)
      else { continue }
      var before = group.first - 1
      while before > range.lowerBound, words[before].isAny(.adverb) { before -= 1 }
      guard before > range.lowerBound + 1, words[before].token.hash == AnnotatedWords.comma else {
        continue
      }
      groups[index].tense = .past
      groups[index].isPassive = false
      return
    }
  }

  /// A mark, a conjunction or a subordinator stands between the two, or the first one reports.
  private static func isLinked(
    _ first: VerbGroup, _ second: VerbGroup, _ words: AnnotatedWords, _ sentence: Range<Int>
  ) -> Bool {
    if first.isAny([.reporting, .thinking]) && !first.isPassive { return true }
    // "The army that Xerxes had mustered marched": the first one stands in a relative clause.
    if first.first > sentence.lowerBound, isInRelative(first, words, sentence) { return true }
    guard first.head + 1 < second.first else { return false }
    for index in first.head + 1..<second.first {
      let word = words[index]
      if word.token.isMark, isBreak(word, words) { return true }
      if word.isAny([.coordinator, .subordinator]), !word.isTime,
        !ClauseBuilder.asPartners.contains(words[index - 1].token)
      {
        return true
      }
    }
    return false
  }

  /// A relative or a subordinator stands before the verb with its subject at most in between, and no
  /// main verb before that.
  private static func isInRelative(
    _ group: VerbGroup, _ words: AnnotatedWords, _ sentence: Range<Int>
  ) -> Bool {
    var index = group.first - 1
    var steps = 0
    while index > sentence.lowerBound, steps < 5 {
      let word = words[index]
      if word.isAny(.relative), !words[index - 1].isAny(.preposition) {
        return words[index - 1].isOpen || words[index - 1].noun >= 0 || words[index - 1].isName
          || words[index - 1].isAny(.plural)
      }
      if word.token.isMark || word.verb?.has([.past]) ?? false && !word.isName { return false }
      index -= 1
      steps += 1
    }
    return false
  }

  private static func isBreak(_ word: Word, _ words: AnnotatedWords) -> Bool {
    switch words.text.byte(word.token) {
    case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "."), UInt8(ascii: "/"):
      false
    default: true
    }
  }

  /// "called Falcon", "named after".
  private static func namesNext(_ group: VerbGroup, _ words: AnnotatedWords) -> Bool {
    let next = group.head + 1
    guard next < words.all.count else { return false }
    return words[next].isName || words[next].isAny(.preposition) && !words[next].isAny(.particle)
  }

  /// A past form without auxiliary that may be a participle.
  private static func canBeReduced(
    _ group: VerbGroup, isSecond: Bool, _ words: AnnotatedWords
  ) -> Bool {
    guard group.tense == .past, group.first == group.head, group.entry.has(.participle),
      !cannotBePassive.contains(EventAct.ofVerb(group.entry))
    else { return false }
    return isSecond || !group.isAny(.reporting)
  }

  /// Verbs whose participle never stands for "which was …"; many more verbs can do without an object,
  /// yet these have no passive at all.
  private static let particles = WordSet("off out up")

  static let cannotBePassive = WordSet([
    "arrive", "appear", "disappear", "vanish", "die", "happen", "occur", "erupt", "fall", "go",
    "come",
    "emerge", "collapse", "crash", "depart", "perish", "succumb", "resign", "flee", "collide",
    "surrender", "capitulate", "begin", "continue", "remain", "stay", "arise", "return", "explode",
    "capsize", "march", "retreat", "withdraw", "agree", "vote", "protest", "testify", "speak",
  ])

  /// "the last jet built to", "a bomb planted on Monday": a noun before, a preposition or time after.
  private static func isReducedAfterNoun(
    _ group: VerbGroup, _ words: AnnotatedWords, _ range: Range<Int>
  ) -> Bool {
    guard group.head + 1 < range.upperBound else { return true }
    let next = words[group.head + 1]
    return next.isAny([.preposition, .adverb]) || next.isTime || next.token.isMark
  }
}
