internal import TextAnalysis

/// A text as its recognisers see it: tokens beside their entries in the vocabulary, and the small
/// questions that every grammar asks.
struct TimeText: Sendable {
  let text: TokenizedText
  let tokens: [Token]
  let words: [TimeWord]
  /// How 03/04/2023 is read in this text; nil if nothing tells.
  var dayFirst: Bool?

  init(_ text: TokenizedText) {
    self.text = text
    tokens = text.tokens
    let table = EnglishTimeWords.table
    words = text.tokens.map { $0.kind == .mark ? .none : table[$0.hash] ?? .none }
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

  func isMark(_ index: Int, _ mark: Character) -> Bool {
    byte(index) == mark.asciiValue && tokens[index].kind == .mark
  }

  /// True if the token is this word, in any case. For tests in the middle of a rule that has
  /// already found its trigger.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].count == word.utf8CodeUnitCount else {
      return false
    }
    return tokens[index].hash == WordHash.of(word.description)
  }

  /// True if no white space stands before the token.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].hasSpaceBefore
  }

  func tokenBefore(_ index: Int) -> Token? {
    index > 0 && index <= tokens.count ? tokens[index - 1] : nil
  }

  /// True for a straight or typographic apostrophe.
  func isApostrophe(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return false }
    return Self.apostrophes.contains(tokens[index])
  }

  private static let apostrophes = WordSet("' ’ ‘ `")

  /// True for a hyphen or a dash.
  func isDash(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return false }
    return Self.dashes.contains(tokens[index])
  }

  private static let dashes = WordSet("- – — − ‐ ‑")

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
