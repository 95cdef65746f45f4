internal import TextAnalysis
internal import TimelineModel

/// Lengths of several units: "two hours and 30 minutes", "one year, three months and two days".
enum CompoundLengths {
  /// Takes finer units that follow into a length.
  static func extend(_ length: inout Length, in text: TimeText) {
    guard case .exact(var amount)? = length.quantity, !length.isAdjective,
      amount == amount.rounded(), !hasUse(text, length.next)
    else { return }
    var smallest = length.unit
    var value = length.value.value
    var isClock = smallest < .day
    for _ in 0..<4 {
      guard let next = start(text, length.next), let part = Length.match(text, next),
        case .exact(let count)? = part.quantity, part.unit < smallest, !part.isAdjective,
        let share = share(part.unit, of: length.unit)
      else { return }
      let more = part.value.value.dropFirst(part.unit < .day ? 2 : 1)
      value += part.unit < .day && !isClock ? "T" + more : more
      isClock = part.unit < .day
      amount += count * share
      smallest = part.unit
      let whole = length.unit.durationUnit
      length.value = DurationValue(
        value: value, duration: TimeDuration(amount: amount * whole.factor, unit: whole.unit))
      length.next = part.next
    }
  }

  /// Where the next part begins: after "and", a comma, or at once.
  private static func start(_ text: TimeText, _ index: Int) -> Int? {
    var next = index
    if text.isMark(next, ",") { next += 1 }
    if text.isWordAnd(next) { next += 1 }
    return next < text.count && text.inOneSentence(index - 1, next) ? next : nil
  }

  /// True if the length has its use before the next number: "two years ago".
  private static func hasUse(_ text: TimeText, _ index: Int) -> Bool {
    switch text.word(index) {
    case .ago, .comparative, .before, .after: true
    default: false
    }
  }

  /// How many of the greater unit one of the smaller makes.
  private static func share(_ unit: CalendarUnit, of whole: CalendarUnit) -> Double? {
    guard let part = days(unit), let all = days(whole) else { return nil }
    return part / all
  }

  private static func days(_ unit: CalendarUnit) -> Double? {
    switch unit {
    case .second: 1 / 86_400
    case .minute: 1 / 1_440
    case .hour: 1 / 24
    case .day: 1
    case .week: 7
    case .month: 365.25 / 12
    case .year: 365.25
    default: nil
    }
  }
}
