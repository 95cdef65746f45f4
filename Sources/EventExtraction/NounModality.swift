internal import TextAnalysis
internal import TimelineModel

/// Modality of event nouns, and of what is called off.
extension ModalityReader {
  /// A noun: what its verb or its own words say.
  static func modality(
    ofNoun noun: Int, in sentence: SentenceParse, _ words: AnnotatedWords
  ) -> (modality: Modality, rule: ModalityRule?) {
    let from = max(sentence.tokens.lowerBound, noun - 4)
    for index in from..<noun {
      if plannedWords.contains(words[index].token) { return (.planned, .adjective) }
      if subjects.contains(words[index].token) { return (.negated, .noSubject) }
      if possibleWords.contains(words[index].token) { return (.hypothetical, .adjective) }
    }
    guard let owner = sentence.clause(ofToken: noun) else { return (.asserted, nil) }
    let clause = sentence.clauses[owner]
    let act = EventAct.ofVerb(clause.verb.entry)
    if clause.head < noun {
      if forecasts.contains(act) { return (.hypothetical, .forecast) }
      if callsOff(clause.verb, sentence, words) { return (.negated, .cancelled) }
      if clause.verb.isAny([.intention, .wish]) || schedulers.contains(act) {
        return clause.verb.isAny(.wish) && !clause.verb.isAny(.intention)
          ? (.hypothetical, .wished) : (.planned, .intended)
      }
    } else if clause.verb.isPassive, callsOff(clause.verb, sentence, words) {
      return (.negated, .cancelled)
    } else if clause.verb.isPassive, schedules.contains(act),
      EventPredicates.subjectNoun(clause, sentence, words) == noun
    {
      // "A hearing has been scheduled".
      return (.planned, .scheduled)
    }
    if clause.isConditional { return (.hypothetical, .condition) }
    return clause.head < noun ? modality(of: owner, in: sentence, words) : (.asserted, nil)
  }

  /// "cancelled a visit planned for May", "talks that were to open in May were called off": the verb
  /// before or the main one behind.
  static func isCancelled(
    _ index: Int, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Bool {
    let clauses = sentence.clauses
    if clauses[index].kind == .participial, let parent = clauses[index].parent,
      callsOff(clauses[parent].verb, sentence, words)
    {
      return true
    }
    guard
      let main = clauses.indices.first(where: {
        $0 > index && clauses[$0].kind == .main && clauses[$0].verb.isFinite
      })
    else { return false }
    return clauses[main].verb.isPassive && callsOff(clauses[main].verb, sentence, words)
  }

  /// "set off by lightning", "set up in 1990": no plan.
  static func isSetOff(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Bool {
    clause.head + 1 < sentence.tokens.upperBound
      && words[clause.head + 1].isAny(.particle)
      && EventAct.ofVerb(clause.verb.entry) == set
  }

  /// "cancelled", "called off", "put back".
  static func callsOff(
    _ verb: VerbGroup, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Bool {
    let act = EventAct.ofVerb(verb.entry)
    if cancels.contains(act) { return true }
    guard verb.head + 1 < sentence.tokens.upperBound else { return false }
    let next = words[verb.head + 1].token.hash
    return next == off && (act == call || act == put) || next == back && act == put
  }

  private static let possibleWords = WordSet("possible potential likely feared threatened expected")
  private static let schedulers = WordSet(["schedule", "plan", "await", "announce", "set"])
  private static let forecasts = WordSet("predict forecast")
  private static var set: EventAct { EventAct(hash: WordHash.constant("set")) }
  private static var call: EventAct { EventAct(hash: WordHash.constant("call")) }
  private static var put: EventAct { EventAct(hash: WordHash.constant("put")) }
  private static let cancels = WordSet([
    "cancel", "scrap", "avert", "foil", "thwart", "prevent", "postpone", "ban",
  ])
}
