internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// Numbered lengths between two acts of one sentence, one of which is dated: "left on 4 May, two days
/// after it had entered service".
enum TimeApart {
  /// The length stands right behind the date and before "after" or "before": dates their clause.
  @Sendable static func beside(_ site: TimeSite) -> [TimeTarget]? {
    guard site.unit.duration != nil, !site.unit.isDated, let next = site.next, site.unitIndex > 0,
      let sign = sign(of: next, site.words)
    else { return nil }
    let dated = site.words.times[site.unitIndex - 1]
    guard dated.isDated, dated.tokens.lowerBound >= site.sentence.tokens.lowerBound,
      site.unit.tokens.lowerBound - dated.tokens.upperBound <= 2,
      let index = site.sentence.clauses.firstIndex(where: {
        $0.link == next && $0.kind == .adverbial
      }),
      let day = dated.interval?.firstDay, let interval = apart(day, site.unit, sign: -sign)
    else { return nil }
    let target = TimeTarget(
      word: .clause(index), rule: .apart, interval: interval, basis: .duration)
    return TimeOnClause.cannotTake(target, site) ? [] : [target]
  }

  /// "Two days before X crashed on Wednesday, Y left": dates the main clause, too; hours keep the day.
  static func main(_ index: Int, _ site: TimeSite) -> [TimeTarget] {
    let clause = site.sentence.clauses[index]
    guard clause.kind == .adverbial, site.isDay, let link = clause.link,
      link > site.sentence.tokens.lowerBound, site.words[link - 1].isTime,
      let sign = sign(of: link, site.words),
      let main = site.sentence.clauses.indices.first(where: {
        $0 > index && site.sentence.clauses[$0].kind == .main
          && site.sentence.clauses[$0].verb.isFinite
      })
    else { return [] }
    let length = site.words.times[Int(site.words[link - 1].time)]
    var target = TimeTarget(word: .clause(main), rule: .hoursApart)
    if !length.value.hasPrefix("PT") {
      guard length.duration != nil, !length.isDated, let day = site.unit.interval?.firstDay,
        let interval = apart(day, length, sign: sign)
      else { return [] }
      target = TimeTarget(
        word: .clause(main), rule: .apart, interval: interval, basis: .duration)
    }
    return TimeOnClause.cannotTake(target, site) ? [] : [target]
  }

  /// 1 for "after", −1 for "before".
  private static func sign(of index: Int, _ words: AnnotatedWords) -> Int? {
    switch words[index].token.hash {
    case after: 1
    case before: -1
    default: nil
    }
  }

  private static func apart(_ day: CalendarDate, _ unit: TimeUnit, sign: Int) -> DateInterval? {
    DurationReading.moved(day, by: unit, sign: sign).map { DateInterval($0.coarse) }
  }

  private static var after: UInt64 { WordHash.constant("after") }
  private static var before: UInt64 { WordHash.constant("before") }
}
