import TimelineModel

/// Which places of a GeoNames export lie in which, and how far what lies in them reaches.
///
/// Outlines are not part of the export. A box around the points of what lies in a region is smaller
/// than the region, but tells more than a radius that is the same for all.
struct GeoNamesHierarchy {
  private var parents: [UInt32: [UInt32]] = [:]
  private var extents: [UInt32: Extent] = [:]

  mutating func add(_ child: UInt32, in parent: UInt32) {
    guard child != parent else { return }
    parents[child, default: []].append(parent)
  }

  /// Says where a place is, whether it holds others or lies in one.
  mutating func place(_ id: UInt32, at point: Coordinate) {
    for parent in parents[id] ?? [] {
      extents[parent, default: Extent(anchor: point.longitude)].add(point)
    }
  }

  /// Boxes of the places that hold two others or more. A box crosses the antimeridian, west of it
  /// greater than east, where its points lie on both sides.
  func boxes() -> [UInt32: GeoBox] {
    extents.compactMapValues { $0.count >= 2 ? $0.box : nil }
  }
}

/// The least box around points that span less than half the globe.
private struct Extent {
  /// Longitudes are counted from the first one, so that the antimeridian is no border.
  let anchor: Double
  private(set) var count = 0
  private var west = 0.0
  private var east = 0.0
  private var south = 90.0
  private var north = -90.0

  init(anchor: Double) {
    self.anchor = anchor
  }

  mutating func add(_ point: Coordinate) {
    count += 1
    let offset = Self.wrapped(point.longitude - anchor)
    west = min(west, offset)
    east = max(east, offset)
    south = min(south, point.latitude)
    north = max(north, point.latitude)
  }

  var box: GeoBox {
    GeoBox(
      west: Self.wrapped(anchor + west), south: south, east: Self.wrapped(anchor + east),
      north: north)
  }

  /// An angle between -180 and 180 degrees.
  private static func wrapped(_ degrees: Double) -> Double {
    degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees
  }
}
