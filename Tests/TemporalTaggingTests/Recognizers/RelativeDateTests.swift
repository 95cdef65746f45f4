import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct RelativeDateTests {
  @Test func nothingIsCountedFromAnUnknownDay() {
    for phrasing in ["yesterday", "last week", "two years ago", "on Friday", "this summer"] {
      let found = CorpusRow.tags("It happened \(phrasing).", on: nil).expressions
      #expect(found.count == 1)
      #expect(found.allSatisfy { $0.interval == nil }, "\(phrasing)")
    }
  }

  @Test func weekdaysTurnWithTheTense() {
    #expect(CorpusRow.tags("They will meet on Friday.").expressions.map(\.value) == ["2024-03-15"])
    #expect(CorpusRow.tags("They met on Friday.").expressions.map(\.value) == ["2024-03-08"])
    #expect(CorpusRow.tags("They are to meet in June.").expressions.map(\.value) == ["2024-06"])
    #expect(CorpusRow.tags("They met in December.").expressions.map(\.value) == ["2023-12"])
  }
}
