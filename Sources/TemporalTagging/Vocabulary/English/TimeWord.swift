internal import TimelineModel

/// What a word of the closed vocabulary means for times.
enum TimeWord: Hashable, Sendable {
  case none
  /// January … December, with capital letter.
  case month(Int)
  /// "Jan", "Sept", with capital letter.
  case shortMonth(Int)
  case weekday(Int)
  case weekdays(Int)
  /// "Mon", "Thurs".
  case shortWeekday(Int)
  case unit(CalendarUnit)
  case units(CalendarUnit)
  case season(Season)
  case seasons(Season)
  case cardinal(Int)
  /// Hundred, thousand, million.
  case scale(Int)
  /// First … ninety-ninth; "second" is also the unit.
  case ordinal(Int)
  /// st, nd, rd, th after digits.
  case ordinalSuffix
  /// "s" after the digits of a decade, also "'s".
  case plural
  /// Twenties … nineties.
  case decade(Int)
  case dayPart(DayPart)
  /// Days from today: yesterday, today, tomorrow.
  case day(Int)
  /// Tonight.
  case tonight
  case clockName(hour: Int)
  case meridiem(isAfternoon: Bool)
  case oclock
  /// Minutes east of UTC; nil for "local time" and zones that depend on the season.
  case zone(Int?)
  case era(isBefore: Bool)
  case the
  case article
  /// Each, every.
  case each
  case relative(Relative)
  /// Early, mid, late.
  case stage(TimeExpression.Modifier)
  /// End, beginning, start, middle: with "of".
  case edge(TimeExpression.Modifier)
  /// Earlier, later.
  case comparative(isLater: Bool)
  case half
  /// Few, several, some, many: a number that is not told.
  case vague
  case couple, dozen
  /// About, nearly, over …: before a quantity.
  case approximate(TimeExpression.Modifier)
  case ago
  /// Before, previously / after, afterwards, thereafter: behind a quantity.
  case before, after
  case connector(Connector)
  case fiscal
  /// Recent: before a unit.
  case recent
  case reference(Meaning.Reference)
  /// Daily, weekly, annually.
  case set(CalendarUnit)
  /// Nightly.
  case nightly
  /// Eve of a holiday.
  case eve
  case old
  /// "Latest", "full": may stand between an article and what it belongs to.
  case filler
  /// First word of a holiday or of a fixed phrase.
  case phrase

  /// Words of direction before a unit.
  enum Relative: Hashable, Sendable {
    case last, past, next, coming, this, that, these, current, same, previous, following
  }

  enum Connector: Hashable, Sendable {
    case of, `in`, on, to, and, or, from, between, through, per, at, by, until
  }
}
