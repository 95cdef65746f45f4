import TimelineModel

/// Days at which an axis is marked: even steps of days, months or years.
enum TimeTicks {
  private enum Unit { case day, month, year }

  private static let steps: [(unit: Unit, count: Int, days: Double)] =
    [1, 2, 5, 10].map { (.day, $0, Double($0)) }
    + [1, 3, 6].map { (.month, $0, Double($0) * 30.437) }
    + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000].map {
      (.year, $0, Double($0) * 365.2425)
    }

  /// Days since 1970 with their labels, at least so many days apart, and fewer than 200.
  static func ticks(
    from: Double, to: Double, apart: Double
  ) -> [(day: Double, label: String)] {
    let step = steps.first { $0.days >= apart } ?? steps[steps.count - 1]
    let first = CalendarDate(dayNumber: Int(min(max(from, -4e7), 4e7).rounded(.down)))
    var (year, month, day) = (first.year, 1, 1)
    switch step.unit {
    case .year: year = first.year - ((first.year % step.count) + step.count) % step.count
    case .month: month = (first.month - 1) / step.count * step.count + 1
    case .day: month = first.month
    }
    var ticks: [(day: Double, label: String)] = []
    for _ in 0..<200 {
      // 100 BC is the year −99: there is no year 0 before Christ.
      let shift = step.unit == .year && step.count > 1 && year < 0 ? 1 : 0
      guard let date = CalendarDate(year: year + shift, month: month, day: day) else { break }
      if Double(date.dayNumber) > to { break }
      if Double(date.dayNumber) >= from {
        ticks.append((Double(date.dayNumber), label(of: date, by: step.unit)))
      }
      switch step.unit {
      case .year: year += step.count
      case .month: month += step.count
      case .day:
        day += step.count
        if day + step.count / 2 > CalendarDate.daysIn(month: month, of: year) {
          day = 1
          month += 1
        }
      }
      if month > 12 {
        month -= 12
        year += 1
      }
    }
    return ticks
  }

  /// `44 BC`, `AD 79`, `2023`.
  static func name(ofYear year: Int) -> String {
    if year <= 0 { return "\(1 - year) BC" }
    return year < 1_000 ? "AD \(year)" : "\(year)"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func label(of date: CalendarDate, by unit: Unit) -> String {
    if unit == .day, date.day > 1 { return "\(date.day)" }
    if unit != .year, date.month > 1 { return months[date.month - 1] }
    return name(ofYear: date.year)
  }
}
