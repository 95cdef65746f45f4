internal import TextAnalysis

/// What stands beside a word that may be a verb.
extension VerbGroups {
  /// The word before, adverbs left out; nil at the start of the sentence or after an opening mark.
  func wordBefore(_ index: Int) -> Int? {
    var before = index - 1
    while before >= range.lowerBound, words[before].isAny(.adverb),
      !words[before].isAny([.subordinator, .preposition, .determiner, .objectPronoun])
        || words[before].token.hash == Self.since
    {
      before -= 1
    }
    guard before >= range.lowerBound else { return nil }
    if words[before].token.isMark, before == range.lowerBound { return nil }
    return before
  }

  /// A row of adjectives with a determiner or possessive before it ends at `index`.
  func adjectivesUpToDeterminer(_ index: Int) -> Bool {
    var before = index
    var steps = 0
    while before >= range.lowerBound, steps < 4,
      words[before].isAny(.adjective) || words[before].token.isNumber
    {
      before -= 1
      steps += 1
    }
    return steps > 0 && before >= range.lowerBound
      && words[before].isAny([.determiner, .possessive])
  }

  func isHyphenated(_ index: Int) -> Bool {
    func isHyphen(_ other: Int) -> Bool {
      range.contains(other) && words[other].token.isMark
        && words.text.byte(words[other].token) == 0x2D
    }
    if isHyphen(index + 1), !words[index + 1].token.hasSpaceBefore { return true }
    guard isHyphen(index - 1), !words[index].token.hasSpaceBefore else { return false }
    return index < 2 || !Self.verbPrefixes.contains(words[index - 2].token)
  }

  func isPluralNoun(_ index: Int) -> Bool {
    let token = words[index].token
    if words[index].isAny(.plural) { return true }
    guard token.isWord, !words[index].isTime else { return false }
    let last = words.text.bytes[token.end - 1]
    let other = token.count > 2 ? words.text.bytes[token.end - 2] : 0
    return last == UInt8(ascii: "s") && other != UInt8(ascii: "s") && !words[index].isName
  }

  /// "never reached": a negation among the adverbs right before.
  func isNever(_ index: Int) -> Bool {
    var before = index - 1
    while before >= range.lowerBound, words[before].isAny(.adverb) {
      if words[before].isAny(.negator) { return true }
      before -= 1
    }
    return false
  }

  func endsInEd(_ index: Int) -> Bool {
    let token = words[index].token
    return token.count > 2 && words.text.bytes[token.end - 1] == UInt8(ascii: "d")
      && words.text.bytes[token.end - 2] == UInt8(ascii: "e")
  }

  func nextIsOpenNoun(_ index: Int) -> Bool {
    guard index + 1 < range.upperBound else { return false }
    let next = words[index + 1]
    return next.isOpen
      && !(next.verb.map { $0.has([.past, .gerund]) && !$0.isAny(.adjectival) } ?? false)
      && !next.isAny(.preposition) || next.isAny(.adjective)
  }

  func nextIsPreposition(_ index: Int) -> Bool {
    index + 1 < range.upperBound && words[index + 1].isAny([.preposition])
  }

  func nextIs(_ index: Int, _ hash: UInt64) -> Bool {
    index + 1 < range.upperBound && words[index + 1].token.hash == hash
  }

  /// "by the army", not "by 20 points", "by more than half".
  func isAgentNext(_ index: Int) -> Bool {
    guard nextIs(index, Self.by) else { return false }
    guard index + 2 < range.upperBound else { return true }
    let next = words[index + 2]
    return !next.token.isNumber && !Self.extents.contains(next.token) && !next.isTime
  }

  private static let extents = WordSet(
    "more less nearly about almost around over only just half")

  func isEnd(_ index: Int) -> Bool {
    index >= range.upperBound || words[index].token.isMark
  }

  static let linking = WordSet(
    "become became becomes remain remained remains seem seemed seems appeared stayed felt looked")
  static var comma: UInt64 { WordHash.constant(",") }
  static var by: UInt64 { WordHash.constant("by") }
  static var since: UInt64 { WordHash.constant("since") }
  static var forHash: UInt64 { WordHash.constant("for") }
  static let schedules = WordSet(["plan", "schedule", "slate"])
  static var apostropheS: UInt64 { WordHash.constant("'s") }
  static let verbPrefixes = WordSet("re co de pre over under mis out un")
}
