import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct ApproximateDateTests {
  @Test(arguments: ["circa 1530", "c. 1530", "ca. 1530", "about 1530", "around 1530", "fl. 1530"])
  func roughDatesAreMarked(phrase: String) {
    let found = CorpusRow.tags("It was built \(phrase).").expressions.first
    #expect(found?.value == "1530")
    #expect(found?.modifier == .approximate)
    #expect(found?.interval?.edtf == "1530~")
  }

  @Test func otherDatesAreExact() {
    #expect(CorpusRow.tags("It was built in 1530.").expressions.first?.interval?.edtf == "1530")
  }
}
