internal import TextAnalysis
internal import TimelineModel

/// Lists the words of a sentence that name occurrences: its verbs, its event nouns, and where both
/// make one event ("held talks", "began to muster") their common span.
enum EventPredicates {
  static func of(
    _ sentence: SentenceParse, number: Int, _ words: AnnotatedWords
  ) -> [Predicate] {
    var predicates: [Predicate] = []
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
      } else if verb.isState {
        continue
      }
      if happenings.contains(act) || act == "take" && isTakePlace(clause, sentence, words),
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
    for noun in sentence.nouns {
      predicates.append(
        Predicate(
          sentence: number, clause: sentence.clause(ofToken: noun), head: noun,
          trigger: noun..<noun + 1, isNoun: true, act: EventAct.ofNoun(words[noun].noun)))
    }
    return predicates.sorted { ($0.head, $0.isNoun ? 1 : 0) < ($1.head, $1.isNoun ? 1 : 0) }
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
    return words[before].noun >= 0 ? before : nil
  }

  private static func isTakePlace(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Bool {
    clause.head + 1 < sentence.tokens.upperBound && words[clause.head + 1].token.hash == place
  }

  /// The event noun right before the verb.
  static func subjectNoun(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Int? {
    var index = clause.verb.first - 1
    while index >= sentence.tokens.lowerBound, words[index].isAny(.adverb) || words[index].isTime {
      index -= 1
    }
    guard index >= sentence.tokens.lowerBound, words[index].noun >= 0 else { return nil }
    return index
  }

  private static let place = WordHash.of("place")
  private static let happenings: Set<String> = ["happen", "occur", "begin", "start", "break", "hold", "end"]

  /// The event noun that is the object of a light verb.
  private static func lightObject(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Int? {
    var index = clause.head + 1
    var steps = 0
    while index < sentence.tokens.upperBound, steps < 6 {
      let word = words[index]
      if word.isTime || sentence.clause(withHead: index) != nil { return nil }
      if word.noun >= 0 {
        let next = index + 1
        let isHead =
          next >= sentence.tokens.upperBound || !words[next].isOpen || words[next].noun < 0
        if isHead { return index }
      } else {
        guard
          word.isAny([.determiner, .possessive, .adjective]) || word.isOpen || word.isName
            || word.token.isNumber
        else { return nil }
      }
      index += 1
      steps += 1
    }
    return nil
  }

  private static let holders: Set<String> = [
    "hold", "conduct", "stage", "carry", "launch", "mount", "plan", "schedule", "set", "expect",
    "slate",
  ]
}
