internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// Times on event nouns: recipe rules F1, F2 and F3.
enum TimeOnNoun {
  /// "Friday's talks", "this year's presidential election".
  @Sendable static func possessive(_ site: TimeSite) -> [TimeTarget]? {
    let words = site.words
    var after = site.end
    let isOwn = words[site.end - 1].token.hash == apostropheS
    if !isOwn {
      guard after < site.sentence.tokens.upperBound, words[after].token.hash == apostropheS else {
        return nil
      }
      after += 1
    }
    guard let noun = eventNoun(from: after, site) else {
      guard site.isDay, after < site.sentence.tokens.upperBound,
        parts.contains(words[after].token)
      else { return [] }
      return carrier(of: after, site, rule: .possessiveCarrier)
    }
    return [TimeTarget(word: .noun(noun), rule: .possessive)]
      + carrier(of: noun, site, rule: .possessiveCarrier)
  }

  /// "the November 27 deal", "a Tuesday stop"; "the 1989 strike" names its noun and dates what the
  /// noun does. Before any other noun a time dates nothing.
  @Sendable static func beforeNoun(_ site: TimeSite) -> [TimeTarget]? {
    let words = site.words
    guard let next = site.next,
      words[next].isOpen || words[next].noun >= 0
        || words[next].isAny(.adjective) || words[next].isName && words[next].noun >= 0,
      words[next].token.hasSpaceBefore,
      site.sentence.clause(withHead: next) == nil
    else { return nil }
    let before = site.unit.tokens.lowerBound - 1
    guard before >= site.sentence.tokens.lowerBound else { return nil }
    let opens =
      words[before].isAny([.determiner, .possessive])
      || words[before].isAny(.adjective) && before > site.sentence.tokens.lowerBound
        && words[before - 1].isAny([.determiner, .possessive])
    // "after 1989 protests": a noun of its own without a determiner.
    let isBareYear = site.preposition.map { words[$0].token.hash != inHash } ?? false
    guard opens || isBareYear && words[next].noun >= 0 else { return nil }
    if words[before].isAny(.determiner), words[before].isAny(.definite) == false,
      site.unit.duration != nil
    {
      return []
    }
    guard let noun = eventNoun(from: next, site) else { return [] }
    guard site.unit.isDated else { return [] }
    let isDay = site.isDay || site.unit.value.contains("-W")
    if isDay {
      return [TimeTarget(word: .noun(noun), rule: .dayBeforeNoun)]
    }
    return [TimeTarget(word: .noun(noun), rule: .naming, isNaming: true)]
      + carrier(of: noun, site, rule: .namedSubject)
  }

  /// "the Battle of August 10".
  @Sendable static func battleOf(_ site: TimeSite) -> [TimeTarget]? {
    guard let preposition = site.preposition,
      site.words[preposition].token.hash == AnnotatedWords.of,
      preposition > site.sentence.tokens.lowerBound, site.words[preposition - 1].noun >= 0,
      site.unit.isDated
    else { return nil }
    let noun = preposition - 1
    if site.isDay {
      return [TimeTarget(word: .noun(noun), rule: .nounOfDay)]
        + carrier(of: noun, site, rule: .namedSubject)
    }
    return [TimeTarget(word: .noun(noun), rule: .naming, isNaming: true)]
      + carrier(of: noun, site, rule: .namedSubject)
  }

  /// "Wednesday's stage was shortened".
  private static let parts = WordSet("stage leg round session edition game")

  /// "forecast an eruption by June".
  @Sendable static func forecast(_ site: TimeSite) -> [TimeTarget]? {
    guard let clause = site.clause, let noun = nounBefore(site),
      forecasts.contains(EventAct.ofVerb(site.sentence.clauses[clause].verb.entry)),
      site.sentence.clauses[clause].head < noun
    else { return nil }
    return [TimeTarget(word: .noun(noun), rule: .forecast)]
  }

  /// The head noun of a noun phrase that begins at `start`, if it is an event noun.
  static func eventNoun(from start: Int, _ site: TimeSite) -> Int? {
    var found: Int?
    var index = start
    var steps = 0
    while index < site.sentence.tokens.upperBound, steps < 5 {
      let word = site.words[index]
      if word.token.isMark, site.words.text.byte(word.token) != UInt8(ascii: "-") { break }
      guard
        word.isOpen || word.isName || word.noun >= 0 || word.isAny(.adjective) || word.token.isMark
      else { break }
      if site.sentence.clause(withHead: index) != nil { break }
      if word.noun >= 0 {
        found = index
      } else if heads.contains(word.token) {
        found = nil
      }
      index += 1
      steps += 1
    }
    return found
  }

  /// Nouns whose phrase is no event, whatever stands in it: "Monday's closing price", "Sunday's
  /// election results".
  private static let heads = WordSet(
    """
    price prices result results victim victims winner winners suspect suspects scene site report
    reports date dates target targets level levels value
    """)

  /// The event noun right before the time and its preposition.
  static func nounBefore(_ site: TimeSite) -> Int? {
    guard var index = site.previous else { return nil }
    if site.words[index].isAny(.adverb), index > site.sentence.tokens.lowerBound { index -= 1 }
    let word = site.words[index]
    guard word.noun >= 0, !word.isTime, site.sentence.clause(withHead: index) == nil,
      site.sentence.nouns.contains(index)
    else { return nil }
    return index
  }

  /// The finite clause whose verb stands right after the time.
  static func finiteRightAfter(_ site: TimeSite) -> Int? {
    guard var next = site.next else { return nil }
    while next < site.sentence.tokens.upperBound, site.words[next].isAny(.adverb) { next += 1 }
    return site.sentence.clauses.firstIndex {
      $0.verb.isFinite && ($0.verb.first == next || $0.verb.head == next)
    }
  }

  /// Clauses that take the date of a noun that a year names: the noun is their subject, or they lie
  /// in a relative clause on it, or happen in it.
  private static func carrier(of noun: Int, _ site: TimeSite, rule: TimeRule) -> [TimeTarget] {
    let sentence = site.sentence
    func carries(_ clause: Int) -> Bool {
      let verb = sentence.clauses[clause].verb
      if aftermath.contains(EventAct.ofVerb(verb.entry)) { return false }
      return !verb.isState && !verb.isAny(.relation) && !(verb.isAny(.reporting) && !verb.isPassive)
    }
    // Its own verb: "a 2004 tsunami killed".
    if let subject = sentence.clauses.firstIndex(where: {
      $0.verb.isFinite && $0.verb.first > noun && isSubject(noun, of: $0, site)
    }) {
      guard carries(subject) else { return [] }
      return [TimeTarget(word: .clause(subject), rule: rule)]
    }
    // "the 1989 strike in which X crossed".
    if let relative = sentence.clauses.firstIndex(where: {
      $0.kind == .relative && $0.start > noun && $0.start <= noun + 2 && $0.link != $0.start
    }) {
      return carries(relative) ? [TimeTarget(word: .clause(relative), rule: rule)] : []
    }
    // "campaigned in the 1999 election".
    guard let owner = sentence.clause(ofToken: noun), sentence.clauses[owner].head < noun else {
      return []
    }
    var index = noun - 1
    while index > sentence.clauses[owner].head {
      let word = site.words[index]
      if word.isAny(.preposition) {
        return carries(owner) && adjuncts.contains(word.token)
          ? [TimeTarget(word: .clause(owner), rule: .withinNamed)] : []
      }
      index -= 1
    }
    return []
  }

  /// Nothing but the noun's own phrase stands between the noun and the verb.
  private static func isSubject(_ noun: Int, of clause: EventClause, _ site: TimeSite) -> Bool {
    guard clause.kind == .main || clause.kind == .content else { return false }
    for index in noun + 1..<max(noun + 1, clause.verb.first) {
      let word = site.words[index]
      if word.isTime || word.isAny(.adverb) || word.isName || word.isOpen { continue }
      if word.isAny(.preposition) || word.isAny([.determiner, .adjective, .possessive]) {
        continue
      }
      return false
    }
    for index in max(site.sentence.tokens.lowerBound, noun - 6)..<noun {
      // The noun must not depend on a preposition itself: "the winner of the 1999 election said".
      let word = site.words[index]
      if word.isAny(.preposition), !word.isTime,
        index != site.preposition || word.token.hash != AnnotatedWords.of
      {
        return false
      }
    }
    return true
  }

  static var apostropheS: UInt64 { WordHash.constant("'s") }
  private static var inHash: UInt64 { WordHash.constant("in") }
  static var after: UInt64 { WordHash.constant("after") }
  static var since: UInt64 { WordHash.constant("since") }
  static let adjuncts = WordSet("in at during amid")
  /// What is done about an event, mostly on another day.
  private static let aftermath = WordSet([
    "call", "cancel", "postpone", "criticize", "condemn", "praise", "discuss", "announce", "plan",
    "schedule", "investigate", "report", "blame", "commemorate", "mourn", "analyze", "review",
    "ban",
    "describe", "denounce", "celebrate", "honor", "confirm", "delay",
  ])
  private static let forecasts = WordSet(["predict", "forecast"])
}
