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
    guard let noun = eventNoun(from: after, site) else { return [] }
    return [TimeTarget(word: .noun(noun), rule: "time.possessive")]
      + carrier(of: noun, site, rule: "time.possessive-carrier")
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
      return [TimeTarget(word: .noun(noun), rule: "time.day-before-noun")]
    }
    return [TimeTarget(word: .noun(noun), rule: "time.naming", isNaming: true)]
      + carrier(of: noun, site, rule: "time.named-subject")
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
      return [TimeTarget(word: .noun(noun), rule: "time.noun-of-day")]
        + carrier(of: noun, site, rule: "time.named-subject")
    }
    return [TimeTarget(word: .noun(noun), rule: "time.naming", isNaming: true)]
      + carrier(of: noun, site, rule: "time.named-subject")
  }

  /// "forecast an eruption by June".
  @Sendable static func forecast(_ site: TimeSite) -> [TimeTarget]? {
    guard let clause = site.clause, let noun = nounBefore(site),
      let verb = site.sentence.clauses[clause].verb.entry.lemma as Int32?, verb >= 0,
      forecasts.contains(VerbLexicon.lemmas[Int(verb)]),
      site.sentence.clauses[clause].head < noun
    else { return nil }
    return [TimeTarget(word: .noun(noun), rule: "time.forecast")]
  }

  /// "A fire on Thursday engulfed the mill" dates the verb, "follows two raids on 3 May" the noun.
  @Sendable static func afterNoun(_ site: TimeSite) -> [TimeTarget]? {
    guard let noun = nounBefore(site), !site.isInitial else { return nil }
    let sentence = site.sentence
    guard site.unit.isDated, !site.preposition(is: lengths), !isOfItsVerb(noun, site) else {
      return nil
    }
    if let head = finiteRightAfter(site) {
      if isInPrepositionalPhrase(noun, site) {
        return [TimeTarget(word: .noun(noun), rule: "time.after-noun")]
      }
      let verb = sentence.clauses[head].verb
      if verb.isState || verb.isAny(.relation) || verb.isAny(.reporting) && !verb.isPassive {
        return [TimeTarget(word: .noun(noun), rule: "time.after-noun")]
      }
      var targets = [TimeTarget(word: .clause(head), rule: "time.subject-noun")]
      for other in sentence.coordinates(of: head) where other > head {
        targets.append(TimeTarget(word: .clause(other), rule: "time.subject-noun"))
      }
      if verb.isAny(.failure) {
        targets.append(TimeTarget(word: .noun(noun), rule: "time.after-noun"))
      }
      return targets
    }
    guard let owner = site.clause else {
      return [TimeTarget(word: .noun(noun), rule: "time.after-noun")]
    }
    let verb = sentence.clauses[owner].verb
    // "covers two raids on 3 May": what is told in the present did not happen then.
    let isNow =
      verb.tense == .present && verb.mood == .plain && !verb.isProgressive
      && sentence.kind == .body && !verb.isAny(.reporting)
    let stands = verb.head > noun || verb.isState || verb.isAny(.relation) || isNow
    if stands {
      // "The clinic, shut since a raid on 2 September, reopened": not the time of the verb behind it.
      let isSetOff =
        site.next.map { site.words[$0].token.hash == AnnotatedWords.comma } ?? false
        && isInPrepositionalPhrase(noun, site)
      if verb.head > noun, verb.isFinite, !verb.isState, !isSetOff,
        sentence.clauses[owner].kind != .relative
      {
        return nil
      }
      return [TimeTarget(word: .noun(noun), rule: "time.after-noun")]
    }
    if isInPrepositionalPhrase(noun, site), !isLocativeAdjunct(noun, site),
      !isNewsWeekday(noun, site), !isAgent(noun, of: verb, site)
    {
      var targets = [TimeTarget(word: .noun(noun), rule: "time.after-noun")]
      if verb.tense == .perfect,
        (verb.head..<noun).contains(where: { site.words[$0].token.hash == since })
      {
        targets.append(
          TimeTarget(
            word: .clause(owner), rule: "time.since-noun",
            interval: site.pastInterval.flatMap {
              DateInterval(from: $0.start, to: nil, qualifier: $0.qualifier)
            },
            basis: site.unit.basis == .explicit ? .explicit : .relative))
      }
      return targets
    }
    return nil
  }

  /// "has stayed away from such meetings since 2019", "were released without charge on Friday".
  private static func isOfItsVerb(_ noun: Int, _ site: TimeSite) -> Bool {
    if noun > site.sentence.tokens.lowerBound, idiomatic.contains(site.words[noun - 1].token) {
      return true
    }
    // "taken without a fight on Sunday".
    if noun - 1 > site.sentence.tokens.lowerBound, site.words[noun - 1].isAny(.determiner),
      site.words[noun - 2].token.hash == without
    {
      return true
    }
    // "In a statement on Sunday, the firm denied it": the saying.
    if sayings.contains(site.words[noun].token),
      site.next.map({ site.words[$0].token.hash == AnnotatedWords.comma }) ?? false,
      site.words.all[site.sentence.tokens.lowerBound..<noun].allSatisfy({
        $0.isAny([.preposition, .determiner, .adjective, .possessive]) || $0.isOpen
      })
    {
      return true
    }
    // "went to the polls on Sunday".
    if noun - 1 > site.sentence.tokens.lowerBound, site.words[noun].token.hash == polls,
      site.words[noun - 2].token.hash == to
    {
      return true
    }
    // "declared three days of mourning on Sunday".
    if noun - 2 > site.sentence.tokens.lowerBound,
      site.words[noun - 1].token.hash == AnnotatedWords.of,
      stretches.contains(site.words[noun - 2].token)
    {
      return true
    }
    guard let preposition = site.preposition, site.words[preposition].token.hash == since,
      let owner = site.clause
    else { return false }
    let verb = site.sentence.clauses[owner].verb
    return verb.tense == .perfect && verb.head < noun
  }

  private static let stretches = WordSet(
    "minute minutes hour hours day days week weeks month months")
  /// "without charge", "under attack", "on the stock exchange".
  private static let idiomatic = WordSet("without under stock")
  private static let without = WordHash.of("without")
  private static let sayings = WordSet("statement speech address briefing interview announcement")
  private static let polls = WordHash.of("polls")
  private static let to = WordHash.of("to")

  // MARK: parts

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

  private static func isInPrepositionalPhrase(_ noun: Int, _ site: TimeSite) -> Bool {
    var index = noun - 1
    var steps = 0
    while index >= site.sentence.tokens.lowerBound, steps < 6 {
      let word = site.words[index]
      if word.isAny([.preposition]) && !word.isAny(.subordinator) || word.token.hash == after
        || word.token.hash == since
      {
        return true
      }
      if site.sentence.clause(withHead: index) != nil || word.token.hash == AnnotatedWords.comma {
        return false
      }
      index -= 1
      steps += 1
    }
    return false
  }

  /// "killed in a crash on Friday": the accident is where it happened, the verb has the time.
  private static func isLocativeAdjunct(_ noun: Int, _ site: TimeSite) -> Bool {
    guard let owner = site.clause else { return false }
    var index = noun - 1
    let head = site.sentence.clauses[owner].head
    while index > head {
      if site.words[index].isAny(.preposition) {
        return adjuncts.contains(site.words[index].token) && site.isDay
      }
      index -= 1
    }
    return false
  }

  /// "was destroyed by fire on Sunday": what destroys is no event beside it.
  private static func isAgent(_ noun: Int, of verb: VerbGroup, _ site: TimeSite) -> Bool {
    guard verb.isPassive, verb.head < noun else { return false }
    let last = (verb.head + 1..<noun).last { site.words[$0].isAny(.preposition) }
    return last.map { site.words[$0].token.hash == by } ?? false
  }

  /// "filed for bankruptcy Thursday", "broke up without agreement last week": a time without "on" or
  /// "in" dates the verb, but for "after the vote Thursday".
  private static func isNewsWeekday(_ noun: Int, _ site: TimeSite) -> Bool {
    guard site.preposition == nil, site.isDay || site.unit.basis != .explicit,
      let owner = site.clause
    else { return false }
    let head = site.sentence.clauses[owner].head
    guard head < noun else { return false }
    // "entered into the record during a speech last week": that of the speech.
    if !site.isDay,
      let last = (head + 1..<noun).last(where: { site.words[$0].isAny(.preposition) }),
      adjuncts.contains(site.words[last].token)
    {
      return false
    }
    return !(head + 1..<noun).contains { sequences.contains(site.words[$0].token) }
  }

  private static let by = WordHash.of("by")
  private static let sequences = WordSet("after before following since until of")

  /// Clauses that take the date of a noun that a year names: the noun is their subject, or they lie
  /// in a relative clause on it, or happen in it.
  private static func carrier(of noun: Int, _ site: TimeSite, rule: String) -> [TimeTarget] {
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
          ? [TimeTarget(word: .clause(owner), rule: "time.within-named")] : []
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

  static let apostropheS = WordHash.of("'s")
  private static let inHash = WordHash.of("in")
  private static let after = WordHash.of("after")
  private static let since = WordHash.of("since")
  private static let adjuncts = WordSet("in at during amid")
  /// What is done about an event, mostly on another day.
  private static let aftermath = WordSet([
    "call", "cancel", "postpone", "criticize", "condemn", "praise", "discuss", "announce", "plan",
    "schedule", "investigate", "report", "blame", "commemorate", "mourn", "analyze", "review",
    "ban",
    "describe", "denounce", "celebrate", "honor", "confirm", "delay",
  ])
  private static let lengths = WordSet("for")
  private static let forecasts = WordSet(["predict", "forecast"])
}
