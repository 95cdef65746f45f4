internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// Times that date the verb of a clause: recipe rules F7, F8 and F9.
enum TimeOnClause {
  /// At the start of a sentence a time dates the main verb and all that is coordinated with it.
  @Sendable static func initial(_ site: TimeSite) -> [TimeTarget]? {
    let sentence = site.sentence
    guard site.isInitial else { return nil }
    if let clause = site.clause, sentence.clauses[clause].kind == .adverbial,
      sentence.clauses[clause].start <= site.start, sentence.clauses[clause].verb.first < site.start
    {
      return nil
    }
    guard
      let main = sentence.clauses.indices.first(where: {
        sentence.clauses[$0].kind == .main && sentence.clauses[$0].verb.isFinite
          && !isParenthesis($0, site)
      })
    else { return nil }
    var targets: [TimeTarget] = []
    for index in sentence.clauses.indices where index >= main {
      let clause = sentence.clauses[index]
      guard sentence.level(of: index) == main || joins(clause, site) else { continue }
      targets.append(
        TimeTarget(
          word: .clause(index), rule: index == main ? .initial : .initialCoordinate))
    }
    // "In 2009, officials say, …": the year is that of what they tell.
    if sentence.clauses[main].verb.isAny(.reporting), sentence.clauses[main].verb.tense == .present,
      !sentence.isChronicle,
      sentence.clauses.indices.contains(main + 1), sentence.clauses[main + 1].kind == .content,
      sentence.clauses[main + 1].verb.tense == .past, !sentence.clauses[main + 1].isQuoted
    {
      targets = [TimeTarget(word: .clause(main + 1), rule: .initial)]
    }
    targets.removeAll { cannotTake($0, site) }
    // "On Friday, a breakout attempt failed": the attempt was made on Friday, too.
    if sentence.clauses[main].verb.isAny(.failure),
      let noun = EventPredicates.subjectNoun(sentence.clauses[main], sentence, site.words)
    {
      targets.append(TimeTarget(word: .noun(noun), rule: .initial))
    }
    // "In 2017 a strike near Arica lasted 44 days".
    if sentence.clauses[main].verb.entry.lemma == last, !sentence.clauses[main].verb.isNegated,
      let noun = EventPredicates.subjectNoun(sentence.clauses[main], sentence, site.words)
    {
      targets.append(TimeTarget(word: .noun(noun), rule: .lasting))
    }
    if let noun = occasion(site) {
      targets.append(TimeTarget(word: .noun(noun), rule: .occasion))
    }
    return targets
  }

  /// "On Wednesday during the opening ceremony".
  private static func occasion(_ site: TimeSite) -> Int? {
    guard let next = site.next, occasions.contains(site.words[next].token) else { return nil }
    var start = next + 1
    while start < site.sentence.tokens.upperBound,
      site.words[start].isAny([.determiner, .possessive])
    {
      start += 1
    }
    return TimeOnNoun.eventNoun(from: start, site)
  }

  private static let occasions = WordSet("during at")

  /// ", the agency said," between commas, with another main clause behind it.
  private static func isParenthesis(_ index: Int, _ site: TimeSite) -> Bool {
    let clause = site.sentence.clauses[index]
    guard clause.verb.isAny(.reporting), index + 1 < site.sentence.clauses.count,
      site.sentence.clauses[index + 1].kind == .main,
      !site.sentence.clauses[index + 1].isQuoted, clause.head + 1 < site.sentence.tokens.upperBound,
      clause.start > site.sentence.tokens.lowerBound
        || site.words.hasComma(in: site.end..<clause.verb.first)
    else { return false }
    return site.words[clause.head + 1].token.hash == AnnotatedWords.comma
  }

  /// A further main clause joined by "and" or "but".
  private static func joins(_ clause: EventClause, _ site: TimeSite) -> Bool {
    guard clause.kind == .main, let link = clause.link else { return false }
    return site.words[link].isAny(.coordinator) && clause.verb.tense == .past
  }

  /// "It was not until 27 May that they came": the time is that of what follows.
  @Sendable static func cleft(_ site: TimeSite) -> [TimeTarget]? {
    let sentence = site.sentence
    guard let first = sentence.clauses.first, first.verb.isBare, site.unit.isDated,
      first.verb.first == sentence.tokens.lowerBound + 1,
      site.words[sentence.tokens.lowerBound].token.hash == it, let next = site.next,
      site.words[next].token.hash == that, site.start - first.verb.head <= 3,
      let index = sentence.clauses.firstIndex(where: { $0.link == next && $0.verb.isFinite }),
      let stated = site.pastInterval
    else { return nil }
    let target = TimeTarget(
      word: .clause(index), rule: .cleft, interval: stated,
      basis: site.unit.basis == .explicit ? .explicit : .relative)
    return cannotTake(target, site) ? [] : [target]
  }

  private static var it: UInt64 { WordHash.constant("it") }
  private static var that: UInt64 { WordHash.constant("that") }

  /// The last verb before the time in its clause; the next one if none stands there.
  @Sendable static func clause(_ site: TimeSite) -> [TimeTarget]? {
    let sentence = site.sentence
    guard let owner = site.clause else { return nil }
    var index = owner
    let clause = sentence.clauses[index]
    if clause.verb.first >= site.end {
      if isInApposition(site, before: clause.verb.first) { return [] }
      // The time stands before the verb: "the owner yesterday told".
      let target = TimeTarget(word: .clause(index), rule: .beforeVerb)
      return cannotTake(target, site) ? [] : [target]
    }
    // An infinitive after "began", "attempted" makes one event with it.
    if clause.kind == .infinitive || clause.verb.tense == .gerund, let parent = clause.parent,
      isGovernor(parent, of: index, sentence)
    {
      index = parent
    }
    // "marched into the town, which X had burned, on 18 April": set off on both sides.
    if clause.kind == .relative, clause.verb.tense == .pluperfect,
      clause.start > sentence.tokens.lowerBound,
      site.words[clause.start - 1].token.hash == AnnotatedWords.comma,
      case let first = site.preposition ?? site.start, first > clause.head,
      site.words[first - 1].token.hash == AnnotatedWords.comma, let parent = clause.parent
    {
      index = parent
    }
    // "was found burnt out on Monday": the finding has the time.
    if clause.kind == .participial, clause.verb.tense == .participle, clause.link == nil,
      let parent = clause.parent, sentence.clauses[parent].head + 1 == clause.verb.first,
      !sentence.clauses[parent].verb.isState
    {
      index = parent
    }
    // "had called for him to go since Monday": what lasts is told in the perfect.
    if site.preposition(is: sinces), !sentence.clauses[index].verb.isFinite,
      let parent = sentence.clauses[index].parent,
      [.perfect, .pluperfect].contains(sentence.clauses[parent].verb.tense)
    {
      index = parent
    }
    // "has ruled since the end of the war in 1990".
    if sentence.clauses[index].verb.tense == .perfect, !site.preposition(is: sinces),
      !site.unit.isRange, let interval = site.pastInterval, !interval.isRange,
      (sentence.clauses[index].head + 1..<max(sentence.clauses[index].head + 1, site.start))
        .contains(where: {
          site.words[$0].token.hash == since && sentence.clause(ofToken: $0) == index
        })
    {
      let target = TimeTarget(
        word: .clause(index), rule: .sinceNoun,
        interval: DateInterval(from: interval.start, to: nil, qualifier: interval.qualifier),
        basis: site.unit.basis == .explicit ? .explicit : .relative)
      return cannotTake(target, site) ? [] : [target]
    }
    if let noun = lasting(index, site) {
      return [TimeTarget(word: .noun(noun), rule: .lasting)]
    }
    var target = TimeTarget(word: .clause(index), rule: .clause)
    if cannotTake(target, site) {
      let verb = sentence.clauses[index].verb
      guard verb.isState || verb.tense == .participle && EventPredicates.isDescription(verb),
        clause.kind == .participial || clause.kind == .infinitive,
        let parent = clause.parent
      else { return [] }
      target = TimeTarget(word: .clause(parent), rule: .clause)
      if cannotTake(target, site) { return [] }
    }
    if words(between: sentence.clauses[index].head, and: site) > 40 { return [] }
    let reported = sentence.clauses[index].verb
    if reported.isAny(.reporting), reported.isPassive,
      let noun = EventPredicates.subjectNoun(sentence.clauses[index], sentence, site.words)
    {
      return [target, TimeTarget(word: .noun(noun), rule: .reportedNoun)]
    }
    return [target] + TimeApart.main(index, site) + bounded(by: index, site)
  }

  /// "has been closed since it burned in 2008", "ran it until it failed in 2008": the clause bounds
  /// the act of the one before.
  private static func bounded(by index: Int, _ site: TimeSite) -> [TimeTarget] {
    let clause = site.sentence.clauses[index]
    guard clause.kind == .adverbial, clause.verb.tense == .past, let link = clause.link,
      let parent = clause.parent, let stated = site.pastInterval
    else { return [] }
    let verb = site.sentence.clauses[parent].verb
    let interval: DateInterval?
    switch site.words[link].token.hash {
    case since where verb.tense == .perfect:
      interval = DateInterval(from: stated.start, to: nil, qualifier: stated.qualifier)
    case until where verb.tense == .past:
      interval =
        verb.isNegated
        ? stated : DateInterval(from: nil, to: stated.end, qualifier: stated.qualifier)
    default: return []
    }
    guard let interval else { return [] }
    let target = TimeTarget(
      word: .clause(parent), rule: .bounded, interval: interval,
      basis: site.unit.basis == .explicit ? .explicit : .relative)
    return cannotTake(target, site) ? [] : [target]
  }

  private static let sinces = WordSet("since")
  private static var since: UInt64 { WordHash.constant("since") }
  private static var until: UInt64 { WordHash.constant("until") }

  /// "The battle lasted from 23 August until 13 September", "The vote is on Tuesday": the noun.
  private static func lasting(_ index: Int, _ site: TimeSite) -> Int? {
    let verb = site.sentence.clauses[index].verb
    guard site.unit.isDated, verb.isFinite, verb.isState, verb.head < site.start else { return nil }
    let isLasting = verb.entry.lemma == last
    guard isLasting || verb.isBare && site.start == verb.head + 1 else { return nil }
    return EventPredicates.subjectNoun(site.sentence.clauses[index], site.sentence, site.words)
  }

  private static let last = VerbLexicon.lemma("last")

  /// "in 2008, when the firm was sold": the time is the clause's, too.
  static func when(_ site: TimeSite, _ targets: [TimeTarget]) -> [TimeTarget] {
    guard site.unit.isDated, var next = site.next else { return [] }
    if site.words[next].token.hash == AnnotatedWords.comma { next += 1 }
    guard next < site.sentence.tokens.upperBound, site.words[next].token.hash == whenHash,
      let index = site.sentence.clauses.firstIndex(where: { $0.link == next }),
      site.sentence.clauses[index].verb.isFinite,
      site.sentence.clauses[index].verb.tense != .present
    else { return [] }
    let target = TimeTarget(
      word: .clause(index), rule: .when, interval: site.unit.interval,
      basis: site.unit.basis == .explicit ? .explicit : .relative)
    let isTaken = targets.contains { $0.word == target.word }
    return isTaken || cannotTake(target, site) ? [] : [target]
  }

  private static var whenHash: UInt64 { WordHash.constant("when") }

  /// "the jet, due later this year, will": the time belongs to the words between the commas.
  private static func isInApposition(_ site: TimeSite, before verb: Int) -> Bool {
    guard site.words.hasComma(in: site.end..<max(site.end, verb)) else { return false }
    let before = site.sentence.tokens.lowerBound..<site.start
    guard let comma = before.last(where: { site.words[$0].token.hash == AnnotatedWords.comma })
    else { return false }
    return (comma + 1..<site.start).contains {
      site.words[$0].isAny(.plannedAdjective) || site.words[$0].isAny(.adjective)
    }
  }

  static func isGovernor(_ parent: Int, of index: Int, _ sentence: SentenceParse) -> Bool {
    sentence.clauses[parent].verb.isAny(.aspectual)
      && sentence.clauses[index].verb.first == sentence.clauses[parent].head + 1
  }

  private static func words(between head: Int, and site: TimeSite) -> Int { site.start - head }

  /// States and relations are not dated; a time inside a quotation never dates a verb outside it.
  static func cannotTake(_ target: TimeTarget, _ site: TimeSite) -> Bool {
    guard case .clause(let index) = target.word else { return false }
    let clause = site.sentence.clauses[index]
    // "a firm based in Oslo", "a ship called Vega": no act.
    if clause.verb.tense == .participle, EventPredicates.isDescription(clause.verb) { return true }
    // "had surgery on Friday" tells an act.
    let isLight =
      clause.verb.isAny(.light) && clause.verb.isAny(.state)
      && EventPredicates.lightObject(clause, site.sentence, site.words) != nil
    if clause.verb.isState, !isLight {
      guard let course = EventPredicates.course(clause, site.sentence, site.words) else {
        return true
      }
      if site.unit.duration == nil, !EventPredicates.isDue(course, site.sentence, site.words) {
        return true
      }
    }
    if clause.verb.isAny(.relation), !clause.verb.isPassive,
      !EventPredicates.leadsAway(clause, site.sentence, site.words)
    {
      return true
    }
    let first = site.unit.tokens.lowerBound
    let timeIsQuoted = site.words[first].token.isQuoted
    // `in "the coming days"`: only the time itself is quoted.
    var opening = first - 1
    while opening > site.sentence.tokens.lowerBound, site.words[opening].token.isQuoted,
      site.words[opening].isAny([.preposition, .determiner])
    {
      opening -= 1
    }
    let onlyTime =
      opening >= site.sentence.tokens.lowerBound && site.words[opening].token.isMark
      && !site.words[opening].token.isQuoted
      && site.next.map { site.words[$0].token.isMark } ?? true
    return timeIsQuoted && !clause.isQuoted && !onlyTime
  }
}
