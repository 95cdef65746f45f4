import Foundation
import Testing
import TimelineModel

@Suite struct CalendarDateTests {
  @Test func agreesWithFoundationOnEveryDayOfFourCenturies() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: -80_000, through: 66_000, by: 13) {
      let ours = CalendarDate(dayNumber: number)
      let theirs = calendar.dateComponents(
        [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear],
        from: Date(timeIntervalSince1970: Double(number) * 86_400))
      #expect([ours.year, ours.month, ours.day] == [theirs.year, theirs.month, theirs.day])
      #expect(ours.weekday % 7 + 1 == theirs.weekday)
      #expect(ours.isoWeek.week == theirs.weekOfYear)
      #expect(ours.isoWeek.year == theirs.yearForWeekOfYear)
    }
  }

  @Test func dayNumbersRoundTrip() {
    for number in stride(from: -1_500_000, through: 1_500_000, by: 997) {
      #expect(CalendarDate(dayNumber: number).dayNumber == number)
    }
  }

  @Test(arguments: [
    (2023, 2, 29), (2023, 4, 31), (1900, 2, 29), (2023, 13, 1), (2023, 0, 1), (2023, 1, 0),
    (100_000, 1, 1),
  ])
  func refusesDaysThatDoNotExist(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2023-03-09", 2023, 3, 9), ("-0043-03-15", -43, 3, 15), ("0079-08-24", 79, 8, 24),
    ("2000-02-29", 2000, 2, 29),
  ])
  func readsWhatItWrites(text: String, year: Int, month: Int, day: Int) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date == CalendarDate(year: year, month: month, day: day))
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2023-3-9", "2023-03-09T00:00", "20230309", "2023-02-30", "", "-", "2023/03/09",
  ])
  func readsNothingElse(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func monthsAreClampedToTheirLastDay() throws {
    let date = try #require(CalendarDate(year: 2023, month: 1, day: 31))
    #expect(date.adding(months: 1).description == "2023-02-28")
    #expect(date.adding(months: 13).description == "2024-02-29")
    #expect(date.adding(months: -2).description == "2022-11-30")
    #expect(date.adding(months: -23 * 12 - 277 * 12).description == "1723-01-31")
  }

  @Test func hugeOffsetsStayInRange() throws {
    let date = try #require(CalendarDate(year: 2023, month: 1, day: 31))
    #expect(date.adding(days: .max).year == 99_999)
    #expect(date.adding(days: .min).year == -99_999)
    #expect(date.adding(months: .max).year == 99_999)
    #expect(date.adding(months: .min).year == -99_999)
  }

  @Test func weeksStartOnMonday() {
    #expect(CalendarDate.monday(ofWeek: 1, year: 2024)?.description == "2024-01-01")
    #expect(CalendarDate.monday(ofWeek: 53, year: 2020)?.description == "2020-12-28")
    #expect(CalendarDate.monday(ofWeek: 53, year: 2023) == nil)
    #expect(CalendarDate.monday(ofWeek: 0, year: 2023) == nil)
  }
}
