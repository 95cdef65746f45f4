public import TimelineModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Gazetteer {
  /// True if the second place lies in the first one, as far as codes, boxes and radii tell.
  ///
  /// Countries and first-level divisions hold what carries their code. Others hold what lies in their
  /// box, or without one within their radius. A place does not contain itself.
  public func place(_ outer: PlaceIndex, contains inner: PlaceIndex) -> Bool {
    guard outer != inner else { return false }
    switch kind(of: outer) {
    case .country:
      guard let code = country(of: outer) else { return false }
      return country(of: inner) == code && kind(of: inner) != .country
    case .admin1:
      guard let code = division(of: outer) else { return false }
      return division(of: inner) == code && kind(of: inner) != .admin1
    case .admin2:
      guard country(of: inner) == country(of: outer) else { return false }
      if let code = division(of: outer), division(of: inner) != code { return false }
      return reaches(outer, inner)
    case .region, .water, .landform, .island, .facility, .seat, .historicState, .continent,
      .settlement:
      return radiusMeters(of: outer) >= radiusMeters(of: inner) && reaches(outer, inner)
    }
  }

  private func reaches(_ outer: PlaceIndex, _ inner: PlaceIndex) -> Bool {
    if let box = box(of: outer) { return box.contains(coordinate(of: inner)) }
    return distanceMeters(outer, inner) <= Double(radiusMeters(of: outer))
  }

  /// Great-circle distance between the points of two places.
  public func distanceMeters(_ first: PlaceIndex, _ second: PlaceIndex) -> Double {
    coordinate(of: first).distanceMeters(to: coordinate(of: second))
  }
}

extension Coordinate {
  /// Great-circle distance on a sphere of 6,371 km (haversine).
  public func distanceMeters(to other: Coordinate) -> Double {
    let degree = Double.pi / 180
    let latitudes = sin((other.latitude - latitude) * degree / 2)
    let longitudes = sin((other.longitude - longitude) * degree / 2)
    let a =
      latitudes * latitudes
      + cos(latitude * degree) * cos(other.latitude * degree) * longitudes * longitudes
    return 2 * 6_371_000 * asin(min(1, a.squareRoot()))
  }
}
