internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// Times that count from the date that a text is at.
extension DateInheritance {
  /// "It was launched on 24 November. It collapsed within four days", "For five weeks they clung on": so
  /// long from the running day.
  func stretch(
    from running: AttachedDate, _ clause: Int, _ sentence: SentenceParse
  ) -> AttachedDate? {
    let verb = sentence.clauses[clause].verb
    guard verb.tense == .past || verb.tense == .pluperfect, verb.mood == .plain, !verb.isNegated,
      let day = running.interval.firstDay, running.interval.lastDay == day
    else { return nil }
    for token in sentence.tokens.dropFirst() where sentence.clause(ofToken: token) == clause {
      guard words[token].isTime, !words[token - 1].isTime,
        case let unit = words.times[Int(words[token].time)], unit.duration != nil, !unit.isDated,
        Self.stretches.contains(words[token - 1].token)
          && (verb.tense == .past || words[token - 1].token.hash == Self.within)
      else { continue }
      // Months and years are too coarse to end on a day.
      guard let end = DurationReading.moved(day, by: unit, sign: 1), end.day == end.coarse,
        let interval = DateInterval(from: .day(day), to: end.day)
      else { return nil }
      return AttachedDate(
        interval: interval, text: unit.range, basis: .duration, rule: .withinRunning,
        unit: Int(words[token].time))
    }
    return nil
  }

  private static let stretches = WordSet("within for")
  private static var within: UInt64 { WordHash.constant("within") }

  /// A bare clock time keeps the running day; "two days later" counts from the last dated verb.
  func settled(
    _ index: Int, _ clause: EventClause, _ sentence: SentenceParse,
    _ predicates: [Predicate], _ range: Range<Int>
  ) -> AttachedDate? {
    guard let date = predicates[index].date, date.unit >= 0 else { return predicates[index].date }
    let unit = words.times[date.unit]
    guard unit.basis != .explicit, !unit.isRange else { return date }
    if unit.rule.hasPrefix("en.clock-time") {
      // "at 4:15 a.m. on Saturday" has a day of its own.
      guard
        unit.tokens.allSatisfy({
          !words[$0].token.isWord || Self.clockWords.contains(words[$0].token)
        })
      else { return date }
      let known =
        (sentence.isChronicle ? headingDate : nil)
        ?? definiteSubject(clause, sentence).flatMap { predicates[$0].date }
      // In a new paragraph of a report: still the day that was told last.
      let latest = (lastActDay ?? lastVerbDay).flatMap { last in
        publication.flatMap {
          0...2 ~= $0.dayNumber - last.dayNumber ? DateInterval(.day(last)) : nil
        }
      }
      guard let stated = (known ?? running?.date)?.interval ?? latest, let day = stated.firstDay,
        day == stated.lastDay, case .instant(_, let time) = date.interval.start,
        !date.interval.isRange
      else {
        // What was told to come is not the day of what was done.
        let isAhead = publication.map { date.interval.firstDay ?? $0 > $0.adding(days: 1) } ?? false
        return isAhead && clause.verb.tense == .past ? nil : date
      }
      return date.reading(
        DateInterval(.instant(day, time), qualifier: date.interval.qualifier))
    } else if unit.rule.hasPrefix("en.later") || unit.rule.hasPrefix("en.thread-unit") {
      guard let anchor = unit.anchor, let last = lastVerbDay,
        case .day(let day) = date.interval.start, !date.interval.isRange
      else { return date }
      // "On 6 May the army, which had sailed ten days before": counted from its own sentence.
      let own = date.unit - 1
      if own >= 0, words.times[own].interval?.firstDay == anchor,
        range.contains(where: { !predicates[$0].isNoun && predicates[$0].date?.unit == own })
      {
        return date
      }
      if date.unit == lastVerbUnit {
        // A coordinate under the same words: counted once.
        return date.reading(DateInterval(.day(last), qualifier: date.interval.qualifier))
      }
      return date.reading(
        DateInterval(
          .day(day.adding(days: last.dayNumber - anchor.dayNumber)),
          qualifier: date.interval.qualifier))
    }
    return date
  }

  private static let clockWords = WordSet(
    """
    a.m. p.m. a.m p.m am pm a p m noon midnight midday o'clock at around about shortly just after
    before past to half quarter in the early late morning afternoon evening night local time gmt utc
    one two three four five six seven eight nine ten eleven twelve
    """)
}
