public import TimelineModel

/// A rectangle of latitudes and longitudes (RFC 7946, section 5), borders included.
public struct BoundingBox: Hashable, Sendable {
  /// West is greater than east where the box crosses the antimeridian.
  public let west: Double
  /// −90 … 90, at most ``north``.
  public let south: Double
  /// −180 … 180.
  public let east: Double
  /// −90 … 90.
  public let north: Double

  /// Nil if a number is not finite or out of range, or if south lies north of north.
  public init?(west: Double, south: Double, east: Double, north: Double) {
    guard (-180.0...180).contains(west), (-180.0...180).contains(east),
      (-90.0...90).contains(south), (-90.0...90).contains(north), south <= north
    else { return nil }
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  /// True inside and on the border; boxes over the antimeridian are understood.
  public func contains(_ point: Coordinate) -> Bool {
    guard south <= point.latitude, point.latitude <= north else { return false }
    return west <= east
      ? west <= point.longitude && point.longitude <= east
      : point.longitude >= west || point.longitude <= east
  }
}

/// Finds the smallest box around points in one pass and constant memory.
///
/// The smallest arc of longitudes is the circle without its widest empty stretch. The circle is
/// kept as 360 stretches of a degree with the least and greatest longitude seen in each, which finds
/// the widest gap exactly as soon as one stretch is empty; with none empty, the box is the world.
struct BoundingBoxFinder {
  private var least = [Double](repeating: .infinity, count: 360)
  private var greatest = [Double](repeating: -.infinity, count: 360)
  private var south = Double.infinity
  private var north = -Double.infinity

  mutating func add(_ point: Coordinate) {
    let slot = min(max(Int((point.longitude + 180).rounded(.down)), 0), 359)
    least[slot] = min(least[slot], point.longitude)
    greatest[slot] = max(greatest[slot], point.longitude)
    south = min(south, point.latitude)
    north = max(north, point.latitude)
  }

  /// Nil if no point was added.
  var box: BoundingBox? {
    let used = least.indices.filter { least[$0].isFinite }
    guard let first = used.first, let last = used.last else { return nil }
    if used.count == least.count {
      return BoundingBox(west: -180, south: south, east: 180, north: north)
    }
    // The gap over the antimeridian is taken first, so that a box crosses it only when that helps.
    var west = least[first]
    var east = greatest[last]
    var widest = west + 360 - east
    for (before, after) in zip(used, used.dropFirst())
    where least[after] - greatest[before] > widest {
      widest = least[after] - greatest[before]
      west = least[after]
      east = greatest[before]
    }
    return BoundingBox(west: west, south: south, east: east, north: north)
  }
}
