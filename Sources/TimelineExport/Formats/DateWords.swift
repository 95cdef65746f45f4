import TimelineModel

extension DateInterval {
  /// The date in English for people: `3 March 2021`, `about spring 2022`, `since 1990`, `44 BC`.
  var words: String {
    let core =
      switch (start, end) {
      case (let start?, let end?):
        isRange && start != end ? "\(start.words) – \(end.words)" : start.words
      case (let start?, nil): "since \(start.words)"
      case (nil, let end?): "until \(end.words)"
      case (nil, nil): edtf
      }
    return switch qualifier {
    case .exact: core
    case .approximate: "about \(core)"
    case .uncertain: "\(core) (uncertain)"
    case .approximateUncertain: "about \(core) (uncertain)"
    }
  }
}

extension ReducedDate {
  fileprivate var words: String {
    switch self {
    case .instant(let day, let time): "\(day.words), \(time)"
    case .day(let day): day.words
    case .month(let year, let month):
      "\(CalendarDate.monthName(month)) \(CalendarDate.yearWords(year))"
    case .season(let year, let season): "\(season) \(CalendarDate.yearWords(year))"
    case .quarter(let year, let quarter):
      "quarter \(min(max(quarter, 1), 4)) of \(CalendarDate.yearWords(year))"
    case .year(let year): CalendarDate.yearWords(year)
    case .decade(let decade) where decade >= 0: "the \(decade)0s"
    case .century(let century) where century >= 0: "the \(century)00s"
    case .decade, .century:
      "\(CalendarDate.yearWords(firstDay.year)) – \(CalendarDate.yearWords(lastDay.year))"
    }
  }
}

extension CalendarDate {
  fileprivate var words: String { "\(day) \(Self.monthName(month)) \(Self.yearWords(year))" }

  /// The historians' year: 44 BC for −43, AD 14 for 14.
  static func yearWords(_ year: Int) -> String {
    year <= 0 ? "\(year.magnitude + 1) BC" : year < 100 ? "AD \(year)" : "\(year)"
  }

  /// English; months out of range are read as the nearest one.
  static func monthName(_ month: Int) -> String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ][min(max(month, 1), 12) - 1]
  }
}
