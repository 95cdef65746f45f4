import Geoparsing

/// Builds running text from the tokens of a corpus and keeps where each token went.
struct RunningText {
  private(set) var text = ""
  private(set) var ranges: [Range<Int>] = []
  private var length = 0
  private var isQuoteOpen = false
  private var last = ""
  private var glueNext = false

  private static let closing: Set<String> = [
    ",", ".", ";", ":", "!", "?", ")", "]", "}", "%", "”", "’", "…", "...", "'s", "’s", "n't",
    "n’t", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d", "'m", "’m", "'", "-", "/",
  ]
  /// Endings that some corpora part from their apostrophe.
  private static let endings: Set<String> = ["s", "t", "re", "ve", "ll", "d", "m"]
  private static let opening: Set<String> = ["(", "[", "{", "“", "‘", "$", "£", "€", "#", "-", "/"]

  mutating func append(_ token: String) {
    var glue = glueNext || Self.closing.contains(token)
    if last == "’" || last == "'", Self.endings.contains(token) { glue = true }
    glueNext = Self.opening.contains(token)
    if token == "\"" {
      glue = isQuoteOpen
      glueNext = !isQuoteOpen
      isQuoteOpen.toggle()
    }
    if !glue, !text.isEmpty, text.utf8.last != UInt8(ascii: "\n") { add(" ") }
    let start = length
    add(token)
    ranges.append(start..<length)
    last = token
  }

  /// Ends a sentence; a headline or a list item ends its paragraph too.
  mutating func endSentence() {
    isQuoteOpen = false
    glueNext = false
    if let byte = last.utf8.last,
      ![".", "!", "?", "\"", "”", ")"].contains(String(Unicode.Scalar(byte))),
      last != "”"
    {
      add("\n\n")
    }
  }

  private mutating func add(_ piece: String) {
    text += piece
    length += piece.utf8.count
  }
}
