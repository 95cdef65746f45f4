import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct HolidayPartTests {
  @Test(arguments: [
    CorpusRow(
      "2023-12-25", "on Christmas 2023", "on Christmas Day, 2023", "on Christmas Day of 2023"),
    CorpusRow(
      "2023-12-24", "on Christmas Eve 2023", "on Christmas Eve, 2023",
      "on the day before Christmas 2023"),
    CorpusRow("2024-03-31", "on Easter 2024", "on Easter Sunday, 2024", "on Easter Sunday 2024"),
    CorpusRow("2024-05-05", "on Orthodox Easter 2024"),
    CorpusRow("2024-03-29", "on Good Friday 2024", "on Good Friday, 2024"),
    CorpusRow("2019-11-28", "on Thanksgiving 2019", "on Thanksgiving Day, 2019"),
    CorpusRow("2019-11-29", "on the day after Thanksgiving 2019"),
    CorpusRow("2021-05-31", "on Memorial Day 2021", "on Memorial Day, 2021"),
    CorpusRow("2021-09-06", "on Labor Day 2021", "on Labor Day, 2021"),
    CorpusRow("2001-09-11", "after 9/11", "before 9/11"),
    CorpusRow("1944-06-06", "on D-Day"),
    CorpusRow(
      "1998-11-03", "on the first Tuesday in November 1998",
      "on the first Tuesday of November 1998"),
    CorpusRow(
      "1998-11-30", "on the last day of November 1998", "on the last Monday of November 1998"),
    CorpusRow("1867-W18", "in the first week of May 1867", "in the first week of May in 1867"),
    CorpusRow("1998-12-31", "on the last day of 1998"),
    CorpusRow(
      "1998-03", "in early March 1998", "in mid-March 1998", "in late March 1998",
      "at the end of March 1998", "at the beginning of March 1998", "in the middle of March 1998"),
    CorpusRow(
      "1998", "in early 1998", "in late 1998", "in mid-1998", "at the end of 1998",
      "at the start of 1998", "early in 1998", "late in 1998"),
    CorpusRow("2023-12-27", "two days after Christmas 2023", "2 days after Christmas 2023"),
  ])
  func values(row: CorpusRow) { #expect(row.failures() == []) }

  @Test func stagesAreModifiers() {
    #expect(CorpusRow.tags("In early 1998.").expressions.first?.modifier == .start)
    #expect(CorpusRow.tags("In mid-March 1998.").expressions.first?.modifier == .mid)
    #expect(CorpusRow.tags("At the end of 1998.").expressions.first?.modifier == .end)
  }
}
