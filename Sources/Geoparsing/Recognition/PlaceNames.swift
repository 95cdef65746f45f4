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

  /// The longest name that starts at a token, and its first meaning.
  func longest(_ text: TokenizedText, _ start: Int, limit: Int, _ entry: WordEntry) -> (
    end: Int, match: NameMatch
  )? {
    var found: (end: Int, match: NameMatch)?
    var name = NameHash()
    var index = start
    let longest = entry.longestName
    while index < limit, name.count < longest {
      let token = text.tokens[index]
      if token.isMark {
        guard index > start, isInner(text, index) else { break }
      } else if let hash = hash(text, index) {
        name.append(hash)
        if entry.startsName(ofLength: name.count),
          index == start || token.isCapitalized || token.hasNonASCII,
          let match = first(meanings(name, text, start..<index + 1))
        {
          found = (index + 1, match)
        }
      }
      index += 1
    }
    return found
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

  /// The first meaning; but a demonym goes before a small town or a mere alternate name: "Australian".
  func first(_ meanings: [NameMatch]) -> NameMatch? {
    guard let strongest = meanings.first, strongest.demonym == nil,
      let demonym = meanings.first(where: { $0.demonym != nil })
    else { return meanings.first }
    let isSmall =
      gazetteer.kind(of: strongest.place) == .settlement
      && gazetteer.population(of: strongest.place) < 100_000
    return isSmall || strongest.strength >= .historical ? demonym : strongest
  }

  /// Drops meanings that need a comma before or capitals where there are none.
  private func meanings(_ name: NameHash, _ text: TokenizedText, _ range: Range<Int>) -> [NameMatch]
  {
    let all = gazetteer.matches(name)
    guard all.contains(where: { $0.isAfterCommaOnly || $0.isCapitalsOnly }) else { return all }
    let first = range.lowerBound
    let isAfterComma =
      first > 1 && text.byte(text.tokens[first - 1]) == UInt8(ascii: ",")
      && text.tokens[first - 2].isWord && text.tokens[first - 2].isCapitalized
    let isCapitals = text.tokens[first].isAllCaps
    return all.filter {
      (!$0.isAfterCommaOnly || isAfterComma) && (!$0.isCapitalsOnly || isCapitals)
    }
  }

  /// True for a hyphen or a full stop within a name.
  private func isInner(_ text: TokenizedText, _ index: Int) -> Bool {
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
