internal import TimelineModel

/// Units of calendar and clock that texts count in.
enum CalendarUnit: UInt8, Hashable, Sendable, Comparable {
  case second, minute, hour, day, weekend, week, fortnight, month, season, quarter, half, year
  case decade, century, millennium

  static func < (left: CalendarUnit, right: CalendarUnit) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The unit of ``TimeDuration`` and how many of them one of this is.
  var durationUnit: (unit: TimeDuration.Unit, factor: Double) {
    switch self {
    case .second: (.second, 1)
    case .minute: (.minute, 1)
    case .hour: (.hour, 1)
    case .day, .weekend: (.day, 1)
    case .week: (.week, 1)
    case .fortnight: (.week, 2)
    case .month: (.month, 1)
    case .season, .quarter: (.quarter, 1)
    case .half: (.month, 6)
    case .year: (.year, 1)
    case .decade: (.decade, 1)
    case .century: (.century, 1)
    case .millennium: (.century, 10)
    }
  }
}

extension CalendarSpan {
  /// The span of a unit that holds a day; nil for units below the day.
  init?(_ unit: CalendarUnit, containing day: CalendarDate) {
    switch unit {
    case .second, .minute, .hour: return nil
    case .day: self = .day(day)
    case .week, .fortnight: self = .week(day.adding(days: 1 - day.weekday))
    case .weekend: self = .weekend(day.adding(days: 6 - day.weekday))
    case .month: self = .month(day.year, day.month)
    case .quarter: self = .quarter(day.year, (day.month - 1) / 3 + 1)
    case .half: self = .half(day.year, day.month <= 6 ? 1 : 2)
    case .season:
      let season: Season =
        switch day.month {
        case 3...5: .spring
        case 6...8: .summer
        case 9...11: .autumn
        default: .winter
        }
      self = .season(day.month <= 2 ? day.year - 1 : day.year, season)
    case .year: self = .year(day.year)
    case .decade:
      self =
        day.year > 0
        ? .decade(day.year / 10, .common) : .decade((1 - day.year) / 10, .beforeCommon)
    case .century, .millennium:
      self =
        day.year > 0
        ? .century(day.year / 100, .common) : .century((1 - day.year) / 100, .beforeCommon)
    }
  }

  /// The span of a unit so many units away from the one that holds a day.
  init?(_ unit: CalendarUnit, _ count: Int, from day: CalendarDate) {
    let count = min(max(count, -100_000), 100_000)
    let moved: CalendarDate =
      switch unit {
      case .second, .minute, .hour: day
      case .day: day.adding(days: count)
      case .week, .weekend: day.adding(days: count * 7)
      case .fortnight: day.adding(days: count * 14)
      case .month: day.adding(months: count)
      case .quarter, .season: day.adding(months: count * 3)
      case .half: day.adding(months: count * 6)
      case .year: day.adding(months: count * 12)
      case .decade: day.adding(months: count * 120)
      case .century: day.adding(months: count * 1_200)
      case .millennium: day.adding(months: count * 12_000)
      }
    self.init(unit, containing: moved)
  }

  /// The unit it is told in.
  var unit: CalendarUnit {
    switch self {
    case .millennium: .millennium
    case .century: .century
    case .decade: .decade
    case .year: .year
    case .half: .half
    case .quarter: .quarter
    case .season: .season
    case .month: .month
    case .week: .week
    case .weekend: .weekend
    case .day: .day
    }
  }
}
