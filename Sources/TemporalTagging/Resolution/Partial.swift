internal import TimelineModel

/// TIMEX3 values with unknown fields, and the parts of values that stand behind the day.
enum Partial {
  /// `XXXX-05-09`, `XXXX-WXX-5`, `XXXX-SU`, `XXXX-Q3`.
  static func value(_ fields: DateFields) -> String {
    let year = fields.year.map(CalendarSpan.timexYear) ?? "XXXX"
    if let month = fields.month {
      let text = year + "-" + CalendarSpan.padded(month, 2)
      return fields.day.map { text + "-" + CalendarSpan.padded($0, 2) } ?? text
    }
    if let weekday = fields.weekday { return year + "-WXX-\(weekday)" }
    if let season = fields.season { return year + "-" + CalendarSpan.timexSeason(season) }
    if let quarter = fields.quarter { return year + "-Q\(quarter)" }
    if let half = fields.half { return year + "-H\(half)" }
    return fields.day.map { year + "-XX-" + CalendarSpan.padded($0, 2) } ?? year
  }

  /// An unknown span of a unit.
  static func value(_ unit: CalendarUnit) -> String {
    switch unit {
    case .second, .minute, .hour: "XXXX-XX-XXTXX"
    case .day: "XXXX-XX-XX"
    case .week, .fortnight: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .half: "XXXX-HX"
    case .season, .year: "XXXX"
    case .decade: "XXX"
    case .century, .millennium: "XX"
    }
  }

  /// A span of a finer unit somewhere in a coarser one: a day of June 1944 is `1944-06-XX`.
  static func finer(_ span: CalendarSpan, _ unit: CalendarUnit) -> String {
    switch (span, unit) {
    case (.month, .day): span.timexValue + "-XX"
    case (.year, .month): span.timexValue + "-XX"
    case (.year, .day): span.timexValue + "-XX-XX"
    default: span.timexValue
    }
  }

  /// What a value lacks to name a day.
  static func rest(_ span: CalendarSpan) -> String? {
    switch span {
    case .month: "-XX"
    case .year: "-XX-XX"
    default: nil
    }
  }

  static func clock(_ time: TimeOfDay) -> String {
    let text = "\(CalendarSpan.padded(time.hour, 2)):\(CalendarSpan.padded(time.minute, 2))"
    return time.second.map { text + ":" + CalendarSpan.padded($0, 2) } ?? text
  }
}
