import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct StageTests {
  @Test func stagesAreModifiers() {
    #expect(CorpusRow.tags("In early 1998.").expressions.first?.modifier == .start)
    #expect(CorpusRow.tags("In mid-March 1998.").expressions.first?.modifier == .mid)
    #expect(CorpusRow.tags("At the end of 1998.").expressions.first?.modifier == .end)
  }
}
