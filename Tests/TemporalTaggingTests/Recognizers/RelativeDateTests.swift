import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct RelativeDateTests {
  @Test(arguments: [
    CorpusRow("2024-03-12", "yesterday", "on Tuesday", "the day before today", "last Tuesday"),
    CorpusRow("2024-03-13", "today", "on Wednesday", "earlier today", "late today"),
    CorpusRow("2024-03-14", "tomorrow", "next Thursday", "this coming Thursday"),
    CorpusRow(
      "2024-03-11", "the day before yesterday", "on Monday", "last Monday", "two days ago",
      "2 days ago", "a couple of days ago"),
    CorpusRow("2024-03-15", "the day after tomorrow", "this Friday", "next Friday"),
    CorpusRow("2024-03-08", "last Friday", "five days ago", "this past Friday"),
    CorpusRow("2024-03-20", "next Wednesday"),
    CorpusRow("2024-W11", "this week", "early this week", "late this week", "earlier this week"),
    CorpusRow("2024-W10", "last week", "a week ago", "one week ago", "late last week"),
    CorpusRow("2024-W12", "next week", "early next week", "a week from now"),
    CorpusRow("2024-03", "this month", "earlier this month", "later this month", "this March"),
    CorpusRow("2024-02", "last month", "a month ago", "early last month", "last February"),
    CorpusRow("2024-04", "next month", "a month from now", "next April", "this coming April"),
    CorpusRow(
      "2024", "this year", "earlier this year", "later this year", "the current year",
      "the current fiscal year"),
    CorpusRow(
      "2023", "last year", "a year ago", "one year ago", "late last year", "early last year"),
    CorpusRow("2025", "next year", "early next year", "a year from now"),
    CorpusRow("2014", "ten years ago", "10 years ago", "nearly ten years ago"),
    CorpusRow("1974", "fifty years ago", "50 years ago"),
    CorpusRow("2023-10", "last October", "in October last year", "in October of last year"),
    CorpusRow("2023-SU", "last summer", "in the summer of last year", "in the summer of 2023"),
    CorpusRow("2025-SU", "in summer 2025", "in the summer of next year", "in summer of 2025"),
    CorpusRow("2023-FA", "last fall", "last autumn", "in the fall of 2023", "in autumn 2023"),
    CorpusRow(
      "2024-Q2", "in the second quarter of 2024", "in the second quarter of this year",
      "in this year's second quarter", "in Q2 2024"),
    CorpusRow(
      "2023-H2", "in the second half of 2023", "in the latter half of 2023",
      "in the second half of last year", "in last year's second half"),
    CorpusRow(
      "193", "in the 1930s", "in the 1930's", "in the early 1930s", "in the late 1930s",
      "in the nineteen thirties", "in the mid-1930s"),
    CorpusRow("196", "in the '60s", "in the sixties", "in the late '60s"),
    CorpusRow(
      "18", "in the 19th century", "in the nineteenth century", "in the 1800s",
      "in the late 19th century"),
    CorpusRow(
      "BC04", "in the 5th century BC", "in the fifth century BC", "in the fifth century BCE"),
    CorpusRow("PRESENT_REF", "now", "currently", "these days", "nowadays", "right now"),
    CorpusRow("PAST_REF", "recently", "years ago", "several years ago", "a few weeks ago"),
    CorpusRow("FUTURE_REF", "in the future", "in the near future"),
  ])
  func values(row: CorpusRow) { #expect(row.failures() == []) }

  @Test func nothingIsCountedFromAnUnknownDay() {
    for phrasing in ["yesterday", "last week", "two years ago", "on Friday", "this summer"] {
      let found = CorpusRow.tags("It happened \(phrasing).", on: nil).expressions
      #expect(found.count == 1)
      #expect(found.allSatisfy { $0.interval == nil }, "\(phrasing)")
    }
  }

  @Test func weekdaysTurnWithTheTense() {
    #expect(CorpusRow.tags("They will meet on Friday.").expressions.map(\.value) == ["2024-03-15"])
    #expect(CorpusRow.tags("They met on Friday.").expressions.map(\.value) == ["2024-03-08"])
    #expect(CorpusRow.tags("They are to meet in June.").expressions.map(\.value) == ["2024-06"])
    #expect(CorpusRow.tags("They met in December.").expressions.map(\.value) == ["2023-12"])
  }
}
