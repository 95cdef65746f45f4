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

  /// A point in degrees as a point on the unit sphere.
  static func position(_ latitude: Double, _ longitude: Double) -> SIMD3<Double> {
    let phi = latitude * Double.pi / 180
    let lambda = longitude * Double.pi / 180
    return SIMD3(cos(phi) * cos(lambda), cos(phi) * sin(lambda), sin(phi))
  }

  /// The square of the chord, in earth radii, between points so many kilometres apart.
  static func squaredChord(kilometers: Double) -> Double {
    let chord = 2 * sin(kilometers / (2 * radius))
    return chord * chord
  }

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
