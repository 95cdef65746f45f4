internal import TextAnalysis

/// Dates with the name of a month: "March 9, 2023", "Sunday, 9 March", "the 9th of March, 1998",
/// "May of that year", "Mar. 9".
enum MonthDayYear {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    var first = start
    let direction = Directions.match(text, &first)
    if direction == .open { first = start }
    if first > start {
      switch text.word(first) {
      case .month, .weekday:
        guard text.tokens[first].isCapitalized else { return nil }
      default: return nil
      }
    }
    let afterWeekday = weekdayPrefix(text, first)
    let index = afterWeekday?.next ?? first
    guard index < text.count else { return nil }
    var fields = DateFields()
    var end: Int
    var rule = "en.month-day-year"
    if let (month, day, next) = monthFirst(text, index) {
      fields.month = month
      fields.day = day
      end = next
    } else if let (month, day, next) = dayFirst(text, index) {
      fields.month = month
      fields.day = day
      end = next
      rule = "en.day-month-year"
    } else {
      return nil
    }
    if let weekday = afterWeekday?.weekday {
      guard fields.day != nil else { return nil }
      fields.weekday = weekday
    }
    let year = YearComplement.match(
      text, end, afterDay: rule == "en.day-month-year" && text.isDash(end) && text.isDash(end - 2))
    switch year?.year {
    case .known(let value):
      fields.year = value
    default: break
    }
    end = year?.next ?? end
    guard fields.isPossible else { return nil }
    if fields.day == nil, year == nil, MonthGuards.hasImpossibleDay(text, end) { return nil }
    if fields.day == nil, year == nil, first == start, !MonthGuards.allow(text, start, end) {
      return nil
    }
    if case .told(let meaning) = year?.year {
      return Mention(start..<end, .within(fields, meaning), rule)
    }
    if fields.year == nil {
      return Mention(start..<end, .directed(fields, direction ?? .open), rule)
    }
    return Mention(start..<end, .date(fields), rule)
  }

  /// "Monday", "Mon.," before a date.
  private static func weekdayPrefix(
    _ text: TimeText, _ start: Int
  ) -> (weekday: Int, next: Int)? {
    let weekday: Int
    var index = start + 1
    switch text.word(start) {
    case .weekday(let value): weekday = value
    case .shortWeekday(let value):
      weekday = value
      if text.isMark(index, "."), text.isGlued(index) { index += 1 }
    default: return nil
    }
    if text.isMark(index, ",") { index += 1 }
    if text.word(index) == .the { index += 1 }
    return (weekday, index)
  }

  /// The month and the token after it.
  static func month(_ text: TimeText, _ index: Int) -> (month: Int, next: Int)? {
    switch text.word(index) {
    case .month(let month):
      return text.tokens[index].isCapitalized ? (month, index + 1) : nil
    case .shortMonth(let month):
      guard text.tokens[index].isCapitalized else { return nil }
      let hasStop = text.isMark(index + 1, ".") && text.isGlued(index + 1)
      return (month, index + (hasStop ? 2 : 1))
    default: return nil
    }
  }

  private static func monthFirst(
    _ text: TimeText, _ start: Int
  ) -> (month: Int, day: Int?, next: Int)? {
    guard let (month, next) = month(text, start) else { return nil }
    let index = text.word(next) == .the ? next + 1 : next
    if let (day, afterDay) = day(text, index), !isPartOfNumber(text, index, afterDay) {
      return (month, day, afterDay)
    }
    if case .shortMonth = text.word(start), next == start + 1, text.digits(next, count: 4) == nil {
      return nil
    }
    return (month, nil, next)
  }

  private static func dayFirst(
    _ text: TimeText, _ start: Int
  ) -> (month: Int, day: Int?, next: Int)? {
    let hasArticle = text.word(start) == .the
    let index = hasArticle ? start + 1 : start
    guard let (day, afterDay) = day(text, index) else { return nil }
    var next = afterDay
    if text.word(next) == .connector(.of), hasArticle || afterDay > index + 1 { next += 1 }
    if text.isDash(next), text.isGlued(next) { next += 1 }
    if hasArticle, afterDay == index + 1, text.tokens[index].isNumber { return nil }
    guard let (month, end) = month(text, next) else { return nil }
    if text.isGlued(index), index > 0, text.isMark(index - 1, ".") || text.isMark(index - 1, ":") {
      return nil
    }
    if text.isDash(end), text.isGlued(end), text.isGlued(end + 1), text.tokens[end + 1].isNumber {
      return (month, day, end)
    }
    return (month, day, end)
  }

  /// A day of the month, "9", "9th", "ninth".
  static func day(_ text: TimeText, _ index: Int) -> (day: Int, next: Int)? {
    if let (value, count) = text.digits(index), count <= 2 {
      guard (1...31).contains(value) else { return nil }
      if text.word(index + 1) == .ordinalSuffix, text.isGlued(index + 1) {
        return (value, index + 2)
      }
      return (value, index + 1)
    }
    guard let (value, next) = Numbers.ordinal(text, index), value <= 31,
      !text.tokens[index].isNumber, !text.tokens[index].isCapitalized
    else { return nil }
    switch text.word(next) {
    case .unit, .units: return nil
    default: return (value, next)
    }
  }

  /// True if digits after a month count something else: "May 12.5", "May 7,000", "May 10:30", "May
  /// 12 percent".
  private static func isPartOfNumber(_ text: TimeText, _ index: Int, _ next: Int) -> Bool {
    if text.isGlued(next), text.isGlued(next + 1), next + 1 < text.count,
      text.tokens[next + 1].isNumber
    {
      let byte = text.byte(next)
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") {
        return true
      }
      if byte == UInt8(ascii: ","), text.digits(next + 1, count: 3) != nil { return true }
    }
    if text.isMark(next, "%") { return true }
    if case .meridiem = text.word(next) { return true }
    if case .scale = text.word(next) { return true }
    return false
  }
}

/// What says the year of a month, season or quarter: "1998", ", 1998", "of 1998", "last year",
/// "of that year".
enum YearComplement {
  enum Year: Hashable, Sendable {
    case known(Int)
    case told(Meaning)
  }

  /// - Parameter afterDay: the day stands before the month: "19-Nov-12" goes on with its year.
  static func match(
    _ text: TimeText, _ start: Int, afterDay: Bool = false
  ) -> (year: Year, next: Int)? {
    var index = start
    if text.isMark(index, ",") || text.isDash(index) && text.isGlued(index) { index += 1 }
    let hasMark = index > start
    if !hasMark, text.word(index) == .connector(.of) || text.word(index) == .connector(.in) {
      index += 1
    }
    let hasOf = text.word(start) == .connector(.of)
    guard index < text.count else { return nil }
    if hasMark, text.isDash(start), !afterDay { return nil }
    if hasMark, text.isDash(start), let (value, count) = text.digits(index), count == 2 {
      return text.isGlued(index + 1) && !text.tokens[min(index + 1, text.count - 1)].isMark
        ? nil : (.known(Years.fullYear(value)), index + 1)
    }
    if let (year, next) = Years.complement(text, index) { return (.known(year), next) }
    if hasOf || text.word(start) == .connector(.in) || !hasMark {
      let phrase = text.word(index) == .the && text.word(index + 1) == .unit(.year)
      if phrase, text.digits(index + 2, count: 4) != nil,
        let year = Years.match(text, at: index), case .date(let fields) = year.meaning,
        let value = fields.year
      {
        return (.known(value), year.tokens.upperBound)
      }
      if let relative = RelativeUnits.match(text, at: index),
        case .shift(let shift) = relative.meaning,
        shift.unit == .year, hasOf || text.word(index) != .the
      {
        return (.told(relative.meaning), relative.tokens.upperBound)
      }
    }
    return nil
  }
}

/// Reasons why the name of a month without day and year is no month.
enum MonthGuards {
  static func allow(_ text: TimeText, _ start: Int, _ end: Int) -> Bool {
    guard case .month(let month) = text.word(start) else { return false }
    let before = text.tokenBefore(start)
    let isLed = before.map { leads.contains($0) } ?? false
    if isLed { return true }
    let opensSentence = !text.inOneSentence(start - 1, start)
    let isName = [3, 4, 5, 6, 8].contains(month)
    if month == 5 || month == 3 { return rangesToMonth(text, end) }
    if isName, end < text.count, text.tokens[end].isWord, text.tokens[end].isCapitalized,
      !text.isMark(end, ",")
    {
      return false
    }
    if isName, !opensSentence, let before, before.isCapitalized, before.isWord { return false }
    return true
  }

  /// "July 42nd": what looks like a day of the month and is none.
  static func hasImpossibleDay(_ text: TimeText, _ end: Int) -> Bool {
    guard let (value, count) = text.digits(end), count == 2, value > 31 else { return false }
    // "Since May 45,000 have fled": a number of its own.
    if text.isMark(end + 1, ","), text.isGlued(end + 2), text.digits(end + 2, count: 3) != nil {
      return false
    }
    return text.word(end + 1) == .ordinalSuffix && text.isGlued(end + 1)
      || text.isMark(end + 1, ",")
  }

  /// "May-August 1950", "March and April".
  private static func rangesToMonth(_ text: TimeText, _ end: Int) -> Bool {
    guard Connectors.isSimple(text, end), case .month = text.word(end + 1) else { return false }
    return text.tokens[end + 1].isCapitalized
  }

  private static let leads = WordSet(
    """
    in of last next this since until till by from early late mid to through and between during
    before after following previous coming past that or for the - – — each every until's around
    about beginning starting ending throughout on end
    """)
}
