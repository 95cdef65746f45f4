/// A point on the earth in decimal degrees (WGS 84).
public struct Coordinate: Hashable, Sendable {
  /// −90 … 90, north positive.
  public let latitude: Double
  /// −180 … 180, east positive.
  public let longitude: Double

  /// Nil if a number is not finite or out of range.
  public init?(latitude: Double, longitude: Double) {
    guard (-90.0...90).contains(latitude), (-180.0...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The nearest numbers in range; 0 for what is not a number.
  public init(clampedLatitude latitude: Double, longitude: Double) {
    self.latitude = latitude.isNaN ? 0 : min(90, max(-90, latitude))
    self.longitude = longitude.isNaN ? 0 : min(180, max(-180, longitude))
  }
}

/// A place of a gazetteer.
public struct Place: Hashable, Sendable {
  /// `geonames:713174`; places of the project's own tables `dateline:black-sea`, a user's own ones
  /// `own:…`.
  public let id: String
  /// The gazetteer's preferred name.
  public let name: String
  /// The point that stands for the place; see ``radiusMeters``.
  public let coordinate: Coordinate
  /// GeoNames feature class and code, `P.PPL`.
  public let featureCode: String
  /// ISO 3166-1 alpha-2; nil for seas, continents and the like.
  public let countryCode: String?
  /// GeoNames code of the first-level division without the country, `05`.
  public let admin1Code: String?
  /// English name of the first-level division.
  public let admin1Name: String?
  /// 0 where unknown.
  public let population: Int
  /// What the point stands for: the distance within which most of the place lies.
  public let radiusMeters: Int

  /// Takes the parts as they are; codes are not checked.
  public init(
    id: String, name: String, coordinate: Coordinate, featureCode: String,
    countryCode: String? = nil, admin1Code: String? = nil, admin1Name: String? = nil,
    population: Int = 0, radiusMeters: Int
  ) {
    self.id = id
    self.name = name
    self.coordinate = coordinate
    self.featureCode = featureCode
    self.countryCode = countryCode
    self.admin1Code = admin1Code
    self.admin1Name = admin1Name
    self.population = population
    self.radiusMeters = radiusMeters
  }
}
