import TimelineModel

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A window on the world in Web Mercator, in which circles on the ground stay circles.
struct MapView {
  let width: Double
  let height: Double
  /// Centre, in worlds: 0 … 1 from west to east and from 85.05° north to 85.05° south.
  let x: Double
  let y: Double
  /// Pixels a world.
  let scale: Double

  /// The smallest window that shows a box with a margin; all of the world without one.
  init(of box: BoundingBox?, width: Double, height: Double) {
    self.width = width
    self.height = height
    let least = max(width, height * 0.7)
    guard let box else {
      scale = least
      x = 0.5
      y = Self.mercator(24)
      return
    }
    let west = Self.worlds(box.west)
    let east = Self.worlds(box.east) + (box.west > box.east ? 1 : 0)
    let (north, south) = (Self.mercator(box.north), Self.mercator(box.south))
    // One point is shown with the country about it, several as close as the outlines allow.
    let closest: Double = east > west || south > north ? 256 * 128 : 256 * 36.75
    let fitted = min(
      (width - 110) / max(east - west, 1e-9), (height - 110) / max(south - north, 1e-9), closest)
    scale = max(least, fitted)
    x = (west + east) / 2
    let half = height / 2 / scale
    y = half >= 0.5 ? 0.5 : min(max((north + south) / 2, half), 1 - half)
  }

  /// Pixels from the upper left corner; `turns` worlds to the east.
  func position(longitude: Double, latitude: Double, turns: Int = 0) -> (x: Double, y: Double) {
    (
      (Self.worlds(longitude) + Double(turns) - x) * scale + width / 2,
      (Self.mercator(latitude) - y) * scale + height / 2
    )
  }

  /// The copy that lies nearest to the middle.
  func position(of point: Coordinate) -> (x: Double, y: Double) {
    let turns = -(Self.worlds(point.longitude) - x).rounded()
    return position(
      longitude: point.longitude, latitude: point.latitude, turns: Int(turns))
  }

  /// The worlds side by side that the window shows a part of, and one more on either side, whose
  /// outlines may reach over the seam.
  var turns: ClosedRange<Int> {
    let first = (x - width / 2 / scale).rounded(.down)
    let last = (x + width / 2 / scale).rounded(.down)
    return Int(first) - 1...Int(last) + 1
  }

  var pixelsPerDegree: Double { scale / 360 }

  /// A distance on the ground at a latitude, in pixels.
  func pixels(ofMeters meters: Int, at latitude: Double) -> Double {
    Double(meters) / (40_075_017 * cos(latitude * .pi / 180)) * scale
  }

  private static func worlds(_ longitude: Double) -> Double { (longitude + 180) / 360 }

  private static func mercator(_ latitude: Double) -> Double {
    let sine = sin(min(max(latitude, -85.05), 85.05) * .pi / 180)
    return 0.5 - log((1 + sine) / (1 - sine)) / (4 * .pi)
  }
}
