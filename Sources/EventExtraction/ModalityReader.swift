internal import TextAnalysis
internal import TimelineModel

/// Whether an event is told as real: recipe section I.
enum ModalityReader {
  /// The modality of a clause's verb with the rule that decided; nil rule = asserted by default.
  static func modality(
    of index: Int, in sentence: SentenceParse, _ words: AnnotatedWords
  ) -> (modality: Modality, rule: ModalityRule?) {
    let clause = sentence.clauses[index]
    if clause.isConditional { return (.hypothetical, .condition) }
    let verb = clause.verb
    // "not over yet" goes on.
    if let course = EventPredicates.course(clause, sentence, words) {
      guard EventPredicates.isDue(course, sentence, words) else { return (.asserted, nil) }
      if verb.isNegated { return (.negated, .negation) }
      if hasNoSubject(clause, sentence, words) { return (.negated, .noSubject) }
      return (.planned, .due)
    }
    if verb.tense == .past, isNearly(verb, sentence, words) { return (.negated, .nearly) }
    if verb.isNegated || verb.mood == .impossible { return (.negated, .negation) }
    if hasNoSubject(clause, sentence, words) { return (.negated, .noSubject) }
    if hasNoObject(verb, sentence, words) { return (.negated, .noObject) }
    if verb.tense == .present, isAdvice(clause, sentence, words) {
      return (.hypothetical, .advice)
    }
    if clause.kind == .infinitive { return infinitive(index, sentence, words) }
    if clause.kind == .participial {
      if let link = clause.link, words[link].token.hash == without {
        return (.negated, .negation)
      }
      if let parent = clause.parent {
        let governor = sentence.clauses[parent].verb
        if governor.isAny(.failure) || governor.isNegated, clause.link != nil {
          return modality(of: parent, in: sentence, words)
        }
        // "before being sent to the front": not yet done.
        if let link = clause.link, words[link].token.hash == before,
          verb.isPassive || verb.isProgressive
        {
          return (.planned, .before)
        }
        if governor.tense == .modal || governor.tense == .future || governor.mood != .plain {
          return modality(of: parent, in: sentence, words)
        }
      }
      // "a visit planned for May".
      if verb.tense == .participle, schedules.contains(EventAct.ofVerb(verb.entry)),
        !isSetOff(clause, sentence, words)
      {
        return isCancelled(index, sentence, words)
          ? (.negated, .cancelled) : (.planned, .scheduled)
      }
      return onTheVerge(clause, sentence, words) ?? (.asserted, nil)
    }
    if verb.isAny(.failure), verb.isFinite { return (.negated, .failure) }
    if verb.mood == .planned {
      return clause.kind == .relative && isCancelled(index, sentence, words)
        ? (.negated, .cancelled) : (.planned, .planned)
    }
    switch verb.tense {
    case .future: return (.planned, .future)
    case .modal:
      if words[verb.first].token.hash == would, let parent = clause.parent,
        sentence.clauses[parent].verb.isAny(.reporting),
        sentence.clauses[parent].verb.tense == .past
      {
        return (.planned, .wouldAfterSaying)
      }
      return (.hypothetical, .modal)
    default: break
    }
    if verb.mood == .possible { return (.hypothetical, .likely) }
    if clause.kind == .content, let parent = clause.parent {
      let governor = sentence.clauses[parent].verb
      let act = EventAct.ofVerb(governor.entry)
      if feared.contains(act) { return (.hypothetical, .feared) }
      if denials.contains(act), !governor.isNegated { return (.negated, .denied) }
    }
    if clause.kind == .relative || clause.kind == .adverbial || clause.kind == .coordinate,
      let parent = clause.parent, parent < index, sentence.clauses[parent].isConditional,
      clause.kind == .coordinate
    {
      return (.hypothetical, .condition)
    }
    return (.asserted, nil)
  }

  /// "you file in April", "File it by Friday": told to the reader, not of anything.
  private static func isAdvice(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Bool {
    let first = clause.verb.first
    guard !clause.isQuoted, !clause.verb.isProgressive else { return false }
    var before = first - 1
    while before > sentence.tokens.lowerBound, words[before].isAny(.adverb) { before -= 1 }
    if before >= sentence.tokens.lowerBound, words[before].token.hash == you { return true }
    return isImperative(clause, sentence, words)
  }

  /// A base form with nothing before it but times: "The next morning, remove the lid".
  private static func isImperative(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Bool {
    let first = clause.verb.first
    guard sentence.kind == .body, clause.kind == .main, clause.verb.head == first,
      clause.verb.entry.has(.base), !clause.verb.entry.has(.past)
    else { return false }
    var index = first - 1
    while index >= sentence.tokens.lowerBound {
      let word = words[index]
      guard
        word.isTime || word.isAny([.adverb, .preposition])
          || word.token.hash == AnnotatedWords.comma
      else { return false }
      index -= 1
    }
    return true
  }

  /// "nearly sank", but not "nearly doubled".
  private static func isNearly(
    _ verb: VerbGroup, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Bool {
    verb.head > sentence.tokens.lowerBound && nearly.contains(words[verb.head - 1].token)
      && !degrees.contains(EventAct.ofVerb(verb.entry))
  }

  private static let nearly = WordSet("nearly almost")
  private static let degrees = WordSet([
    "double", "triple", "treble", "quadruple", "halve", "empty", "exhaust", "fill", "destroy",
  ])

  /// An infinitive takes its reality from what governs it.
  private static func infinitive(
    _ index: Int, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> (modality: Modality, rule: ModalityRule?) {
    let clause = sentence.clauses[index]
    guard let parent = clause.parent else {
      // "plans to build": the governor is a noun or an adjective.
      return nounGovernor(clause, sentence, words) ?? (.planned, .infinitive)
    }
    let governor = sentence.clauses[parent].verb
    let isDirect = clause.verb.first - governor.head <= 5
    if governor.isAny(.failure) { return (.negated, .failure) }
    if governor.isNegated, isDirect { return (.negated, .negation) }
    if let noun = nounGovernor(clause, sentence, words) { return noun }
    if governor.isAny(.aspectual) || doers.contains(EventAct.ofVerb(governor.entry)) {
      return modality(ofGovernor: parent, sentence, words)
    }
    if governor.isAny(.wish) { return (.hypothetical, .wished) }
    if governor.isAny(.intention) || governor.isAny(.reporting) {
      return (.planned, .intended)
    }
    let outer = modality(ofGovernor: parent, sentence, words)
    if outer.modality != .asserted { return outer }
    // "retook the town, only to lose it again": it came to that.
    if clause.verb.first > sentence.tokens.lowerBound,
      words[clause.verb.first - 1].token.hash == only, sentence.clauses[parent].verb.isFinite
    {
      return outer
    }
    return (.planned, .purpose)
  }

  /// One level up only, so that the walk ends.
  private static func modality(
    ofGovernor parent: Int, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> (modality: Modality, rule: ModalityRule?) {
    let governor = sentence.clauses[parent]
    if governor.isConditional { return (.hypothetical, .condition) }
    if governor.verb.isNegated { return (.negated, .negation) }
    if governor.verb.mood == .planned || governor.verb.tense == .future {
      return (.planned, .future)
    }
    if governor.verb.tense == .modal { return (.hypothetical, .modal) }
    return (.asserted, nil)
  }

  /// "on the verge of falling", "plans to build", "an attempt to flee".
  private static func nounGovernor(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> (modality: Modality, rule: ModalityRule?)? {
    let before = clause.verb.first - 1
    guard before >= sentence.tokens.lowerBound else { return nil }
    if hypotheticalNouns.contains(words[before].token) { return (.hypothetical, .noun) }
    if plannedNouns.contains(words[before].token) { return (.planned, .noun) }
    return nil
  }

  private static func onTheVerge(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> (modality: Modality, rule: ModalityRule?)? {
    let from = max(sentence.tokens.lowerBound, clause.verb.first - 4)
    for index in from..<clause.verb.first where verges.contains(words[index].token) {
      return (.hypothetical, .verge)
    }
    return nil
  }

  /// "No warships were sunk", "nobody died".
  private static func hasNoSubject(
    _ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Bool {
    guard clause.verb.isFinite else { return false }
    let from = clause.link.map { $0 + 1 } ?? clause.start
    guard from < clause.verb.first else { return false }
    let subjects = subjects
    // "Pike, of no fixed address, appeared".
    return (from..<clause.verb.first).contains {
      subjects.contains(words[$0].token)
        && ($0 == sentence.tokens.lowerBound || words[$0 - 1].token.hash != AnnotatedWords.of)
    }
  }

  /// "found no trace", "saw nobody"; "lost no more than ten" is none.
  private static func hasNoObject(
    _ verb: VerbGroup, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Bool {
    guard verb.isFinite, !verb.isState, verb.head + 1 < sentence.tokens.upperBound,
      subjects.contains(words[verb.head + 1].token)
    else { return false }
    return verb.head + 2 >= sentence.tokens.upperBound
      || !measures.contains(words[verb.head + 2].token)
  }

  private static let measures = WordSet("more less fewer longer later sooner doubt time")

  private static var only: UInt64 { WordHash.constant("only") }
  private static var you: UInt64 { WordHash.constant("you") }
  static var off: UInt64 { WordHash.constant("off") }
  static var back: UInt64 { WordHash.constant("back") }
  private static var without: UInt64 { WordHash.constant("without") }
  private static var before: UInt64 { WordHash.constant("before") }
  private static var would: UInt64 { WordHash.constant("would") }
  private static let feared = WordSet([
    "fear", "hope", "predict", "forecast", "expect", "suspect", "threaten", "demand", "urge",
    "propose", "suggest", "warn",
  ])
  private static let denials = WordSet(["deny"])
  private static let doers = WordSet([
    "help", "force", "manage", "cause", "lead", "send", "come", "go", "return", "gather",
    "meet", "get", "compel", "oblige", "prompt", "use", "rush", "proceed", "take", "drive",
  ])
  /// What sets the time of an event: "called a strike for Tuesday".
  static let arrangers = WordSet([
    "call", "schedule", "plan", "announce", "set", "order", "arrange", "organize", "organise",
    "propose", "convene", "book", "fix", "declare", "impose",
  ])
  static let schedules = WordSet(["schedule", "plan", "set", "slate", "expect"])
  private static let hypotheticalNouns = WordSet(
    "ability chance opportunity option possibility power right need call calls threat threats demand demands refusal"
  )
  private static let plannedNouns = WordSet(
    "plan plans intention intentions promise pledge vow decision agreement deal bid order orders offer proposal"
  )
  private static let verges = WordSet(
    "verge brink point edge risk danger possibility prospect threat")
  static let subjects = WordSet("no nobody none nothing neither")
  static let plannedWords = WordSet(
    "planned scheduled upcoming forthcoming proposed coming impending intended next")
}
