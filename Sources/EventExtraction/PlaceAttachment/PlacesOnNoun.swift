internal import Geoparsing
internal import TextAnalysis
internal import TimelineModel

/// Places of event nouns: "the siege of X", "raids on X", "the battle for X".
extension PlaceAttachment {
  /// "the siege of X", "raids on X", "an earthquake in X".
  func placesOfNoun(_ predicate: Predicate, _ sentence: SentenceParse) -> [AttachedPlace] {
    let found = places(onNoun: predicate.head, sentence)
    guard found.isEmpty else { return found }
    guard let index = predicate.clause else { return captionPlaces(sentence, predicate) }
    // "An autopsy is set for Monday in Milwaukee".
    guard predicate.date?.rule == .arranged, sentence.clauses[index].head > predicate.head else {
      return []
    }
    let all = candidates.locatives(
      in: sentence.clauses[index].head..<sentence.tokens.upperBound
    ) { sentence.clause(ofToken: $0) == index }
    guard !all.isEmpty else { return [] }
    return row(startingWith: 0, of: all).map {
      AttachedPlace(mention: $0.mention, basis: .clause, rule: .afterPredicate)
    }
  }

  func places(onNoun noun: Int, _ sentence: SentenceParse) -> [AttachedPlace] {
    var next = noun + 1
    var steps = 0
    var sawLocative = false
    let isNamed = words[noun].token.isCapitalized
    while next < sentence.tokens.upperBound, steps < 7 {
      let word = words[next]
      if word.isPlace {
        let mention = Int(word.place)
        guard sawLocative, words.places[mention].kind == .literal || isNamed else { break }
        if words.places[mention].isDemonym { break }
        let all = candidates.locatives(in: noun + 1..<sentence.tokens.upperBound) { _ in
          true
        }
        if let start = all.firstIndex(where: { $0.mention == mention }) {
          return row(startingWith: start, of: all).map {
            AttachedPlace(mention: $0.mention, basis: .clause, rule: .onNoun)
          }
        }
        return [AttachedPlace(mention: mention, basis: .clause, rule: .onNoun)]
      }
      if word.token.isMark && word.token.hash != AnnotatedWords.comma { break }
      if sentence.clause(withHead: next) != nil { break }
      if word.token.hash == Self.between, Self.dealings.contains(words[noun].token) { break }
      if word.isAny(.locative) || word.token.hash == AnnotatedWords.of
        || word.token.hash == Self.for && Self.contests.contains(words[noun].token)
      {
        sawLocative = true
      }
      next += 1
      steps += 1
    }
    return []
  }

  private static var `for`: UInt64 { WordHash.constant("for") }
  /// "the battle for Aleppo".
  private static let contests = WordSet("battle battles fight fights fighting struggle")
}
