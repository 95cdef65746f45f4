import Testing
import TextAnalysis

@Suite struct LowercaseWordsTests {
  private static func words(_ text: String) -> [String] {
    let words = LowercaseWords(text)
    return words.ranges.map { words.string($0) }
  }

  @Test(arguments: [
    ("", []), ("  ,. ", []),
    ("Rebels seized the A2-road", ["rebels", "seized", "the", "a2", "road"]),
    ("Côte d'Ivoire, 1999", ["côte", "d", "ivoire", "1999"]),
    ("ÅNGSTRÖM’s Ärger – „Ødegård“", ["ångström", "s", "ärger", "ødegård"]),
    ("Київ і ЛЬВІВ", ["київ", "і", "львів"]),
    // A combining mark goes with its letter and opens no word.
    ("Cafe\u{301} \u{301}x", ["cafe\u{301}", "x"]),
    ("½ litre, Ⅷ", ["½", "litre", "ⅷ"]),
    ("İstanbul", ["i\u{307}stanbul"]),
    ("東京 2020", ["東京", "2020"]),
  ])
  func wordsOfText(_ text: String, _ expected: [String]) {
    #expect(Self.words(text) == expected)
  }

  @Test func bytesThatAreNoTextEndAWord() {
    let words = LowercaseWords([0x61, 0xFF, 0x62, 0xE2, 0x80])
    #expect(words.ranges.map { words.string($0) } == ["a", "b"])
  }

  @Test func sortedByBytesAlsoBeyondTheFirstEight() {
    let words = LowercaseWords("internationally b international a internationalism ab")
    #expect(
      words.sortedRanges.map { words.string($0) } == [
        "a", "ab", "b", "international", "internationalism", "internationally",
      ])
  }

  @Test func hashesAreThoseOfTokens() throws {
    let words = LowercaseWords("Lyon")
    let range = try #require(words.ranges.first)
    #expect(words.hash(range) == TokenizedText("LYON").tokens.first?.hash)
  }
}
