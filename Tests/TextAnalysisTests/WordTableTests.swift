import Testing
import TextAnalysis

@Suite struct WordTableTests {
  @Test func findsWordsByTheirTokens() {
    let months = WordTable([("january", 1), ("may", 5), ("o'clock", 99)])
    let text = TokenizedText("In JANUARY or May at five o’clock, June")
    #expect(text.tokens.compactMap { months[$0] } == [1, 5, 99])
    #expect(months["june"] == nil)
  }

  @Test func laterEntriesReplaceEarlierOnes() {
    let table = WordTable([("a", 1), ("A", 2)])
    #expect(table["a"] == 2)
    #expect(table.count == 1)
  }

  @Test func constantsAreTheHashesOfTheirWords() {
    #expect(WordHash.constant("that") == WordHash.of("that"))
    #expect(WordHash.constant("That") == WordHash.of("that"))
    #expect(WordHash.constant(",") == WordHash.of(","))
    #expect(WordHash.constant("–") == WordHash.of("–"))
  }

  @Test func holdsThousandsOfWords() {
    let words = (0..<20_000).map { "w\($0)" }
    let set = WordSet(words)
    #expect(words.allSatisfy(set.contains))
    #expect(!(20_000..<40_000).contains { set.contains("w\($0)") })
  }

  @Test func codePointsAreCountedAtTheBorder() {
    let source = String(repeating: "aé日𝒳", count: 100)
    let offsets = CodePointOffsets(Array(source.utf8))
    var bytes = 0
    for (count, scalar) in source.unicodeScalars.enumerated() {
      #expect(offsets.codePoint(at: bytes) == count)
      bytes += String(scalar).utf8.count
    }
    #expect(offsets.codePoint(at: bytes + 50) == 400)
    #expect(CodePointOffsets(Array("plain".utf8)).codePoint(at: 3) == 3)
  }
}
