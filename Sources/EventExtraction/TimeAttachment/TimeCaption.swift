internal import Geoparsing
internal import TextAnalysis
internal import TimelineModel

/// Dates of captions: recipe rule F4.
enum TimeCaption {
  /// A line without a verb that names a place and a day: its head noun is the event.
  @Sendable static func verbless(_ site: TimeSite) -> [TimeTarget]? {
    let sentence = site.sentence
    guard !sentence.clauses.contains(where: { $0.verb.isFinite }) else { return nil }
    guard site.unit.isDated else { return [] }
    let hasPlace = sentence.tokens.contains { index in
      let place = site.words[index].place
      return place >= 0 && site.words.places[Int(place)].kind == .literal
    }
    let first = sentence.nouns.first
    let participle = sentence.clauses.first { $0.verb.head < site.start }
    if let participle, participle.verb.tense != .infinitive, hasPlace || first == nil {
      guard hasPlace || sentence.kind == .caption, let clause = site.clause else { return nil }
      return [TimeTarget(word: .clause(clause), rule: .caption)]
    }
    if let first, hasPlace || first < site.start, sentence.clauses.isEmpty || first < site.start {
      guard hasPlace || isRightBefore(first, site) else { return nil }
      return [TimeTarget(word: .noun(first), rule: .caption)]
    }
    guard hasPlace, sentence.kind != .none, let head = headNoun(site) else { return nil }
    return [TimeTarget(word: .noun(head), rule: .caption)]
  }

  private static func isRightBefore(_ noun: Int, _ site: TimeSite) -> Bool {
    site.start - noun < 4
  }

  /// The last open word before the first preposition: "Wagner tanks in Rostov".
  private static func headNoun(_ site: TimeSite) -> Int? {
    var found: Int?
    for index in site.sentence.tokens {
      let word = site.words[index]
      if word.isAny(.preposition) || word.token.hash == AnnotatedWords.comma || word.isTime {
        break
      }
      if word.isOpen { found = index }
    }
    return found
  }

  private static let bounds = WordSet("by until till since before after from")

  /// ", on March 9, 2023." at the end of a caption dates its first main verb.
  @Sendable static func finalDate(_ site: TimeSite) -> [TimeTarget]? {
    let sentence = site.sentence
    guard site.isDay, let previous = site.previous,
      site.words[previous].token.hash == AnnotatedWords.comma,
      site.words.all[site.end..<sentence.tokens.upperBound].allSatisfy(\.token.isMark),
      let main = sentence.clauses.firstIndex(where: {
        ($0.kind == .main || $0.kind == .coordinate) && $0.verb.isFinite
      }),
      !sentence.clauses[main].verb.isState, sentence.clauses[main].verb.head < site.start
    else { return nil }
    let isCaption = sentence.kind == .caption || sentence.clauses[main].verb.tense == .present
    // "plans to open a line, from X to Y, by 1 March": the end of something told.
    guard isCaption, site.preposition.map({ !bounds.contains(site.words[$0].token) }) ?? true
    else { return nil }
    return [TimeTarget(word: .clause(main), rule: .finalDate)]
  }
}
