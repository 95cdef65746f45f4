internal import Geoparsing
internal import TextAnalysis
internal import TimelineModel

/// Places of each predicate: its own, an inherited one, a coordinate's, or the one of the text.
extension EventReading {
  mutating func attachPlaces() {
    let attachment = PlaceAttachment(words)
    for index in predicates.indices
    where predicates[index].isDated || predicates[index].mayBeShown(in: sentences) {
      predicates[index].places =
        placesOfGap(predicates[index])
        ?? attachment.places(of: predicates[index], in: sentences[predicates[index].sentence])
    }
    for pair in heirs where predicates[pair.heir].places.isEmpty {
      if attachment.namesUnknownPlace(
        predicates[pair.heir], in: sentences[predicates[pair.heir].sentence])
      {
        continue
      }
      predicates[pair.heir].places = predicates[pair.from].places.map {
        AttachedPlace(mention: $0.mention, basis: .inherited, rule: .inherited)
      }
    }
    for (number, sentence) in sentences.enumerated() {
      shareAmongCoordinates(ranges[number], sentence, attachment)
    }
    attachFocus(attachment)
  }

  /// A coordinate without a place takes that of its coordinate with the same date.
  private mutating func shareAmongCoordinates(
    _ range: Range<Int>, _ sentence: SentenceParse, _ attachment: PlaceAttachment
  ) {
    for index in range where predicates[index].places.isEmpty && !predicates[index].isNoun {
      guard let clause = predicates[index].clause, let unit = predicates[index].date?.unit,
        !predicates[index].isSaying(in: sentences), placesOfGap(predicates[index]) == nil,
        !attachment.namesUnknownPlace(predicates[index], in: sentence)
      else { continue }
      let level = sentence.level(of: clause)
      let donor = range.first { other in
        guard other != index, let otherClause = predicates[other].clause, !predicates[other].isNoun,
          predicates[other].date?.unit == unit
            || other < index && Self.isOfSubject(predicates[other].places),
          !predicates[other].isSaying(in: sentences)
        else { return false }
        // "escaped and made his way to X": not yet there.
        if other > index, attachment.isDestination(predicates[other].places) { return false }
        return sentence.level(of: otherClause) == level
          && predicates[other].places.contains {
            $0.basis == .clause || $0.basis == .subjectOrObject
          }
      }
      guard let donor else { continue }
      predicates[index].places = predicates[donor].places.map {
        AttachedPlace(mention: $0.mention, basis: .coordinate, rule: .coordinate)
      }
    }
  }

  /// "The dike at Lokoja was built in 1987 and had not been inspected since 2019".
  private static func isOfSubject(_ places: [AttachedPlace]) -> Bool {
    places.contains { $0.rule == .beforePredicate || $0.rule == .subject }
  }

  /// The place that the whole text is about, for dated events without one; never for sayings.
  private mutating func attachFocus(_ attachment: PlaceAttachment) {
    let placeless = predicates.indices.filter {
      predicates[$0].isDated && predicates[$0].places.isEmpty
        && !predicates[$0].isSaying(in: sentences)
        && !attachment.namesUnknownPlace(predicates[$0], in: sentences[predicates[$0].sentence])
    }
    guard !placeless.isEmpty, let focus = attachment.focus else { return }
    for index in placeless {
      predicates[index].places = [AttachedPlace(mention: focus, basis: .focus, rule: .focus)]
    }
  }
}
