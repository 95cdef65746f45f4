internal import TemporalTagging
internal import TextAnalysis

/// Times of attempts, which are made whether or not they succeed.
enum TimeOfAttempt {
  /// "An attempt to block the port on 3 May failed": the noun, with "failed" both.
  @Sendable static func take(_ site: TimeSite) -> [TimeTarget]? {
    guard site.unit.isDated, let owner = site.clause, !site.isInitial else { return nil }
    let clause = site.sentence.clauses[owner]
    guard clause.kind == .infinitive, clause.verb.first > site.sentence.tokens.lowerBound,
      attempts.contains(site.words[clause.verb.first - 1].token),
      site.sentence.clause(withHead: clause.verb.first - 1) == nil
    else { return nil }
    var targets = [TimeTarget(word: .noun(clause.verb.first - 1), rule: .attempt)]
    if let finite = TimeOnNoun.finiteRightAfter(site),
      site.sentence.clauses[finite].verb.isAny(.failure)
    {
      targets.append(TimeTarget(word: .clause(finite), rule: .attempt))
    }
    return targets
  }

  private static let attempts = WordSet("attempt attempts bid bids effort efforts")
}
