internal import Geoparsing
internal import TimelineModel

/// The one place that a document is about: recipe rule H8.
enum FocusPlace {
  private static let leastConfidence = 0.75

  /// A mention of it: the only settlement or administrative area that is named literally, or one
  /// named at least twice as often as any other, three times or more, and as often as all others
  /// together. Nil unless it resolves surely and the text puts something there: "in X", "near X". A
  /// firm or a person that shares its name with a town is never said so.
  static func mention(of words: AnnotatedWords, _ candidates: PlaceCandidates) -> Int? {
    var counts: [String: (count: Int, mention: Int)] = [:]
    var located: [String: Int] = [:]
    for (index, mention) in words.places.enumerated()
    where !mention.isDemonym && mention.kind == .literal {
      guard let place = mention.place, !mention.isApproximate,
        place.featureCode.hasPrefix("P.") || place.featureCode.hasPrefix("A.")
      else { continue }
      let known = counts[place.id]
      let isBetter = known.map { mention.confidence > words.places[$0.mention].confidence } ?? true
      counts[place.id] = ((known?.count ?? 0) + 1, isBetter ? index : known?.mention ?? index)
      let token = candidates.tokens[index].lowerBound
      if candidates.locativeBefore(token, max(0, token - 8)..<token) != nil {
        located[place.id, default: 0] += 1
      }
    }
    let ranked = counts.values.sorted { ($1.count, $0.mention) < ($0.count, $1.mention) }
    guard let first = ranked.first, let place = words.places[first.mention].place,
      words.places[first.mention].confidence >= leastConfidence,
      located[place.id, default: 0] * 4 >= first.count
    else { return nil }
    guard ranked.count > 1 else { return first.count > 1 ? first.mention : nil }
    let total = ranked.reduce(0) { $0 + $1.count }
    return first.count >= 3 && first.count >= 2 * ranked[1].count && first.count * 2 >= total
      ? first.mention : nil
  }
}
