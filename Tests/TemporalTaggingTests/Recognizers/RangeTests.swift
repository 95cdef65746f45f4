import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct RangeTests {
  @Test(arguments: [
    CorpusRow(
      "2031-05-07 2031-05-09", "from May 7 to 9, 2031", "on May 7-9, 2031",
      "from 7 to 9 May 2031", "on 7-9 May 2031", "on May 7 and 9, 2031", "on 7 and 9 May 2031",
      "on May 7–9, 2031", "on 7–9 May 2031", "from May 7 through 9, 2031"),
    CorpusRow(
      "1931-05 1931-08", "in May and August 1931", "from May to August 1931",
      "in May-August 1931", "between May and August 1931", "in May and in August 1931"),
    CorpusRow("1985 1986", "in 1985-86", "from 1985 to 1986", "in 1985–86", "in 1985 and 1986"),
    CorpusRow("BC0612 BC0605", "from 612 to 605 BC", "in 612-605 BC", "between 612 and 605 BC"),
    CorpusRow(
      "1912 1915", "between 1912 and 1915", "from 1912 to 1915", "from 1912 until 1915",
      "from 1912 through 1915", "in 1912-1915", "in 1912–15"),
    CorpusRow("2030-11-27 2030-12-04", "on Nov. 27-Dec. 4, 2030", "from Nov. 27 to Dec. 4, 2030"),
    CorpusRow("2030-12-27 2031-01-04", "from Dec. 27 to Jan. 4, 2031"),
    CorpusRow("2012-03-09 2012-03-13", "on March 9-13, 2012", "from March 9 to 13, 2012"),
    CorpusRow("2023-SU 2023-FA", "last summer and fall"),
  ])
  func values(row: CorpusRow) { #expect(row.failures() == []) }

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
