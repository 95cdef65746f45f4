internal import TextAnalysis

/// The words that name the subject of a clause, for titles that stand on their own.
struct ClauseSubject {
  let words: AnnotatedWords
  let sentence: SentenceParse

  /// Longer ones do not fit a title.
  static let limit = 12
  /// A longer phrase with prepositions is more than one.
  private static let crossed = 9

  /// What stands before the clause's own verb, without times and phrases in front of it; nil if that
  /// is nothing or no plain noun phrase.
  func own(_ index: Int) -> Range<Int>? {
    let clause = sentence.clauses[index]
    guard clause.verb.isFinite else { return nil }
    var start = clause.subjectStart ?? clause.start
    if let link = clause.link, link >= start, link < clause.verb.first { start = link + 1 }
    // An inserted clause lies between a subject and its verb: the subject ends before it.
    let inserted = sentence.clauses.first { $0.start > start && $0.verb.first < clause.verb.first }
    return nounPhrase(start..<max(start, inserted?.start ?? clause.verb.first))
  }

  /// The subject of the clause or of the one that it shares it with.
  func shared(_ index: Int) -> Range<Int>? {
    let level = sentence.level(of: index)
    return own(index) ?? (level == index ? nil : own(level))
  }

  /// The noun phrase that a relative or participial clause hangs on: "a ship, which", "the law
  /// passed".
  func antecedent(before start: Int, isPerson: Bool) -> Range<Int>? {
    var end = start
    if end > sentence.tokens.lowerBound, words[end - 1].token.hash == AnnotatedWords.comma {
      end -= 1
    }
    return phrase(before: end, crossing: !isPerson) ?? phrase(before: end, crossing: false)
  }

  /// The words before `end` that can be one noun phrase, with or without prepositions in it.
  private func phrase(before end: Int, crossing: Bool) -> Range<Int>? {
    var index = end
    while index > sentence.tokens.lowerBound {
      guard end - index <= Self.crossed || !crossing else { return nil }
      guard end - index < Self.limit else { break }
      let word = words[index - 1]
      if sentence.clauses.contains(where: { $0.verb.first <= index - 1 && index - 1 <= $0.head }) {
        break
      }
      if word.isTime || word.isAny([.coordinator, .subjectPronoun, .objectPronoun])
        || word.isAny(.subordinator) && !word.isAny(.preposition)
      {
        break
      }
      if word.token.isMark, !isInsideName(index - 1) { break }
      // "a man in a car who": persons are named right before; things with their whole phrase.
      if word.isAny(.preposition), !crossing, word.token.hash != AnnotatedWords.of { break }
      if word.isAny(.adverb), !word.isAny([.preposition, .adjective, .determiner]) { break }
      index -= 1
    }
    while index < end, words[index].isAny(.preposition) { index += 1 }
    return nounPhrase(index..<end)
  }

  /// Without leading times, adverbs and phrases that a comma ends, and without what follows an
  /// apposition's comma.
  private func nounPhrase(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let word = words[start]
      // "In August a force, 900 strong, crossed": the comma ends no phrase of time.
      let isOfTime =
        word.isTime || word.isAny(.preposition) && start + 1 < end && words[start + 1].isTime
      let opensPhrase =
        !isOfTime && word.isAny([.preposition, .subordinator])
        && !word.isAny([.determiner, .possessive])
      if opensPhrase, let comma = comma(in: start..<end) {
        start = comma + 1
        // "In Paris, Texas, a beagle": what holds the place goes with it.
        while let next = self.comma(in: start..<end), next > start,
          (start..<next).allSatisfy({ words[$0].isPlace })
        {
          start = next + 1
        }
      } else if word.isTime || word.isAny([.coordinator]) || word.token.isMark
        || word.isAny(.adverb) && !word.isAny([.determiner, .preposition, .subjectPronoun])
        || isOfTime || word.isAny(.direction) && start + 1 < end && isComma(start + 1)
      {
        start += 1
      } else {
        break
      }
    }
    if let comma = comma(in: start..<end), comma > start,
      !(comma..<end).contains(where: { words[$0].isAny(.coordinator) })
    {
      end = comma
    }
    while end > start,
      words[end - 1].isTime || words[end - 1].token.isMark && !isInsideName(end - 1)
        || words[end - 1].isAny([.adverb, .preposition, .relative])
    {
      end -= 1
    }
    guard end > start, end - start <= Self.limit, !words[start].isAny(.preposition),
      words[start].token.hash != TimeOnNoun.apostropheS,
      (start..<end).allSatisfy({ !words[$0].token.isMark || isInsideName($0) || isComma($0) }),
      (start..<end).contains(where: { words[$0].token.isWord })
    else { return nil }
    return start..<end
  }

  private func comma(in range: Range<Int>) -> Int? { range.first(where: isComma) }

  private func isComma(_ index: Int) -> Bool {
    words[index].token.hash == AnnotatedWords.comma && !words.isInsideNumber(index)
  }

  /// A mark with no space on either side: "power-sharing", "A&E", "U.S.".
  private func isInsideName(_ index: Int) -> Bool {
    guard index > sentence.tokens.lowerBound, !isComma(index) else { return false }
    return words[index - 1].token.end == words[index].token.start
      && !Self.quotes.contains(words[index].token)
  }

  private static let quotes = WordSet("\" “ ” « » ( ) [ ] — –")
}
