import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct TimeDurationSetTests {
  @Test(arguments: [
    CorpusRow(
      "2024-03-09T22:00", "at 10 p.m. on March 9, 2024", "at 10 p.m. Saturday",
      "at 10 pm on Saturday", "at 10:00 p.m. on March 9", "on Saturday at 10 p.m.",
      "at 22:00 on March 9, 2024"),
    CorpusRow(
      "2024-03-12T16:49", "at 4:49 PM yesterday", "at 4:49 p.m. on Tuesday",
      "on March 12, 2024, 4:49 PM"),
    CorpusRow(
      "2024-03-12TMO", "yesterday morning", "on Tuesday morning",
      "on the morning of March 12"),
    CorpusRow("2024-03-12TNI", "last night", "on Tuesday night", "on the night of March 12"),
    CorpusRow("2024-03-13TNI", "tonight", "this night"),
    CorpusRow("2024-03-13TAF", "this afternoon", "later this afternoon"),
    CorpusRow("2024-03-09T12:00", "at noon on Saturday", "at noon Saturday"),
    CorpusRow(
      "P3W", "for three weeks", "for 3 weeks", "within three weeks", "in a three-week siege",
      "over the next three weeks", "for the first three weeks", "for three full weeks"),
    CorpusRow("P1Y", "for a year", "for one year", "in a one-year deal", "within a year"),
    CorpusRow("P2Y6M", "for two and a half years", "for 2 1/2 years", "for 2.5 years"),
    CorpusRow("PXM", "for months", "for several months", "for a few months", "for many months"),
    CorpusRow("PT30M", "for 30 minutes", "for thirty minutes", "in a 30-minute call"),
    CorpusRow(
      "P10D", "for ten days", "for 10 days", "in a ten-day march", "over the past ten days"),
    CorpusRow("P100Y", "for a hundred years", "for 100 years", "for a century"),
    CorpusRow("P6W", "for 6 to 9 weeks", "for six to nine weeks"),
    CorpusRow("P1W", "every week", "each week"),
    CorpusRow("P2Y", "every two years", "every other year"),
    CorpusRow("XXXX-WXX-1", "every Monday", "each Monday", "on Mondays"),
    CorpusRow("P1D", "daily", "every day", "each day"),
    CorpusRow("XXXX-SU", "every summer", "each summer"),
    CorpusRow("XXXX-XX-XXTEV", "every evening", "each evening"),
  ])
  func values(row: CorpusRow) { #expect(row.failures() == []) }

  @Test func numberedLengthsCarryTheirDuration() {
    let ago = CorpusRow.tags("It happened seven months ago.").expressions.first
    #expect(ago?.duration?.amount == 7)
    #expect(ago?.duration?.unit == .month)
    #expect(CorpusRow.tags("It lasted 3 days.").expressions.first?.interval == nil)
  }
}
