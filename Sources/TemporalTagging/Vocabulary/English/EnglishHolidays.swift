/// Days with names, in lower case, words separated by one space; apostrophes are kept, "'s" is a
/// word of its own. Dates are those of the calendar in law or church.
enum EnglishHolidays {
  static let phrases: [(String, Holiday.Rule)] = [
    ("new year 's day", .fixed(month: 1, day: 1)), ("new year 's", .fixed(month: 1, day: 1)),
    ("new year 's eve", .fixed(month: 12, day: 31)),
    ("epiphany", .fixed(month: 1, day: 6)),
    ("martin luther king day", .nth(3, weekday: 1, month: 1)),
    ("martin luther king jr . day", .nth(3, weekday: 1, month: 1)),
    ("groundhog day", .fixed(month: 2, day: 2)),
    ("valentine 's day", .fixed(month: 2, day: 14)),
    ("st . valentine 's day", .fixed(month: 2, day: 14)),
    ("presidents day", .nth(3, weekday: 1, month: 2)),
    ("president 's day", .nth(3, weekday: 1, month: 2)),
    ("presidents' day", .nth(3, weekday: 1, month: 2)),
    ("st . patrick 's day", .fixed(month: 3, day: 17)),
    ("saint patrick 's day", .fixed(month: 3, day: 17)),
    ("april fools day", .fixed(month: 4, day: 1)), ("april fool 's day", .fixed(month: 4, day: 1)),
    ("earth day", .fixed(month: 4, day: 22)), ("anzac day", .fixed(month: 4, day: 25)),
    ("may day", .fixed(month: 5, day: 1)), ("mother 's day", .nth(2, weekday: 7, month: 5)),
    ("memorial day", .nth(-1, weekday: 1, month: 5)),
    ("father 's day", .nth(3, weekday: 7, month: 6)), ("juneteenth", .fixed(month: 6, day: 19)),
    ("flag day", .fixed(month: 6, day: 14)),
    ("independence day", .fixed(month: 7, day: 4)),
    ("the fourth of july", .fixed(month: 7, day: 4)),
    ("fourth of july", .fixed(month: 7, day: 4)),
    ("canada day", .fixed(month: 7, day: 1)), ("bastille day", .fixed(month: 7, day: 14)),
    ("labor day", .nth(1, weekday: 1, month: 9)), ("columbus day", .nth(2, weekday: 1, month: 10)),
    ("halloween", .fixed(month: 10, day: 31)), ("all saints day", .fixed(month: 11, day: 1)),
    ("all saints' day", .fixed(month: 11, day: 1)), ("all souls' day", .fixed(month: 11, day: 2)),
    ("guy fawkes night", .fixed(month: 11, day: 5)),
    ("election day", .dayAfterNth(1, weekday: 1, month: 11)),
    ("veterans day", .fixed(month: 11, day: 11)), ("armistice day", .fixed(month: 11, day: 11)),
    ("remembrance day", .fixed(month: 11, day: 11)),
    ("thanksgiving", .nth(4, weekday: 4, month: 11)),
    ("thanksgiving day", .nth(4, weekday: 4, month: 11)),
    ("christmas", .fixed(month: 12, day: 25)), ("christmas day", .fixed(month: 12, day: 25)),
    ("christmas eve", .fixed(month: 12, day: 24)), ("boxing day", .fixed(month: 12, day: 26)),
    ("shrove tuesday", .easter(-47)), ("mardi gras", .easter(-47)), ("ash wednesday", .easter(-46)),
    ("palm sunday", .easter(-7)), ("maundy thursday", .easter(-3)), ("good friday", .easter(-2)),
    ("holy saturday", .easter(-1)), ("easter", .easter(0)), ("easter sunday", .easter(0)),
    ("easter monday", .easter(1)), ("easter day", .easter(0)),
    ("ascension day", .easter(39)), ("pentecost", .easter(49)), ("whit sunday", .easter(49)),
    ("whit monday", .easter(50)), ("corpus christi day", .easter(60)),
    ("orthodox easter", .orthodoxEaster(0)), ("orthodox christmas", .fixed(month: 1, day: 7)),
    ("orthodox good friday", .orthodoxEaster(-2)),
    ("d - day", .day(year: 1944, month: 6, day: 6)),
    ("v - e day", .day(year: 1945, month: 5, day: 8)),
    ("ve day", .day(year: 1945, month: 5, day: 8)), ("vj day", .day(year: 1945, month: 8, day: 15)),
    ("v - j day", .day(year: 1945, month: 8, day: 15)),
    ("9 / 11", .day(year: 2001, month: 9, day: 11)),
  ]

  /// The first words.
  static var openers: [String] {
    phrases.compactMap { $0.0.split(separator: " ").first.map(String.init) }
      .filter { $0.first?.isNumber != true }
  }
}
