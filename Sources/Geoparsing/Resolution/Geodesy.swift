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
    let cosine = cos(phi)
    return SIMD3(cosine * cos(lambda), cosine * sin(lambda), sin(phi))
  }

  /// The square of the chord, in earth radii, between points so many kilometres apart.
  static func squaredChord(kilometers: Double) -> Double {
    let chord = 2 * sin(kilometers / (2 * radius))
    return chord * chord
  }

  /// Kilometres along the great circle between points with this squared chord.
  static func kilometers(squaredChord: Double) -> Double {
    2 * radius * asin(min(1, squaredChord.squareRoot() / 2))
  }
}
