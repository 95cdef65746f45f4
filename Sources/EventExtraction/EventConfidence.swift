internal import TimelineModel

/// How far each rule can be trusted.
///
/// The figures are shares of right answers on development texts (12 documents with 404 annotated events,
/// and the dates of 117 Wikinews reports of MEANTIME), counted and smoothed by
/// `Tools/calibration/calibrate.py` with a Beta prior of mean 0.85 and strength 4: a rule that was seen
/// three times is not called perfect. Rules seen fewer than three times have the prior's figure or, where
/// the evidence is of a weaker kind, less.
enum EventConfidence {
  static func date(rule: TimeRule) -> Double {
    switch rule {
    // Seen 15 times and more.
    case .saying, .initial: 0.97
    case .inherited: 0.88
    case .beforeVerb: 0.86
    case .clause: 0.82
    // Seen 3 to 10 times.
    case .afterNoun: 0.94
    case .naming, .dayBeforeNoun, .initialCoordinate: 0.93
    // Hardly seen.
    case .possessive: 0.9
    case .definiteSubject, .subjectNoun, .nounOfDay, .second: 0.88
    case .namedSubject: 0.86
    case .finalDate, .caption, .when: 0.85
    case .heading, .sinceNoun: 0.8
    case .possessiveCarrier, .withinNamed, .took, .forecast: 0.75
    case .cleft: 0.88
    case .arranged, .cancelled, .withinRunning, .apart, .bounded, .nounBeside: 0.8
    case .lasting: 0.85
    case .tradingDay: 0.8
    case .attempt: 0.73
    // That it happened by the day of publication was right in 29 of 30 cases, that day itself in a
    // half to two thirds of such sentences (SemEval-2015 task 4).
    case .lead: 0.6
    case .reportedNoun, .occasion, .hoursApart: unknown
    }
  }

  private static func share(_ rule: PlaceRule) -> Double {
    switch rule {
    // Seen 7 times and more; the share includes wrongly resolved names.
    case .afterPredicate: 0.88
    case .inherited: 0.89
    case .focus: 0.82
    case .beforePredicate: 0.7
    // Hardly seen.
    case .definite: 0.8
    case .onNoun: 0.88
    case .demonym, .coordinate: 0.85
    case .object: 0.88
    case .subject: 0.85
    case .ofSaying, .caption: 0.88
    case .there: 0.75
    case .second, .when, .where: unknown
    }
  }

  private static let unknown = 0.8
  /// That an event for which no place was found has none in the text; sayings have none as a rule.
  private static let placeless = 0.9
  /// The text names a place that no gazetteer knows: the row goes without.
  private static let unresolved = 0.75
  /// For a verb that may be none.
  private static let weakVerb = 0.9

  /// - Parameter mention: How sure the name's place is; the rule's share counts names as they come,
  ///   so only doubtful ones lower it.
  static func place(rule: PlaceRule, mention: Double) -> Double {
    share(rule) * min(1, 0.5 + mention * 0.55)
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
