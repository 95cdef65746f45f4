import TextAnalysis

/// The time that a text is about, as far as its years tell.
enum Period {
  /// Years from this one on are the present of the gazetteer: its names are those of today.
  static let recent = 1950

  /// True if most of the years that a text names lie before ``recent``. Old names of places mean the
  /// old places there: the Port Arthur of 1904 is not the one in Texas.
  static func isPast(_ text: TokenizedText) -> Bool {
    var past = 0
    var present = 0
    for (index, token) in text.tokens.enumerated() where token.isNumber {
      if index + 1 < text.tokens.count, eras.contains(text.tokens[index + 1]) {
        past += 1
      } else if token.count == 4 {
        let year = year(of: token, in: text)
        if (1_000..<recent).contains(year) { past += 1 }
        if (recent..<2_100).contains(year) { present += 1 }
      }
    }
    return past > present
  }

  private static let eras = WordSet("bc bce b.c. b.c.e.")

  private static func year(of token: Token, in text: TokenizedText) -> Int {
    text.bytes[token.range].reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
