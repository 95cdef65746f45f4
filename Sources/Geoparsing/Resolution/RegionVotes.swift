import Gazetteer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which countries and first-level divisions the names of a document speak for. Each distinct name
/// votes once.
struct RegionVotes: Sendable {
  private var countries = Tally()
  private var divisions = Tally()
  private var countryTotal = 0.0
  private var divisionTotal = 0.0
  // Room that is used again for each name.
  private var weights: [Double] = []
  private var homes: [DivisionCode] = []

  /// Votes by the number of a code.
  private struct Tally: Sendable {
    private var positions = WordMemory<Int>(vacant: 0)
    private(set) var votes: [Double] = []

    subscript(_ code: UInt64) -> Double { positions[code].map { votes[$0] } ?? 0 }

    mutating func add(_ value: Double, to code: UInt64) {
      if let position = positions[code] {
        votes[position] += value
      } else {
        positions[code] = votes.count
        votes.append(value)
      }
    }

    /// Added up in the order of size, so that it does not depend on the order of the names.
    var total: Double { votes.sorted().reduce(0, +) }
  }

  /// - Parameter items: one for each different name.
  init(_ items: [Resolver.Item], home: HomeRegion?) {
    for item in items where !item.candidates.isEmpty { vote(item.candidates) }
    if let home {
      if let country = home.country { add(country, 2) }
      if let division = home.division { add(division, 2) }
    }
    countryTotal = countries.total
    divisionTotal = divisions.total
  }

  /// Share of the votes, 0 … 1.
  func share(_ country: CountryCode?) -> Double {
    guard let country, countryTotal > 0 else { return 0 }
    return countries[country.number] / countryTotal
  }

  func share(_ division: DivisionCode?) -> Double {
    guard let division, divisionTotal > 0 else { return 0 }
    return divisions[division.number] / divisionTotal
  }

  private mutating func vote(_ candidates: [PlaceCandidate]) {
    weights.removeAll(keepingCapacity: true)
    for candidate in candidates { weights.append(Self.strength(candidate)) }
    let highest = weights.max() ?? 0
    var total = 0.0
    for index in weights.indices {
      weights[index] = exp(weights[index] - highest)
      total += weights[index]
    }
    for (candidate, weight) in zip(candidates, weights) {
      guard let country = candidate.country else { continue }
      add(country, weight / total)
      if candidate.kind == .admin1, let division = candidate.division {
        add(division, weight / total)
      }
    }
    // A name that exists in few divisions speaks louder for each of them.
    homes.removeAll(keepingCapacity: true)
    for candidate in candidates where candidate.kind == .settlement || candidate.kind == .admin2 {
      if let division = candidate.division, !homes.contains(division) { homes.append(division) }
      if homes.count == 60 { break }
    }
    guard !homes.isEmpty else { return }
    let share = 0.3 / Double(homes.count).squareRoot()
    for division in homes { add(division, share) }
  }

  /// What a candidate is worth before the document is asked, in nats.
  private static func strength(_ candidate: PlaceCandidate) -> Double {
    var value = candidate.prominence * 1.2
    if candidate.kind == .country { value += 2 }
    if candidate.strength >= .historical, candidate.strength < .code { value -= 1.5 }
    return value
  }

  private mutating func add(_ country: CountryCode, _ value: Double) {
    countries.add(value, to: country.number)
  }

  private mutating func add(_ division: DivisionCode, _ value: Double) {
    divisions.add(value, to: division.number)
  }
}

/// Where the publisher or the reader is at home.
struct HomeRegion: Hashable, Sendable {
  let country: CountryCode?
  let division: DivisionCode?

  /// 0 … 1: in the home country, in the home division.
  func affinity(_ candidate: PlaceCandidate) -> Double {
    if let division { return candidate.division == division ? 1 : 0 }
    guard let country else { return 0 }
    return candidate.country == country ? 1 : 0
  }
}
