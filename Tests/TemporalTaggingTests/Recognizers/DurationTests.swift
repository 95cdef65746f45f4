import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct DurationTests {
  @Test func numberedLengthsCarryTheirDuration() {
    let ago = CorpusRow.tags("It happened seven months ago.").expressions.first
    #expect(ago?.duration?.amount == 7)
    #expect(ago?.duration?.unit == .month)
    #expect(CorpusRow.tags("It lasted 3 days.").expressions.first?.interval == nil)
  }
}
