internal import Geoparsing
internal import TimelineModel

/// The one place that a document is about: recipe rule H8.
enum FocusPlace {
  private static let leastConfidence = 0.75

  private struct Rank {
    /// Two for a literal mention, one for one that stands for people: "Kenya's leaders".
    var weight: Int
    /// The surest mention.
    var mention: Int
    /// Mentions that put something there: "in X", "near X".
    var located: Int
  }

  /// A mention of it: the only settlement or administrative area that is named, or one named at least
  /// twice as often as any other, three times or more, and as often as all others together; the
  /// country or division around it does not count.
  ///
  /// Nil unless it resolves surely and the text puts something there. A firm or a person that shares
  /// its name with a town is never said so.
  static func mention(of words: AnnotatedWords, _ candidates: PlaceCandidates) -> Int? {
    var ranks: [String: Rank] = [:]
    for (index, mention) in words.places.enumerated() where !mention.isDemonym {
      guard let place = mention.place, !mention.isApproximate,
        place.featureCode.hasPrefix("P.") || place.featureCode.hasPrefix("A.")
      else { continue }
      let isLiteral = mention.kind == .literal
      var rank = ranks[place.id] ?? Rank(weight: 0, mention: index, located: 0)
      rank.weight += isLiteral ? 2 : 1
      if mention.confidence > words.places[rank.mention].confidence { rank.mention = index }
      let token = candidates.tokens[index].lowerBound
      if isLiteral, candidates.locativeBefore(token, max(0, token - 8)..<token) != nil {
        rank.located += 1
      }
      ranks[place.id] = rank
    }
    let ranked = ranks.values.sorted { ($1.weight, $0.mention) < ($0.weight, $1.mention) }
    guard let first = ranked.first, words.places[first.mention].confidence >= leastConfidence,
      first.located * 20 >= first.weight
    else { return nil }
    let others = ranked.dropFirst().filter {
      !candidates.isContainer($0.mention, of: first.mention)
    }
    guard let second = others.first else { return first.weight > 2 ? first.mention : nil }
    let total = others.reduce(first.weight) { $0 + $1.weight }
    return first.weight >= 6 && first.weight >= 2 * second.weight && first.weight * 2 >= total
      ? first.mention : nil
  }
}
