internal import TimelineModel

/// How far each rule can be trusted.
///
/// The figures are shares of right answers on development texts (12 documents with 404 annotated events,
/// and the dates of 117 Wikinews reports of MEANTIME), counted and smoothed by
/// `Tools/calibration/calibrate.py` with a Beta prior of mean 0.85 and strength 4: a rule that was seen
/// three times is not called perfect. Rules seen fewer than three times have the prior's figure or, where
/// the evidence is of a weaker kind, less.
enum EventConfidence {
  private static let dateRules: [String: Double] = [
    // Seen 15 times and more.
    "time.saying": 0.97, "time.initial": 0.97, "time.inherited": 0.88, "time.before-verb": 0.86,
    "time.clause": 0.82,
    // Seen 3 to 10 times.
    "time.after-noun": 0.94, "time.naming": 0.93, "time.day-before-noun": 0.93,
    "time.initial-coordinate": 0.93,
    // Hardly seen.
    "time.possessive": 0.9, "time.definite-subject": 0.88, "time.subject-noun": 0.88,
    "time.noun-of-day": 0.88, "time.second": 0.88, "time.named-subject": 0.86,
    "time.final-date": 0.85,
    "time.caption": 0.85, "time.when": 0.85, "time.heading": 0.8, "time.since-noun": 0.8,
    "time.possessive-carrier": 0.75, "time.within-named": 0.75, "time.took": 0.75,
    "time.forecast": 0.75, "time.cleft": 0.88, "time.arranged": 0.8, "time.cancelled": 0.8,
    "time.within-running": 0.8,
    "time.apart": 0.8,
    "time.bounded": 0.8, "time.lasting": 0.85,
    "time.trading-day": 0.8,
    "time.attempt": 0.73,
    // That it happened by the day of publication was right in 29 of 30 cases, that day itself in a
    // half to two thirds of such sentences (SemEval-2015 task 4).
    "time.lead": 0.6,
  ]

  private static let placeRules: [String: Double] = [
    // Seen 7 times and more; the share includes wrongly resolved names.
    "place.after-predicate": 0.88, "place.inherited": 0.89, "place.focus": 0.82,
    "place.before-predicate": 0.7,
    // Hardly seen.
    "place.definite": 0.8, "place.on-noun": 0.88, "place.demonym": 0.85, "place.coordinate": 0.85,
    "place.object": 0.88, "place.subject": 0.85, "place.of-saying": 0.88, "place.caption": 0.88,
    "place.there": 0.75,
  ]

  private static let unknown = 0.8
  /// That an event for which no place was found has none in the text; sayings have none as a rule.
  private static let placeless = 0.9
  /// The text names a place that no gazetteer knows: the row goes without.
  private static let unresolved = 0.75
  /// For a verb that may be none.
  private static let weakVerb = 0.9

  static func date(rule: String) -> Double { dateRules[rule] ?? unknown }

  /// - Parameter mention: How sure the name's place is; the rule's share counts names as they come,
  ///   so only doubtful ones lower it.
  static func place(rule: String, mention: Double) -> Double {
    (placeRules[rule] ?? unknown) * min(1, 0.5 + mention * 0.55)
  }

  /// Of the whole row: event, date and place are right.
  static func event(_ predicate: Predicate, _ reading: EventReading, places: [EventPlace]) -> Double
  {
    var value = predicate.date.map { date(rule: $0.rule) } ?? 0.5
    if let clause = predicate.clause, !predicate.isNoun {
      let verb = reading.sentences[predicate.sentence].clauses[clause].verb
      if verb.strength < 2 || verb.isAny(.unknown) { value *= weakVerb }
    }
    if let first = places.first {
      value *= first.confidence
    } else if !predicate.places.isEmpty {
      value *= unresolved
    } else if !predicate.isSaying(in: reading.sentences) {
      value *= placeless
    }
    return (value * 100).rounded() / 100
  }
}
