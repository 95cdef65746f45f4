public import TimelineModel

/// A place with its names, as the compiler takes it.
public struct GazetteerEntry: Hashable, Sendable {
  /// A further name of a place.
  public struct Name: Hashable, Sendable {
    /// As it is written; case, marks and punctuation are folded when it is compiled.
    public let text: String
    /// How good the name is for the place; ranks it among the places of that name.
    public let strength: NameStrength
    /// True if it counts only after a comma that follows a place: "Lexington, Ky."
    public let isAfterCommaOnly: Bool
    /// True if it counts only in capitals: "US".
    public let isCapitalsOnly: Bool
    /// Nil for names that are no demonyms.
    public let demonym: DemonymClass?

    /// A name that counts everywhere and is no demonym, unless it is said otherwise.
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
  /// The name that outputs show; also looked up, as a primary one.
  public var name: String
  /// Ranks the place and says what may lie in it.
  public var kind: PlaceKind
  /// GeoNames feature class and code, `P.PPL`; may be empty.
  public var featureCode: String
  /// The point that stands for the place; kept to 0.00001°, about a metre.
  public var coordinate: Coordinate
  /// 0 where unknown.
  public var population: Int
  /// Nil for seas, continents and the like.
  public var country: CountryCode?
  /// Code of the first-level division, without the country.
  public var divisionCode: String?
  /// Rounded up to 100 m when it is compiled; 6,553,500 m at most.
  public var radiusMeters: Int
  /// What belongs to a region or a landform; nil where the radius has to do.
  public var box: GeoBox?
  /// Names besides ``name``.
  public var names: [Name]

  /// A negative population counts as unknown; a radius that is nil is estimated from kind and size.
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
  static func estimatedRadius(kind: PlaceKind, population: Int) -> Int {
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
