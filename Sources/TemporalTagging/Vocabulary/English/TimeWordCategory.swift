extension TimeWord {
  /// Kinds of words by which the families are chosen.
  enum Category: UInt8, CaseIterable, Hashable, Sendable {
    case none, number, month, weekday, unit, season, cardinal, ordinal, decade, dayPart, day, clock
    case era, the, article, each, relative, stage, edge, comparative, quantity, approximate, per, at
    case fiscal, set, phrase
  }

  var category: Category {
    switch self {
    case .month, .shortMonth: .month
    case .weekday, .weekdays, .shortWeekday: .weekday
    case .unit, .units: .unit
    case .season, .seasons: .season
    case .cardinal: .cardinal
    case .ordinal: .ordinal
    case .decade: .decade
    case .dayPart: .dayPart
    case .day: .day
    case .tonight, .clockName: .clock
    case .era: .era
    case .the: .the
    case .article: .article
    case .each: .each
    case .relative: .relative
    case .stage: .stage
    case .edge: .edge
    case .comparative: .comparative
    case .half, .vague, .couple, .dozen, .recent: .quantity
    case .approximate: .approximate
    case .connector(.per): .per
    case .connector(.at): .at
    case .fiscal: .fiscal
    case .set, .nightly: .set
    case .phrase, .reference: .phrase
    case .none, .scale, .ordinalSuffix, .plural, .meridiem, .oclock, .zone, .ago, .before, .after,
      .filler,
      .connector, .eve, .old:
      .none
    }
  }
}
