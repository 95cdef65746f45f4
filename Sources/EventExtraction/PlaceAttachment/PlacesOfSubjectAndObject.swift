internal import Geoparsing
internal import TextAnalysis
internal import TimelineModel

/// Verbs whose object or subject is where it happened: "captured X", "X was shelled", "X fell".
extension PlaceAttachment {
  /// "captured X", "reached X", "shelled X".
  func objectPlace(_ clause: EventClause, _ sentence: SentenceParse) -> AttachedPlace? {
    guard !clause.verb.isPassive, case let isGivenUp = isGivenUp(clause.verb),
      isGivenUp || Self.takers.contains(EventAct.ofVerb(clause.verb.entry))
    else { return nil }
    var next = clause.head + (isGivenUp ? 2 : 1)
    var steps = 0
    func isDemonym(_ token: Int) -> Bool {
      words[token].isPlace && words.places[Int(words[token].place)].isDemonym
    }
    while next < sentence.tokens.upperBound, steps < 6, !words[next].isPlace || isDemonym(next) {
      let word = words[next]
      if word.token.isMark { break }
      guard
        word.isAny([.determiner, .direction, .adjective, .adverb]) || isDemonym(next)
          || Self.amounts.contains(word.token)
          || PlaceTypes.containers.contains(word.token) || word.token.hash == AnnotatedWords.of
      else { return nil }
      next += 1
      steps += 1
    }
    // "reached the capital, Antananarivo".
    if next + 1 < sentence.tokens.upperBound, words[next].token.hash == AnnotatedWords.comma,
      words[next + 1].isPlace, PlaceTypes.containers.contains(words[next - 1].token)
    {
      next += 1
    }
    guard next < sentence.tokens.upperBound, words[next].isPlace else { return nil }
    let mention = Int(words[next].place)
    guard words.places[mention].kind == .literal, !words.places[mention].isDemonym else {
      return nil
    }
    return AttachedPlace(mention: mention, basis: .subjectOrObject, rule: .object)
  }

  /// "X was captured", "X fell", and landforms that act: "Mount X erupted".
  func subjectPlace(_ clause: EventClause, _ sentence: SentenceParse) -> AttachedPlace? {
    guard let last = lastOfSubject(clause, sentence), words[last].isPlace else { return nil }
    let mention = Int(words[last].place)
    let place = words.places[mention]
    guard place.kind == .literal, !place.isDemonym else { return nil }
    let isLand =
      place.place.map { $0.featureCode.hasPrefix("T.") || $0.featureCode.hasPrefix("H.") } ?? false
    let act = EventAct.ofVerb(clause.verb.entry)
    guard
      isLand
        || clause.verb.isPassive
          && (Self.takers.contains(act) || Self.givers.contains(act) || isGivenUp(clause.verb)
            || isPart(last, sentence))
        || Self.undergoers.contains(act) || comesUnderFire(clause, sentence)
    else { return nil }
    return AttachedPlace(mention: mention, basis: .subjectOrObject, rule: .subject)
  }

  /// The last word of the subject: before the verb and its adverbs, before a participle's comma ("Uvira,
  /// taken on Monday"), before what commas set off ("Belgrade, lost in May, was entered"), or before the
  /// verb that shares it ("was given up and retaken").
  func lastOfSubject(_ clause: EventClause, _ sentence: SentenceParse) -> Int? {
    var owner = clause
    while owner.kind == .coordinate, let parent = owner.parent,
      sentence.clauses[parent].verb.first < owner.verb.first
    {
      owner = sentence.clauses[parent]
    }
    var before = owner.verb.first - 1
    while before >= sentence.tokens.lowerBound,
      words[before].isAny(.adverb) || Self.selves.contains(words[before].token)
    {
      before -= 1
    }
    guard before >= sentence.tokens.lowerBound else { return nil }
    guard words[before].token.hash == AnnotatedWords.comma else { return before }
    if owner.verb.tense == .participle { return before - 1 }
    guard case let start = owner.subjectStart ?? owner.start, start < before,
      let comma = (start..<before).first(where: {
        words[$0].token.hash == AnnotatedWords.comma
      }), comma > start
    else { return nil }
    return comma - 1
  }

  /// "whole streets of X had been destroyed".
  private func isPart(_ last: Int, _ sentence: SentenceParse) -> Bool {
    let first = candidates.tokens[Int(words[last].place)].lowerBound
    return first > sentence.tokens.lowerBound + 1
      && words[first - 1].token.hash == AnnotatedWords.of
      && PlaceTypes.containers.contains(words[first - 2].token)
  }

  /// "X has come under attack".
  private func comesUnderFire(_ clause: EventClause, _ sentence: SentenceParse) -> Bool {
    let next = clause.head + 1
    guard next + 1 < sentence.tokens.upperBound, words[next].token.hash == Self.under,
      EventAct.ofVerb(clause.verb.entry) == Self.come
    else { return false }
    return (next + 1..<min(next + 4, sentence.tokens.upperBound)).contains {
      Self.fires.contains(words[$0].token)
    }
  }

  /// "launched its invasion of X", "began the siege of X".
  func placesOfEventObject(_ clause: EventClause, _ sentence: SentenceParse) -> [AttachedPlace]? {
    guard !clause.verb.isPassive, Self.performers.contains(EventAct.ofVerb(clause.verb.entry))
    else {
      return nil
    }
    for index in clause.head + 1..<min(clause.head + 7, sentence.tokens.upperBound) {
      let word = words[index]
      if word.isTime || word.isAny([.preposition, .coordinator]) { return nil }
      guard word.noun >= 0, index + 1 < sentence.tokens.upperBound, words[index + 1].noun < 0 else {
        continue
      }
      let found = places(onNoun: index, sentence)
      return found.isEmpty ? nil : found
    }
    return nil
  }

  private static let amounts = WordSet("whole entire all most much half large")
  private static let performers = WordSet(
    """
    launch begin start order continue resume end lead mount halt stop conduct carry complete suspend
    survive join open lift repel make
    """)
  private static let givers = WordSet("hand cede return restore transfer")
  private static let fires = WordSet(
    "attack attacks fire shelling bombardment bombing assault siege shellfire")
  private static var under: UInt64 { WordHash.constant("under") }
  private static var come: EventAct { EventAct(hash: WordHash.constant("come")) }

  /// "was given up", "gave up".
  func isGivenUp(_ verb: VerbGroup) -> Bool {
    verb.head + 1 < words.all.count && words[verb.head + 1].token.hash == Self.up
      && EventAct.ofVerb(verb.entry) == Self.give
  }

  static var up: UInt64 { WordHash.constant("up") }
  private static var give: EventAct { EventAct(hash: WordHash.constant("give")) }
  private static let selves = WordSet("itself themselves")

  static let takers = WordSet(EnglishPlaceVerbs.takers)
  static let undergoers = WordSet(EnglishPlaceVerbs.undergoers)
}
