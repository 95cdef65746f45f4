internal import Geoparsing
internal import TextAnalysis
internal import TimelineModel

/// "the city", "the port", "there": the last place of such a kind.
extension PlaceAttachment {
  /// "in the city", "there": the last literal place of that kind before.
  func definite(in sentence: SentenceParse, _ members: ClosedRange<Int>) -> [AttachedPlace] {
    for index in sentence.tokens
    where sentence.clause(ofToken: index).map(members.contains) ?? false {
      let word = words[index]
      guard !word.isPlace, word.token.isWord else { continue }
      if word.token.hash == Self.there, index > sentence.tokens.lowerBound,
        !words[index - 1].isAny(.coordinator),
        index + 1 >= sentence.tokens.upperBound || !words[index + 1].isAny(.auxiliary)
      {
        if let mention = lastPlace(before: index, PlaceTypes.there) {
          return [AttachedPlace(mention: mention, basis: .clause, rule: .there)]
        }
        continue
      }
      guard index >= sentence.tokens.lowerBound + 2,
        words[index - 1].isAny(.definite) || Self.same.contains(words[index - 1].token),
        let kinds = PlaceTypes.definites[word.token], isLocatedDefinite(index, sentence)
      else { continue }
      // "the town archive" is no town.
      if index + 1 < sentence.tokens.upperBound,
        words[index + 1].isOpen || words[index + 1].noun >= 0,
        sentence.clause(withHead: index + 1) == nil
      {
        continue
      }
      // "the city of X", "the X city" name their place.
      if index + 1 < sentence.tokens.upperBound, words[index + 1].token.hash == AnnotatedWords.of {
        continue
      }
      // "the capital" is one, before it is any other town; "the city" of a text about a city is that one.
      if let mention = focusPlace(kinds) ?? lastPlace(before: index, Array(kinds.prefix(1)))
        ?? lastPlace(before: index, kinds)
      {
        return [AttachedPlace(mention: mention, basis: .clause, rule: .definite)]
      }
    }
    return []
  }

  private func focusPlace(_ kinds: [String]) -> Int? {
    focus.flatMap { mention in
      words.places[mention].place.flatMap { PlaceTypes.fits($0, kinds) ? mention : nil }
    }
  }

  func isLocatedDefinite(_ index: Int, _ sentence: SentenceParse) -> Bool {
    var before = index - 1
    while before > sentence.tokens.lowerBound,
      words[before].isAny([.definite, .adjective, .direction])
        && !words[before].isAny(.locative) || Self.same.contains(words[before].token)
    {
      before -= 1
    }
    if words[before].isAny(.locative) { return true }
    // "gave up the town".
    if words[before].token.hash == Self.up, before > sentence.tokens.lowerBound,
      let clause = sentence.clause(withHead: before - 1), isGivenUp(sentence.clauses[clause].verb)
    {
      return true
    }
    if let clause = sentence.clause(withHead: before) {
      return Self.takers.contains(EventAct.ofVerb(sentence.clauses[clause].verb.entry))
    }
    return false
  }

  func lastPlace(before token: Int, _ kinds: [String]) -> Int? {
    let offset = words[token].token.start
    // Places are in the order of the text: walk back a bounded number of them.
    var low = 0
    var high = words.places.count
    while low < high {
      let middle = (low + high) / 2
      if words.places[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    for index in stride(from: low - 1, through: max(0, low - 40), by: -1) {
      let mention = words.places[index]
      if kinds == PlaceTypes.there, isNearerUnknown(mention) { return nil }
      if mention.kind == .literal, !mention.isDemonym, let place = mention.place,
        PlaceTypes.fits(place, kinds)
      {
        return index
      }
    }
    return nil
  }

  /// "surrendered there" behind a place that no gazetteer knows, or a town that may be meant: none is
  /// better than the one before.
  private func isNearerUnknown(_ mention: PlaceMention) -> Bool {
    guard !mention.isDemonym else { return false }
    guard let place = mention.place, !mention.isApproximate else { return mention.kind == .literal }
    return mention.kind == .associative && place.featureCode.hasPrefix("P.")
      && place.featureCode != "P.PPLC"
  }

  private static var there: UInt64 { WordHash.constant("there") }
  private static let same = WordSet("same")
  static let `static` = WordSet("in at near")
}
