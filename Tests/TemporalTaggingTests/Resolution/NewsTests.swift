import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct NewsTests {
  @Test(arguments: [
    ("The offer had been due to expire on Friday.", ["2024-03-08"]),
    ("The offer had been scheduled to close on Monday.", ["2024-03-11"]),
    ("The offer is due to expire on Friday.", ["2024-03-15"]),
    ("They would look for ways around Tuesday's ruling.", ["2024-03-12"]),
    ("The sum is to be paid on Dec. 7.", ["2024-12-07"]),
    ("In October, the board brought in a new head.", ["2023-10"]),
    ("The program pays down the loan by October.", ["2024-10"]),
    ("There was a revision Friday to December's figures.", ["2024-03-08", "2023-12"]),
    ("They have time until Friday to sign.", ["2024-03-15"]),
    ("Until Friday, they had not signed.", ["2024-03-08"]),
    ("Founded in July 1997, it will open again on May 12.", ["1997-07", "2024-05-12"]),
  ])
  func theTenseChooses(text: String, expected: [String]) {
    #expect(CorpusRow.values(text) == expected)
  }

  @Test(arguments: [
    (
      "Net rose in the third quarter. It had lost money a year earlier.", ["2023-Q3", "2022-Q3"]
    ),
    (
      "Net rose in the third quarter. For the nine months it was lower than a year earlier.",
      ["2023-Q3", "P9M", "2023"]
    ),
    ("It expects a loss for the year ending March 31.", ["P1Y", "2024-03-31"]),
  ])
  func reportsCompareLikeWithLike(text: String, expected: [String]) {
    #expect(CorpusRow.values(text) == expected)
  }

  /// Dates of long ago do not make a report a story where it speaks of yesterday or last week.
  @Test func aReportThatLooksBackStaysOne() {
    let past =
      "The bank was founded in 1993. It failed in May 2008 and was sold in June 2009. In 1997 it "
      + "had moved; in 2004 and 2005 it grew. "
    #expect(
      CorpusRow.values("Its head was jailed yesterday. " + past + "He was seized last week.").last
        == "2024-W10")
    #expect(
      CorpusRow.values("Its head fled yesterday. " + past + "He sold it in May last year.").last
        == "2023-05")
    #expect(CorpusRow.values(past + "The fort fell in March.").last == "1997-03")
  }

  @Test(arguments: [
    ("The van was stolen on March 2. It was found the next day.", ["2024-03-02", "2024-03-03"]),
    ("It was stolen on March 2. He had died the night before.", ["2024-03-02", "2024-03-01TNI"]),
    ("Since mid-February 45,000 have fled.", ["2024-02"]),
  ])
  func daysBesideOthers(text: String, expected: [String]) {
    #expect(CorpusRow.values(text) == expected)
  }

  @Test func theFirstWeekOfAMonthIsItsFirstSevenDays() {
    let tags = CorpusRow.tags(
      "They met in the first week of December and in the last week of May 2023.")
    #expect(
      tags.expressions.map { $0.interval?.edtf }
        == ["2023-12-01/2023-12-07", "2023-05-25/2023-05-31"])
  }
}
