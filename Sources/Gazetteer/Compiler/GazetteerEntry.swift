public import TimelineModel

/// A place with its names, as the compiler takes it.
public struct GazetteerEntry: Hashable, Sendable {
  /// A further name of a place.
  public struct Name: Hashable, Sendable {
    public let text: String
    public let strength: NameStrength
    public let isAfterCommaOnly: Bool
    public let isCapitalsOnly: Bool
    public let demonym: DemonymClass?

    public init(
      _ text: String, _ strength: NameStrength, isAfterCommaOnly: Bool = false,
      isCapitalsOnly: Bool = false, demonym: DemonymClass? = nil
    ) {
      self.text = text
      self.strength = strength
      self.isAfterCommaOnly = isAfterCommaOnly
      self.isCapitalsOnly = isCapitalsOnly
      self.demonym = demonym
    }
  }

  /// `geonames:713174`, `dateline:black-sea`, `own:…`.
  public var id: String
  public var name: String
  public var kind: PlaceKind
  public var featureCode: String
  public var coordinate: Coordinate
  public var population: Int
  public var country: CountryCode?
  /// Code of the first-level division, without the country.
  public var divisionCode: String?
  public var radiusMeters: Int
  public var box: GeoBox?
  /// Names besides ``name``.
  public var names: [Name]

  public init(
    id: String, name: String, kind: PlaceKind, featureCode: String, coordinate: Coordinate,
    population: Int = 0, country: CountryCode? = nil, divisionCode: String? = nil,
    radiusMeters: Int? = nil, box: GeoBox? = nil, names: [Name] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.featureCode = featureCode
    self.coordinate = coordinate
    self.population = max(0, population)
    self.country = country
    self.divisionCode = divisionCode
    self.radiusMeters =
      radiusMeters ?? Self.estimatedRadius(kind: kind, population: max(0, population))
    self.box = box
    self.names = names
  }

  /// Metres within which most of a place of this kind lies, where nothing better is known.
  ///
  /// Settlements grow with the root of their inhabitants: 1 km for a village, 10 km for a million.
  public static func estimatedRadius(kind: PlaceKind, population: Int) -> Int {
    switch kind {
    case .settlement: max(1_000, min(50_000, Int(10 * Double(population).squareRoot())))
    case .seat: 500
    case .facility: 2_000
    case .admin2: 25_000
    case .admin1: 100_000
    case .country, .historicState: 300_000
    case .region, .landform, .water: 100_000
    case .island: 20_000
    case .continent: 3_000_000
    }
  }
}
