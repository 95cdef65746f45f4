internal import Geoparsing
internal import TextAnalysis
internal import TimelineModel

/// Places that stand around a clause which names none of its own.
extension PlaceAttachment {
  /// "X, where it opened a plant", "The siege of X began", "Two died when a boat sank off X": what
  /// the clause hangs on, its subject's place, or that of the moment in which it happened.
  func placesAround(
    _ index: Int, _ sentence: SentenceParse
  ) -> [AttachedPlace]? {
    let clause = sentence.clauses[index]
    if clause.kind == .relative, let link = clause.link, let from = Self.start(ofWhere: link, words)
    {
      // "clashes in Watamu, in which a car burned" is the same.
      var before = from - 1
      if before > sentence.tokens.lowerBound, words[before].token.hash == AnnotatedWords.comma {
        before -= 1
      }
      guard before >= sentence.tokens.lowerBound, words[before].isPlace else { return nil }
      var mention = Int(words[before].place)
      // "in Cali, Colombia, where": the town.
      if let town = candidates.containedBefore(mention) { mention = town }
      guard words.places[mention].kind == .literal, !words.places[mention].isDemonym else {
        return nil
      }
      return [AttachedPlace(mention: mention, basis: .clause, rule: .where)]
    }
    if Self.courses.contains(EventAct.ofVerb(clause.verb.entry)),
      let noun = EventPredicates.subjectNoun(clause, sentence, words)
    {
      let found = places(onNoun: noun, sentence)
      if !found.isEmpty { return found }
    }
    // Behind a comma only what "occurred" is the same: "in May, when X fell".
    let isHappening = Self.happenings.contains(EventAct.ofVerb(clause.verb.entry))
    guard clause.verb.tense == .past, clause.verb.isFinite,
      let moment = sentence.clauses.firstIndex(where: { other in
        guard other.kind == .adverbial, other.parent == index, other.verb.tense == .past,
          let link = other.link, words[link].token.hash == Self.when
        else { return false }
        return isHappening || words[link - 1].token.hash != AnnotatedWords.comma
      })
    else { return nil }
    let members = span(of: moment, sentence)
    let found = candidates.locatives(
      in: sentence.clauses[moment].start..<sentence.tokens.upperBound
    ) { token in
      sentence.clause(ofToken: token).map(members.contains) ?? false
    }
    guard !found.isEmpty else { return nil }
    return row(startingWith: 0, of: found).map {
      AttachedPlace(mention: $0.mention, basis: .clause, rule: .when)
    }
  }

  /// Where "where" or "in which" begins; nil for other links.
  private static func start(ofWhere link: Int, _ words: AnnotatedWords) -> Int? {
    if words[link].token.hash == `where` { return link }
    guard words[link].token.hash == which, link > 0, words[link - 1].token.hash == inHash else {
      return nil
    }
    return link - 1
  }

  private static var which: UInt64 { WordHash.constant("which") }
  private static var inHash: UInt64 { WordHash.constant("in") }
  private static var `where`: UInt64 { WordHash.constant("where") }
  private static var when: UInt64 { WordHash.constant("when") }
  private static let happenings = WordSet(["happen", "occur"])
  private static let courses = WordSet([
    "begin", "start", "continue", "resume", "end", "happen", "occur", "last", "break", "finish",
    "fail", "collapse", "succeed",
  ])
}
