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

  @Test func placeOfPublicationDecidesWhereTheTextDoesNot() {
    let tagger = TemporalTagger()
    func only(_ text: String, dayFirst: Bool?) -> TimeExpression? {
      tagger.tag(TokenizedText(text), referenceDate: nil, dayFirst: dayFirst).expressions.first
    }
    let british = only("It closed on 03/04/2023.", dayFirst: true)
    #expect(british?.interval?.edtf == "2023-04-03")
    #expect(british?.alternative == nil)
    let american = only("It closed on 03/04/2023.", dayFirst: false)
    #expect(american?.interval?.edtf == "2023-03-04")
    #expect(american?.alternative == nil)
    // A date of the text that can be read in one way only goes before.
    let shown = only("It closed on 03/04/2023 and opened on 12/25/2023.", dayFirst: true)
    #expect(shown?.interval?.edtf == "2023-03-04")
  }
}
