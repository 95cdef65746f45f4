internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// "Mid-December", "early 1998", "the end of June": a third of the unit, with doubtful bounds.
enum StageOfUnit {
  static func narrowed(_ interval: DateInterval, _ unit: TimeUnit) -> DateInterval {
    guard let modifier = unit.modifier, stages.contains(unit.rule), !interval.isRange,
      let third = third(modifier), let date = interval.start
    else { return interval }
    switch date {
    case .month(let year, let month):
      guard let first = CalendarDate(year: year, month: month, day: third * 10 + 1) else {
        return interval
      }
      let last = third == 2 ? date.lastDay : first.adding(days: 9)
      return range(.day(first), .day(last)) ?? interval
    case .year(let year):
      return range(
        .month(year: year, month: third * 4 + 1), .month(year: year, month: third * 4 + 4))
        ?? interval
    case .decade(let decade) where decade > 0:
      let bounds = [(0, 3), (3, 6), (6, 9)][third]
      return range(.year(decade * 10 + bounds.0), .year(decade * 10 + bounds.1)) ?? interval
    default: return interval
    }
  }

  /// 0 … 2.
  private static func third(_ modifier: TimeExpression.Modifier) -> Int? {
    switch modifier {
    case .start: 0
    case .mid: 1
    case .end: 2
    default: nil
    }
  }

  private static func range(_ start: ReducedDate, _ end: ReducedDate) -> DateInterval? {
    DateInterval(from: start, to: end, qualifier: .approximate)
  }

  /// "Earlier this month" is no third of it.
  private static let stages = WordSet(["en.stage", "en.edge", "en.decade"])
}
