internal import TextAnalysis

/// Reads auxiliaries up to their verb, from the left: recipe rule C1.
struct AuxiliaryChains {
  let words: AnnotatedWords
  /// The tokens of the sentence.
  let range: Range<Int>
  var end: Int { range.upperBound }

  /// The group that begins with the auxiliary or "to" at `start`; nil if "to" is a preposition or
  /// nothing follows a modal.
  func group(at start: Int) -> VerbGroup? {
    let word = words[start]
    if word.token.hash == Self.to { return infinitive(at: start) }
    var group = VerbGroup(
      first: start, head: start, tense: .present, entry: Self.bareEntry)
    let past = word.isAny(.pastAuxiliary)
    var wanted: VerbForms = []
    var isBe = false
    var isHave = false
    switch true {
    case word.isAny(.future):
      group.tense = .future
      wanted = .base
    case word.isAny(.modal):
      group.tense = .modal
      group.mood = .possible
      wanted = .base
    case word.isAny(.be):
      group.tense = past ? .past : .present
      wanted = [.participle, .gerund]
      isBe = true
    case word.isAny(.have):
      group.tense = past ? .pluperfect : .perfect
      wanted = .participle
      isHave = true
    case word.isAny(.doWord):
      group.tense = past ? .past : .present
      wanted = .base
    default: return nil
    }
    // "before being sent", "having reached": not finite.
    if word.token.hash == Self.being || word.token.hash == Self.having { group.tense = .gerund }
    group.isNegated = word.isAny(.negator)
    var index = start
    // Each auxiliary is read once; an English chain has five at most.
    for _ in 0..<5 {
      guard let next = skipAdverbs(after: index, &group) else { break }
      let candidate = words[next]
      let hash = candidate.token.hash
      if wanted.contains(.base), hash == Self.be {
        (index, isBe, isHave, wanted) = (next, true, false, [.participle, .gerund])
        continue
      }
      if wanted.contains(.base), hash == Self.have {
        (index, isBe, isHave, wanted) = (next, false, true, .participle)
        continue
      }
      if isHave, hash == Self.been {
        (index, isBe, isHave, wanted) = (next, true, false, [.participle, .gerund])
        continue
      }
      if isBe, hash == Self.being {
        (index, wanted) = (next, .participle)
        group.isProgressive = true
        continue
      }
      if isBe || isHave, hash == Self.to, let merged = obligation(group, to: next, isBe: isBe) {
        return merged
      }
      if isBe, let merged = adjective(group, at: next) { return merged }
      if let entry = candidate.verb, entry.has(wanted),
        isVerbHere(next, wanted, isBe: isBe, isLong: index != start)
      {
        group.head = next
        group.entry = wanted.contains(.base) ? base(hash, entry) : entry
        if isBe {
          group.isPassive = entry.has(.participle) && !(entry.has(.gerund))
          group.isProgressive = group.isProgressive || !group.isPassive
        }
        return planned(group) ?? group
      }
      if let entry = unknownBase(next, wanted, group) {
        group.head = next
        group.entry = entry
        return group
      }
      if index == start, let inverted = inverted(group, wanted, isBe: isBe) { return inverted }
      break
    }
    group.head = index
    group.isBare = true
    if isHave || word.isAny(.have) {
      group.entry.classes.formUnion([.light, .state])
      if group.tense == .pluperfect { group.tense = .past }
      if group.tense == .perfect { group.tense = .present }
    }
    if word.isAny(.doWord) { group.entry.classes = [.state] }
    return word.isAny([.be, .have, .doWord]) || isBe || isHave ? group : nil
  }

  /// "will address the nation", "could lay charges": what stands behind a modal is a verb, even one
  /// that the vocabulary lacks or knows as another's past.
  private func unknownBase(_ index: Int, _ wanted: VerbForms, _ group: VerbGroup) -> VerbEntry? {
    let word = words[index]
    guard wanted.contains(.base),
      [.future, .modal, .infinitive].contains(group.tense) || group.isNegated,
      word.token.isWord, !word.token.isCapitalized, !word.isName, !word.isTime,
      word.classes.isDisjoint(with: Self.closed)
    else { return nil }
    return VerbEntry(lemma: -1, forms: .base, classes: .unknown)
  }

  private static var last: UInt64 { WordHash.constant("last") }
  private static var rest: UInt64 { WordHash.constant("rest") }
  private static var laid: UInt64 { WordHash.constant("laid") }
  private static let closed: WordClasses = [
    .determiner, .possessive, .preposition, .subjectPronoun, .objectPronoun, .subordinator,
    .coordinator, .auxiliary, .adverb, .adjective, .relative,
  ]

  /// "to" and a base form.
  private func infinitive(at start: Int, isSure: Bool = false) -> VerbGroup? {
    var group = VerbGroup(first: start, head: start, tense: .infinitive, entry: Self.bareEntry)
    guard var next = skipAdverbs(after: start, &group) else { return nil }
    // "were laid to rest".
    if words[next].token.hash == Self.rest, start > range.lowerBound,
      words[start - 1].token.hash == Self.laid
    {
      return nil
    }
    if words[next].token.hash == Self.be || words[next].token.hash == Self.have {
      let isBe = words[next].token.hash == Self.be
      if let verb = skipAdverbs(after: next, &group), let entry = words[verb].verb,
        entry.has(isBe ? [.participle, .gerund] : .participle),
        isVerbHere(verb, .participle, isBe: isBe, isLong: false)
      {
        group.head = verb
        group.entry = entry
        group.isPassive = isBe && entry.has(.participle)
        return group
      }
      group.head = next
      group.isBare = true
      group.entry.classes = [.state]
      return group
    }
    if words[next].isAny(.doWord), words[next].verb == nil {
      next = skipAdverbs(after: next, &group) ?? next
    }
    if isSure, let entry = unknownBase(next, .base, group), words[next].verb == nil {
      group.head = next
      group.entry = entry
      return group
    }
    // "closed to all traffic".
    if next > start + 1, words[start + 1].isAny(.determiner) { return nil }
    guard let entry = words[next].verb, entry.has(.base),
      isSure || !isNounAfterTo(next, entry, start)
    else {
      return nil
    }
    group.head = next
    group.entry = base(words[next].token.hash, entry)
    return group
  }

  /// "will lay", "to found": not the past of lie and find.
  private func base(_ hash: UInt64, _ entry: VerbEntry) -> VerbEntry {
    entry.has(.past) ? VerbLexicon.basesOfPasts[hash] ?? entry : entry
  }

  /// After "due to", "according to", and where a noun reading is followed by a finite verb.
  private func isNounAfterTo(_ index: Int, _ entry: VerbEntry, _ to: Int) -> Bool {
    if to > 0, Self.comings.contains(words[to - 1].token), Self.goals.contains(words[index].token) {
      return index + 1 >= end || !words[index + 1].isAny([.determiner, .possessive])
    }
    if to > 0, Self.prepositionalBefore.contains(words[to - 1].token) {
      return entry.isAny(.oftenNoun)
    }
    return false
  }

  /// "is to meet", "has to leave", "had to retreat".
  private func obligation(_ group: VerbGroup, to: Int, isBe: Bool) -> VerbGroup? {
    guard let verb = infinitive(at: to), !verb.isBare || isBe else { return nil }
    var merged = group
    merged.head = verb.head
    merged.entry = verb.entry
    merged.isPassive = verb.isPassive
    if isBe {
      merged.mood = .planned
    } else if group.tense == .present || group.tense == .perfect {
      merged.tense = .modal
      merged.mood = .possible
    } else if group.tense == .pluperfect {
      merged.tense = .past
    }
    return merged
  }

  /// "was able to flee", "is due to open", "is likely to rain", "is going to".
  private func adjective(_ group: VerbGroup, at index: Int) -> VerbGroup? {
    let word = words[index]
    let isGoing = word.token.hash == Self.going
    guard
      word.isAny([.plannedAdjective, .likelyAdjective]) || isGoing
        || word.token.hash == Self.unable,
      index + 1 < end, words[index + 1].token.hash == Self.to,
      let verb = infinitive(at: index + 1, isSure: true)
    else { return nil }
    var merged = group
    merged.head = verb.head
    merged.entry = verb.entry
    merged.isBare = verb.isBare
    merged.isPassive = verb.isPassive
    switch word.token.hash {
    case Self.able: break
    case Self.unable:
      merged.mood = .impossible
      merged.isNegated.toggle()
    default:
      if word.isAny(.likelyAdjective) {
        merged.mood = .possible
      } else {
        merged.mood = .planned
        if group.tense == .present || isGoing && group.tense != .past { merged.tense = .future }
      }
    }
    return merged
  }

  /// "is expected to arrive", "was scheduled to open"; "is said to have fled" is asserted.
  private func planned(_ group: VerbGroup) -> VerbGroup? {
    guard group.isPassive, group.head + 1 < end, words[group.head + 1].token.hash == Self.to else {
      return nil
    }
    let hash = words[group.head].token.hash
    let isPlan = Self.plans.contains(hash)
    guard isPlan || Self.beliefs.contains(hash),
      let verb = infinitive(at: group.head + 1, isSure: isPlan)
    else { return nil }
    var merged = group
    merged.head = verb.head
    merged.entry = verb.entry
    merged.isBare = verb.isBare
    merged.isPassive = verb.isPassive
    if isPlan {
      merged.mood = .planned
      if group.tense == .present { merged.tense = .future }
    } else {
      merged.tense = .perfect
    }
    return merged
  }

  /// The word after `index` with adverbs, "not" and times in between left out, four at most.
  func skipAdverbs(after index: Int, _ group: inout VerbGroup) -> Int? {
    var next = index + 1
    var skipped = 0
    while next < end, skipped < 4 {
      let word = words[next]
      if word.isAny(.negator), word.isAny(.adverb) { group.isNegated = true }
      let isVerb = word.verb.map { !$0.isAny([.unknown]) } ?? false
      // "have more than doubled".
      let isDegree = word.token.hash == Self.than && next > index + 1
      // "were last repaired in 2009".
      let isLast =
        word.token.hash == Self.last && next + 1 < end
        && words[next + 1].verb?.has(.participle) ?? false
      guard word.isTime || isDegree || isLast || word.isAny(.adverb) && !isVerb else { break }
      next += 1
      if !word.isTime { skipped += 1 }
    }
    return next < end && !words[next].isTime ? next : nil
  }

  /// A participle after be or have, not the adjective or noun of a description: "is a limited war"
  /// never comes here, "was armed" does and stays.
  ///
  /// - Parameter isLong: more than one auxiliary stands before it: "has been building".
  private func isVerbHere(
    _ index: Int, _ wanted: VerbForms, isBe: Bool, isLong: Bool
  ) -> Bool {
    guard isBe, let entry = words[index].verb else { return true }
    if entry.has(.participle) {
      // "were wounded soldiers": nouns right after an adjectival participle; "was elected president".
      if entry.isAny(.adjectival), index + 1 < end, words[index + 1].isOpen,
        words[index + 1].verb == nil, words[index + 1].noun < 0, looksPlural(index + 1)
      {
        return false
      }
      return true
    }
    return isLong || !words[index].isAny(.notGerund)
  }

  private func looksPlural(_ index: Int) -> Bool {
    words.text.bytes[words[index].token.end - 1] == UInt8(ascii: "s")
  }

  static var to: UInt64 { WordHash.constant("to") }
  private static var than: UInt64 { WordHash.constant("than") }
  private static var be: UInt64 { WordHash.constant("be") }
  private static var been: UInt64 { WordHash.constant("been") }
  private static var being: UInt64 { WordHash.constant("being") }
  private static var having: UInt64 { WordHash.constant("having") }
  private static var have: UInt64 { WordHash.constant("have") }
  private static var going: UInt64 { WordHash.constant("going") }
  private static var able: UInt64 { WordHash.constant("able") }
  private static var unable: UInt64 { WordHash.constant("unable") }
  private static let prepositionalBefore = WordSet(
    "due according thanks prior return back response addition access close next related similar")
  /// "came to light", "brought to rest".
  private static let comings = WordSet("come came comes coming bring brought brings bringing")
  private static let goals = WordSet("light rest power life heel terms grips book trial")
  private static let plans = WordSet("expected scheduled set slated planned due poised supposed")
  private static let beliefs = WordSet(
    "said reported believed thought alleged understood known found seen reputed rumored")
  private static let bareEntry = VerbEntry(lemma: -1, forms: [], classes: [.state])
}
