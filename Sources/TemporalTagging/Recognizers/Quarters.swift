internal import TextAnalysis
internal import TimelineModel

/// Quarters and halves: "the third quarter", "first-quarter", "the second half of 1998", "Q3 2021",
/// "this year's third quarter", "the quarter".
enum Quarters {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    coded(text, start) ?? numbered(text, start) ?? running(text, start) ?? ofYear(text, start)
  }

  /// "Q3 2021", "3Q 2021", "3Q21", "H1 2020" are letters and digits without a space.
  private static func coded(_ text: TimeText, _ start: Int) -> Mention? {
    if text.isWord(start + 1, "q"), text.isGlued(start + 1), !text.isGlued(start),
      let quarter = text.digits(start, count: 1), (1...4).contains(quarter)
    {
      var fields = DateFields()
      fields.quarter = quarter
      if text.isGlued(start + 2), let year = text.digits(start + 2, count: 2),
        !text.isGlued(start + 3) || text.tokens[start + 3].isMark
      {
        fields.year = Years.fullYear(year)
        return Mention(start..<start + 3, .date(fields), "en.quarter-code")
      }
      guard let (year, next) = Years.complement(text, start + 2) else { return nil }
      fields.year = year
      return Mention(start..<next, .date(fields), "en.quarter-code")
    }
    guard text.isWord(start, "q") || text.isWord(start, "h"), text.isGlued(start + 1),
      let number = text.digits(start + 1, count: 1), number >= 1
    else { return nil }
    var fields = DateFields()
    if text.isWord(start, "q"), number <= 4 {
      fields.quarter = number
    } else if text.isWord(start, "h"), number <= 2 {
      fields.half = number
    } else {
      return nil
    }
    guard case .known(let year)? = YearComplement.match(text, start + 2)?.year,
      let next = YearComplement.match(text, start + 2)?.next
    else { return nil }
    fields.year = year
    return Mention(start..<next, .date(fields), "en.quarter-code")
  }

  private static func numbered(_ text: TimeText, _ start: Int) -> Mention? {
    var index = start
    if text.word(index) == .the { index += 1 }
    var ownYear: Int?
    if let year = text.digits(index, count: 4), (1_900...2_100).contains(year) {
      ownYear = year
      index += 1
    }
    if text.word(index) == .fiscal { index += 1 }
    guard let (fields, next) = part(text, index) else { return nil }
    var all = fields
    all.year = ownYear
    // "the last quarter" alone is the one before this.
    if isLast(text, index), all.quarter != nil, ownYear == nil,
      YearComplement.match(text, next) == nil
    {
      return nil
    }
    if ownYear == nil, let year = YearComplement.match(text, next) {
      switch year.year {
      case .known(let value):
        all.year = value
        return Mention(start..<year.next, .date(all), "en.quarter-year")
      case .told(let meaning):
        return Mention(start..<year.next, .within(all, meaning), "en.quarter-year")
      }
    }
    if all.half != nil, ownYear == nil { return nil }
    let isAdjective = text.isDash(next - 2) && text.isGlued(next - 1)
    return Mention(
      (isAdjective && ownYear == nil && text.word(start) == .the ? start + 1 : start)..<next,
      ownYear == nil ? .directed(all, .open) : .date(all), "en.quarter")
  }

  private static func isLast(_ text: TimeText, _ index: Int) -> Bool {
    text.word(index) == .relative(.last) || text.isWord(index, "final")
  }

  /// "third quarter", "third-quarter", "first half", "latter half".
  private static func part(_ text: TimeText, _ start: Int) -> (DateFields, Int)? {
    var fields = DateFields()
    var index = start
    var number: Int
    if let (value, next) = Numbers.ordinal(text, index), value <= 4 {
      number = value
      index = next
    } else if text.isWord(index, "latter") || isLast(text, index) {
      number = 2
      index += 1
    } else {
      return nil
    }
    if text.isDash(index), text.isGlued(index), text.isGlued(index + 1) { index += 1 }
    if text.word(index) == .fiscal { index += 1 }
    if case .unit(.quarter) = text.word(index) {
      fields.quarter = isLast(text, start) ? 4 : number
    } else if text.word(index) == .half, number <= 2 {
      fields.half = number
    } else {
      return nil
    }
    number = 0
    return (fields, index + 1)
  }

  /// "the quarter", "the latest quarter", "the latest period": the one the text is at.
  private static func running(_ text: TimeText, _ start: Int) -> Mention? {
    guard text.word(start) == .the else { return nil }
    var index = start + 1
    if let year = text.digits(index, count: 4), (1_900...2_100).contains(year),
      text.word(index + 1) == .unit(.quarter) || text.isWord(index + 1, "period")
    {
      return Mention(start..<index + 2, .runningQuarter(year), "en.quarter-of-year")
    }
    let isLatest = text.isWord(index, "latest") || text.isWord(index, "just-ended")
    if isLatest { index += 1 }
    let isQuarter = text.word(index) == .unit(.quarter)
    guard isQuarter && !(text.isWord(index + 1, "of")) || isLatest && text.isWord(index, "period")
    else { return nil }
    if text.isDash(index + 1), text.isGlued(index + 1) { return nil }
    if text.word(index + 1) == .connector(.of) { return nil }
    return Mention(
      start..<index + 1, .runningQuarter(nil), "en.running-quarter")
  }

  /// "this year's third quarter", "last year's second half".
  private static func ofYear(_ text: TimeText, _ start: Int) -> Mention? {
    guard let year = RelativeUnits.match(text, at: start), case .shift(let shift) = year.meaning,
      shift.unit == .year, text.isPossessive(year.tokens.upperBound),
      let (fields, next) = part(text, year.tokens.upperBound + 1)
    else { return nil }
    return Mention(start..<next, .within(fields, year.meaning), "en.quarter-of-year")
  }
}
