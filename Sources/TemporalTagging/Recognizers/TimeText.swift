internal import TextAnalysis

/// A text as its recognisers see it: tokens beside their entries in the vocabulary, and the small
/// questions that every grammar asks.
///
/// It never changes. It is a class because every rule gets it: one pointer is handed on, not its many
/// arrays.
final class TimeText: Sendable {
  let text: TokenizedText
  let tokens: [Token]
  let words: [TimeWord]
  /// How 03/04/2023 is read in this text; nil if nothing tells.
  let dayFirst: Bool?

  /// - Parameter dayFirst: What is true where the text shows nothing.
  init(_ text: TokenizedText, dayFirst: Bool?) {
    self.text = text
    tokens = text.tokens
    let table = EnglishTimeWords.table
    words = text.tokens.map { $0.kind == .mark ? .none : table[$0.hash] ?? .none }
    self.dayFirst = NumericDates.dayFirst(in: text) ?? dayFirst
  }

  var count: Int { tokens.count }

  /// The entry of a token, ``TimeWord/none`` outside the text.
  @inline(__always)
  func word(_ index: Int) -> TimeWord {
    index >= 0 && index < words.count ? words[index] : .none
  }

  /// The byte of a one-byte token; 0 outside the text.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < tokens.count ? text.byte(tokens[index]) : 0
  }

  /// True for this ASCII mark.
  @inline(__always)
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    byte(index) == UInt8(truncatingIfNeeded: mark.value) && tokens[index].kind == .mark
  }

  /// True if the token is this word of ASCII letters, in any case. For tests in the middle of a rule
  /// that has already found its trigger.
  @inline(__always)
  func isWord(_ index: Int, _ word: String) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].count == word.utf8.count else {
      return false
    }
    var position = tokens[index].start
    for byte in word.utf8 {
      let own = text.bytes[position]
      guard own == byte || own | 0x20 == byte && byte &- 0x61 < 26 else { return false }
      position += 1
    }
    return true
  }

  /// True for "'s" and "’s".
  func isPossessive(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count, word(index) == .plural else { return false }
    return tokens[index].count > 1
  }

  /// True if no white space stands before the token.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].hasSpaceBefore
  }

  func tokenBefore(_ index: Int) -> Token? {
    index > 0 && index <= tokens.count ? tokens[index - 1] : nil
  }

  /// True for a straight or typographic apostrophe: ' ’ ‘ `.
  func isApostrophe(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return false }
    let token = tokens[index]
    if token.count == 1 {
      return text.bytes[token.start] == UInt8(ascii: "'")
        || text.bytes[token.start] == UInt8(ascii: "`")
    }
    return isScalar(token, 0xE2, 0x80) && (0x98...0x99).contains(text.bytes[token.end - 1])
  }

  /// True for a hyphen or a dash: - ‐ ‑ – — −.
  func isDash(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return false }
    let token = tokens[index]
    if token.count == 1 { return text.bytes[token.start] == UInt8(ascii: "-") }
    let last = text.bytes[token.end - 1]
    return isScalar(token, 0xE2, 0x80) && (0x90...0x94).contains(last) && last != 0x92
      || isScalar(token, 0xE2, 0x88) && last == 0x92
  }

  /// True for a mark of three bytes that begins with these.
  private func isScalar(_ token: Token, _ first: UInt8, _ second: UInt8) -> Bool {
    token.count == 3 && text.bytes[token.start] == first && text.bytes[token.start + 1] == second
  }

  /// The value and the number of digits of a token of at most nine digits.
  func digits(_ index: Int) -> (value: Int, count: Int)? {
    guard index >= 0, index < tokens.count, tokens[index].kind == .number else { return nil }
    let token = tokens[index]
    guard token.count <= 9 else { return nil }
    var value = 0
    for byte in text.bytes[token.range] { value = value * 10 + Int(byte &- 0x30) }
    return (value, token.count)
  }

  /// The value of a token of exactly so many digits.
  func digits(_ index: Int, count: Int) -> Int? {
    guard let (value, found) = digits(index), found == count else { return nil }
    return value
  }

  /// True if the tokens stand in one sentence.
  func inOneSentence(_ first: Int, _ last: Int) -> Bool {
    first >= 0 && last < tokens.count
      && text.sentence(ofToken: first) == text.sentence(ofToken: last)
  }
}
