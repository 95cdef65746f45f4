internal import TextAnalysis
internal import TimelineModel

/// Times that repeat: "every Monday", "each year", "daily", "twice a week", "Tuesdays",
/// "every Christmas".
///
/// Units are written as the period (`P1D`), names as the calendar pattern (`XXXX-WXX-1`), as TIMEX3
/// has it.
enum Sets {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    switch text.word(start) {
    case .set(let unit):
      if isName(text, start) { return nil }
      return Mention(start..<start + 1, .set(period(1, unit)), "en.set-adverb")
    case .nightly:
      return Mention(start..<start + 1, .set("XXXX-XX-XXTNI"), "en.set-adverb")
    case .each: return each(text, start)
    case .weekdays(let weekday):
      if text.word(start + 1) == .ago { return nil }
      return Mention(start..<start + 1, .set("XXXX-WXX-\(weekday)"), "en.set-weekdays")
    case .connector(.per):
      guard case .unit(let unit) = text.word(start + 1) else { return nil }
      return Mention(start..<start + 2, .set(period(1, unit)), "en.set-per")
    case .article:
      guard case .unit(let unit) = text.word(start + 1), start > 0,
        frequencies.contains(text.tokens[start - 1]) || isCount(text, start - 1)
      else { return nil }
      return Mention(start..<start + 2, .set(period(1, unit)), "en.set-rate")
    case .weekday(let weekday):
      guard case .dayPart(let part) = text.word(start + 1),
        text.tokens[start + 1].count > part.rawValue.utf8.count, isPlural(text, start + 1)
      else { return nil }
      return Mention(
        start..<start + 2, .set("XXXX-WXX-\(weekday)T\(part.rawValue)"), "en.set-weekdays")
    default: return nil
    }
  }

  /// True for "Daily" in the name of a paper: a capital letter that no sentence asks for.
  private static func isName(_ text: TimeText, _ index: Int) -> Bool {
    guard text.tokens[index].isCapitalized, !text.tokens[index].isAllCaps else { return false }
    if index > 0, text.inOneSentence(index - 1, index), text.tokens[index - 1].isWord {
      return true
    }
    return index + 1 < text.count && text.tokens[index + 1].isCapitalized
  }

  private static func each(_ text: TimeText, _ start: Int) -> Mention? {
    var index = start + 1
    var count = 1
    if text.isWord(index, "other") {
      count = 2
      index += 1
    } else if let (number, next) = Numbers.ordinal(text, index) {
      count = number
      index = next
    } else if case .exact(let value)? = Numbers.quantity(text, index)?.value, value < 10_000,
      let next = Numbers.quantity(text, index)?.next
    {
      count = Int(value)
      index = next
    }
    func mention(_ end: Int, _ value: String) -> Mention {
      Mention(start..<end, .set(value), "en.set-each")
    }
    switch text.word(index) {
    case .unit(let unit), .units(let unit): return mention(index + 1, period(count, unit))
    case .weekday(let weekday):
      if case .dayPart(let part) = text.word(index + 1) {
        return mention(index + 2, "XXXX-WXX-\(weekday)T\(part.rawValue)")
      }
      return mention(index + 1, "XXXX-WXX-\(weekday)")
    case .month(let month): return mention(index + 1, "XXXX-\(CalendarSpan.padded(month, 2))")
    case .season(let season):
      return mention(index + 1, "XXXX-\(CalendarSpan.timexSeason(season))")
    case .dayPart(let part): return mention(index + 1, "XXXX-XX-XXT\(part.rawValue)")
    default: return feast(text, start, index)
    }
  }

  /// "Every Christmas"; feasts that move have no pattern.
  private static func feast(_ text: TimeText, _ start: Int, _ index: Int) -> Mention? {
    guard index < text.count, let feast = Holidays.match(text, at: index),
      case .holiday(let holiday, nil) = feast.meaning
    else { return nil }
    guard case .fixed(let month, let day) = holiday.rule, holiday.offset == 0 else {
      return Mention(start..<feast.tokens.upperBound, .set("XXXX"), "en.set-each")
    }
    let value = "XXXX-\(CalendarSpan.padded(month, 2))-\(CalendarSpan.padded(day, 2))"
    return Mention(start..<feast.tokens.upperBound, .set(value), "en.set-each")
  }

  static func period(_ count: Int, _ unit: CalendarUnit) -> String {
    TimexDuration.value(.exact(Double(count)), unit).value
  }

  private static func isPlural(_ text: TimeText, _ index: Int) -> Bool {
    text.text.bytes[text.tokens[index].end - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// True for the end of a plain number: "30 a day"; amounts of money say nothing of a rhythm.
  private static func isCount(_ text: TimeText, _ index: Int) -> Bool {
    guard text.tokens[index].isNumber else { return false }
    var first = index
    while first > index - 6, text.isGlued(first),
      text.isMark(first - 1, ",")
        || text.isMark(first - 1, ".") || text.tokens[first - 1].isNumber
    {
      first -= 1
    }
    return !text.isGlued(first)
      || !"$#".utf8.contains(text.byte(first - 1)) && text.tokens[first - 1].isMark
        && text.tokens[first - 1].count == 1
  }

  private static let frequencies = WordSet("once twice thrice times")

  /// True if an amount or a count stands before "a year": "$500 a month", "four flights a week".
  static func isRate(_ text: TimeText, _ start: Int) -> Bool {
    guard start > 0, text.inOneSentence(start - 1, start) else { return false }
    let before = text.tokens[start - 1]
    if before.isNumber { return true }
    if text.isMark(start - 1, "%") { return true }
    if rates.contains(before) { return true }
    if start > 1, before.isWord, text.tokens[start - 2].isNumber { return true }
    if start > 1, before.isWord, case .cardinal = text.word(start - 2) { return true }
    if case .scale = text.word(start - 1) { return true }
    return false
  }

  private static let rates = WordSet(
    """
    once twice thrice times dollars cents percent pounds francs marks yen euros tons tonnes barrels
    shares people pct units copies miles kilometers gallons
    """)
}
