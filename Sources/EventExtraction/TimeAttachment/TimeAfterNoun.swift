internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// Whether a time behind an event noun is that of the noun or of its verb.
extension TimeOnNoun {
  /// "A fire on Thursday engulfed the mill" dates the verb, "follows two raids on 3 May" the noun.
  @Sendable static func afterNoun(_ site: TimeSite) -> [TimeTarget]? {
    guard let noun = nounBefore(site), !site.isInitial else { return nil }
    let sentence = site.sentence
    guard site.unit.isDated, !site.preposition(is: lengths), !isOfItsVerb(noun, site),
      !isBound(noun, site)
    else { return nil }
    if let head = finiteRightAfter(site) {
      if isInPrepositionalPhrase(noun, site) {
        return [TimeTarget(word: .noun(noun), rule: .afterNoun)]
      }
      let verb = sentence.clauses[head].verb
      if verb.isState || verb.isAny(.relation) || verb.isAny(.reporting) && !verb.isPassive {
        return [TimeTarget(word: .noun(noun), rule: .afterNoun)]
      }
      var targets = [TimeTarget(word: .clause(head), rule: .subjectNoun)]
      for other in sentence.coordinates(of: head) where other > head {
        targets.append(TimeTarget(word: .clause(other), rule: .subjectNoun))
      }
      if verb.isAny(.failure) {
        targets.append(TimeTarget(word: .noun(noun), rule: .afterNoun))
      }
      return targets
    }
    guard let owner = site.clause else {
      return [TimeTarget(word: .noun(noun), rule: .afterNoun)]
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
      return [TimeTarget(word: .noun(noun), rule: .afterNoun)]
    }
    if isInPrepositionalPhrase(noun, site), !isLocativeAdjunct(noun, site),
      !isNewsWeekday(noun, site), !isAgent(noun, of: verb, site)
    {
      var targets = [TimeTarget(word: .noun(noun), rule: .afterNoun)]
      // "was struck down after a rally on 22 May": on the same day; what is repaired, is later.
      if site.isDay, verb.isFinite, verb.tense == .past,
        harms.contains(EventAct.ofVerb(verb.entry)),
        let link = (verb.head + 1..<max(verb.head + 1, noun)).last(where: {
          site.words[$0].isAny([.preposition, .subordinator])
        }), beside.contains(site.words[link].token)
      {
        targets.append(TimeTarget(word: .clause(owner), rule: .nounBeside))
      }
      if verb.tense == .perfect,
        (verb.head..<noun).contains(where: { site.words[$0].token.hash == since })
      {
        targets.append(
          TimeTarget(
            word: .clause(owner), rule: .sinceNoun,
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
  private static var without: UInt64 { WordHash.constant("without") }
  private static let sayings = WordSet("statement speech address briefing interview announcement")
  private static var polls: UInt64 { WordHash.constant("polls") }
  private static var to: UInt64 { WordHash.constant("to") }

  /// "could grow into a storm by Thursday": by then the verb.
  private static func isBound(_ noun: Int, _ site: TimeSite) -> Bool {
    guard let preposition = site.preposition, site.words[preposition].token.hash == by,
      let owner = site.clause, site.sentence.clauses[owner].head < noun
    else { return false }
    return [.modal, .future].contains(site.sentence.clauses[owner].verb.tense)
  }

  // MARK: parts

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

  private static var by: UInt64 { WordHash.constant("by") }
  private static let sequences = WordSet("after before following since until of")

  private static let lengths = WordSet("for")
  private static let beside = WordSet("after following during")
  private static let harms = WordSet(
    """
    strike shoot kill wound injure stab beat hit die collapse burn catch explode crash arrest detain
    hospitalize hospitalise drown sink capsize faint evacuate
    """)
}
