internal import TimelineModel

/// Writes lengths of time as ISO 8601 durations, TIMEX3 fashion.
enum TimexDuration {
  static func value(_ quantity: Numbers.Quantity, _ unit: CalendarUnit) -> DurationValue {
    let (designator, factor, isClock) = Self.designator(unit)
    let prefix = isClock ? "PT" : "P"
    switch quantity {
    case .vague: return DurationValue(value: prefix + "X" + designator, duration: nil)
    case .exact(let amount):
      let unitOfDuration = unit.durationUnit
      return DurationValue(
        value: prefix + written(amount * factor, designator, unit),
        duration: TimeDuration(
          amount: amount * unitOfDuration.factor, unit: unitOfDuration.unit))
    }
  }

  /// Halves in the next smaller unit where there is one: two and a half years are `2Y6M`.
  private static func written(
    _ amount: Double, _ designator: String, _ unit: CalendarUnit
  ) -> String {
    let whole = amount.rounded(.down)
    if amount - whole == 0.5, whole > 0 {
      switch unit {
      case .year: return number(whole) + "Y6M"
      case .hour: return number(whole) + "H30M"
      case .minute: return number(whole) + "M30S"
      default: break
      }
    }
    if amount == 0.5, unit == .year { return "6M" }
    return number(amount) + designator
  }

  /// The letter of the unit, how many of it, and whether it stands behind the T.
  private static func designator(_ unit: CalendarUnit) -> (String, Double, Bool) {
    switch unit {
    case .second: ("S", 1, true)
    case .minute: ("M", 1, true)
    case .hour: ("H", 1, true)
    case .day: ("D", 1, false)
    case .weekend: ("WE", 1, false)
    case .week: ("W", 1, false)
    case .fortnight: ("W", 2, false)
    case .month: ("M", 1, false)
    case .quarter: ("Q", 1, false)
    case .season: ("M", 3, false)
    case .half: ("M", 6, false)
    case .year: ("Y", 1, false)
    case .decade: ("Y", 10, false)
    case .century: ("Y", 100, false)
    case .millennium: ("Y", 1_000, false)
    }
  }

  /// Whole numbers without a point, others with one or two digits after it.
  static func number(_ amount: Double) -> String {
    guard amount.magnitude < 1e15 else { return "X" }
    let hundredths = Int((amount * 100).rounded())
    let whole = hundredths / 100
    let rest = hundredths % 100
    if rest == 0 { return String(whole) }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
