internal import TextAnalysis
internal import TimelineModel

/// Which undated event happened on the day of publication: the story's lead, recipe section J.
///
/// The lead of a report tells its headline once more; where there is a headline and the first
/// sentence does not take it up, the text is no report and the day of publication says nothing.
enum LeadRule {
  static func lead(of reading: EventReading) -> Int? {
    guard
      let number = reading.sentences.firstIndex(where: { $0.kind == .body && !$0.clauses.isEmpty })
    else { return nil }
    let sentence = reading.sentences[number]
    let range = reading.ranges[number]
    guard range.allSatisfy({ leavesOpen(reading.predicates[$0]) }),
      takesUpHeadline(reading, before: number)
    else { return nil }
    let candidates = range.filter { index in
      let predicate = reading.predicates[index]
      guard !predicate.isNoun, let clause = predicate.clause, predicate.modality == .asserted else {
        return false
      }
      let verb = sentence.clauses[clause].verb
      let hasTime = sentence.tokens.contains { token in
        guard reading.words[token].isTime else { return false }
        let unit = reading.words.times[Int(reading.words[token].time)]
        // A vague time speaks of a long while wherever it stands: "in recent years".
        return unit.isVague && !unit.isPresent
          || sentence.clause(ofToken: token) == clause && !unit.isPresent
            && !isOnNoun(unit, reading, range)
      }
      guard !hasTime else { return false }
      let isMain =
        sentence.clauses[clause].kind == .main || sentence.clauses[clause].kind == .coordinate
      return isMain && (verb.tense == .past || verb.tense == .perfect) && !verb.isState
        && !sentence.clauses[clause].isQuoted && !verb.isAny([.relation, .unknown])
        && verb.strength > 1 && !addresses(clause, sentence, reading.words)
        && !(verb.tense == .perfect && trends.contains(predicate.act))
    }
    let lead =
      candidates.first { !reading.predicates[$0].isSaying(in: reading.sentences) }
      ?? candidates.first
    guard let lead else { return nil }
    let act = reading.predicates[lead].act
    let isDatedElsewhere = reading.predicates.contains { $0.date != nil && $0.act == act }
    return isDatedElsewhere ? nil : lead
  }

  /// A time that names a noun ("December's elections") leaves the verb as open as none.
  private static func leavesOpen(_ predicate: Predicate) -> Bool {
    guard let date = predicate.date else { return true }
    return predicate.isNoun && names.contains(date.rule)
  }

  private static let names: [TimeRule] = [.possessive, .naming, .dayBeforeNoun, .nounOfDay]

  /// The time dates an event noun of the sentence.
  private static func isOnNoun(
    _ unit: TimeUnit, _ reading: EventReading, _ range: Range<Int>
  ) -> Bool {
    range.contains { index in
      guard reading.predicates[index].isNoun, let date = reading.predicates[index].date,
        date.unit >= 0
      else { return false }
      return reading.words.times[date.unit].tokens == unit.tokens
    }
  }

  /// The writer speaks of herself or to the reader.
  private static func addresses(
    _ clause: Int, _ sentence: SentenceParse, _ words: AnnotatedWords
  ) -> Bool {
    guard
      let subject = ClauseSubject(words: words, sentence: sentence).shared(clause)
    else { return false }
    return subject.contains { writers.contains(words[$0].token) }
  }

  /// Three words or an act in common with the headline, or as many as a short one has; a text
  /// without a headline is taken for a report.
  private static func takesUpHeadline(_ reading: EventReading, before number: Int) -> Bool {
    guard
      let headline = reading.sentences[..<number].first(where: {
        $0.kind == .title || $0.kind == .heading
      })
    else { return true }
    let told = contents(headline.tokens, reading.words)
    let lead = contents(reading.sentences[number].tokens, reading.words)
    return told.intersection(lead).count >= min(2, told.count)
  }

  /// The words that tell something, by their first letters: "agree" and "agreement" are one.
  private static func contents(_ range: Range<Int>, _ words: AnnotatedWords) -> Set<UInt64> {
    var found = Set<UInt64>()
    for index in range {
      let word = words[index]
      guard word.token.isWord, word.token.count > 3, !word.isTime, word.isOpen || word.isName
      else { continue }
      let end = min(word.token.end, word.token.start + 5)
      found.insert(WordHash.of(words.text.string(word.token.start..<end)))
    }
    return found
  }

  private static let writers = WordSet("i we you our your my")
  /// What goes on for years when it is told in the perfect.
  private static let trends = WordSet([
    "become", "gain", "grow", "change", "evolve", "emerge", "rise", "increase", "fall", "decline",
    "develop", "make", "bring", "get", "work", "use",
  ])
}
