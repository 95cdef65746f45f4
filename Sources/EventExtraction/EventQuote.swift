internal import Geoparsing
internal import TextAnalysis
internal import TimelineModel

/// The run of words that tells an event: its clause with time and place, a saying with its content.
enum EventQuote {
  static func tokens(
    _ predicate: Predicate, _ sentence: SentenceParse, _ words: AnnotatedWords, isSaying: Bool
  ) -> Range<Int> {
    var low = predicate.trigger.lowerBound
    var high = predicate.trigger.upperBound
    if let clause = predicate.clause, !predicate.isNoun {
      // Subject and verb stand in the words that the clause owns around its verb.
      low = min(low, sentence.clauses[clause].verb.first)
      while low > sentence.tokens.lowerBound, sentence.clause(ofToken: low - 1) == clause {
        low -= 1
      }
      if let subject = sentence.clauses[clause].subjectStart { low = min(low, subject) }
      high = max(high, sentence.clauses[clause].head + 1)
      while high < sentence.tokens.upperBound, sentence.clause(ofToken: high) == clause {
        high += 1
      }
      if let link = sentence.clauses[clause].link, link == low { low += 1 }
      if isSaying {
        for other in sentence.clauses
        where (other.kind == .content || other.kind == .infinitive) && other.parent == clause {
          high = max(high, end(of: other, sentence))
        }
      }
    }
    if let date = predicate.date, date.basis != .inherited, date.unit >= 0 {
      let unit = words.times[date.unit].tokens
      if sentence.tokens.contains(unit.lowerBound) {
        low = min(low, unit.lowerBound)
        high = max(high, unit.upperBound)
      }
    }
    let own = low
    // "there" says the place where it stands.
    for place in predicate.places
    where place.basis != .inherited && place.basis != .focus && place.rule != .there {
      let range = words.places[place.mention].range
      let span = AnnotatedWords.tokens(of: range, in: words.text)
      // "Miners in Kiel walked out on Monday but returned": the subject of both stands far off.
      let isShared =
        predicate.clause.map { sentence.clauses[$0].kind == .coordinate } ?? false
        && span.upperBound <= own
      if sentence.tokens.contains(span.lowerBound), !isShared {
        low = min(low, span.lowerBound)
        high = max(high, span.upperBound)
      }
    }
    return trimmed(low..<min(high, sentence.tokens.upperBound), predicate, words)
  }

  private static func end(of clause: EventClause, _ sentence: SentenceParse) -> Int {
    var end = clause.head + 1
    let owner = sentence.clause(ofToken: clause.head)
    while end < sentence.tokens.upperBound, sentence.clause(ofToken: end) == owner { end += 1 }
    return end
  }

  /// Without punctuation and dangling links at its ends.
  private static func trimmed(
    _ range: Range<Int>, _ predicate: Predicate, _ words: AnnotatedWords
  ) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < predicate.trigger.lowerBound,
      words[low].token.isMark && !isOpening(words, low) || words[low].isAny(.coordinator)
    {
      low += 1
    }
    while high > predicate.trigger.upperBound,
      words[high - 1].token.isMark && !isClosing(words, high - 1)
        || words[high - 1].isAny([.coordinator])
    {
      high -= 1
    }
    return low..<high
  }

  private static func isOpening(_ words: AnnotatedWords, _ index: Int) -> Bool {
    let byte = words.text.byte(words[index].token)
    return byte == UInt8(ascii: "$") || byte == UInt8(ascii: "(")
  }

  private static func isClosing(_ words: AnnotatedWords, _ index: Int) -> Bool {
    let byte = words.text.byte(words[index].token)
    return byte == UInt8(ascii: ")") || byte == UInt8(ascii: "%")
  }
}
