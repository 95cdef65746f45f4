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
///
/// A value that never changes: copies share one storage, since every mention of a place and every event
/// there holds it.
public struct Place: Sendable {
  @usableFromInline let storage: Storage

  /// Takes the parts as they are; codes are not checked.
  public init(
    id: String, name: String, coordinate: Coordinate, featureCode: String,
    countryCode: String? = nil, admin1Code: String? = nil, admin1Name: String? = nil,
    population: Int = 0, radiusMeters: Int
  ) {
    storage = Storage(
      Parts(
        id: id, name: name, coordinate: coordinate, featureCode: featureCode,
        countryCode: countryCode, admin1Code: admin1Code, admin1Name: admin1Name,
        population: population, radiusMeters: radiusMeters))
  }

  /// `geonames:713174`; places of the project's own tables `dateline:black-sea`, a user's own ones
  /// `own:…`.
  @inlinable public var id: String { storage.parts.id }
  /// The gazetteer's preferred name.
  @inlinable public var name: String { storage.parts.name }
  /// The point that stands for the place; see ``radiusMeters``.
  @inlinable public var coordinate: Coordinate { storage.parts.coordinate }
  /// GeoNames feature class and code, `P.PPL`.
  @inlinable public var featureCode: String { storage.parts.featureCode }
  /// ISO 3166-1 alpha-2; nil for seas, continents and the like.
  @inlinable public var countryCode: String? { storage.parts.countryCode }
  /// GeoNames code of the first-level division without the country, `05`.
  @inlinable public var admin1Code: String? { storage.parts.admin1Code }
  /// English name of the first-level division.
  @inlinable public var admin1Name: String? { storage.parts.admin1Name }
  /// 0 where unknown.
  @inlinable public var population: Int { storage.parts.population }
  /// What the point stands for: the distance within which most of the place lies.
  @inlinable public var radiusMeters: Int { storage.parts.radiusMeters }
}

extension Place: Hashable {
  public static func == (left: Place, right: Place) -> Bool {
    left.storage === right.storage || left.storage.parts == right.storage.parts
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(storage.parts) }
}

extension Place {
  @usableFromInline final class Storage: Sendable {
    @usableFromInline let parts: Parts

    init(_ parts: Parts) { self.parts = parts }
  }

  @usableFromInline struct Parts: Hashable, Sendable {
    @usableFromInline let id: String
    @usableFromInline let name: String
    @usableFromInline let coordinate: Coordinate
    @usableFromInline let featureCode: String
    @usableFromInline let countryCode: String?
    @usableFromInline let admin1Code: String?
    @usableFromInline let admin1Name: String?
    @usableFromInline let population: Int
    @usableFromInline let radiusMeters: Int
  }
}

extension Place: CustomStringConvertible, CustomReflectable {
  /// Name and id.
  public var description: String { "\(name) (\(id))" }
  /// The parts, for `dump`.
  public var customMirror: Mirror { Mirror(reflecting: storage.parts) }
}
