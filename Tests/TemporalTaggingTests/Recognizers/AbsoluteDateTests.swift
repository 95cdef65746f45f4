import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct AbsoluteDateTests {
  @Test(arguments: [
    CorpusRow(
      "2023-03-09", "on March 9, 2023", "on 9 March 2023", "on Mar. 9, 2023", "on 9 Mar 2023",
      "on the 9th of March, 2023", "on the 9th of March 2023", "on March 9th, 2023",
      "on March 9 2023", "on Thursday, March 9, 2023", "on Thursday, 9 March 2023",
      "on Thursday March 9, 2023", "on 2023-03-09", "on 9-Mar-2023", "on 9-Mar-23",
      "on MARCH 9, 2023", "on Thu, 9 Mar 2023", "on March the 9th, 2023", "on 2023/03/09"),
    CorpusRow(
      "1912-11-19", "on 19 November 1912", "on November 19, 1912", "on Nov. 19, 1912",
      "on the 19th of November, 1912", "on Tuesday, November 19, 1912", "on 19 Nov. 1912",
      "on 11/19/1912", "on 19/11/1912", "on 19.11.1912", "on 1912-11-19", "on 19-11-1912"),
    CorpusRow("2012-11-19", "on 19-Nov-12", "on 11/19/12", "on Nov 19, 2012"),
    CorpusRow(
      "1867-05", "in May 1867", "in May, 1867", "in May of 1867", "in May in 1867"),
    CorpusRow(
      "2022-08", "in August 2022", "in August, 2022", "in August of 2022", "in Aug. 2022",
      "since August 2022", "until August 2022", "by August 2022"),
    CorpusRow(
      "1912", "in 1912", "since 1912", "by 1912", "during 1912", "in the year 1912",
      "before 1912", "after 1912", "until 1912", "(1912)", "in nineteen twelve"),
    CorpusRow("1998", "in '98", "in nineteen ninety-eight", "in nineteen ninety eight"),
    CorpusRow("2000", "in the year 2000", "in the year two thousand"),
    CorpusRow("2005", "in the year two thousand and five", "in the year two thousand five"),
    CorpusRow("BC0490", "in 490 BC", "in 490 B.C.", "in 490 BCE", "in 490 B.C.E."),
    CorpusRow("0079", "in AD 79", "in 79 AD", "in 79 CE", "in A.D. 79"),
    CorpusRow("BC0490-08", "in August 490 BC", "in August of 490 BC"),
    CorpusRow("BC0044-03-15", "on March 15, 44 BC", "on 15 March 44 BC"),
    CorpusRow(
      "2024-07-04", "on 4 July 2024", "on July 4, 2024", "on the 4th of July, 2024",
      "on July 4th, 2024", "on July the 4th, 2024"),
    CorpusRow("2020-02-29", "on February 29, 2020", "on 29 February 2020", "on 29/02/2020"),
    CorpusRow(
      "2023-03-09T23:59", "at 092359ZMAR23", "at 092359Z MAR 23"),
  ])
  func values(row: CorpusRow) { #expect(row.failures() == []) }

  @Test(arguments: [
    "on February 30, 2015", "on July 42nd", "on 50/6/2018", "on 2024/13/1", "in batch 2882015",
    "in room 1912", "at a price of $1998", "for 2000 soldiers", "by order No. 1776",
    "to 1,998 people", "in version 2.0.1999", "as he may", "as they march on", "in Julian",
    "in a car",
    "with 100M to go", "for the second time", "in a sunny place", "while the may be",
    "on page 1804", "in flight 1549", "on Highway 1950", "with 1500 men", "on 555-1998",
    "at item B1998", "for 1998%", "with #1984", "after the fall of the house",
    "in the spring of joy",
  ])
  func negatives(phrasing: String) {
    let found = CorpusRow.tags("It happened \(phrasing).").expressions
    #expect(found.isEmpty, "\(found.map { $0.value ?? "-" })")
  }

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
