internal import TextAnalysis
internal import TimelineModel

/// Military date-time groups: "092359ZMAR23", "092359Z MAR 23".
///
/// Day, hour and minute in six digits, a zone letter, a month of three letters and a year of two
/// digits (ACP 121).
enum MilitaryTimes {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    guard !text.isGlued(start) || text.isMark(start - 1, "("),
      let (group, letter) = group(text, start), text.isGlued(letter), letter < text.count,
      text.tokens[letter].isWord
    else { return nil }
    let word = text.tokens[letter]
    var month: Int?
    var next = letter + 1
    switch word.count {
    case 1:
      if case .shortMonth(let value) = text.word(letter + 1) { month = value }
      if case .month(5) = text.word(letter + 1) { month = 5 }
      next = letter + 2
    case 4: month = monthOfSuffix(text, word)
    default: return nil
    }
    guard let month, let offset = zone(text.text.bytes[word.start]) else { return nil }
    var fields = DateFields()
    fields.month = month
    fields.day = group / 10_000
    guard let (year, count) = text.digits(next), count == 2 || count == 4 else { return nil }
    fields.year = count == 2 ? Years.fullYear(year) : year
    guard fields.isPossible, fields.span != nil,
      let clock = TimeOfDay(
        hour: group / 100 % 100, minute: group % 100, utcOffsetMinutes: offset)
    else { return nil }
    return Mention(
      start..<next + 1, .timed(DayTime(clock: clock), .date(fields)), "military.date-time-group")
  }

  /// The six digits, "092359" or "09 2359", and the token of the zone letter.
  private static func group(_ text: TimeText, _ start: Int) -> (Int, Int)? {
    if let group = text.digits(start, count: 6) { return (group, start + 1) }
    guard let day = text.digits(start, count: 2), !text.isGlued(start + 1),
      let time = text.digits(start + 1, count: 4)
    else { return nil }
    return (day * 10_000 + time, start + 2)
  }

  /// The month in "ZMAR".
  private static func monthOfSuffix(_ text: TimeText, _ word: Token) -> Int? {
    let letters = text.text.bytes[word.start + 1..<word.end].map { $0 | 0x20 }
    let names = "janfebmaraprmayjunjulaugsepoctnovdec".utf8
    let all = Array(names)
    for month in 0..<12 where Array(all[month * 3..<month * 3 + 3]) == letters { return month + 1 }
    return nil
  }

  /// Minutes east of UTC of a zone letter; J is local time and has none.
  private static func zone(_ letter: UInt8) -> Int? {
    switch letter & ~0x20 {
    case UInt8(ascii: "Z"): 0
    case let letter where letter >= UInt8(ascii: "A") && letter <= UInt8(ascii: "I"):
      Int(letter - UInt8(ascii: "A") + 1) * 60
    case let letter where letter >= UInt8(ascii: "K") && letter <= UInt8(ascii: "M"):
      Int(letter - UInt8(ascii: "K") + 10) * 60
    case let letter where letter >= UInt8(ascii: "N") && letter <= UInt8(ascii: "Y"):
      -Int(letter - UInt8(ascii: "N") + 1) * 60
    default: nil
    }
  }
}
