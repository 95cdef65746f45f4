/// The families of time expressions, as a set; its order is the order in which they are tried.
struct Families: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  // Families whose phrases stand on their own and may be parts of longer ones.
  static let militaryTimes = Families(rawValue: 1 << 0)
  static let isoDates = Families(rawValue: 1 << 1)
  static let numericDates = Families(rawValue: 1 << 2)
  static let monthDayYear = Families(rawValue: 1 << 3)
  static let weekdays = Families(rawValue: 1 << 4)
  static let relativeUnits = Families(rawValue: 1 << 5)
  static let deicticDays = Families(rawValue: 1 << 6)
  static let seasons = Families(rawValue: 1 << 7)
  static let quarters = Families(rawValue: 1 << 8)
  static let enclosingUnits = Families(rawValue: 1 << 9)
  static let decades = Families(rawValue: 1 << 10)
  static let holidays = Families(rawValue: 1 << 11)
  static let years = Families(rawValue: 1 << 12)
  static let yearAgo = Families(rawValue: 1 << 13)
  static let weekends = Families(rawValue: 1 << 14)
  static let monthlessDays = Families(rawValue: 1 << 15)
  // Families that take simple phrases in, and those that never are a part of one.
  static let dayTimes = Families(rawValue: 1 << 16)
  static let stages = Families(rawValue: 1 << 17)
  static let countedParts = Families(rawValue: 1 << 18)
  static let references = Families(rawValue: 1 << 19)
  static let durations = Families(rawValue: 1 << 20)
  static let sets = Families(rawValue: 1 << 21)
  static let weekdaysBeside = Families(rawValue: 1 << 22)
  static let approximations = Families(rawValue: 1 << 23)

  /// The simple families that a kind of word opens.
  static func simple(_ opener: TimeWord.Category) -> Families {
    switch opener {
    case .number:
      [
        .militaryTimes, .isoDates, .numericDates, .monthDayYear, .quarters, .decades, .holidays,
        .years,
      ]
    case .the:
      [
        .monthDayYear, .weekdays, .relativeUnits, .deicticDays, .seasons, .quarters,
        .enclosingUnits, .decades, .holidays, .years, .yearAgo, .weekends, .monthlessDays,
      ]
    case .relative: [.monthDayYear, .weekdays, .relativeUnits, .seasons, .quarters, .holidays]
    case .ordinal: [.monthDayYear, .quarters, .decades, .holidays]
    case .month: [.monthDayYear, .holidays]
    case .weekday: [.monthDayYear, .weekdays]
    case .unit: [.deicticDays, .holidays, .years, .yearAgo]
    case .season: [.seasons, .holidays]
    case .cardinal: [.decades, .years]
    case .stage: [.decades, .holidays]
    case .none: [.decades, .holidays, .years]
    case .phrase: [.quarters, .holidays]
    case .fiscal: [.quarters, .years]
    case .day: .deicticDays
    case .decade: .decades
    case .era: .years
    case .article: .yearAgo
    case .approximate: .holidays
    case .dayPart, .clock, .each, .edge, .comparative, .quantity, .per, .at, .set: []
    }
  }

  /// The composite families that a kind of word opens.
  static func composite(_ opener: TimeWord.Category) -> Families {
    switch opener {
    case .number: [.dayTimes, .countedParts, .durations]
    case .the:
      [.dayTimes, .stages, .countedParts, .references, .durations, .weekdaysBeside]
    case .relative: [.dayTimes, .countedParts, .references, .durations]
    case .ordinal: .countedParts
    case .month, .day, .clock, .dayPart: .dayTimes
    case .weekday: [.dayTimes, .sets]
    case .unit: [.dayTimes, .stages, .durations]
    case .cardinal: [.dayTimes, .countedParts, .durations]
    case .stage: [.dayTimes, .stages]
    case .phrase: [.dayTimes, .references]
    case .quantity: [.dayTimes, .durations]
    case .article: [.dayTimes, .durations, .sets]
    case .edge, .comparative: .stages
    case .at: [.references, .approximations]
    case .approximate: .approximations
    case .each, .per, .set: .sets
    case .none, .season, .decade, .era, .fiscal: []
    }
  }

  /// What a family reads at a token; nil for sets of several families.
  func match(_ text: TimeText, at start: Int) -> Mention? {
    switch self {
    case .militaryTimes: MilitaryTimes.match(text, at: start)
    case .isoDates: ISODates.match(text, at: start)
    case .numericDates: NumericDates.match(text, at: start)
    case .monthDayYear: MonthDayYear.match(text, at: start)
    case .weekdays: Weekdays.match(text, at: start)
    case .relativeUnits: RelativeUnits.match(text, at: start)
    case .deicticDays: DeicticDays.match(text, at: start)
    case .seasons: Seasons.match(text, at: start)
    case .quarters: Quarters.match(text, at: start)
    case .enclosingUnits: EnclosingUnits.match(text, at: start)
    case .decades: Decades.match(text, at: start)
    case .holidays: Holidays.match(text, at: start)
    case .years: Years.match(text, at: start)
    case .yearAgo: YearAgo.match(text, at: start)
    case .weekends: Weekends.match(text, at: start)
    case .monthlessDays: MonthlessDays.match(text, at: start)
    case .dayTimes: DayTimes.match(text, at: start)
    case .stages: Stages.match(text, at: start)
    case .countedParts: CountedParts.match(text, at: start)
    case .references: References.match(text, at: start)
    case .durations: Durations.match(text, at: start)
    case .sets: Sets.match(text, at: start)
    case .weekdaysBeside: WeekdaysBeside.match(text, at: start)
    case .approximations: Approximations.match(text, at: start)
    default: nil
    }
  }
}
