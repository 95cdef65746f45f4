internal import TimelineModel

/// Which undated event happened on the day of publication: the story's lead, recipe section J.
enum LeadRule {
  static func lead(of reading: EventReading) -> Int? {
    guard
      let number = reading.sentences.firstIndex(where: { $0.kind == .body && !$0.clauses.isEmpty })
    else { return nil }
    let sentence = reading.sentences[number]
    let range = reading.ranges[number]
    guard !range.contains(where: { reading.predicates[$0].date != nil }) else { return nil }
    let candidates = range.filter { index in
      let predicate = reading.predicates[index]
      guard !predicate.isNoun, let clause = predicate.clause, predicate.modality == .asserted else {
        return false
      }
      let verb = sentence.clauses[clause].verb
      let hasTime = sentence.tokens.contains { token in
        reading.words[token].isTime && sentence.clause(ofToken: token) == clause
          && !reading.words.times[Int(reading.words[token].time)].isPresent
      }
      guard !hasTime else { return false }
      let isMain =
        sentence.clauses[clause].kind == .main || sentence.clauses[clause].kind == .coordinate
      return isMain && (verb.tense == .past || verb.tense == .perfect) && !verb.isState
        && !sentence.clauses[clause].isQuoted && !verb.isAny(.relation)
    }
    let lead = candidates.first { !reading.isSaying(reading.predicates[$0]) } ?? candidates.first
    guard let lead else { return nil }
    let act = reading.predicates[lead].act
    let isDatedElsewhere = reading.predicates.contains { $0.date != nil && $0.act == act }
    return isDatedElsewhere ? nil : lead
  }
}
