import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct RangeTests {
  @Test(arguments: [
    ("It lasted from May 7 to 9, 2031.", "2031-05-07/2031-05-09", "from May 7 to 9, 2031"),
    ("It lasted from 1912 to 1915.", "1912/1915", "from 1912 to 1915"),
    ("It lasted from March to May 2022.", "2022-03/2022-05", "from March to May 2022"),
    ("It rained in July–August 2022.", "2022-07/2022-08", "July–August 2022"),
    ("It happened last summer and fall.", "2023-22/2023-23", "last summer and fall"),
    ("It lasted from 612 to 605 BC.", "-0611/-0604", "from 612 to 605 BC"),
  ])
  func intervals(source: String, edtf: String, quote: String) {
    let range = CorpusRow.tags(source).ranges.first
    #expect(range?.interval.edtf == edtf)
    #expect(range?.parts == [0, 1])
    let bytes = Array(source.utf8)
    #expect(range.map { String(decoding: bytes[$0.range.range], as: UTF8.self) } == quote)
  }

  @Test func distantPartsAreNoRange() {
    #expect(CorpusRow.tags("It rained in May and August 1931.").ranges.isEmpty)
  }
}
