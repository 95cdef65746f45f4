internal import TimelineModel

/// How far each rule can be trusted: shares of right answers on development texts.
enum EventConfidence {
  private static let dateRules: [String: Double] = [
    "time.saying": 0.95, "time.possessive": 0.95, "time.initial": 0.95, "time.clause": 0.93,
    "time.day-before-noun": 0.93, "time.noun-of-day": 0.93, "time.initial-coordinate": 0.9,
    "time.before-verb": 0.9, "time.subject-noun": 0.9, "time.after-noun": 0.88,
    "time.final-date": 0.9, "time.caption": 0.85, "time.second": 0.9, "time.took": 0.85,
    "time.since-noun": 0.8, "time.forecast": 0.8, "time.named-subject": 0.8,
    "time.possessive-carrier": 0.75, "time.within-named": 0.75, "time.naming": 0.75,
    "time.definite-subject": 0.8, "time.lead": 0.6, "time.inherited": 0.7, "time.heading": 0.8,
  ]

  private static let placeRules: [String: Double] = [
    "place.after-predicate": 0.9, "place.before-predicate": 0.85, "place.on-noun": 0.88,
    "place.object": 0.9, "place.subject": 0.85, "place.demonym": 0.85, "place.of-saying": 0.85,
    "place.caption": 0.9, "place.definite": 0.7, "place.there": 0.7, "place.coordinate": 0.75,
    "place.inherited": 0.7, "place.focus": 0.6,
  ]

  static func date(rule: String) -> Double { dateRules[rule] ?? 0.7 }
  static func place(rule: String) -> Double { placeRules[rule] ?? 0.7 }

  /// Of the whole: the date's rule, weakened by a weak verb and an unsure place.
  static func event(_ predicate: Predicate, _ reading: EventReading, places: [EventPlace]) -> Double
  {
    var value = predicate.date.map { date(rule: $0.rule) } ?? 0.5
    if let clause = predicate.clause, !predicate.isNoun {
      let verb = reading.sentences[predicate.sentence].clauses[clause].verb
      if verb.strength < 2 || verb.isAny(.unknown) { value *= 0.85 }
    }
    if let first = places.first { value *= max(0.3, first.confidence) }
    return (value * 100).rounded() / 100
  }
}
