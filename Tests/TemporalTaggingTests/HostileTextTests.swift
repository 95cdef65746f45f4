import Foundation
import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct HostileTextTests {
  static let pieces = [
    "May ", "1998 ", "7", "7-", "\"", "'", "the day before ", "from May to ", "the ", "March 9, ",
    "two ", "hundred ", "12:", "early ", "12/", "first week of ", "last ", "June and ",
    "a year and ", "\u{2013}", "BC ", "Christmas ", "3 to ", "Monday 20, ", "17th and ",
    "the eve of ", "the week of ", "half past ", "two years, ", "2023-", "2023-03-09T", "a.",
    "the Friday after ", "a week from ", "1 ", "5-6 ", "the night of 5-", "20, 21, 22 April, ",
    "2 hours 3 minutes ", "Paris, ", "in the quarter a year ago ", "(", "the end of ", "now",
  ]

  /// CPU seconds of this thread for tagging a piece so many times over.
  private static func seconds(_ piece: String, times count: Int) -> Double {
    let text = TokenizedText(String(repeating: piece, count: count))
    let start = threadSeconds()
    let tags = TemporalTagger().tag(text, referenceDate: CorpusRow.day)
    let end = threadSeconds()
    var last = 0
    for expression in tags.expressions {
      #expect(expression.range.start >= last)
      last = expression.range.end
    }
    #expect(last <= text.bytes.count)
    return end - start
  }

  private static func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Eight times the text takes about eight times as long, not 64 times.
  @Test(.timeLimit(.minutes(1)), arguments: pieces)
  func repeatedPiecesTakeLinearTime(piece: String) {
    let size = 80
    let small = (0..<3).map { _ in Self.seconds(piece, times: size) }.min() ?? 0
    let large = (0..<2).map { _ in Self.seconds(piece, times: size * 8) }.min() ?? 0
    #expect(large < max(small, 0.000_5) * 24, "\(piece): \(small) s, then \(large) s")
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["a", "7", " ", "\u{E9}", "\u{301}", "a."])
  func oneLongLineIsRead(piece: String) {
    let text = TokenizedText(String(repeating: piece, count: 60_000))
    #expect(TemporalTagger().tag(text, referenceDate: CorpusRow.day).expressions.isEmpty)
  }

  @Test func bytesThatAreNoTextAreRead() {
    let bytes: [UInt8] =
      Array("On ".utf8) + [0xFF, 0xC3, 0x80] + Array(" May 5, 1931\u{2019}s ".utf8)
    let tags = TemporalTagger().tag(TokenizedText(bytes: bytes), referenceDate: nil)
    #expect(tags.expressions.map(\.value) == ["1931-05-05"])
  }
}
