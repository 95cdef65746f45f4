internal import TimelineModel

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Distances on a sphere of the earth's mean radius.
enum GreatCircle {
  /// By the haversine formula.
  static func meters(_ one: Coordinate, _ other: Coordinate) -> Double {
    let radians = Double.pi / 180
    let latitude = sin((other.latitude - one.latitude) * radians / 2)
    let longitude = sin((other.longitude - one.longitude) * radians / 2)
    let chord =
      latitude * latitude + cos(one.latitude * radians) * cos(other.latitude * radians)
      * longitude * longitude
    return 2 * 6_371_008.8 * asin(min(1, chord.squareRoot()))
  }
}
