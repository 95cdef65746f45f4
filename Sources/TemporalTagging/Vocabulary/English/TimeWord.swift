internal import TimelineModel

/// What a word of the closed vocabulary means for times.
enum TimeWord: Hashable, Sendable {
  case none
  case month(Int)
  /// "Jan", "Sept": only before a full stop, a day or a year.
  case shortMonth(Int)
  case weekday(Int)
  case shortWeekday(Int)
  case unit(CalendarUnit, isPlural: Bool)
  case season(Season)
  case cardinal(Int)
  /// Hundred, thousand, million.
  case scale(Int)
  /// First … thirty-first; "second" is also the unit.
  case ordinal(Int)
  /// st, nd, rd, th after digits.
  case ordinalSuffix
  case dayPart(DayPart)
  /// Days from today: yesterday, today, tomorrow.
  case day(Int)
  case tonight
  case noon, midnight
  case meridiem(isAfternoon: Bool)
  case oclock
  case zone(Int)
  case era(isBefore: Bool)
  case the
  case article
  case demonstrative(isNear: Bool)
  case each
  case previous, following, coming, past, current, same
  case early, middle, late
  case edge(TimeExpression.Modifier)
  case half
  case fewVague
  case approximate
  case ago, earlier, later
  case of, `in`, on, to, and, or, from, between, through, per, at, by, until, before, after, since
  case fiscal, calendar, year, trading
  case reference(Meaning.Reference)
  case set(String)
  case old
  case last, next
}
