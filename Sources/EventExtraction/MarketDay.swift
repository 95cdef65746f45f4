internal import TextAnalysis

/// Moves of markets: "the index fell 2 percent", "shares closed down 30 points". A report of them
/// tells of one day of trading throughout, so that this day is good beyond a paragraph.
enum MarketDay {
  static func isMove(_ clause: EventClause, _ sentence: SentenceParse, _ words: AnnotatedWords)
    -> Bool
  {
    let verb = clause.verb
    guard verb.isFinite, verb.tense == .past, !verb.isPassive, verb.entry.lemma >= 0,
      moves.contains(verb.entry.lemma)
    else { return false }
    let end = min(verb.head + reach, sentence.tokens.upperBound)
    let hasMeasure = (verb.head + 1..<max(verb.head + 1, end)).contains {
      measures.contains(words[$0].token)
    }
    guard hasMeasure else { return false }
    let start = max(sentence.tokens.lowerBound, verb.first - reach)
    return (start..<end).contains { markets.contains(words[$0].token) }
  }

  private static let reach = 12
  private static let moves = Set(
    VerbLexicon.words(
      """
      fall rise drop gain lose close climb slip jump plunge surge slide tumble add shed finish end
      decline open advance dip soar rally rebound sink slump plummet ease edge recover
      """
    ).map { VerbLexicon.lemma($0) })
  private static let measures = WordSet("% percent per points point cents pence")
  private static let markets = WordSet(
    """
    index indices indexes shares share stock stocks market markets nikkei dow nasdaq ftse dax cac
    sensex average exchange futures crude
    """)
}
