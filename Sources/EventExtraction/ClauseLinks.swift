internal import TextAnalysis

/// The words that link a clause to the one before, and where its content begins.
extension ClauseBuilder {
  func subordinator(in region: Range<Int>) -> Int? {
    var sawComma = false
    for index in region.reversed() {
      let word = words[index]
      if word.token.hash == Self.comma && !words.isInsideNumber(index)
        || isHardMark(index, region)
      {
        sawComma = true
      }
      guard word.isAny(.subordinator), !word.isTime, !word.isName else { continue }
      if index + 1 < range.upperBound, words[index + 1].token.hash == Self.comma { continue }
      if sawComma {
        // A subordinator with a comma between it and the verb has no verb of its own.
        continue
      }
      if word.token.hash == Self.that, isDemonstrative(index, region) { continue }
      if word.token.hash == Self.as, index > range.lowerBound,
        Self.asPartners.contains(words[index - 1].token)
      {
        continue
      }
      // "hit after a rally on 22 May and died in hospital": no verb of its own.
      if word.isAny(.mayBePreposition),
        let last = region.last(where: { !words[$0].isAny(.adverb) }),
        last > index + 1, words[last].isAny(.coordinator), !words[last].isTime
      {
        continue
      }
      if word.isAny(.mayBePreposition), index + 1 < region.upperBound, words[index + 1].isTime,
        onlyTimes(index + 1..<(firstCoordinator(in: index + 1..<region.upperBound)))
      {
        continue
      }
      return index
    }
    return nil
  }

  /// "that" before a noun at the start of a clause or after a preposition.
  func isDemonstrative(_ index: Int, _ region: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return true }
    let before = words[index - 1]
    return before.isAny(.preposition) && !before.isAny(.adverb)
      || before.isAny(.coordinator) && index + 1 < range.upperBound && words[index + 1].isOpen
  }

  func coordinator(in region: Range<Int>) -> Int? {
    var found: Int?
    for index in region.reversed() where words[index].isAny(.coordinator) && !words[index].isTime {
      if onlyAdverbs(index + 1..<region.upperBound) { return index }
      let afterComma = index > range.lowerBound && words[index - 1].token.hash == Self.comma
      let comma = words.hasComma(in: index + 1..<region.upperBound)
      if comma { return nil }
      if afterComma { return index }
      if found == nil { found = index }
    }
    // "and" without a comma joins nouns more often than clauses, unless a clause lies before it.
    guard let found, !clauses.isEmpty, found > region.lowerBound || found == region.lowerBound,
      startsSubject(found + 1)
    else { return nil }
    return lastComma(in: region).map { $0 < found } ?? true ? found : nil
  }

  func startsSubject(_ index: Int) -> Bool {
    guard index < range.upperBound else { return false }
    let word = words[index]
    return word.isAny([.determiner, .possessive, .subjectPronoun]) || word.isName
      || word.token.isNumber || word.isOpen || word.noun >= 0
      || word.isAny([.adjective, .preposition])
  }

  func lastComma(in region: Range<Int>) -> Int? {
    region.last {
      words[$0].token.hash == Self.comma && !words.isInsideNumber($0)
        || isHardMark($0, region)
    }
  }

  /// A mark that parts clauses: no bracket whose other half stands beside it, "the agency (EPA) said".
  func isHardMark(_ index: Int, _ region: Range<Int>) -> Bool {
    guard words[index].token.isMark, Self.hardMarks.contains(words[index].token) else {
      return false
    }
    let hash = words[index].token.hash
    if hash == Self.closing {
      return !(max(region.lowerBound, index - Self.aside)..<index).contains {
        words[$0].token.hash == Self.opening
      }
    }
    if hash == Self.opening {
      return !(index + 1..<min(region.upperBound, index + Self.aside + 1)).contains {
        words[$0].token.hash == Self.closing
      }
    }
    return true
  }

  /// Words that brackets may hold without parting anything.
  private static let aside = 6
  private static var opening: UInt64 { WordHash.constant("(") }
  private static var closing: UInt64 { WordHash.constant(")") }

  func onlyAdverbs(_ region: Range<Int>) -> Bool {
    region.allSatisfy {
      words[$0].isAny(.adverb) || words[$0].isTime || words[$0].isAny(.auxiliary)
    }
  }

  /// "have doubled since 2012 and hit a peak": the preposition's phrase ends there.
  func firstCoordinator(in region: Range<Int>) -> Int {
    region.first { words[$0].isAny(.coordinator) && !words[$0].isTime } ?? region.upperBound
  }

  func onlyTimes(_ region: Range<Int>) -> Bool { region.allSatisfy { words[$0].isTime } }

  /// Where the content of a saying without "that" begins: after a time of the saying, after the
  /// person who was told, else right after the verb.
  func contentStart(after clause: Int, _ region: Range<Int>) -> Int {
    let head = clauses[clause].head
    var index = head + 1
    if index < region.upperBound, words[index].isAny(.objectPronoun) || words[index].isName,
      words[head].token.hash == Self.told || words[head].token.hash == Self.tells
    {
      while index < region.upperBound, words[index].isName { index += 1 }
      if index < region.upperBound, words[index].isAny(.objectPronoun) { index += 1 }
    } else if index < region.upperBound, Self.audiences.contains(words[index].token) {
      index += 1
    }
    var end = index
    if end < region.upperBound, words[end].isAny(.preposition) || words[end].isAny(.adverb) {
      end += 1
    }
    guard end < region.upperBound, words[end].isTime else { return index }
    while end < region.upperBound, words[end].isTime { end += 1 }
    return end
  }
}
