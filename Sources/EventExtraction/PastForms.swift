internal import TextAnalysis

/// Past forms: finite verb, participle or no verb at all (recipe rule C2).
extension VerbGroups {
  func past(_ index: Int, _ entry: VerbEntry) -> VerbGroup? {
    // "a ship bound for Africa".
    if words[index].token.hash == Self.bound, nextIs(index, Self.forHash) { return nil }
    let isPastOnly = entry.has(.past) && !entry.has(.participle)
    let isParticipleOnly = !entry.has(.past)
    var group = VerbGroup(first: index, head: index, tense: .past, entry: entry, strength: 2)
    group.isNegated = isNever(index)
    if isPastOnly { group.strength = 3 }
    // A form that is the base as well ("cut", "hit", "set") is the weaker for it.
    if entry.has(.base) { group.strength = 1 }
    func participle() -> VerbGroup {
      var copy = group
      copy.tense = .participle
      copy.isPassive = true
      return copy
    }
    guard let before = wordBefore(index) else {
      if isPastOnly { return group }
      // "Armed groups attacked": an adjective of the subject.
      if !isHeadline, index + 1 < range.upperBound, !nextIsPreposition(index),
        words[index + 1].isAny(.plural) || words[index + 1].isOpen && words[index + 1].verb == nil,
        words[index + 1].token.isWord
      {
        return nil
      }
      return isHeadline && nextIsPreposition(index) || nextIsPreposition(index)
        || entry.isAny(.unknown) == false ? participle() : nil
    }
    let previous = words[before]
    // "found it deserted"; "a ship loaded with rice".
    if Self.objects.contains(previous.token), let last = groups.last, last.head == before - 1,
      Self.finders.contains(EventAct.ofVerb(last.entry))
    {
      return nil
    }
    if !isPastOnly, nextIs(index, Self.withHash), Self.loads.contains(EventAct.ofVerb(entry)) {
      return participle()
    }
    if previous.isAny(.possessive) && !previous.isAny(.subjectPronoun) { return nil }
    if previous.isAny(.relative) || previous.isAny(.subjectPronoun) {
      // "those who fled"; "that captured" after a noun.
      group.strength = 3
      return isParticipleOnly ? participle() : group
    }
    if let last = groups.last, last.head == before, Self.linking.contains(words[last.head].token) {
      return nil  // "became frustrated"
    }
    // "some of them drowned", "the Serbs themselves advanced".
    if previous.isAny(.objectPronoun), !isPartOfSubject(before) {
      return isPastOnly ? group : participle()
    }
    if previous.isAny(.determiner), !isStandIn(before) {
      // "Thousands gathered", "that two escaped"; not "leaving two injured", "both wounded men".
      if Self.quantities.contains(previous.token), opensClause(before), !entry.isAny(.adjectival),
        !nextIsOpenNoun(index)
      {
        return isParticipleOnly || !isPastOnly && isAgentNext(index) ? participle() : group
      }
      return isPastOnly && !entry.isAny(.adjectival) && entry.lemma >= 0 ? group : nil
    }
    if previous.token.isNumber {
      if entry.isAny(.adjectival) || nextIsOpenNoun(index) { return nil }
      return isHeadline && !isPastOnly ? participle() : group
    }
    if previous.isAny(.preposition) && !previous.isAny(.particle) {
      // "With 38 passengers aboard overran the runway": no participle, so no noun follows.
      return isPastOnly && entry.lemma >= 0 && !entry.isAny(.adjectival) ? group : nil
    }
    // "in captured boats": an adjective, while "came in" has its particle.
    if previous.isAny(.preposition), !isPastOnly, nextIsOpenNoun(index), entry.lemma >= 0,
      isPluralNoun(index + 1)
    {
      return nil
    }
    if previous.isAny(.subordinator) {
      return isParticipleOnly ? nil : isPastOnly ? group : participle()
    }
    if previous.isAny(.coordinator) || previous.token.isMark {
      return afterLink(group, entry, before, isPastOnly, isParticipleOnly, participle())
    }
    if previous.isAny(.adjective) || adjectivesUpToDeterminer(before), nextIsOpenNoun(index),
      !isPastOnly
    {
      return nil
    }
    if entry.isAny(.unknown), !previous.isName, !previous.isOpen, previous.noun < 0,
      !previous.isTime,
      !previous.isAny(.particle)
    {
      return nil
    }
    if entry.isAny(.adjectival), endsInEd(index), nextIsOpenNoun(index), !previous.isName {
      return nil
    }
    if isParticipleOnly || !isPastOnly && isAgentNext(index) { return participle() }
    // "announced a trip planned for May".
    if nextIs(index, Self.forHash), Self.schedules.contains(EventAct.ofVerb(entry)),
      groups.contains(where: \.isFinite)
    {
      return participle()
    }
    if let last = groups.last, last.head == before, !last.isFinite || last.isBare {
      return participle()
    }
    return group
  }

  private func opensClause(_ index: Int) -> Bool {
    index == range.lowerBound || words[index - 1].isAny(.subordinator) || words[index - 1].isTime
      || words[index - 1].token.isMark && !words.isInsideNumber(index - 1)
  }

  private func isPartOfSubject(_ pronoun: Int) -> Bool {
    guard pronoun > range.lowerBound else { return false }
    return words[pronoun - 1].token.hash == AnnotatedWords.of
      || Self.emphases.contains(words[pronoun].token)
        && (words[pronoun - 1].isName || words[pronoun - 1].isOpen)
        && !groups.contains(where: \.isFinite)
  }

  private static let emphases = WordSet("itself himself herself themselves")

  /// "a second one swept away a school", "a third followed".
  private func isStandIn(_ index: Int) -> Bool {
    if words[index].token.hash == Self.another {
      // "In May another made a landing", "another of its jets crashed"; not "another wounded soldier".
      return index + 1 < range.upperBound && nextTakesObject(index + 1)
    }
    if Self.floating.contains(words[index].token), index > range.lowerBound {
      // "Yalta and Sudak all changed hands".
      let subject = words[index - 1]
      return subject.isName || subject.isOpen || subject.noun >= 0 || subject.isAny(.subjectPronoun)
    }
    return Self.standIns.contains(words[index].token) && index > range.lowerBound
      && (words[index - 1].isAny([.determiner, .adjective]) || words[index - 1].isOpen)
  }

  private static var another: UInt64 { WordHash.constant("another") }
  private static let floating = WordSet("all both each")

  private static let standIns = WordSet("one ones other others")

  /// Amounts that stand for people.
  private static let quantities = WordSet(
    """
    dozens scores hundreds thousands many most some several both all few others one two three four five
    six seven eight nine ten eleven twelve
    """)

  /// After a comma, another mark or a conjunction.
  private func afterLink(
    _ group: VerbGroup, _ entry: VerbEntry, _ before: Int, _ isPastOnly: Bool,
    _ isParticipleOnly: Bool, _ participle: VerbGroup
  ) -> VerbGroup? {
    var group = group
    let previous = words[before]
    if isPastOnly { return group }
    let index = group.head
    if entry.isAny(.adjectival), nextIsOpenNoun(index) { return nil }
    if !isParticipleOnly, !EventPredicates.isDescription(group) || nextIsPreposition(index),
      closesRelative(before)
    {
      return group
    }
    // "The general, resupplied by sea, attacked": the first form is set off by commas.
    if !isParticipleOnly, previous.token.hash == AnnotatedWords.comma, let last = groups.last,
      last.tense == .participle,
      groups.contains(where: {
        $0.first > range.lowerBound + 1
          && words[$0.first - 1].token.hash == AnnotatedWords.comma && $0.tense == .participle
      }),
      !groups.contains(where: \.isFinite), !isAgentNext(index)
    {
      return group
    }
    if let last = groups.last(where: { $0.tense != .infinitive }) {
      if previous.isAny(.coordinator) {
        // "could gain strength and hit the coast": a base form, too.
        if entry.has(.base), [.modal, .future, .infinitive].contains(last.tense), !last.isBare,
          last.entry.has(.base)
        {
          group.tense = last.tense
          group.mood = last.mood
          group.isNegated = last.isNegated
          return group
        }
        if entry.isAny(.unknown), nextIsOpenNoun(index) { return nil }
        // "was arrested and charged", "has landed and unloaded": the auxiliary is shared.
        if last.isFinite, last.isPassive, !isParticipleOnly,
          FiniteConflicts.cannotBePassive.contains(EventAct.ofVerb(entry))
        {
          return group
        }
        if last.isFinite, last.isPassive || last.tense == .perfect || last.tense == .pluperfect,
          !last.isBare,
          isParticipleOnly || last.isPassive && !hasObject(index)
            || last.tense == .perfect || last.tense == .pluperfect
        {
          group.tense = last.tense
          group.isPassive = last.isPassive
          group.isNegated = last.isNegated
          group.mood = last.mood
          return group
        }
        if last.tense == .participle, last.isPassive, !groups.contains(where: \.isFinite) {
          return participle
        }
        return isParticipleOnly ? participle : group
      }
      if isParticipleOnly { return participle }
      if last.isFinite, last.tense == .past, isInListOfNouns(index) { return nil }
      // "was brought back in June, signed a treaty": no participle has an object.
      if last.isFinite, last.isPassive, nextTakesObject(index), !words[index + 1].isTime,
        !EventPredicates.isDescription(group)
      {
        return group
      }
      if last.isFinite, !last.isBare, !nextIsPreposition(index), !last.isPassive { return group }
      if last.isFinite, nextIsPreposition(index) || isAgentNext(index) {
        return staysFinite(entry) && !isAgentNext(index) ? group : participle
      }
      // "who left after losing a vote, died in Oslo", "…, conceded defeat".
      if last.tense == .gerund, staysFinite(entry) || hasObject(index) { return group }
      return last.isFinite && last.tense == .past && !last.isPassive ? group : participle
    }
    if isParticipleOnly { return participle }
    if previous.isAny(.coordinator) { return group }
    // "The ship, hit by a mine, sank": the subject stands before the comma, the verb after the next.
    return nextIsPreposition(index) || closesParenthesis(index)
      ? staysFinite(entry) && !closesParenthesis(index) ? group : participle : group
  }

  /// Its form in -ed is no participle without an auxiliary: ", died in Oslo", ", warned on Monday".
  private func staysFinite(_ entry: VerbEntry) -> Bool {
    let act = EventAct.ofVerb(entry)
    return FiniteConflicts.cannotBePassive.contains(act) || Self.tellers.contains(act)
  }

  private static let finders = WordSet("find leave keep get have make declare")
  private static let objects = WordSet("it him her them me us")
  private static let loads = WordSet("load lade arm equip fit lace")
  private static var withHash: UInt64 { WordHash.constant("with") }
  private static var bound: UInt64 { WordHash.constant("bound") }
  private static let tellers = WordSet([
    "say", "warn", "announce", "declare", "argue", "insist", "reply", "respond", "testify",
  ])

  /// A comma stands later in the sentence with a verb form of its own behind it.
  private func closesParenthesis(_ index: Int) -> Bool {
    guard let previous = wordBefore(index), words[previous].token.isMark else { return false }
    var afterComma = false
    for next in index + 1..<range.upperBound {
      if words[next].token.hash == Self.comma {
        afterComma = true
      } else if afterComma {
        let word = words[next]
        if word.isAny(.auxiliary) { return true }
        if let verb = word.verb, !word.isTime, verb.has(.past), !word.isAny(.preposition) {
          return true
        }
        if word.isAny([.coordinator, .subordinator]) { return false }
      }
    }
    return false
  }

  /// "The army, which had sailed in May, landed at X": the comma ends a relative clause that holds all
  /// verbs so far, so that the sentence's own is still to come.
  private func closesRelative(_ comma: Int) -> Bool {
    guard words[comma].token.hash == Self.comma, groups.filter(\.isFinite).count == 1,
      let finite = groups.last(where: { $0.tense != .infinitive }), finite.isFinite,
      finite.first > range.lowerBound + 2
    else { return false }
    let relative = (max(range.lowerBound + 2, finite.first - 3)..<finite.first).last {
      words[$0].isAny(.relative)
    }
    guard let relative else { return false }
    return words[relative - 1].token.hash == Self.comma
      && !(range.lowerBound..<relative - 1).contains { words[$0].isAny(.subordinator) }
  }

  /// "seized cash, forged passports and stones": no verb follows the "and" that ends the list.
  private func isInListOfNouns(_ index: Int) -> Bool {
    guard index + 1 < range.upperBound, words[index + 1].isOpen, isPluralNoun(index + 1) else {
      return false
    }
    for next in index + 2..<min(index + 7, range.upperBound) where next > index {
      let word = words[next]
      if word.isAny(.coordinator) {
        return next + 1 < range.upperBound && words[next + 1].verb?.has(.past) != true
          && !words[next + 1].isAny([.adverb, .auxiliary])
      }
      guard word.isOpen || word.token.hash == Self.comma || word.isAny(.adjective) else {
        return false
      }
    }
    return false
  }

  private func hasObject(_ index: Int) -> Bool {
    guard index + 1 < range.upperBound else { return false }
    var next = words[index + 1]
    // "laid down their arms".
    if next.isAny(.particle), !next.isAny(.preposition), index + 2 < range.upperBound,
      words[index + 2].isAny([.determiner, .possessive])
    {
      next = words[index + 2]
    }
    return next.isAny([.determiner, .possessive]) || next.isName && !next.isTime
      || next.isOpen && (next.verb == nil || next.noun >= 0)
  }
}
