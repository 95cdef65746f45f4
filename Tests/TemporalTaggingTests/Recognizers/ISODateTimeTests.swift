import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct ISODateTimeTests {
  @Test(arguments: [
    ("2023-03-09T14:05:00Z", "2023-03-09T14:05:00Z"),
    ("2023-03-09T14:05:00+01:00", "2023-03-09T14:05:00+01:00"),
    ("2023-03-09T14:05:00-0500", "2023-03-09T14:05:00-05:00"),
    ("Thu, 09 Mar 2023 14:05:00 +0530", "2023-03-09T14:05:00+05:30"),
    ("Thu, 9 Mar 2023 14:05 GMT", "2023-03-09T14:05Z"),
    ("092359AMAR23", "2023-03-09T23:59+01:00"),
    ("2023-W10", "2023-03-06/2023-03-12"),
    ("2023-W10-7", "2023-03-12"),
  ])
  func instants(text: String, edtf: String) {
    let found = CorpusRow.tags("Logged \(text) here.").expressions
    #expect(found.map(\.interval?.edtf) == [edtf])
    #expect(found.first.map { $0.range.end - $0.range.start } == text.utf8.count)
  }
}
