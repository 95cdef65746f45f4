import Gazetteer
import TextAnalysis

/// Looks up the tokens of a text as names of places.
struct PlaceNames: Sendable {
  let gazetteer: Gazetteer

  /// The gazetteer's hash of a token; nil for marks.
  @inline(__always)
  func hash(_ text: TokenizedText, _ index: Int) -> UInt64? {
    let token = text.tokens[index]
    return token.isMark ? nil : NameFolding.hash(of: token.range, in: text.bytes)
  }

  /// The meanings of a stretch of tokens as one name, strongest first.
  func meanings(_ text: TokenizedText, _ range: Range<Int>) -> [NameMatch] {
    var name = NameHash()
    for index in range {
      if let hash = hash(text, index) { name.append(hash) }
      if name.count > 8 { return [] }
    }
    return name.count == 0 ? [] : meanings(name, text, range)
  }

  /// The first meaning of a stretch of tokens as one name.
  func first(_ text: TokenizedText, _ range: Range<Int>) -> NameMatch? {
    var name = NameHash()
    for index in range {
      if let hash = hash(text, index) { name.append(hash) }
      if name.count > 8 { return nil }
    }
    return name.count == 0 ? nil : first(name, text, range)
  }

  /// The first meaning of a name that stands at these tokens.
  func first(_ name: NameHash, _ text: TokenizedText, _ range: Range<Int>) -> NameMatch? {
    gazetteer.meanings(of: name).flatMap { first(of: $0, text, range) }
  }

  /// The first of the meanings of a name that stands at these tokens; but a demonym, and a short form
  /// that stands after a comma, go before a small town or a mere alternate name: "Australian",
  /// "Salem, OR".
  func first(of meanings: NameMeanings, _ text: TokenizedText, _ range: Range<Int>) -> NameMatch? {
    var strongest: NameMatch?
    var demonym: NameMatch?
    var afterComma: NameMatch?
    gazetteer.visit(meanings) { match in
      guard admits(match, text, range.lowerBound) else { return true }
      if strongest == nil { strongest = match }
      if match.demonym != nil { demonym = match }
      if match.isAfterCommaOnly { afterComma = match }
      return demonym == nil && afterComma == nil
    }
    guard let strongest, strongest.demonym == nil, let other = afterComma ?? demonym else {
      return strongest
    }
    let isSmall =
      gazetteer.kind(of: strongest.place) == .settlement
      && gazetteer.population(of: strongest.place) < 100_000
    return isSmall || strongest.strength >= .historical ? other : strongest
  }

  private func meanings(_ name: NameHash, _ text: TokenizedText, _ range: Range<Int>) -> [NameMatch]
  {
    let all = gazetteer.matches(name)
    guard all.contains(where: { !admits($0, text, range.lowerBound) }) else { return all }
    return all.filter { admits($0, text, range.lowerBound) }
  }

  /// False for meanings that need a comma before the name or capitals, where there are none.
  private func admits(_ match: NameMatch, _ text: TokenizedText, _ first: Int) -> Bool {
    if match.isCapitalsOnly, !text.tokens[first].isAllCaps { return false }
    guard match.isAfterCommaOnly else { return true }
    return first > 1 && text.byte(text.tokens[first - 1]) == UInt8(ascii: ",")
      && text.tokens[first - 2].isWord && text.tokens[first - 2].isCapitalized
  }

  /// True for a hyphen or a full stop within a name.
  func isInner(_ text: TokenizedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard !token.hasSpaceBefore, index + 1 < text.tokens.count else { return false }
    switch text.byte(token) {
    case UInt8(ascii: "-"): return !text.tokens[index + 1].hasSpaceBefore
    case UInt8(ascii: "."): return text.tokens[index - 1].count <= 4
    case UInt8(ascii: "'"): return true
    default: return false
    }
  }
}
