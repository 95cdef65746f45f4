internal import TextAnalysis
internal import TimelineModel

/// Parts of ranges and lists that leave out what they share with their neighbour: "May 7 to 9", "7-9
/// May", "2007-08", "499-493 BC", "last summer and fall".
enum ElidedParts {
  /// The mentions with those parts added.
  static func complete(_ mentions: [Mention], in text: TimeText) -> [Mention] {
    var result: [Mention] = []
    result.reserveCapacity(mentions.count + mentions.count / 8)
    for (index, mention) in mentions.enumerated() {
      // "May 7 to 9, 2031": the year has become a part of the second date.
      if let last = result.last, mention.tokens.lowerBound < last.tokens.upperBound { continue }
      let parts = before(mention, text, after: &result)
      result += parts.reversed()
      result.append(mention)
      let ceiling = index + 1 < mentions.count ? ceiling(mentions[index + 1]) : text.count
      result += after(&result[result.count - 1], text, to: ceiling)
    }
    return result
  }

  /// How far parts may reach before the next mention: over a bare year, up to anything else.
  private static func ceiling(_ next: Mention) -> Int {
    if next.rule == "en.year" { return next.tokens.upperBound }
    return next.tokens.lowerBound
  }

  // MARK: parts before

  /// The parts before a mention, the nearest first. A weekday that was read alone becomes the weekday
  /// of its part: "Monday 20, Tuesday 21 and Wednesday 22 April".
  private static func before(
    _ mention: Mention, _ text: TimeText, after result: inout [Mention]
  ) -> [Mention] {
    var found: [Mention] = []
    var start = mention.tokens.lowerBound
    while found.count < 31, var part = partBefore(mention, text, start),
      part.tokens.lowerBound >= result.last?.tokens.upperBound ?? 0
    {
      if let weekday = weekdayBefore(part, text) {
        if let last = result.last, last.tokens.upperBound > weekday.lowerBound {
          guard last.rule == "en.weekday", last.tokens.count == 1 else { break }
          result.removeLast()
        }
        part.tokens = weekday.lowerBound..<part.tokens.upperBound
      }
      found.append(part)
      start = part.tokens.lowerBound
    }
    return found
  }

  /// The token of the weekday of "Monday 20", "Mon. the 20th".
  private static func weekdayBefore(_ part: Mention, _ text: TimeText) -> Range<Int>? {
    guard part.rule == "en.elided-month" else { return nil }
    var index = part.tokens.lowerBound - 1
    if text.word(index) == .the { index -= 1 }
    if text.isMark(index, "."), text.isGlued(index) { index -= 1 }
    switch text.word(index) {
    case .weekday, .shortWeekday: return index..<part.tokens.lowerBound
    default: return nil
    }
  }

  /// The first day of "5-6 May", "the 5th and 6th of May" as a day of its own.
  static func dayBefore(_ text: TimeText, _ start: Int) -> Mention? {
    let first = text.word(start) == .the ? start + 1 : start
    guard text.digits(first) != nil, let (day, next) = MonthDayYear.day(text, first),
      Connectors.isSimple(text, next), !text.isMark(next, ","),
      let second = MonthDayYear.match(text, at: next + 1), second.rule == "en.day-month-year",
      case (var fields, let rebuild)? = dayFields(second)
    else { return nil }
    fields.day = day
    fields.weekday = nil
    guard fields.isPossible else { return nil }
    return Mention(start..<next, rebuild(fields), "en.elided-month")
  }

  private static func partBefore(_ mention: Mention, _ text: TimeText, _ start: Int) -> Mention? {
    guard Connectors.isSimple(text, start - 1) else { return nil }
    if let (fields, rebuild) = dayFields(mention), mention.rule == "en.day-month-year" {
      var index = start - 2
      if text.word(index) == .ordinalSuffix { index -= 1 }
      guard let (day, next) = MonthDayYear.day(text, index), next == start - 1,
        text.tokens[index].isNumber, !isGluedBefore(text, index)
      else { return nil }
      var fields = fields
      fields.day = day
      fields.weekday = nil
      guard fields.isPossible else { return nil }
      return Mention(index..<start - 1, rebuild(fields), "en.elided-month")
    }
    if case .span(.century(let number, let era)) = mention.meaning, mention.rule == "en.century" {
      return centuryBefore(number, era, text, start)
    }
    if case .date(let fields) = mention.meaning, let year = fields.year, year <= 0,
      fields.month == nil, fields.season == nil, let (value, count) = text.digits(start - 2),
      count <= 4, value > 1 - year, !isGluedBefore(text, start - 2)
    {
      var fields = fields
      fields.year = 1 - value
      return Mention(start - 2..<start - 1, .date(fields), "en.elided-era")
    }
    return nil
  }

  /// The first of "the 17th and 18th centuries".
  private static func centuryBefore(
    _ number: Int, _ era: CalendarSpan.Era, _ text: TimeText, _ start: Int
  ) -> Mention? {
    for length in [2, 1] {
      let index = start - 1 - length
      guard let (ordinal, next) = Numbers.ordinal(text, index), next == start - 1 else { continue }
      let own = ordinal - 1
      guard own >= 0, era == .common ? own < number : own > number else { return nil }
      let first = text.word(index - 1) == .the ? index - 1 : index
      return Mention(first..<next, .span(.century(own, era)), "en.century")
    }
    return nil
  }

  private static func isGluedBefore(_ text: TimeText, _ index: Int) -> Bool {
    text.isGlued(index) && !"(['\"".utf8.contains(text.byte(index - 1)) && !text.isDash(index - 1)
  }

  // MARK: parts after

  private static func after(_ mention: inout Mention, _ text: TimeText, to ceiling: Int)
    -> [Mention]
  {
    var found: [Mention] = []
    var end = mention.tokens.upperBound
    while found.count < 8, let (part, year) = partAfter(mention, text, end),
      part.tokens.upperBound <= ceiling
    {
      found.append(part)
      end = part.tokens.upperBound
      if let year {
        share(year, with: &mention)
        for index in found.indices.dropLast() { share(year, with: &found[index]) }
        break
      }
    }
    return found
  }

  private static func share(_ year: Int, with mention: inout Mention) {
    guard case .directed(var fields, .open) = mention.meaning else { return }
    fields.year = year
    mention.meaning = .date(fields)
  }

  private static func partAfter(
    _ mention: Mention, _ text: TimeText, _ end: Int
  ) -> (Mention, year: Int?)? {
    guard Connectors.isSimple(text, end) else { return nil }
    var index = end + 1
    if text.isMark(end, ","), text.isWordAnd(index) { index += 1 }
    if let (fields, rebuild) = dayFields(mention), mention.rule == "en.month-day-year" {
      return dayAfter(fields, rebuild, text, index)
    }
    if case .date(let fields) = mention.meaning, let year = fields.year, fields.month == nil,
      text.isDash(end) || YearGuards.isSplitYear(text, end - 1), text.isGlued(end),
      text.isGlued(index), year >= 1_000, let value = splitYear(year, text, index),
      !isContinued(text, index)
    {
      var fields = fields
      fields.year = value
      return (Mention(index..<index + 1, .date(fields), "en.elided-century"), nil)
    }
    if case .directed(var fields, let direction) = mention.meaning, fields.season != nil,
      case .season(let season) = text.word(index)
    {
      fields.season = season
      return (Mention(index..<index + 1, .directed(fields, direction), "en.season"), nil)
    }
    return nil
  }

  /// The later year of "1928-29", "1999-00", "1999/2000".
  private static func splitYear(_ year: Int, _ text: TimeText, _ index: Int) -> Int? {
    if text.digits(index, count: 4) == year + 1, text.isMark(index - 1, "/") { return year + 1 }
    guard let value = text.digits(index, count: 2) else { return nil }
    if value > year % 100 { return year - year % 100 + value }
    return value == 0 && year % 100 == 99 ? year + 1 : nil
  }

  private static func dayAfter(
    _ fields: DateFields, _ rebuild: (DateFields) -> Meaning, _ text: TimeText, _ index: Int
  ) -> (Mention, year: Int?)? {
    guard let (day, next) = MonthDayYear.day(text, index), text.tokens[index].isNumber,
      day != fields.day, !isContinued(text, next - 1), MonthDayYear.month(text, next) == nil
    else { return nil }
    switch text.word(next) {
    case .unit, .units, .meridiem, .scale, .oclock: return nil
    default: break
    }
    if text.isDash(index - 1) == false, next < text.count, text.tokens[next].isWord,
      text.word(next) == .none, !text.tokens[next].isCapitalized, !isVerbLike(text, next)
    {
      return nil
    }
    var fields = fields
    fields.day = day
    fields.weekday = nil
    guard fields.isPossible else { return nil }
    if fields.year == nil, case .known(let year)? = YearComplement.match(text, next)?.year,
      let end = YearComplement.match(text, next)?.next
    {
      fields.year = year
      return (Mention(index..<end, .date(fields), "en.elided-month"), year)
    }
    return (Mention(index..<next, rebuild(fields), "en.elided-month"), nil)
  }

  private static func isVerbLike(_ text: TimeText, _ index: Int) -> Bool {
    EnglishTense.past.contains(text.tokens[index])
      || EnglishTense.present.contains(text.tokens[index])
      || EnglishTense.future.contains(text.tokens[index])
      || EnglishTense.followers.contains(text.tokens[index])
  }

  private static func isContinued(_ text: TimeText, _ index: Int) -> Bool {
    guard text.isGlued(index + 1) else { return false }
    if !text.tokens[index + 1].isMark { return true }
    return "%:/".utf8.contains(text.byte(index + 1))
      || text.isGlued(index + 2) && text.tokens[index + 2].isNumber && !text.isDash(index + 1)
  }

  /// The fields of a date with a month and a day, and how to make such a date again.
  private static func dayFields(_ mention: Mention) -> (DateFields, (DateFields) -> Meaning)? {
    switch mention.meaning {
    case .date(let fields) where fields.month != nil && fields.day != nil:
      return (fields, { .date($0) })
    case .directed(let fields, let direction) where fields.month != nil && fields.day != nil:
      return (fields, { .directed($0, direction) })
    case .within(let fields, let outer) where fields.month != nil && fields.day != nil:
      return (fields, { .within($0, outer) })
    default: return nil
    }
  }
}

/// The marks and words between the parts of a range or list.
enum Connectors {
  enum Kind: Hashable, Sendable { case range, list }

  static func isSimple(_ text: TimeText, _ index: Int) -> Bool { kind(text, index) != nil }

  static func kind(_ text: TimeText, _ index: Int) -> Kind? {
    switch text.word(index) {
    case .connector(.to), .connector(.through), .connector(.until): return .range
    case .connector(.and), .connector(.or): return .list
    default:
      if text.isDash(index) { return .range }
      return text.isMark(index, ",") || text.isMark(index, "/") ? .list : nil
    }
  }
}
