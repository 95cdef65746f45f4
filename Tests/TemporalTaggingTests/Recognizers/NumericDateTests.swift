import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct NumericDateTests {
  @Test func theDocumentShowsTheOrderOfDayAndMonth() {
    #expect(
      CorpusRow.tags("On 03/04/2023 and on 25/04/2023.").expressions.map(\.value)
        == ["2023-04-03", "2023-04-25"])
    #expect(
      CorpusRow.tags("On 03/04/2023 and on 04/25/2023.").expressions.map(\.value)
        == ["2023-03-04", "2023-04-25"])
    let ambiguous = CorpusRow.tags("On 03/04/2023.").expressions.first
    #expect(ambiguous?.interval?.edtf == "2023-03-04")
    #expect(ambiguous?.alternative?.edtf == "2023-04-03")
  }
}
