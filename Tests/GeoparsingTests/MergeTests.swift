import Testing

@_spi(Training) @testable import Geoparsing

/// Mentions of several rules put together, and the memory of words.
@Suite struct MergeTests {
  static func mention(_ range: Range<Int>) -> DraftMention {
    DraftMention(range, .location, rule: "test", margin: 1)
  }

  @Test(arguments: [
    ([0..<2, 5..<6], [2..<3], [0..<2, 2..<3, 5..<6]),
    ([0..<2, 5..<6], [1..<3], [0..<2, 5..<6]),
    ([3..<4], [0..<9], [3..<4]),
    ([], [0..<2, 1..<3, 3..<4], [0..<2, 3..<4]),
    ([4..<6], [0..<1, 5..<7, 6..<8], [0..<1, 4..<6, 6..<8]),
  ])
  func keepsWhatIsThere(_ here: [Range<Int>], _ more: [Range<Int>], _ all: [Range<Int>]) {
    var mentions = here.map(Self.mention)
    mentions.merge(more.map(Self.mention))
    #expect(mentions.map(\.tokens) == all)
  }

  @Test func wordsAreRemembered() {
    var memory = WordMemory<Int>(vacant: 0)
    // A hash of zero, which no word has, would stand for one.
    for word in UInt64(1)..<5_000 { memory[word] = Int(word) * 2 }
    memory[7] = 1
    for word in UInt64(1)..<5_000 where word != 7 { #expect(memory[word] == Int(word) * 2) }
    #expect(memory[7] == 1)
    #expect(memory[99_999] == nil)
  }
}
