#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Distances on a sphere of the earth's mean radius.
enum Geodesy {
  static let radius = 6371.0088

  /// Kilometres between two points in degrees.
  static func distance(_ lat1: Double, _ lon1: Double, _ lat2: Double, _ lon2: Double) -> Double {
    let toRadians = Double.pi / 180
    let phi1 = lat1 * toRadians
    let phi2 = lat2 * toRadians
    let a = sin((phi2 - phi1) / 2)
    let b = sin((lon2 - lon1) * toRadians / 2)
    let h = a * a + cos(phi1) * cos(phi2) * b * b
    return 2 * radius * asin(min(1, h.squareRoot()))
  }
}
