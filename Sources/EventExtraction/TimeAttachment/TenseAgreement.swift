internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// Makes a date without its year or week agree with the tense of the verb that it dates: "will meet
/// on Friday" lies ahead, "met on Friday" behind (recipe section E).
enum TenseAgreement {
  enum Direction { case past, future }

  static func direction(of verb: VerbGroup, _ modality: Modality) -> Direction? {
    switch verb.tense {
    case .past, .perfect, .pluperfect: return verb.mood == .planned ? nil : .past
    case .future: return .future
    case .modal: return .future
    case .infinitive: return modality == .planned || modality == .hypothetical ? .future : nil
    case .present: return verb.mood == .planned || verb.mood == .possible ? .future : nil
    case .participle:
      // "plans announced in January" lie behind, "talks planned for January" ahead.
      if aheads.contains(EventAct.ofVerb(verb.entry)) { return .future }
      return modality == .asserted ? .past : nil
    case .gerund: return nil
    }
  }

  private static let aheads = WordSet([
    "plan", "schedule", "expect", "slate", "propose", "delay", "postpone", "intend", "book",
  ])

  /// Moves a bare weekday by a week, and a day or month without a year by a year; everything else
  /// stays.
  static func agreed(
    _ interval: DateInterval, _ unit: TimeUnit, direction: Direction?, reference: CalendarDate?
  ) -> DateInterval {
    guard let direction, let reference, unit.basis != .explicit, let start = interval.start,
      let end = interval.end, !unit.isRange || interval.isRange
    else { return interval }
    let isWeekday = unit.rule.hasPrefix("en.weekday") || unit.rule.hasPrefix("en.day-part")
    let isYearless =
      unit.rule == "en.month-day-year" || unit.rule == "en.day-month-year"
      || interval.precision == .quarter && unit.rule == "en.quarter"
      || interval.precision == .month && (unit.rule == "en.stage" || unit.rule == "en.edge")
      || unit.isRange && (interval.precision == .day || interval.precision == .month)
    guard isWeekday || isYearless else { return interval }
    let step = isWeekday ? 7 : 0
    let months = isYearless ? 12 : 0
    switch direction {
    case .future where end.lastDay < reference:
      // A date long past that is told of the future is another year's; yesterday's plan is not.
      let moved = shift(start, step, months)
      guard moved.firstDay.dayNumber - reference.dayNumber < (isWeekday ? 8 : 340) else {
        return interval
      }
      return rebuilt(interval, moved, shift(end, step, months))
    case .past where start.firstDay > reference:
      return rebuilt(interval, shift(start, -step, -months), shift(end, -step, -months))
    default: return interval
    }
  }

  private static func rebuilt(
    _ interval: DateInterval, _ start: ReducedDate, _ end: ReducedDate
  ) -> DateInterval {
    guard interval.isRange else { return DateInterval(start, qualifier: interval.qualifier) }
    return DateInterval(
      from: start, to: end, precision: interval.precision, qualifier: interval.qualifier)
      ?? interval
  }

  private static func shift(_ date: ReducedDate, _ days: Int, _ months: Int) -> ReducedDate {
    func moved(_ day: CalendarDate) -> CalendarDate {
      day.adding(months: months).adding(days: days)
    }
    switch date {
    case .day(let day): return .day(moved(day))
    case .instant(let day, let time): return .instant(moved(day), time)
    case .month(let year, let month): return .month(year: year + months / 12, month: month)
    case .quarter(let year, let quarter):
      return .quarter(year: year + months / 12, quarter: quarter)
    case .season(let year, let season): return .season(year: year + months / 12, season)
    default: return date
    }
  }
}
