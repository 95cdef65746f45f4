import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct HostileTextTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "May ", "1998 ", "7", "7-", "\"", "'", "the day before ", "from May to ", "the ", "March 9, ",
      "two ", "hundred ", "12:", "early ", "12/", "first week of ", "last ", "June and ",
      "a year and ",
      "\u{2013}", "BC ", "Christmas ", "3 to ",
    ])
  func repeatedPiecesTakeLinearTime(piece: String) {
    let text = TokenizedText(String(repeating: piece, count: 5_000))
    let tags = TemporalTagger().tag(text, referenceDate: CorpusRow.day)
    var end = 0
    for expression in tags.expressions {
      #expect(expression.range.start >= end)
      end = expression.range.end
    }
    #expect(end <= text.bytes.count)
  }

  @Test func theAnswerDependsOnNothingElse() {
    let texts = ["On Friday he left.", "In 1931 it rained. In May it did not.", "Two days ago."]
    let first = texts.map { CorpusRow.tags($0) }
    let again = texts.reversed().map { CorpusRow.tags($0) }.reversed()
    #expect(first == Array(again))
  }
}
