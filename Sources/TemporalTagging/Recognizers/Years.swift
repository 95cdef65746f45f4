internal import TextAnalysis

/// Years: "1912", "'97", "44 BC", "the year 2000", "nineteen ninety-eight", "fiscal 1996".
enum Years {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    var index = start
    var fields = DateFields()
    var isAnnounced = false
    if text.word(index) == .the { index += 1 }
    if text.word(index) == .fiscal {
      if let coded = fiscalCode(text, start, index) { return coded }
      fields.isFiscal = true
      isAnnounced = true
      index += 1
    }
    if text.word(index) == .unit(.year) || text.word(index) == .units(.year) {
      isAnnounced = true
      index += 1
    }
    guard isAnnounced || index == start else { return nil }
    guard let (year, next) = year(text, index, isAnnounced: isAnnounced) else { return nil }
    fields.year = year
    return Mention(start..<next, .date(fields), "en.year")
  }

  /// "FY 1996", "FY96".
  private static func fiscalCode(_ text: TimeText, _ start: Int, _ index: Int) -> Mention? {
    guard text.isWord(index, "fy"), let (value, count) = text.digits(index + 1),
      !text.isGlued(index + 2) || text.tokens[index + 2].isMark
    else { return nil }
    var fields = DateFields()
    fields.isFiscal = true
    switch count {
    case 4 where (1_900...2_100).contains(value): fields.year = value
    case 2 where text.isGlued(index + 1): fields.year = fullYear(value)
    default: return nil
    }
    return Mention(start..<index + 2, .date(fields), "en.year")
  }

  /// A year with all guards of a year that stands alone.
  static func year(
    _ text: TimeText, _ index: Int, isAnnounced: Bool
  ) -> (year: Int, next: Int)? {
    if let found = withEra(text, index) { return found }
    if let found = spoken(text, index, isAnnounced: isAnnounced) { return found }
    if let found = shortened(text, index) { return found }
    guard let value = text.digits(index, count: 4), (1_000...2_100).contains(value),
      YearGuards.allow(text, index, value, isAnnounced: isAnnounced)
    else { return nil }
    return (value, index + 1)
  }

  /// A year as a complement of a month or season: four digits, or two after an apostrophe.
  static func complement(_ text: TimeText, _ index: Int) -> (year: Int, next: Int)? {
    if let found = withEra(text, index) { return found }
    if let found = shortened(text, index) { return found }
    if let found = spoken(text, index, isAnnounced: false) { return found }
    guard let value = text.digits(index, count: 4), (1_000...2_100).contains(value),
      !YearGuards.continues(text, index)
    else { return nil }
    return (value, index + 1)
  }

  /// "44 BC", "AD 79", "79 CE" as astronomical year.
  static func withEra(_ text: TimeText, _ index: Int) -> (year: Int, next: Int)? {
    if case .era(false) = text.word(index), text.tokens[index].isAllCaps,
      let (value, count) = text.digits(index + 1), count <= 4, value > 0
    {
      return (value, index + 2)
    }
    guard let (value, count) = text.digits(index), count <= 5, value > 0,
      case .era(let isBefore) = text.word(index + 1), text.tokens[index + 1].isAllCaps
    else { return nil }
    return (isBefore ? 1 - value : value, index + 2)
  }

  /// "'97", with the century that is nearest to the twentieth: 00 … 29 are of the twenty-first.
  private static func shortened(_ text: TimeText, _ index: Int) -> (year: Int, next: Int)? {
    guard text.isApostrophe(index), index > 0, !text.isGlued(index), text.isGlued(index + 1),
      let value = text.digits(index + 1, count: 2), text.word(index + 2) != .plural
    else { return nil }
    return (fullYear(value), index + 2)
  }

  static func fullYear(_ twoDigits: Int) -> Int {
    twoDigits < 30 ? 2_000 + twoDigits : 1_900 + twoDigits
  }

  /// "nineteen ninety-eight", "two thousand and one" after "the year".
  private static func spoken(
    _ text: TimeText, _ index: Int, isAnnounced: Bool
  ) -> (year: Int, next: Int)? {
    guard case .cardinal(let first) = text.word(index) else { return nil }
    let isJoined = text.isDash(index + 1) && text.isGlued(index + 1)
    let second = isJoined ? index + 2 : index + 1
    if (15...20).contains(first), let (rest, next) = Numbers.belowHundred(text, second),
      rest >= 10
    {
      return (first * 100 + rest, next)
    }
    guard isAnnounced, first == 2, case .scale(1_000) = text.word(index + 1) else { return nil }
    let joint = text.isWordAnd(index + 2) ? index + 3 : index + 2
    if let (rest, next) = Numbers.belowHundred(text, joint) { return (2_000 + rest, next) }
    return (2_000, index + 2)
  }
}

/// Reasons why four digits are no year.
enum YearGuards {
  static func allow(_ text: TimeText, _ index: Int, _ value: Int, isAnnounced: Bool) -> Bool {
    guard !continues(text, index), !isBehindSign(text, index) else { return false }
    if isAnnounced { return true }
    if isCounting(text, index) || isInName(text, index) || isOfImpossibleDate(text, index)
      || isAddress(text, index)
    {
      return false
    }
    // "A score of 1270", "a total of 1900".
    if text.word(index - 1) == .connector(.of), index > 1, sums.contains(text.tokens[index - 2]) {
      return false
    }
    if (1_500...2_100).contains(value) { return true }
    return index > 0 && leads.contains(text.tokens[index - 1])
  }

  /// True if the number goes on: "1998.5", "1,998", "1998/3", "1998%", "B1998", "1998-3415".
  static func continues(_ text: TimeText, _ index: Int) -> Bool {
    if text.isGlued(index), let before = text.tokenBefore(index) {
      if !before.isMark { return true }
      let byte = text.byte(index - 1)
      if ".,:/#$&+*=_@".utf8.contains(byte), index > 1,
        text.isGlued(index - 1) || "#$=_@".utf8.contains(byte)
      {
        return true
      }
      if text.isDash(index - 1), text.isGlued(index - 1), index > 1,
        text.tokens[index - 2].isNumber,
        text.digits(index - 2, count: 4) == nil
      {
        return true
      }
    }
    guard text.isGlued(index + 1) else { return false }
    let next = text.tokens[index + 1]
    if !next.isMark { return !text.isPossessive(index + 1) }
    let byte = text.byte(index + 1)
    if "%$#@_=+*".utf8.contains(byte) { return true }
    guard text.isGlued(index + 2) else { return false }
    if text.isWord(index + 2, "w"), text.isDash(index + 1), text.isGlued(index + 3) { return true }
    guard text.tokens[index + 2].isNumber else { return false }
    if text.isDash(index + 1) {
      guard let (_, count) = text.digits(index + 2) else { return true }
      // "2015-02-29": what is no day of the calendar is no year either.
      if text.isDash(index + 3), text.isGlued(index + 3), text.isGlued(index + 4),
        text.tokens[index + 4].isNumber
      {
        return true
      }
      if let later = text.digits(index + 2, count: 4) { return !(1_000...2_100).contains(later) }
      return count != 2
    }
    if byte == UInt8(ascii: "/") { return !isSplitYear(text, index) }
    return ".,:".utf8.contains(byte)
  }

  /// True for "1999/2000", "1999/00": a season or school year over two calendar years.
  static func isSplitYear(_ text: TimeText, _ index: Int) -> Bool {
    guard let year = text.digits(index, count: 4), text.isMark(index + 1, "/"),
      text.isGlued(index + 1), text.isGlued(index + 2), let (next, count) = text.digits(index + 2),
      !text.isGlued(index + 3) || text.tokens[index + 3].isMark && !text.isMark(index + 3, "/")
    else { return false }
    return count == 4 && next == year + 1 || count == 2 && next == (year + 1) % 100
  }

  /// True after a currency sign, "No.", "page", "room": the number counts or names something else.
  private static func isBehindSign(_ text: TimeText, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    if "$#".utf8.contains(text.byte(index - 1)) { return true }
    let before = text.isMark(index - 1, ".") ? index - 2 : index - 1
    return before >= 0 && labels.contains(text.tokens[before])
  }

  /// "February 30, 2015": what is wrong in one field is not right in another.
  private static func isOfImpossibleDate(_ text: TimeText, _ index: Int) -> Bool {
    let day = text.isMark(index - 1, ",") ? index - 2 : index - 1
    guard let (value, count) = text.digits(day), count <= 2, value > 0 else { return false }
    let month = text.isMark(day - 1, ".") ? day - 2 : day - 1
    switch text.word(month) {
    case .month, .shortMonth: return text.tokens[month].isCapitalized
    default: return false
    }
  }

  /// True behind a name: "Orion 1980", "Expo 1998".
  private static func isInName(_ text: TimeText, _ index: Int) -> Bool {
    guard let before = text.tokenBefore(index), before.isWord, before.isCapitalized,
      text.word(index - 1) == .none
    else { return false }
    if text.isDash(index + 1) { return false }
    return text.inOneSentence(index - 2, index - 1) && !text.isMark(index - 2, "(")
  }

  /// True for "1600 Mill Road".
  private static func isAddress(_ text: TimeText, _ index: Int) -> Bool {
    var next = index + 1
    while next <= index + 3, next < text.count, text.tokens[next].isCapitalized {
      if next > index + 1, streets.contains(text.tokens[next]) { return true }
      next += 1
    }
    return false
  }

  private static let streets = WordSet(
    "street st road rd avenue ave boulevard blvd lane drive square highway terrace")

  /// True before a counted noun: "1500 soldiers", "2000 feet".
  private static func isCounting(_ text: TimeText, _ index: Int) -> Bool {
    guard index + 1 < text.count, text.tokens[index + 1].isWord, !text.isGlued(index + 1) else {
      return false
    }
    let next = text.tokens[index + 1]
    if case .units = text.word(index + 1) { return true }
    if next.isCapitalized { return false }
    // "Floods in 2022 killed 600".
    if losses.contains(next), text.word(index - 1) == .connector(.in) { return false }
    if counted.contains(next) { return true }
    if case .scale = text.word(index + 1) { return true }
    return false
  }

  private static let labels = WordSet(
    """
    no nos number page pages pp room flight route highway model article section sec chapter p
    vol volume bus unit box suite apt apartment building about-face usd us$ rs
    """)
  private static let counted = WordSet(
    """
    men women people soldiers troops feet ft miles km meters metres m kg tons tonnes pounds dollars
    euros percent degrees employees workers jobs homes houses shares points votes barrels acres
    hectares children refugees prisoners casualties dead wounded killed aircraft tanks guns ships
    planes vehicles horses inches yards civilians students members inhabitants residents volunteers
    infantry cavalry rebels fighters
    """)
  private static let losses = WordSet("killed wounded")
  private static let sums = WordSet(
    "score scores total price cost sum average number population speed weight height amount rate")
  private static let leads = WordSet(
    "in since by until till from to of year before after circa ca c about around and or between")
}
