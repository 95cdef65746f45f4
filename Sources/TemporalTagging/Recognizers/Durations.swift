internal import TextAnalysis
internal import TimelineModel

/// Lengths of time and what counts from them: "three weeks", "a two-year", "several days ago", "ten
/// years later", "the last six months".
enum Durations {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    var index = start
    var relative: TimeWord.Relative?
    var hasOrdinal = false
    let hasArticle = text.word(index) == .the
    if hasArticle { index += 1 }
    if case .relative(let found) = text.word(index) {
      relative = found
      index += 1
      if case .relative(let second) = text.word(index) {
        relative = second
        index += 1
      }
    } else if hasArticle, case .ordinal(let number) = text.word(index), number == 1 {
      hasOrdinal = true
      index += 1
    }
    if index == start, text.word(index) == .recent { return recent(text, start) }
    guard var length = Length.match(text, index) else { return nil }
    // "He said that two years ago …": the conjunction.
    if relative == .that, !length.isSingular { return nil }
    CompoundLengths.extend(&length, in: text)
    if relative == nil, !hasArticle || index == start,
      let offset = Offsets.match(text, start, length)
    {
      return offset
    }
    if length.isBare {
      guard relative != nil || BareUnits.allow(text, start, length) else { return nil }
      if relative == .this || relative == .that { return nil }
    }
    if length.isSingular, relative != nil { return nil }
    if hasArticle, relative == nil, !hasOrdinal, length.isArticle { return nil }
    if length.isArticle, Sets.isRate(text, start) { return nil }
    let first = length.isAdjective && relative == nil && !hasOrdinal ? length.first ?? start : start
    return Mention(
      first..<length.next, .duration(length.value), "en.duration",
      duration: length.value.duration)
  }

  /// "Recent years".
  private static func recent(_ text: TimeText, _ start: Int) -> Mention? {
    guard case .units(let unit) = text.word(start + 1), unit >= .day else { return nil }
    return Mention(
      start..<start + 2, .duration(TimexDuration.value(.vague, unit)), "en.recent-units")
  }
}

/// A quantity with a unit: "three weeks", "two-year", "a year and a half", "half an hour".
struct Length: Hashable, Sendable {
  var value: DurationValue
  var quantity: Numbers.Quantity?
  var unit: CalendarUnit
  var next: Int
  /// No number before the unit: "weeks".
  var isBare = false
  /// "A week".
  var isArticle = false
  /// "Two-year": modifies a noun.
  var isAdjective = false
  /// Where the number begins, if that is later than the phrase.
  var first: Int?
  /// Singular without an article.
  var isSingular = false

  private static let nights = WordSet("nights mornings evenings")

  private static func isComparative(_ text: TimeText, _ index: Int) -> Bool {
    if case .comparative = text.word(index) { return true }
    return false
  }

  static func match(_ text: TimeText, _ start: Int) -> Length? {
    guard start < text.count else { return nil }
    if case .units(let unit) = text.word(start) {
      return Length(
        value: TimexDuration.value(.vague, unit), quantity: nil, unit: unit, next: start + 1,
        isBare: true)
    }
    if let half = halfUnit(text, start) { return half }
    guard var (quantity, index) = Numbers.quantity(text, start) ?? article(text, start) else {
      return nil
    }
    let isArticle = text.word(start) == .article && index == start + 1
    index = range(text, index, &quantity)
    if text.isDash(index), text.isGlued(index), text.isGlued(index + 1) { index += 1 }
    while index < text.count, fillers.contains(text.tokens[index]), index - start < 8 { index += 1 }
    let unit: CalendarUnit
    var isSingular = false
    switch text.word(index) {
    case .unit(let found):
      unit = found
      isSingular = true
    case .units(let found): unit = found
    // "Two nights later".
    case .dayPart where nights.contains(text.tokens[index]) && isComparative(text, index + 1):
      unit = .day
    case .ordinal(2) where text.isDash(index - 1) && text.isGlued(index): unit = .second
    default: return nil
    }
    if isSingular, !isArticle, quantity != .exact(1), !text.isDash(index - 1),
      !isAdjective(text, index)
    {
      guard case .exact = quantity, text.tokens[start].isWord || text.isDash(index + 1) else {
        return nil
      }
    }
    if text.isGlued(index), text.tokens[index - 1].isNumber { return nil }
    // "60 Minutes" in running text is a name.
    if text.tokens[start].isNumber, text.tokens[index].isCapitalized,
      !text.tokens[index].isAllCaps, text.tokens[index].isQuoted || text.isApostrophe(start - 1)
    {
      return nil
    }
    if text.isGlued(start), start > 0,
      text.isMark(start - 1, ".") || text.isMark(start - 1, "$") || !text.tokens[start - 1].isMark
    {
      return nil
    }
    var next = index + 1
    if isArticle || quantity == .exact(1), text.isWordAnd(next), text.word(next + 1) == .article,
      text.word(next + 2) == .half
    {
      quantity = .exact(1.5)
      next += 3
    }
    if unit == .quarter, quantity != .vague, !isLed(text, start) { return nil }
    let isGlued = text.isDash(next) && text.isGlued(next) && text.isGlued(next + 1)
    if text.word(isGlued ? next + 1 : next) == .old { return nil }
    // "A day-care centre" counts nothing.
    if isGlued, isArticle, !text.isWord(next + 1, "long") { return nil }
    var isPeriod = false
    if isGlued, text.isWord(next + 1, "long") { next += 2 }
    if text.word(next) == .connector(.or), text.isWord(next + 1, "so") { next += 2 }
    if text.isWord(next, "period"), isSingular {
      next += 1
      isPeriod = true
    }
    let isHyphenated = text.isDash(index - 1) && text.isGlued(index)
    var length = Length(
      value: TimexDuration.value(quantity, unit), quantity: quantity, unit: unit, next: next)
    length.isArticle = isArticle
    length.isAdjective =
      !isPeriod && (isHyphenated || isGlued)
      || !isPeriod && isSingular && !isArticle && quantity != .exact(1)
    length.first = (isHyphenated || isGlued) && text.word(start) == .article ? start + 1 : start
    length.isSingular = isSingular && !isArticle && quantity == .exact(1)
    return length
  }

  /// True after "last", "next": the quarters of a year, not of something else.
  private static func isLed(_ text: TimeText, _ start: Int) -> Bool {
    if case .relative = text.word(start - 1) { return true }
    return false
  }

  private static func article(_ text: TimeText, _ index: Int) -> (Numbers.Quantity, Int)? {
    text.word(index) == .article ? (.exact(1), index + 1) : nil
  }

  /// "six to nine", "two or three": the first number counts.
  private static func range(_ text: TimeText, _ index: Int, _ quantity: inout Numbers.Quantity)
    -> Int
  {
    switch text.word(index) {
    case .connector(.to), .connector(.or):
      if let (_, next) = Numbers.cardinal(text, index + 1) { return next }
    default:
      if text.isDash(index), let (_, next) = Numbers.cardinal(text, index + 1) { return next }
    }
    return index
  }

  /// True if a dash or a noun shows that a singular unit is an adjective: "a 30 day period".
  private static func isAdjective(_ text: TimeText, _ index: Int) -> Bool {
    index + 1 < text.count && text.tokens[index + 1].isWord && !text.tokens[index + 1].isCapitalized
  }

  /// "half an hour", "half a century", "half-year".
  private static func halfUnit(_ text: TimeText, _ start: Int) -> Length? {
    var index = start
    if text.word(index) == .article { index += 1 }
    guard text.word(index) == .half else { return nil }
    index += 1
    if text.word(index) == .article || text.isDash(index) && text.isGlued(index) { index += 1 }
    guard case .unit(let unit) = text.word(index) else { return nil }
    return Length(
      value: TimexDuration.value(.exact(0.5), unit), quantity: .exact(0.5), unit: unit,
      next: index + 1)
  }

  private static let fillers = WordSet(
    "more full whole consecutive straight additional long trading business working calendar other")
}

/// When a unit in the plural alone is a time: "for years", "months of talks".
enum BareUnits {
  static func allow(_ text: TimeText, _ start: Int, _ length: Length) -> Bool {
    guard length.unit >= .day || length.unit == .hour || length.unit == .minute else {
      return false
    }
    guard let before = text.tokenBefore(start) else { return false }
    if before.isMark, text.isGlued(start) { return false }
    return leads.contains(before)
  }

  private static let leads = WordSet("for in within of over after take took takes lasted spent the")
}
