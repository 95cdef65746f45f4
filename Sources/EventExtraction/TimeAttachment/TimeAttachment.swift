internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// Decides what each time of a sentence dates. The rules stand in the order in which they are tried;
/// the first that answers decides, also with "nothing": recipe section F.
enum TimeAttachment {
  typealias Rule = @Sendable (TimeSite) -> [TimeTarget]?

  static let rules: [Rule] = [
    TimeOnNoun.possessive,
    TimeOnNoun.beforeNoun,
    TimeOnNoun.battleOf,
    TimeOnNoun.forecast,
    TimeOfArrangement.subject,
    TimeCaption.verbless,
    TimeOfSaying.take,
    TimeOfAttempt.take,
    TimeOfArrangement.object,
    TimeOnNoun.afterNoun,
    TimeCaption.finalDate,
    TimeOfSaying.saying,
    TimeOnClause.cleft,
    TimeApart.beside,
    TimeOnClause.initial,
    TimeOnClause.clause,
  ]

  /// "two weeks later, on 2 August", "the previous night, on 21 July": the date says it better.
  private static func isToldAgain(_ site: TimeSite) -> Bool {
    guard site.unit.basis != .explicit, site.unitIndex + 1 < site.words.times.count,
      case let next = site.words.times[site.unitIndex + 1], next.isDated,
      site.unit.rule == "en.later" && next.basis != .thread || dates.contains(next.rule),
      next.tokens.upperBound <= site.sentence.tokens.upperBound,
      site.end < next.tokens.lowerBound, next.tokens.lowerBound - site.end <= 2
    else { return false }
    return site.words[site.end].token.hash == AnnotatedWords.comma
  }

  private static let dates: Set<String> = ["en.day-month-year", "en.month-day-year"]

  static func targets(of site: TimeSite) -> [TimeTarget] {
    guard
      site.unit.interval != nil || site.unit.duration != nil || site.unit.value.hasPrefix("PX")
        || DurationReading.isVagueStretch(site),
      site.unit.kind != .set,
      !site.unit.isPresent
    else { return [] }
    if isToldAgain(site) { return [] }
    if TimeOfNothing.isOne(site) {
      return TimeOfNothing.named(site) + TimeOnClause.when(site, [])
    }
    for rule in rules {
      if let targets = rule(site) { return targets + TimeOnClause.when(site, targets) }
    }
    return TimeOnClause.when(site, [])
  }
}
