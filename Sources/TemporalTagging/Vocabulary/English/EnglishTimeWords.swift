internal import TextAnalysis
internal import TimelineModel

/// The closed vocabulary of English times. A word has one entry; what it may be besides, its
/// family knows.
enum EnglishTimeWords {
  static let table = WordTable<TimeWord>(
    EnglishHolidays.openers.map { ($0, .phrase) } + EnglishReferences.openers.map { ($0, .phrase) }
      + names + units + numerals + clock + grammar)

  private static func words(_ list: String, _ word: TimeWord) -> [(String, TimeWord)] {
    list.utf8.split { $0 <= 0x20 }.map { (String(Substring($0)), word) }
  }

  private static func numbered(
    _ list: String, from first: Int = 1, step: Int = 1, _ word: (Int) -> TimeWord
  ) -> [(String, TimeWord)] {
    list.utf8.split { $0 <= 0x20 }.enumerated().map {
      (String(Substring($0.element)), word($0.offset * step + first))
    }
  }

  private static let names: [(String, TimeWord)] =
    numbered("jan feb mar apr xx jun jul aug sep oct nov dec") { .shortMonth($0) }
    + words("sept", .shortMonth(9))
    + numbered(
      "january february march april may june july august september october november december"
    ) { .month($0) }
    + numbered("monday tuesday wednesday thursday friday saturday sunday") { .weekday($0) }
    + numbered("mondays tuesdays wednesdays thursdays fridays saturdays sundays") { .weekdays($0) }
    + numbered("mon tue wed thu fri sat sun") { .shortWeekday($0) }
    + words("tues", .shortWeekday(2)) + words("weds", .shortWeekday(3))
    + words("thur thurs", .shortWeekday(4))
    + words("spring springtime", .season(.spring)) + words("summer summertime", .season(.summer))
    + words("fall autumn", .season(.autumn)) + words("winter wintertime", .season(.winter))
    + words("springs", .seasons(.spring)) + words("summers", .seasons(.summer))
    + words("autumns", .seasons(.autumn)) + words("winters", .seasons(.winter))

  private static let units: [(String, TimeWord)] =
    words("minute min", .unit(.minute)) + words("minutes mins", .units(.minute))
    + words("seconds secs", .units(.second))
    + words("hour hr", .unit(.hour)) + words("hours hrs", .units(.hour))
    + words("day", .unit(.day)) + words("days", .units(.day))
    + words("week", .unit(.week)) + words("weeks wks", .units(.week))
    + words("weekend", .unit(.weekend)) + words("weekends", .units(.weekend))
    + words("fortnight", .unit(.fortnight)) + words("fortnights", .units(.fortnight))
    + words("month", .unit(.month)) + words("months", .units(.month))
    + words("quarter", .unit(.quarter)) + words("quarters", .units(.quarter))
    + words("year yr", .unit(.year)) + words("years yrs", .units(.year))
    + words("decade", .unit(.decade)) + words("decades", .units(.decade))
    + words("century", .unit(.century)) + words("centuries", .units(.century))
    + words("millennium millenium", .unit(.millennium))
    + words("millennia millenniums", .units(.millennium))

  private static let numerals: [(String, TimeWord)] =
    numbered(
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen
      """
    ) { .cardinal($0) }
    + numbered("twenty thirty forty fifty sixty seventy eighty ninety", from: 20, step: 10) {
      .cardinal($0)
    }
    + words("hundred", .scale(100)) + words("thousand", .scale(1_000))
    + words("million", .scale(1_000_000))
    + numbered(
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
      """
    ) { .ordinal($0) }
    + words("thirtieth", .ordinal(30))
    + words("st nd rd th", .ordinalSuffix) + words("s 's", .plural)
    + numbered("twenties thirties forties fifties sixties seventies eighties nineties", from: 2) {
      .decade($0)
    }
    + words("couple", .couple) + words("dozen", .dozen) + words("half", .half)

  private static let clock: [(String, TimeWord)] =
    words("morning dawn daybreak sunrise mornings", .dayPart(.morning))
    + words("afternoon afternoons", .dayPart(.afternoon))
    + words("evening dusk sunset evenings nightfall", .dayPart(.evening))
    + words("night nights overnight nighttime night-time", .dayPart(.night))
    + words("lunchtime", .dayPart(.midday)) + words("daytime", .dayPart(.daytime))
    + words("yesterday", .day(-1)) + words("today", .day(0)) + words("tomorrow", .day(1))
    + words("tonight", .tonight)
    + words("noon midday", .clockName(hour: 12)) + words("midnight", .clockName(hour: 24))
    + words("am a.m. a.m", .meridiem(isAfternoon: false))
    + words("pm p.m. p.m", .meridiem(isAfternoon: true)) + words("o'clock", .oclock)
    + EnglishZones.offsets.map { ($0.0, .zone($0.1)) }
    + words("bc b.c. bce b.c.e. b.c b.c.e", .era(isBefore: true))
    + words("ad a.d. ce c.e. a.d c.e", .era(isBefore: false))

  private static let grammar: [(String, TimeWord)] =
    words("the", .the) + words("a an", .article) + words("each every", .each)
    + words("last", .relative(.last)) + words("past", .relative(.past))
    + words("next", .relative(.next)) + words("coming upcoming", .relative(.coming))
    + words("this", .relative(.this)) + words("that", .relative(.that))
    + words("these those", .relative(.these)) + words("current present", .relative(.current))
    + words("same", .relative(.same))
    + words("previous preceding prior", .relative(.previous))
    + words("following subsequent ensuing succeeding", .relative(.following))
    + words("early", .stage(.start)) + words("mid middle", .stage(.mid))
    + words("late", .stage(.end))
    + words("beginning start outset onset turn", .edge(.start)) + words("middle", .edge(.mid))
    + words("end close", .edge(.end))
    + words("earlier", .comparative(isLater: false)) + words("later", .comparative(isLater: true))
    + words("nearly almost", .approximate(.lessThan)) + words("up", .approximate(.equalOrLess))
    + words("over more", .approximate(.moreThan))
    + words("under less fewer", .approximate(.lessThan))
    + words("ago", .ago) + words("before previously", .before)
    + words("after afterward afterwards thereafter hence", .after)
    + words("of", .connector(.of)) + words("in", .connector(.in)) + words("on", .connector(.on))
    + words("to", .connector(.to)) + words("and", .connector(.and)) + words("or", .connector(.or))
    + words("from", .connector(.from)) + words("between", .connector(.between))
    + words("through thru", .connector(.through)) + words("per", .connector(.per))
    + words("at", .connector(.at)) + words("by", .connector(.by))
    + words("until till", .connector(.until))
    + words(
      """
      latest future near short long foreseeable latter final full additional not time calendar
      financial
      """, .filler) + words("fiscal fy", .fiscal) + words("q h", .phrase) + words("eve", .eve)
    + words("old", .old) + words("recent", .recent)
    + words("few several many numerous various", .vague) + words("some", .vague)
    + words("daily", .set(.day)) + words("weekly", .set(.week))
    + words("fortnightly", .set(.fortnight)) + words("monthly", .set(.month))
    + words("annually yearly", .set(.year)) + words("hourly", .set(.hour))
    + words("nightly", .nightly)
}
