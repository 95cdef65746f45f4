internal import TemporalTagging
internal import TimelineModel

/// Dates for which no reference gives a year: they take the nearest year that the text states,
/// before them or, at its start, behind them (recipe section E).
enum Yearless {
  private static let reach = 12

  static func interval(_ index: Int, _ expressions: [TimeExpression]) -> DateInterval? {
    let expression = expressions[index]
    guard expression.kind == .date || expression.kind == .time, let value = expression.value,
      let (month, day) = monthAndDay(value), let year = nearestYear(index, expressions)
    else { return nil }
    guard let day else { return DateInterval(.month(year: year, month: month)) }
    return CalendarDate(year: year, month: month, day: day).map { DateInterval(.day($0)) }
  }

  private static func nearestYear(_ index: Int, _ expressions: [TimeExpression]) -> Int? {
    func year(_ index: Int) -> Int? {
      guard expressions.indices.contains(index), expressions[index].basis == .explicit else {
        return nil
      }
      return expressions[index].interval?.firstDay?.year
    }
    for distance in 1...reach {
      if let found = year(index - distance) { return found }
    }
    for distance in 1...reach {
      if let found = year(index + distance) { return found }
    }
    return nil
  }

  /// `XXXX-02-14` → 2 and 14, `XXXX-03` → 3.
  private static func monthAndDay(_ value: String) -> (Int, Int?)? {
    guard value.utf8.starts(with: "XXXX-".utf8) else { return nil }
    let parts = value.prefix { $0 != "T" }.split(separator: "-")
    guard parts.count > 1, let month = Int(parts[1]), (1...12).contains(month)
    else { return nil }
    guard parts.count > 2 else { return (month, nil) }
    guard let day = Int(parts[2]) else { return nil }
    return (month, day)
  }
}
