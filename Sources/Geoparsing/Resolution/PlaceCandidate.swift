import Gazetteer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A place that a mention may mean.
struct PlaceCandidate: Hashable, Sendable {
  let place: PlaceIndex
  let strength: NameStrength
  let isDemonym: Bool
  let kind: PlaceKind
  let population: Int
  let country: CountryCode?
  let division: DivisionCode?
  let latitude: Double
  let longitude: Double
  /// The point on the unit sphere.
  let position: SIMD3<Double>
  /// log₁₀ of the inhabitants, with stand-ins for places whose number is not known.
  let prominence: Double

  init(
    place: PlaceIndex, strength: NameStrength, isDemonym: Bool, kind: PlaceKind, population: Int,
    country: CountryCode?, division: DivisionCode?, latitude: Double, longitude: Double
  ) {
    self.place = place
    self.strength = strength
    self.isDemonym = isDemonym
    self.kind = kind
    self.population = population
    self.country = country
    self.division = division
    self.latitude = latitude
    self.longitude = longitude
    position = Geodesy.position(latitude, longitude)
    prominence = Self.prominence(kind, population)
  }

  /// True if this is an area and `other` lies in it.
  func contains(_ other: PlaceCandidate) -> Bool {
    switch kind {
    case .country: country != nil && country == other.country && other.kind != .country
    case .admin1:
      division != nil && division == other.division && other.kind != .country
        && !isSamePlace(as: other)
    case .admin2:
      division == other.division && other.kind == .settlement && distance(to: other) < 120
    default: false
    }
  }

  func isSamePlace(as other: PlaceCandidate) -> Bool { place == other.place }

  /// Great-circle distance in kilometres.
  func distance(to other: PlaceCandidate) -> Double {
    Geodesy.kilometers(squaredChord: squaredChord(to: other))
  }

  /// Grows with the distance, for comparing distances: the square of the chord in earth radii.
  func squaredChord(to other: PlaceCandidate) -> Double {
    let way = position - other.position
    return (way * way).sum()
  }

  private static func prominence(_ kind: PlaceKind, _ population: Int) -> Double {
    let people =
      switch kind {
      case .country: max(population, 100_000)
      case .admin1: min(max(population, 200_000), 500_000)
      case .admin2: max(population, 30_000)
      case .region, .historicState, .continent: max(population, 1_000_000)
      case .water, .landform, .island: max(population, 60_000)
      case .facility, .seat: max(population, 20_000)
      case .settlement: population
      }
    return log10(Double(people + 10))
  }
}
