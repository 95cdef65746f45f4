internal import TextAnalysis
internal import TimelineModel

/// The kind of an event, for styling and filtering: precision before recall, other where neither
/// the act nor its clause tells.
///
/// An act of several words goes first ("ran aground"), then an act that names one kind only
/// ("arrested"), then a saying. Other acts are told apart by the cue nouns of their clause
/// ("killed" by soldiers, by a flood, by a virus): the kind that outweighs all others twice. Where
/// clause and sentence are silent, the topic of the document decides among the kinds of the act.
struct EventCategories {
  private let predicate: Predicate
  private let reading: EventReading
  private let sentence: SentenceParse
  private let words: AnnotatedWords
  private let topic: EventCategory?

  static func category(
    of predicate: Predicate, _ reading: EventReading, _ words: AnnotatedWords,
    topic: EventCategory?
  ) -> EventCategory {
    EventCategories(
      predicate: predicate, reading: reading, sentence: reading.sentences[predicate.sentence],
      words: words, topic: topic
    ).category()
  }

  /// The kind that the cue nouns of a whole document speak of twice as often as of any other.
  static func topic(of words: AnnotatedWords) -> EventCategory? {
    evidence(in: words.all.indices, words, except: 0..<0)
      .dominant(among: all, atLeast: topicStrength)
  }

  private func category() -> EventCategory {
    var act: CategoryReading?
    if let phrase = phrase() {
      if phrase != .other { return phrase }
    } else {
      act = actAlone()
    }
    if case .decided(let category) = act { return category }
    // "took Aleppo": a place as its object.
    if Self.seizures.contains(predicate.act), predicate.places.first?.basis == .subjectOrObject {
      return .conflict
    }
    let isTold = isTelling()
    if isTold, act == nil { return .statement }
    let fallback = isTold ? EventCategory.statement : .other
    guard case .leaning(let set, let usual) = act else {
      // Of the words around an unknown noun only the nearest belong to it.
      let tokens = predicate.isNoun ? window(clauseTokens(), reach: Self.nounReach) : clauseTokens()
      return evidence(in: tokens).dominant(among: Self.all, atLeast: CategoryEvidence.strong)
        ?? purpose() ?? fallback
    }
    var own = evidence(in: clauseTokens())
    if set.contains(.movement), goesToPlace() {
      own.add(CategoryEvidence.strong, to: .movement)
    }
    // Vehicles stand in clauses of every kind, and anything may be pushed.
    let least =
      Self.pushes.contains(predicate.act)
      ? CategoryEvidence.strong
      : set.contains(.movement) ? 2 * CategoryEvidence.weak : CategoryEvidence.weak
    return own.dominant(among: set, atLeast: least)
      ?? evidence(in: window(sentence.tokens))
      .dominant(among: set, atLeast: max(least, 2 * CategoryEvidence.weak))
      ?? (isTold ? nil : topic(among: set)) ?? purpose() ?? (usual == .other ? fallback : usual)
  }

  /// What the document is about, if the act may be of that kind; ways lead through any topic.
  private func topic(among set: CategorySet) -> EventCategory? {
    guard let topic, set.contains(topic), !set.contains(.movement) else { return nil }
    return topic
  }

  // MARK: the act

  private func actAlone() -> CategoryReading? {
    let noun = words[predicate.trigger.upperBound - 1].noun
    if noun >= 0, predicate.isNoun || predicate.trigger.count > 1,
      let reading = EventCategoryLexicon.nouns[EventNounLexicon.lemmas[Int(noun)]]
    {
      return reading
    }
    if let reading = occasion() { return reading }
    return EventCategoryLexicon.acts[predicate.act] ?? EventCategoryLexicon.nouns[predicate.act]
  }

  /// The noun that a verb of happening says to happen: "the trial began", "the vote was postponed".
  private func occasion() -> CategoryReading? {
    guard !predicate.isNoun, let index = predicate.clause else { return nil }
    let clause = sentence.clauses[index]
    guard clause.verb.first - (clause.subjectStart ?? clause.start) <= Self.reach,
      Self.occasions.contains(EventAct.ofVerb(clause.verb.entry)),
      let subject = EventPredicates.subjectNoun(clause, sentence, words)
    else { return nil }
    let noun = words[subject].noun
    return EventCategoryLexicon.nouns[EventNounLexicon.lemmas[Int(noun)]]
      ?? EventCategoryLexicon.acts[EventAct.ofNoun(noun)]
  }

  /// The category of an act of several words; other for one that only sounds like an act's.
  private func phrase() -> EventCategory? {
    guard let phrases = EventCategoryLexicon.phrases[predicate.act] else { return nil }
    let start = predicate.trigger.upperBound
    return phrases.first { follows($0.rest, start) }?.category
  }

  /// The words stand here, with articles, adverbs and adjectives between at most.
  private func follows(_ rest: [UInt64], _ start: Int) -> Bool {
    var index = start
    for hash in rest {
      while index < sentence.tokens.upperBound, index < start + Self.phraseReach,
        words[index].token.hash != hash,
        words[index].isAny([.determiner, .possessive, .adverb, .adjective])
      {
        index += 1
      }
      guard index < sentence.tokens.upperBound, words[index].token.hash == hash else {
        return false
      }
      index += 1
    }
    return true
  }

  /// A saying whose verb does not mean a deed here: "found that …", not "found the body".
  private func isTelling() -> Bool {
    guard predicate.isSaying(in: reading.sentences), let clause = predicate.clause else {
      return false
    }
    guard Self.deeds.contains(words[predicate.head].token) else { return true }
    let next = clause + 1
    return next < sentence.clauses.count && sentence.clauses[next].kind == .content
      && sentence.clauses[next].parent == clause
  }

  /// The act that the infinitive of a plan or an agreement names: "agreed to buy".
  private func purpose() -> EventCategory? {
    guard let clause = predicate.clause, !predicate.isNoun, clause + 1 < sentence.clauses.count,
      sentence.clauses[clause + 1].kind == .infinitive,
      sentence.clauses[clause + 1].parent == clause,
      sentence.clauses[clause].verb.isAny([.intention, .wish, .failure, .aspectual]),
      case .decided(let category) = EventCategoryLexicon.acts[
        EventAct.ofVerb(sentence.clauses[clause + 1].verb.entry)]
    else { return nil }
    return category
  }

  // MARK: the clause

  private func evidence(in tokens: Range<Int>) -> CategoryEvidence {
    Self.evidence(in: tokens, words, except: predicate.trigger)
  }

  private static func evidence(
    in tokens: Range<Int>, _ words: AnnotatedWords, except trigger: Range<Int>
  ) -> CategoryEvidence {
    var sum = CategoryEvidence()
    let cues = EventCategoryLexicon.cues
    for index in tokens {
      let word = words[index]
      if word.token.isNumber {
        if isScore(index, words, before: tokens.upperBound) { sum.add(score) }
        continue
      }
      guard word.cue >= 0, !trigger.contains(index), !word.isTime, !word.isPlace else { continue }
      let cue = cues.value(at: Int(word.cue))
      if index + 1 < tokens.upperBound,
        let pair = cue.pairs.first(where: { $0.next == words[index + 1].token.hash })
      {
        sum.add(pair.evidence)
      } else {
        sum.add(cue.alone)
      }
    }
    return sum
  }

  /// "2-0", "45–17"; a year or a telephone number has more digits.
  private static func isScore(
    _ index: Int, _ words: AnnotatedWords, before end: Int
  ) -> Bool {
    guard index + 2 < end, dashes.contains(words[index + 1].token),
      words[index + 2].token.isNumber
    else { return false }
    return words[index].token.count <= 3 && words[index + 2].token.count <= 3
      && !words[index + 1].token.hasSpaceBefore && !words[index + 2].token.hasSpaceBefore
  }

  /// The tokens of the predicate's clause, with the noun that a relative or participle hangs on.
  private func clauseTokens() -> Range<Int> {
    guard let clause = predicate.clause else { return window(sentence.tokens) }
    let bounds = window(sentence.tokens)
    var low = predicate.trigger.lowerBound
    var high = predicate.trigger.upperBound
    while low > bounds.lowerBound, sentence.clause(ofToken: low - 1) == clause { low -= 1 }
    while high < bounds.upperBound, sentence.clause(ofToken: high) == clause { high += 1 }
    if let subject = sentence.clauses[clause].subjectStart { low = min(low, subject) }
    if sentence.clauses[clause].kind == .relative || sentence.clauses[clause].kind == .participial {
      low -= Self.antecedentReach
    }
    low = max(low, bounds.lowerBound)
    return low..<max(low, high)
  }

  /// Long lists without a stop are no clause; also keeps the whole linear in the text.
  private func window(_ tokens: Range<Int>, reach: Int = reach) -> Range<Int> {
    let low = max(tokens.lowerBound, predicate.trigger.lowerBound - reach)
    return low..<max(low, min(tokens.upperBound, predicate.trigger.upperBound + reach))
  }

  /// "returned to Kabul", "left Paris": a place right behind the act.
  private func goesToPlace() -> Bool {
    var index = predicate.trigger.upperBound
    let end = min(index + 4, sentence.tokens.upperBound)
    var isLinked = Self.transitiveWays.contains(predicate.act)
    while index < end {
      let word = words[index]
      if word.isPlace { return isLinked }
      guard word.isAny([.preposition, .determiner, .adverb, .direction]) else { return false }
      if word.isAny(.preposition) { isLinked = true }
      index += 1
    }
    return false
  }

  /// What is done to a place in war, and to all kinds of things in peace.
  private static let seizures = WordSet(["take", "hold", "regain"])
  private static let pushes = WordSet(["push", "regain", "abandon"])
  /// Ways that name their place without a preposition.
  private static let transitiveWays = WordSet("leave reach enter cross")
  private static let occasions = WordSet(
    """
    begin start continue resume end finish conclude open close happen occur take hold break schedule
    plan postpone cancel delay suspend interrupt organize organise mark follow
    """)
  private static let dashes = WordSet("- – ‑")
  private static let score: CategoryEvidence = {
    var score = CategoryEvidence()
    score.add(2 * CategoryEvidence.weak, to: .sport)
    return score
  }()
  /// Three strong cues.
  private static let topicStrength = 3 * CategoryEvidence.strong
  private static let nounReach = 6
  private static let reach = 40
  private static let phraseReach = 6
  private static let antecedentReach = 3
  /// Going and telling are said by their verbs only.
  private static let all = CategorySet(
    EventCategory.allCases.filter { ![.movement, .statement, .other].contains($0) })
  /// Reporting verbs that also name deeds.
  private static let deeds = WordSet(
    """
    find found finds finding show shows showed shown claim claims claimed claiming post posts posted
    write writes wrote written conclude concludes concluded respond responds responded agree agrees
    agreed
    """)
}
