internal import TextAnalysis
internal import TimelineModel

/// Times beside verbs of saying, and "took seven months": recipe rules F5 and F6.
enum TimeOfSaying {
  /// "said Wednesday it could happen": the saying has the time, never what is said.
  @Sendable static func saying(_ site: TimeSite) -> [TimeTarget]? {
    let sentence = site.sentence
    for (index, clause) in sentence.clauses.enumerated() {
      guard clause.verb.isFinite, clause.verb.isAny(.reporting), !clause.verb.isPassive else {
        continue
      }
      let distance = site.start - clause.head - 1
      let isNear =
        (0...2).contains(distance)
        && (clause.head + 1..<site.start).allSatisfy {
          site.words[$0].isAny([.objectPronoun, .adverb]) || site.words[$0].isName
            || audiences.contains(site.words[$0].token) || site.words[$0].isTime
        }
      let isRightBefore =
        site.end <= clause.verb.first && clause.verb.first - site.end <= 1
        && !site.isInitial
        && (site.end..<clause.verb.first).allSatisfy { site.words[$0].isAny(.adverb) }
        && site.clause == index
      guard isNear || isRightBefore else { continue }
      let target = TimeTarget(word: .clause(index), rule: .saying)
      return TimeOnClause.cannotTake(target, site) ? [] : [target]
    }
    return nil
  }

  /// "took Russia about seven months to capture": the stretch ends at the reference day.
  @Sendable static func take(_ site: TimeSite) -> [TimeTarget]? {
    guard site.unit.duration != nil, !site.unit.isDated, let owner = site.clause else { return nil }
    let clause = site.sentence.clauses[owner]
    guard clause.verb.head < site.start, clause.verb.entry.lemma == takeLemma,
      !hasOwnDate(owner, site),
      let interval = DurationReading.back(site)
    else { return nil }
    var trigger = clause.head..<clause.head + 1
    if let infinitive = site.sentence.clauses.first(where: {
      $0.kind == .infinitive && $0.verb.first == site.end
    }) {
      trigger = clause.head..<infinitive.head + 1
    }
    return [
      TimeTarget(
        word: .clause(owner), rule: .took, interval: interval, basis: .duration,
        trigger: trigger)
    ]
  }

  /// "took six months off in early 2009".
  private static func hasOwnDate(_ clause: Int, _ site: TimeSite) -> Bool {
    site.sentence.tokens.contains { token in
      site.words[token].isTime && site.sentence.clause(ofToken: token) == clause
        && site.words.times[Int(site.words[token].time)].isDated
    }
  }

  private static let audiences = WordSet("reporters journalists parliament lawmakers the")
  private static let takeLemma = VerbLexicon.lemma("take")
}
