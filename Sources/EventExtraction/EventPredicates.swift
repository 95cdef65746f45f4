internal import TextAnalysis
internal import TimelineModel

/// Lists the words of a sentence that name occurrences: its verbs, its event nouns, and where both
/// make one event ("held talks", "began to muster") their common span.
enum EventPredicates {
  static func of(
    _ sentence: SentenceParse, number: Int, _ words: AnnotatedWords
  ) -> [Predicate] {
    var predicates: [Predicate] = []
    predicates.reserveCapacity(sentence.clauses.count + sentence.nouns.count)
    var swallowed = Set<Int>()
    for (index, clause) in sentence.clauses.enumerated() {
      guard !swallowed.contains(index) else { continue }
      let verb = clause.verb
      var trigger = clause.head..<clause.head + 1
      var act = EventAct.ofVerb(verb.entry)
      if verb.isAny(.aspectual), let next = governed(index, sentence) {
        trigger = clause.head..<sentence.clauses[next].head + 1
        act = EventAct.ofVerb(sentence.clauses[next].verb.entry)
        swallowed.insert(next)
      } else if let noun = antecedent(clause, sentence, words) {
        trigger = noun..<noun + 1
        act = EventAct.ofNoun(words[noun].noun)
      } else if verb.isAny(.light), !verb.isPassive, let noun = lightObject(clause, sentence, words)
      {
        trigger = clause.head..<noun + 1
        act = EventAct.ofNoun(words[noun].noun)
      } else if let adjective = course(clause, sentence, words) {
        trigger = adjective..<adjective + 1
        act = EventAct(hash: words[adjective].token.hash)
      } else if verb.isState || isNaming(verb, words) {
        continue
      }
      if happenings.contains(act) || act == take && isTakePlace(clause, sentence, words),
        let noun = subjectNoun(clause, sentence, words)
      {
        // "the election took place": the act is the election.
        act = EventAct.ofNoun(words[noun].noun)
      }
      predicates.append(
        Predicate(
          sentence: number, clause: index, head: clause.head, trigger: trigger, isNoun: false,
          act: act))
    }
    if sentence.nouns.isEmpty { return predicates }
    for noun in sentence.nouns {
      predicates.append(
        Predicate(
          sentence: number, clause: sentence.clause(ofToken: noun), head: noun,
          trigger: noun..<noun + 1, isNoun: true, act: EventAct.ofNoun(words[noun].noun)))
    }
    predicates.sort { ($0.head, $0.isNoun ? 1 : 0) < ($1.head, $1.isNoun ? 1 : 0) }
    return predicates
  }

  /// The infinitive or -ing right behind an aspectual verb.
  static func governed(_ index: Int, _ sentence: SentenceParse) -> Int? {
    let next = index + 1
    guard next < sentence.clauses.count else { return nil }
    let clause = sentence.clauses[next]
    guard clause.kind == .infinitive || clause.kind == .participial && clause.verb.tense == .gerund,
      clause.verb.first == sentence.clauses[index].head + 1, !clause.verb.isState
    else { return nil }
    return next
  }

  /// "the vote which was held on 12 May", "talks held in Geneva": the noun is the event.
  private static func antecedent(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Int? {
    guard clause.kind == .relative || clause.verb.tense == .participle, clause.verb.isPassive,
      holders.contains(EventAct.ofVerb(clause.verb.entry)),
      clause.start > sentence.tokens.lowerBound
    else { return nil }
    let before = clause.start - 1
    // "the ballot to strike which was held": up to an infinitive before.
    if let other = sentence.clauses.first(where: { $0.head == before && $0.kind == .infinitive }),
      other.start > sentence.tokens.lowerBound, words[other.start - 1].noun >= 0
    {
      return other.start - 1
    }
    // "a trip to Norway planned for May": over the place of the noun.
    var noun = before
    while noun > max(sentence.tokens.lowerBound, before - 4), words[noun].noun < 0,
      words[noun].isName || words[noun].isAny([.preposition, .determiner])
    {
      noun -= 1
    }
    return words[noun].noun >= 0 ? noun : nil
  }

  /// "is not over yet", "was under way": an act in its course; "are due from Oslo", "is expected in May":
  /// one that is to come.
  static func course(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Int? {
    guard clause.verb.isBare else {
      let isToCome = clause.verb.isPassive && isDue(clause.head, sentence, words)
      return isToCome ? clause.head : nil
    }
    var index = clause.head + 1
    while index < sentence.tokens.upperBound, words[index].isAny(.adverb),
      !courses.contains(words[index].token)
    {
      index += 1
    }
    if isDue(index, sentence, words) { return index }
    guard index < sentence.tokens.upperBound, courses.contains(words[index].token),
      index + 1 == sentence.tokens.upperBound
        || !words[index + 1].isOpen && !words[index + 1].isName
          && !words[index + 1].token.isNumber && !words[index + 1].isAny(.determiner)
    else { return nil }
    return index
  }

  private static let courses = WordSet("over underway")

  /// "due", "expected", before a place or a time; not "due to the rain", "expected to rain".
  static func isDue(_ index: Int, _ sentence: SentenceParse, _ words: AnnotatedWords) -> Bool {
    guard index + 1 < sentence.tokens.upperBound, dues.contains(words[index].token) else {
      return false
    }
    let next = words[index + 1]
    return next.isTime
      || next.isAny([.preposition, .adverb]) && next.token.hash != AuxiliaryChains.to
  }

  private static let dues = WordSet("due expected")

  private static func isTakePlace(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Bool {
    clause.head + 1 < sentence.tokens.upperBound && words[clause.head + 1].token.hash == place
  }

  /// The event noun that is the subject: the last one of the first noun phrase, before any
  /// preposition.
  static func subjectNoun(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Int? {
    var start = clause.subjectStart ?? clause.start
    if let link = clause.link, link == start { start += 1 }
    guard start < clause.verb.first else { return nil }
    var found: Int?
    var opened = false
    for index in start..<clause.verb.first {
      let word = words[index]
      if !opened {
        // What stands before the subject: a time, a phrase with a comma.
        if word.isTime || word.token.isMark || word.isAny([.preposition, .adverb]) { continue }
        if index > start, words[index - 1].isAny(.preposition), !word.isTime,
          let comma = (index..<clause.verb.first).first(where: {
            words[$0].token.hash == AnnotatedWords.comma
          })
        {
          if index < comma { continue }
        }
        opened = true
      }
      if word.noun >= 0, !word.isTime {
        found = index
      } else if found != nil || word.isAny([.preposition, .coordinator]) || word.token.isMark {
        break
      }
    }
    return found
  }

  private static var take: EventAct { EventAct(hash: WordHash.constant("take")) }
  private static var place: UInt64 { WordHash.constant("place") }
  /// "a ship called X", "known as", "based in": participles that describe.
  private static func isNaming(_ verb: VerbGroup, _ words: AnnotatedWords) -> Bool {
    guard isDescription(verb) else { return false }
    if verb.tense == .participle { return true }
    // "two probes, called Mars Cube One": no past tense.
    return verb.tense == .past && verb.first == verb.head && verb.head > 0
      && words[verb.head - 1].token.hash == AnnotatedWords.comma
      && verb.head + 1 < words.all.count && words[verb.head + 1].isName
  }

  /// "led his army up the cliffs", "followed a lorry to X": no relation, but a way that is gone.
  static func leadsAway(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Bool {
    guard clause.verb.isFinite, !clause.verb.isPassive, clause.verb.tense == .past,
      leaders.contains(EventAct.ofVerb(clause.verb.entry)), takesObject(clause.verb, words)
    else { return false }
    return
      (clause.head + 2..<max(clause.head + 2, min(clause.head + 9, sentence.tokens.upperBound)))
      .contains { ways.contains(words[$0].token) }
  }

  private static let leaders = WordSet("lead follow")
  private static let ways = WordSet(
    "to into ashore up across through from back out over against onto away")

  /// A noun phrase stands right behind the verb.
  static func takesObject(_ verb: VerbGroup, _ words: AnnotatedWords) -> Bool {
    let next = verb.head + 1
    guard next < words.all.count else { return false }
    let word = words[next]
    return word.isAny([.determiner, .possessive, .objectPronoun, .adjective]) || word.isName
      || word.isOpen || word.token.isNumber && !word.isTime
  }

  static func isDescription(_ verb: VerbGroup) -> Bool {
    descriptions.contains(EventAct.ofVerb(verb.entry))
  }

  private static let descriptions = WordSet([
    "call", "name", "dub", "nickname", "entitle", "base", "locate", "situate", "involve", "relate",
    "associate", "compare", "regard", "aim", "follow", "own", "equip", "address", "suspect",
    "accuse",
    "give", "concern", "link", "label", "brand", "style", "term", "design", "use", "need", "expose",
    "attribute", "affiliate", "connect", "bind", "surround", "live", "age", "inspire", "intend",
  ])
  private static let happenings = WordSet([
    "happen", "occur", "begin", "start", "break", "hold", "end",
  ])

  /// The event noun that is the object of a light verb.
  static func lightObject(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Int? {
    var index = clause.head + 1
    var steps = 0
    while index < sentence.tokens.upperBound, steps < 6 {
      let word = words[index]
      if word.isTime && words.times[Int(word.time)].isDated
        || sentence.clause(withHead: index) != nil
      {
        return nil
      }
      if word.noun >= 0 {
        let next = index + 1
        let isHead =
          next >= sentence.tokens.upperBound || !words[next].isOpen || words[next].noun < 0
        if isHead { return index }
      } else {
        guard
          word.isAny([.determiner, .possessive, .adjective]) || word.isOpen || word.isName
            || word.token.isNumber || word.isTime || word.isAny(.coordinator) && steps > 0
        else { return nil }
      }
      index += 1
      steps += 1
    }
    return nil
  }

  private static let holders = WordSet([
    "hold", "conduct", "stage", "carry", "launch", "mount", "plan", "schedule", "set", "expect",
    "slate",
  ])
}
