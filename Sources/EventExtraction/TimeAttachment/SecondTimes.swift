internal import Geoparsing
internal import TextAnalysis
internal import TimelineModel

/// Two times on one verb: "erupted in 1986 and 1991", "took Arras in May and Lens in June".
extension EventReading {
  /// A second time joined to the first by "and" or a comma, alone or with a place of its own: "took Arras
  /// in May and Lens in June".
  func isSecondTime(_ site: TimeSite, _ predicate: Predicate) -> Bool {
    guard let first = predicate.date?.unit, first >= 0, first == site.unitIndex - 1 else {
      return false
    }
    let between = tokensBetweenTimes(first, site.unitIndex)
    if between.contains(where: { words[$0].isName }) {
      return between.count <= 14 && opensGap(between)
    }
    return between.count <= 3 && between.contains { words[$0].isAny(.coordinator) }
      && between.allSatisfy { isLink($0) }
  }

  private func tokensBetweenTimes(_ first: Int, _ second: Int) -> Range<Int> {
    let end = words.times[first].tokens.upperBound
    return end..<max(end, words.times[second].tokens.lowerBound)
  }

  private func isLink(_ token: Int) -> Bool {
    words[token].isAny([.coordinator, .preposition, .determiner, .adverb])
      || words[token].token.isMark
  }

  /// ", Dire Dawa", "and Lens in", "and Lens, a mining town, on": a name, what is added to it between
  /// commas, and no verb.
  private func opensGap(_ between: Range<Int>) -> Bool {
    guard let first = between.first,
      words[first].token.hash == AnnotatedWords.comma || words[first].isAny(.coordinator)
    else { return false }
    guard
      let end = between.dropFirst().first(where: {
        words[$0].isName && ($0 + 1 == between.upperBound || !words[$0 + 1].isName)
      }),
      (first..<end).allSatisfy({
        words[$0].isName || isLink($0) || PlaceTypes.containers.contains(words[$0].token)
      })
    else { return false }
    let rest = end + 1..<between.upperBound
    if rest.allSatisfy({ isLink($0) }) { return true }
    guard let comma = rest.first, words[comma].token.hash == AnnotatedWords.comma,
      let close = rest.last(where: { words[$0].token.hash == AnnotatedWords.comma }), close > comma
    else { return false }
    return rest.allSatisfy {
      words[$0].isName || isLink($0) || words[$0].noun >= 0
        || words[$0].isOpen && words[$0].verb.map { !$0.has(.past) } ?? true
    }
  }

  /// The place that stands with a second time; nil where the two share all.
  func placesOfGap(_ predicate: Predicate) -> [AttachedPlace]? {
    guard let date = predicate.date, date.rule == .second, date.unit > 0,
      case let between = tokensBetweenTimes(date.unit - 1, date.unit),
      between.contains(where: { words[$0].isName })
    else { return nil }
    guard let token = between.first(where: { words[$0].isPlace }),
      !words.places[Int(words[token].place)].isDemonym
    else { return [] }
    return [
      AttachedPlace(
        mention: Int(words[token].place), basis: .subjectOrObject, rule: .second)
    ]
  }
}
