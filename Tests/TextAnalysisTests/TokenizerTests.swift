import Testing
import TextAnalysis

@Suite struct TokenizerTests {
  private func tokens(_ text: String) -> [String] {
    let tokenized = TokenizedText(text)
    return tokenized.tokens.map(tokenized.string)
  }

  @Test(arguments: [
    ("Kyiv's mayor", ["Kyiv", "'s", "mayor"]),
    ("Ukraine’s allies don’t", ["Ukraine", "’s", "allies", "don’t"]),
    ("O'Brien said they'll go", ["O'Brien", "said", "they", "'ll", "go"]),
    ("the U.S. Army", ["the", "U.S.", "Army"]),
    ("at 5 p.m. on", ["at", "5", "p.m.", "on"]),
    ("in the 1930s", ["in", "the", "1930", "s"]),
    ("03/04/2023", ["03", "/", "04", "/", "2023"]),
    ("Stratford-upon-Avon", ["Stratford", "-", "upon", "-", "Avon"]),
    ("St. Louis", ["St", ".", "Louis"]),
    ("Київ і Łódź", ["Київ", "і", "Łódź"]),
    ("Russians’ advance", ["Russians", "’", "advance"]),
    ("rock'n'roll", ["rock'n'roll"]),
    ("A.B", ["A.B"]),
    ("e.g. the", ["e.g.", "the"]),
    ("soft\u{AD}ware", ["soft\u{AD}ware"]),
  ])
  func splits(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test func flagsTellTheShapeOfAWord() {
    let text = TokenizedText("NATO met Élodie in kyiv\nON")
    #expect(text.tokens.map(\.isAllCaps) == [true, false, false, false, false, true])
    #expect(text.tokens.map(\.isCapitalized) == [true, false, true, false, false, true])
    #expect(text.tokens.map(\.hasLineBreakBefore) == [true, false, false, false, false, true])
    #expect(text.tokens[2].hasNonASCII)
  }

  @Test func wordsHashWithoutCase() {
    let text = TokenizedText("March march MARCH O’Hare")
    #expect(Set(text.tokens.prefix(3).map(\.hash)) == [WordHash.of("march")])
    #expect(text.tokens[3].hash == WordHash.of("o'hare"))
  }

  @Test func tokensOfBlocksKeepTheirOffsets() {
    let source = "Menu\n\nThe body.\n\nFooter"
    let body = TokenizedText(source, blocks: [6..<15])
    #expect(body.tokens.map { Array(source.utf8)[$0.range].count } == [3, 4, 1])
    #expect(body.tokens.first?.start == 6)
  }

  @Test func brokenBytesBecomeMarks() {
    let text = TokenizedText(bytes: [0x61, 0xFF, 0x62, 0xC3])
    #expect(text.tokens.map(\.kind) == [.word, .mark, .word, .mark])
  }

  @Test func quotationsEndWithTheirParagraph() {
    let text = TokenizedText("“We left” he said. “Never closed\n\nNew start")
    let quoted = text.tokens.filter(\.isQuoted).map(text.string)
    #expect(quoted == ["We", "left", "Never", "closed"])
  }

  @Test(.timeLimit(.minutes(1)))
  func hostileTextTakesLinearTime() {
    for unit in ["a", "1", "\"", "A.", "'s", "é", ". A", "\u{200B}", "\u{0301}"] {
      let text = TokenizedText(String(repeating: unit, count: 300_000))
      #expect(text.tokens.count <= 900_000)
    }
  }

  @Test(arguments: [
    ("McDonald", true), ("iPhone", true), ("USA", true), ("Lyon", false), ("lyon", false),
    ("Ångström", false), ("O'Brien", true), ("A", false),
  ])
  func innerCapitals(_ word: String, _ expected: Bool) {
    #expect(TokenizedText(word).tokens.first?.hasInnerCapital == expected)
  }
}
