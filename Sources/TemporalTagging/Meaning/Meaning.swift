internal import TimelineModel

/// What a time expression says, before it is known when the text was written.
///
/// Recognisers build it, ``Resolver`` turns it into a value. The operators follow the interval
/// algebra of SCATE (Bethard and Parker, "A Semantically Compositional Annotation Scheme for Time
/// Normalization", LREC 2016).
indirect enum Meaning: Hashable, Sendable {
  /// A date by its fields; missing years, months are looked for in the text around it.
  case date(DateFields)
  /// A fixed span that needs nothing else: a decade, a century.
  case span(CalendarSpan)
  /// Two digits of a decade without its century: "the 60s".
  case shortDecade(Int)
  /// So many units from an anchor: "last year", "two days ago", "three weeks later".
  case shift(Shift)
  /// So many units from a date that is told: "two days after Christmas".
  case offset(Int, CalendarUnit, from: Meaning)
  /// A date by its fields, before, around or after an anchor: "last Monday", "this summer".
  case directed(DateFields, Direction)
  /// "The quarter", "the 1988 period": the quarter the text reports on, in the year that is told.
  case runningQuarter(Int?)
  /// Fields in another span: "June of that year", "Friday of last week".
  case within(DateFields, Meaning)
  /// A counted part: "the first week of May", "the last day of 1999", "the second half of June".
  case nth(Int, CalendarUnit, of: Meaning)
  /// "The second Tuesday in November".
  case nthWeekday(Int, Int, of: Meaning)
  /// "The Friday after Thanksgiving": the nearest such day after or before a date.
  case weekdayBeside(Int, isAfter: Bool, of: Meaning)
  /// "The week of March 6": the unit in which a date lies.
  case enclosing(CalendarUnit, Meaning)
  /// A part of a day or a clock time, of a day that is told or of the day of the thread.
  case timed(DayTime, Meaning?)
  case holiday(Holiday, year: Meaning?)
  case duration(DurationValue)
  case set(String)
  case reference(Reference)
  case modified(TimeExpression.Modifier, Meaning)
  /// Known to be a time, without a value.
  case unknown(TimeExpression.Kind, String?)

  enum Reference: String, Hashable, Sendable {
    case present = "PRESENT_REF"
    case past = "PAST_REF"
    case future = "FUTURE_REF"
  }

  enum Direction: Hashable, Sendable {
    case last, this, next
    /// Without a word of direction: the tense and the domain decide.
    case open
    /// Relative to the date the text is at: "that summer", "the following March".
    case threadSame, threadNext, threadPrevious
  }
}

/// A number of units from an anchor.
struct Shift: Hashable, Sendable {
  enum Anchor: Hashable, Sendable {
    /// The day of writing in news; narrative also counts from it if it is known.
    case reference
    /// The date the text is at.
    case thread
    /// The running unit: of the last date in the text, else of the day of writing.
    case running
    /// The thread in narrative, the day of writing in news.
    case domain
  }

  var count: Int
  var unit: CalendarUnit
  var anchor: Anchor
  /// "Several days ago": a past or future that is not counted.
  var isVague = false
  var isFiscal = false
  /// Counted by a number ("a year earlier"), not by a word of direction ("last year").
  var isCounted = false
  /// The answer is told in this unit instead of its own.
  var granularity: CalendarUnit?
}

/// A time of day as fields.
struct DayTime: Hashable, Sendable {
  /// TIMEX3 code: MO, MI, AF, EV, NI, DT.
  var part: DayPart?
  var clock: TimeOfDay?
}

enum DayPart: String, Hashable, Sendable {
  case morning = "MO"
  case midday = "MI"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
  case daytime = "DT"
}

/// A length of time with its TIMEX3 value.
struct DurationValue: Hashable, Sendable {
  /// `P3W`, `PT2H30M`, `PXD`.
  var value: String
  var duration: TimeDuration?
}

/// A day that has a name.
struct Holiday: Hashable, Sendable {
  enum Rule: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// The n-th weekday of a month; negative counts from its end.
    case nth(Int, weekday: Int, month: Int)
    /// The day after the n-th weekday of a month: election day follows the first Monday.
    case dayAfterNth(Int, weekday: Int, month: Int)
    /// Days from Western Easter Sunday.
    case easter(Int)
    /// Days from Orthodox Easter Sunday (as a Gregorian date).
    case orthodoxEaster(Int)
    /// A day of history with its own year.
    case day(year: Int, month: Int, day: Int)
  }

  var rule: Rule
  /// "the day after Christmas", "Christmas Eve".
  var offset = 0
  /// "Last Thanksgiving".
  var direction = Meaning.Direction.open
}
