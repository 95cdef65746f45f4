import Gazetteer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Chooses a place for every mention of a document: by name strength and size, by the countries and
/// divisions that the document speaks of, by nearness to its other places, by the container named
/// after a comma, and by the home hint.
struct Resolver: Sendable {
  /// A mention with the places that it may mean.
  struct Item: Sendable {
    /// Equal for mentions of the same name.
    let name: UInt64
    let candidates: [PlaceCandidate]
    /// Index of the item that names the container: "A, B".
    var container: Int?
    /// Kinds that the wording asks for: "Harlan River" is water.
    var wanted: Set<PlaceKind> = []
    /// The wording speaks of a town: "Lebanon police", "54, of Lebanon".
    var isLocal = false
  }

  /// What a candidate scored and why.
  struct Score: Hashable, Sendable {
    var total: Double
    var prominence: Double
    var nameStrength: Double
    var kind: Double
    var country: Double
    var division: Double
    var nearness: Double
    var container: Double
    var home: Double
  }

  struct Choice: Hashable, Sendable {
    let candidate: Int
    /// Lead over the best other place, in score points; 9 if there is none.
    let margin: Double
    let scores: [Score]
  }

  /// Weights measured on development documents, in powers of ten of inhabitants.
  enum Weight {
    /// Taken off where the name is only another name of the place.
    static let alternateName = 1.0
    /// Added for former names in texts about the past.
    static let formerName = 1.0
    static let country = 3.0
    static let division = 3.5
    static let nearness = 3.5
    /// Kilometres over which nearness falls to a third.
    static let nearnessReach = 300.0
    static let container = 10.0
    static let home = 1.5
    /// Taken off countries, regions and divisions where the wording speaks of a town.
    static let local = 3.0
    /// Added for the kind that the name's last word asks for.
    static let headNoun = 3.0
    static let countryKind = 0.5
    static let regionKind = 1.0
    static let seatKind = 2.0
  }

  /// The text is about a time before ``Period/recent``.
  let isAboutThePast: Bool
  let home: HomeRegion?

  func resolve(_ items: [Item]) -> [Choice?] {
    let votes = RegionVotes(items, home: home)
    let bases = items.map { item in item.candidates.map { baseScore($0, votes) } }
    var choices = items.indices.map { choose(items, $0, bases[$0], anchors: []) }
    // Containers that were chosen by sense in the first round anchor the second.
    for _ in 0..<2 {
      let anchors = Self.anchors(items, choices)
      choices = items.indices.map { choose(items, $0, bases[$0], anchors: anchors) }
    }
    return choices
  }

  private func baseScore(_ candidate: PlaceCandidate, _ votes: RegionVotes) -> Score {
    var score = Score(
      total: 0, prominence: candidate.prominence, nameStrength: 0, kind: 0, country: 0,
      division: 0, nearness: 0, container: 0, home: 0)
    if candidate.strength == .historical, isAboutThePast {
      score.nameStrength = Weight.formerName
    } else if candidate.strength >= .historical, candidate.strength < .code {
      score.nameStrength = -Weight.alternateName
    }
    switch candidate.kind {
    case .country, .continent: score.kind = Weight.countryKind
    case .region, .historicState: score.kind = Weight.regionKind
    case .seat: score.kind = Weight.seatKind
    default: break
    }
    score.country = Weight.country * votes.share(candidate.country)
    score.division = Weight.division * votes.share(candidate.division)
    if let home { score.home = Weight.home * home.affinity(candidate) }
    score.total =
      score.prominence + score.nameStrength + score.kind + score.country + score.division
      + score.home
    return score
  }

  /// A distinct place of the document that others can be near to.
  private struct Anchor {
    let name: UInt64
    let candidate: PlaceCandidate
  }

  private static func anchors(_ items: [Item], _ choices: [Choice?]) -> [Anchor] {
    var anchors: [Anchor] = []
    var seen: Set<UInt64> = []
    for (item, choice) in zip(items, choices) {
      guard let choice, seen.insert(item.name).inserted else { continue }
      let candidate = item.candidates[choice.candidate]
      // The point of a large area says little of what is near.
      guard candidate.kind != .country, candidate.kind != .region, candidate.kind != .continent
      else { continue }
      anchors.append(Anchor(name: item.name, candidate: candidate))
      if anchors.count == 200 { break }
    }
    return anchors
  }

  private func choose(_ items: [Item], _ index: Int, _ base: [Score], anchors: [Anchor]) -> Choice?
  {
    let item = items[index]
    guard !item.candidates.isEmpty else { return nil }
    var scores = base
    for (position, candidate) in item.candidates.enumerated() {
      if let container = item.container,
        Self.holds(items[container], candidate, of: item)
      {
        scores[position].container = Weight.container
      }
      if item.wanted.contains(candidate.kind) { scores[position].kind += Weight.headNoun }
      if item.isLocal,
        candidate.kind == .country || candidate.kind == .region || candidate.kind == .admin1
      {
        scores[position].kind -= Weight.local
      }
      scores[position].total += scores[position].kind - base[position].kind
      if !anchors.isEmpty, candidate.kind != .country {
        scores[position].nearness =
          Weight.nearness * nearness(candidate, of: item.name, anchors)
      }
      scores[position].total += scores[position].container + scores[position].nearness
    }
    var best = 0
    for position in scores.indices.dropFirst() where scores[position].total > scores[best].total {
      best = position
    }
    var second = -Double.infinity
    let winner = item.candidates[best]
    for position in scores.indices where position != best {
      // The same spot under another entry is no rival.
      if item.candidates[position].distance(to: winner) > 30 {
        second = max(second, scores[position].total)
      }
    }
    return Choice(
      candidate: best, margin: min(9, scores[best].total - second), scores: scores)
  }

  /// True if the container holds the candidate. "China, Japan" is a list: a name that is a country's own
  /// is no village of the next country.
  private static func holds(_ container: Item, _ candidate: PlaceCandidate, of item: Item) -> Bool {
    let isCountry = item.candidates.contains { $0.kind == .country && $0.strength < .historical }
    return container.candidates.contains {
      $0.contains(candidate) && !(isCountry && $0.kind == .country)
    }
  }

  /// Mean over the three nearest other places of exp(−km / 300).
  private func nearness(_ candidate: PlaceCandidate, of name: UInt64, _ anchors: [Anchor]) -> Double
  {
    var top = (0.0, 0.0, 0.0)
    for anchor in anchors where anchor.name != name {
      // Cheap cut: farther than 2,500 km counts as nothing.
      guard abs(anchor.candidate.latitude - candidate.latitude) < 23 else { continue }
      let value = exp(-anchor.candidate.distance(to: candidate) / Weight.nearnessReach)
      if value > top.0 {
        top = (value, top.0, top.1)
      } else if value > top.1 {
        top = (top.0, value, top.1)
      } else if value > top.2 {
        top.2 = value
      }
    }
    return (top.0 + top.1 + top.2) / 3
  }
}
