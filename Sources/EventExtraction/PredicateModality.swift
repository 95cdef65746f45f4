internal import TextAnalysis
internal import TimelineModel

/// Reality of each predicate, by its words and by where its date lies.
extension EventReading {
  mutating func readModality() {
    for index in predicates.indices {
      let sentence = sentences[predicates[index].sentence]
      let clause = predicates[index].clause
      let isNoun = predicates[index].isNoun
      let date = predicates[index].date
      let found =
        if isNoun {
          ModalityReader.modality(ofNoun: predicates[index].head, in: sentence, words)
        } else if let clause {
          ModalityReader.modality(of: clause, in: sentence, words)
        } else {
          (modality: Modality.asserted, rule: ModalityRule?.none)
        }
      predicates[index].modality = found.modality
      predicates[index].modalityRule = found.rule
      if found.modality == .negated, let clause, !isNoun, let unit = date?.unit,
        DurationReading.endsWaiting(sentence.clauses[clause].verb, unit, words)
      {
        predicates[index].modality = .asserted
        predicates[index].modalityRule = .until
      }
      if isNoun, Self.isPresupposed(date?.rule, found.rule) {
        predicates[index].modality = .asserted
        predicates[index].modalityRule = nil
      }
      if isNoun, found.modality == .planned || found.modality == .hypothetical,
        isBeforePublication(date)
      {
        // "will be the first since the defeats of last summer": the date is past.
        predicates[index].modality = .asserted
        predicates[index].modalityRule = nil
      }
      if date?.rule == .arranged, found.modality == .hypothetical {
        predicates[index].modality = .planned
      }
      if found.modality == .planned, let rule = found.rule, Self.aims.contains(rule),
        isBeforePublication(date)
      {
        // "moved there to open a school in 1990": whether it came to be is not said.
        predicates[index].modality = .hypothetical
      }
      if found.modality == .asserted,
        isAfterPublication(date) || endsAhead(date, clause, sentence)
      {
        predicates[index].modality = .planned
        predicates[index].modalityRule = .afterPublication
      }
    }
  }

  private static let aims: [ModalityRule] = [.purpose, .infinitive, .intended, .noun]

  /// "did not attend Thursday's hearing": it was held all the same.
  static func isPresupposed(_ time: TimeRule?, _ modality: ModalityRule?) -> Bool {
    time == .possessive && modality == .negation
  }

  private func isBeforePublication(_ date: AttachedDate?) -> Bool {
    guard let publication, let last = date?.interval.lastDay else { return false }
    return last < publication
  }

  /// "cutting 300 jobs by 2012": a bound ahead and no past tense.
  private func endsAhead(_ date: AttachedDate?, _ clause: Int?, _ sentence: SentenceParse) -> Bool {
    guard let publication, let interval = date?.interval, interval.firstDay == nil,
      let last = interval.lastDay, last > publication, let clause
    else { return false }
    switch sentence.clauses[clause].verb.tense {
    case .gerund, .present: return true
    default: return false
    }
  }

  private func isAfterPublication(_ date: AttachedDate?) -> Bool {
    guard let publication, let first = date?.interval.firstDay else { return false }
    return first > publication.adding(days: 1)
  }
}
