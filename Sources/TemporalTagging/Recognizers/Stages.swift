internal import TextAnalysis
internal import TimelineModel

/// A part of a longer time: "early 1998", "late last week", "mid-March", "the end of the year",
/// "earlier this month", "later that day".
enum Stages {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    var index = start
    if text.word(index) == .the { index += 1 }
    switch text.word(index) {
    case .stage(let modifier):
      index += 1
      if text.isDash(index), text.isGlued(index) { index += 1 }
      if text.word(index) == .connector(.in) || text.word(index) == .connector(.on) { index += 1 }
      return wrap(text, start, index, modifier, "en.stage")
    case .edge(let modifier):
      index += 1
      if text.word(index) == .connector(.of) { index += 1 }
      return edge(text, start, index, modifier)
    case .comparative(let isLater):
      guard index == start else { return nil }
      index += 1
      let hasIn = text.word(index) == .connector(.in)
      if hasIn { index += 1 }
      return wrap(
        text, start, index, isLater ? .end : .start, "en.earlier-later", needsRelative: true)
    case .unit(.year), .unit(.month):
      return compound(text, start, index)
    default:
      return nil
    }
  }

  private static func wrap(
    _ text: TimeText, _ start: Int, _ index: Int, _ modifier: TimeExpression.Modifier,
    _ rule: String, needsRelative: Bool = false
  ) -> Mention? {
    let day = Recognizer.core(text, index)
    guard
      let inner = day.flatMap({ DayTimes.after($0, text) }) ?? day
        ?? DayTimes.partOfDay(text, index) ?? theUnit(text, index), inner.isPointInTime
    else { return nil }
    if needsRelative {
      switch inner.meaning {
      case .date where text.tokens[index].isNumber && text.word(index - 1) != .connector(.in):
        return nil
      case .directed(let fields, _) where fields.weekday != nil: return nil
      default: break
      }
    }
    return Mention(
      start..<inner.tokens.upperBound, .modified(modifier, inner.meaning), rule,
      duration: inner.duration)
  }

  private static func edge(
    _ text: TimeText, _ start: Int, _ index: Int, _ modifier: TimeExpression.Modifier
  ) -> Mention? {
    guard text.word(index - 1) == .connector(.of) else { return nil }
    guard let inner = Recognizer.core(text, index) ?? theUnit(text, index), inner.isPointInTime
    else { return nil }
    return Mention(
      start..<inner.tokens.upperBound, .modified(modifier, inner.meaning), "en.edge")
  }

  /// "the year", "the month", "the day" after "the end of": the one the text is at.
  static func theUnit(_ text: TimeText, _ index: Int) -> Mention? {
    guard text.word(index) == .the, case .unit(let unit) = text.word(index + 1), unit >= .day,
      !text.isDash(index + 2)
    else { return nil }
    return Mention(
      index..<index + 2, .shift(Shift(count: 0, unit: unit, anchor: .running)), "en.running-unit")
  }

  /// "year-end", "month end", "year-end 1998".
  private static func compound(_ text: TimeText, _ start: Int, _ index: Int) -> Mention? {
    guard index == start, case .unit(let unit) = text.word(index) else { return nil }
    var next = index + 1
    if text.isDash(next) && text.isGlued(next) || text.isPossessive(next) { next += 1 }
    guard text.isWord(next, "end"), text.word(next + 1) != .connector(.of) else { return nil }
    if let (year, after) = Years.complement(text, next + 1) {
      var fields = DateFields()
      fields.year = year
      return Mention(start..<after, .modified(.end, .date(fields)), "en.year-end")
    }
    return Mention(
      start..<next + 1, .nth(-1, .day, of: .shift(Shift(count: 0, unit: unit, anchor: .running))),
      "en.year-end")
  }
}
