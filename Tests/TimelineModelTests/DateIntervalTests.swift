import Testing
import TimelineModel

@Suite struct DateIntervalTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test func boundsAndNotationOfReducedDates() throws {
    let cases: [(ReducedDate, String, String, String, DatePrecision)] = [
      (.day(try day("2023-03-09")), "2023-03-09", "2023-03-09", "2023-03-09", .day),
      (.month(year: 2024, month: 2), "2024-02", "2024-02-01", "2024-02-29", .month),
      (.season(year: 2022, .spring), "2022-21", "2022-03-01", "2022-05-31", .season),
      (.season(year: 2022, .winter), "2022-24", "2022-12-01", "2023-02-28", .season),
      (.quarter(year: 2022, quarter: 4), "2022-36", "2022-10-01", "2022-12-31", .quarter),
      (.year(-43), "-0043", "-0043-01-01", "-0043-12-31", .year),
      (.decade(199), "199X", "1990-01-01", "1999-12-31", .decade),
      (.decade(-5), "-005X", "-0059-01-01", "-0050-12-31", .decade),
      (.century(18), "18XX", "1800-01-01", "1899-12-31", .century),
      (.century(-4), "-04XX", "-0499-01-01", "-0400-12-31", .century),
    ]
    for (date, edtf, first, last, precision) in cases {
      #expect(date.edtf == edtf)
      #expect(date.firstDay.description == first)
      #expect(date.lastDay.description == last)
      #expect(date.precision == precision)
    }
  }

  @Test func instantsKeepTheirOffset() throws {
    let time = try #require(TimeOfDay(hour: 7, minute: 58, second: 9, utcOffsetMinutes: 480))
    let interval = DateInterval(.instant(try day("2024-04-03"), time), qualifier: .exact)
    #expect(interval.edtf == "2024-04-03T07:58:09+08:00")
    #expect(TimeOfDay(hour: 23, minute: 58, utcOffsetMinutes: -210)?.description == "23:58-03:30")
    #expect(TimeOfDay(hour: 24) == nil)
  }

  @Test func rangesMayBeOpenButNotReversed() throws {
    let march = ReducedDate.month(year: 2023, month: 3)
    let august = ReducedDate.month(year: 2022, month: 8)
    #expect(DateInterval(from: march, to: august) == nil)
    #expect(DateInterval(from: nil, to: nil) == nil)
    #expect(DateInterval(from: nil, to: march)?.edtf == "../2023-03")
    #expect(DateInterval(from: august, to: nil)?.edtf == "2022-08/..")
    #expect(
      DateInterval(from: august, to: march, qualifier: .approximate)?.edtf == "2022-08~/2023-03~")
  }

  @Test func theMarkSaysHowSureTheDateIs() throws {
    let date = DateInterval(.day(try day("2023-03-09")))
    #expect(date.qualified(.uncertain).edtf == "2023-03-09?")
    #expect(date.qualified(.approximateUncertain).edtf == "2023-03-09%")
  }

  @Test func openBoundsOverlapEverythingBeyondThem() throws {
    let march = DateInterval(.month(year: 2023, month: 3))
    let since2022 = try #require(DateInterval(from: .year(2022), to: nil))
    let until2022 = try #require(DateInterval(from: nil, to: .year(2022)))
    #expect(march.overlaps(since2022))
    #expect(!march.overlaps(until2022))
    #expect(since2022.overlaps(until2022))
    #expect(march.overlaps(DateInterval(.day(try day("2023-03-31")))))
    #expect(!march.overlaps(DateInterval(.day(try day("2023-04-01")))))
  }
}
