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
    /// Equal for mentions with the same candidates.
    let answer: Int
    let candidates: [PlaceCandidate]
    /// Index of the item that names the container: "A, B".
    var container: Int?
    /// The kind that the wording asks for: "Harlan River" is water.
    var wanted: PlaceKind?
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

  /// What the choice among the candidates of an item depends on: mentions that agree in it are asked
  /// for once, so that a name that stands a thousand times costs no more than one that stands once.
  /// Answers beyond the 16 millionth would be taken for others.
  private static func question(_ item: Item, _ items: [Item]) -> UInt64 {
    let container = item.container.map { items[$0].answer + 1 } ?? 0
    let wanted = item.wanted.map { UInt64($0.rawValue) + 1 } ?? 0
    return UInt64(truncatingIfNeeded: item.answer + 1) << 40
      | (UInt64(truncatingIfNeeded: container) & 0xFF_FFFF) << 16
      | wanted << 1 | (item.isLocal ? 1 : 0)
  }

  func resolve(_ items: [Item]) -> [Choice?] {
    var names = NameSet()
    let distinct = items.indices.filter { names.insert(items[$0].name) }
    let votes = RegionVotes(distinct.map { items[$0] }, home: home)
    // The item that stands for each question, and the question of each item.
    var asked = WordMemory<Int>(vacant: 0)
    var examples: [Int] = []
    let questions = items.indices.map { index in
      let question = Self.question(items[index], items)
      if let known = asked[question] { return known }
      asked[question] = examples.count
      examples.append(index)
      return examples.count - 1
    }
    let bases = examples.map { baseScores(items, $0, votes) }
    var best = bases.map { Self.best($0) }
    var scores = bases
    // Containers that were chosen by sense in the first round anchor the second.
    for _ in 0..<2 {
      let before = best
      let anchors = Self.anchors(distinct, items) { best[questions[$0]] }
      for question in examples.indices where !bases[question].isEmpty {
        scores[question] = withNearness(bases[question], items[examples[question]], anchors)
        best[question] = Self.best(scores[question])
      }
      // The same anchors would give the same scores.
      if best == before { break }
    }
    let choices = examples.indices.map { question in
      best[question].map {
        Choice(
          candidate: $0,
          margin: Self.margin($0, scores[question], items[examples[question]].candidates),
          scores: scores[question])
      }
    }
    return questions.map { choices[$0] }
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

  private static func anchors(
    _ distinct: [Int], _ items: [Item], _ chosen: (Int) -> Int?
  ) -> [Anchor] {
    var anchors: [Anchor] = []
    for index in distinct {
      guard let choice = chosen(index) else { continue }
      let candidate = items[index].candidates[choice]
      // The point of a large area says little of what is near.
      guard candidate.kind != .country, candidate.kind != .region, candidate.kind != .continent
      else { continue }
      anchors.append(Anchor(name: items[index].name, candidate: candidate))
      if anchors.count == 200 { break }
    }
    return anchors
  }

  private static let famous = 1_000_000

  /// All that does not depend on the choices for other names.
  private func baseScores(_ items: [Item], _ index: Int, _ votes: RegionVotes) -> [Score] {
    let item = items[index]
    let isFamous = item.candidates.contains {
      $0.population >= Self.famous && $0.strength < .historical && $0.kind == .settlement
    }
    return item.candidates.map { candidate in
      var score = baseScore(candidate, votes)
      // Paris is the city that has the name today, not a small town that once had it.
      if isFamous, candidate.strength >= .historical, candidate.strength < .code,
        candidate.population < Self.famous / 20
      {
        let plain = score.nameStrength
        score.nameStrength = -2 * Weight.alternateName
        score.total += score.nameStrength - plain
      }
      if let container = item.container, Self.holds(items[container], candidate, of: item) {
        score.container = Weight.container
      }
      let plain = score.kind
      if item.wanted == candidate.kind { score.kind += Weight.headNoun }
      if item.isLocal,
        candidate.kind == .country || candidate.kind == .region || candidate.kind == .admin1
      {
        score.kind -= Weight.local
      }
      score.total += score.kind - plain
      score.total += score.container
      return score
    }
  }

  private func withNearness(_ base: [Score], _ item: Item, _ anchors: [Anchor]) -> [Score] {
    guard !anchors.isEmpty else { return base }
    var scores = base
    for (position, candidate) in item.candidates.enumerated() where candidate.kind != .country {
      scores[position].nearness = Weight.nearness * nearness(candidate, of: item.name, anchors)
      scores[position].total += scores[position].nearness
    }
    return scores
  }

  /// The first of the highest scores; nil if there are none.
  private static func best(_ scores: [Score]) -> Int? {
    var best: Int?
    for position in scores.indices
    where best.map({ scores[position].total > scores[$0].total }) ?? true {
      best = position
    }
    return best
  }

  /// Lead of the best candidate over the best other place. The same spot under another entry is no
  /// rival.
  private static func margin(_ best: Int, _ scores: [Score], _ candidates: [PlaceCandidate])
    -> Double
  {
    var second = -Double.infinity
    for position in scores.indices where position != best && scores[position].total > second {
      if candidates[position].squaredChord(to: candidates[best]) > sameSpot {
        second = scores[position].total
      }
    }
    return min(9, scores[best].total - second)
  }

  /// 30 km.
  private static let sameSpot = Geodesy.squaredChord(kilometers: 30)

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
    // Compared by their chords; the dear formula is for the three that are left.
    var chords = (Double.infinity, Double.infinity, Double.infinity)
    var places = (-1, -1, -1)
    for index in anchors.indices where anchors[index].name != name {
      let anchor = anchors[index].candidate
      let chord = anchor.squaredChord(to: candidate)
      guard chord < chords.2, abs(anchor.latitude - candidate.latitude) < Self.farNorth else {
        continue
      }
      if chord < chords.0 {
        chords = (chord, chords.0, chords.1)
        places = (index, places.0, places.1)
      } else if chord < chords.1 {
        chords = (chords.0, chord, chords.1)
        places = (places.0, index, places.1)
      } else {
        chords.2 = chord
        places.2 = index
      }
    }
    func value(_ index: Int) -> Double {
      index < 0
        ? 0
        : exp(-anchors[index].candidate.distance(to: candidate) / Weight.nearnessReach)
    }
    return (value(places.0) + value(places.1) + value(places.2)) / 3
  }

  /// Degrees of latitude, 2,500 km, beyond which nothing is near.
  private static let farNorth = 23.0
}
