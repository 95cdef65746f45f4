internal import TemporalTagging
internal import TextAnalysis

/// Times of what is arranged or called off: they say when it is or was to be, not when that was decided.
enum TimeOfArrangement {
  /// "A trip to the coast on Monday was called off", "A ballot is scheduled for 5 July".
  @Sendable static func subject(_ site: TimeSite) -> [TimeTarget]? {
    guard site.unit.isDated, !site.isInitial else { return nil }
    let unit = site.unit.tokens
    for clause in site.sentence.clauses where clause.verb.isPassive && clause.verb.isFinite {
      guard let noun = EventPredicates.subjectNoun(clause, site.sentence, site.words) else {
        continue
      }
      let isBefore = noun < unit.lowerBound && unit.upperBound <= clause.verb.first
      if isBefore, ModalityReader.callsOff(clause.verb, site.sentence, site.words),
        !isApart(noun, unit.lowerBound, site)
      {
        return [TimeTarget(word: .noun(noun), rule: .cancelled)]
      }
      if let preposition = site.preposition, clause.head < preposition,
        preposition - clause.head <= longestLink,
        site.words[preposition].token.hash == forHash,
        ModalityReader.arrangers.contains(EventAct.ofVerb(clause.verb.entry))
      {
        return [TimeTarget(word: .noun(noun), rule: .arranged)]
      }
    }
    return nil
  }

  /// "called a strike for Tuesday", "announced a curfew starting on Friday": the strike is then, not
  /// the call.
  @Sendable static func object(_ site: TimeSite) -> [TimeTarget]? {
    guard site.unit.isDated, let before = site.previous else { return nil }
    let noun: Int?
    if starts.contains(site.words[before].token), before > site.sentence.tokens.lowerBound,
      site.words[before - 1].noun >= 0
    {
      noun = before - 1
    } else {
      noun =
        site.preposition.map { site.words[$0].token.hash == forHash } ?? false
        ? TimeOnNoun.nounBefore(site) : nil
    }
    guard let noun,
      let clause = site.sentence.clauses.last(where: { $0.head < noun && $0.verb.isFinite }),
      !clause.verb.isPassive,
      ModalityReader.arrangers.contains(EventAct.ofVerb(clause.verb.entry))
    else { return nil }
    return [TimeTarget(word: .noun(noun), rule: .arranged)]
  }

  private static let starts = WordSet("beginning starting due")

  /// Another clause stands between: its verb has the time.
  private static func isApart(_ noun: Int, _ time: Int, _ site: TimeSite) -> Bool {
    (noun..<time).contains { site.sentence.clause(withHead: $0) != nil }
  }

  private static let longestLink = 4
  private static var forHash: UInt64 { WordHash.constant("for") }
}
