/// Outlines as the `d` of an SVG path, cut to the window and without points that fall together.
struct PicturePath: ~Copyable {
  private let view: MapView
  private let margin = 6.0
  private(set) var output = ByteWriter(capacity: 4_096)

  init(_ view: MapView) { self.view = view }

  /// Closed and cut at the edges of the window (Sutherland and Hodgman, 1974).
  mutating func addRing(_ ring: [WorldOutlines.Point], turns: Int) {
    var points = thinned(ring, turns: turns)
    for edge in 0..<4 where points.count > 2 { points = cut(points, at: edge) }
    guard points.count > 2 else { return }
    write(points.map { Self.tenths($0) })
    output.write("z")
  }

  /// Open, without the stretches along the seam of the data and those out of the window.
  mutating func addLine(_ line: [WorldOutlines.Point], turns: Int) {
    var run: [(x: Int, y: Int)] = []
    var before: (x: Double, y: Double)?
    var wasOnSeam = false
    var last: (x: Double, y: Double)?
    for (index, point) in line.enumerated() {
      let place = view.position(
        longitude: point.longitude, latitude: point.latitude, turns: turns)
      if let last, index < line.count - 1, abs(place.x - last.x) + abs(place.y - last.y) < 1 {
        continue
      }
      last = place
      let isSeam = wasOnSeam && point.isOnSeam
      wasOnSeam = point.isOnSeam
      if let before, !isSeam, touchesWindow(before, place) {
        if run.isEmpty { run.append(Self.tenths(before)) }
        run.append(Self.tenths(place))
      } else {
        write(run)
        run.removeAll()
      }
      before = place
    }
    write(run)
  }

  private func thinned(_ ring: [WorldOutlines.Point], turns: Int) -> [(x: Double, y: Double)] {
    var points: [(x: Double, y: Double)] = []
    for point in ring {
      let place = view.position(
        longitude: point.longitude, latitude: point.latitude, turns: turns)
      if let last = points.last, abs(place.x - last.x) + abs(place.y - last.y) < 1 { continue }
      points.append(place)
    }
    return points
  }

  private func touchesWindow(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> Bool {
    max(a.x, b.x) > -margin && min(a.x, b.x) < view.width + margin && max(a.y, b.y) > -margin
      && min(a.y, b.y) < view.height + margin
  }

  /// The part of a ring on the inner side of the left, right, upper or lower edge.
  private func cut(_ points: [(x: Double, y: Double)], at edge: Int) -> [(x: Double, y: Double)] {
    let bound = [-margin, view.width + margin, -margin, view.height + margin][edge]
    func depth(_ point: (x: Double, y: Double)) -> Double {
      let value = edge < 2 ? point.x : point.y
      return edge % 2 == 0 ? value - bound : bound - value
    }
    var kept: [(x: Double, y: Double)] = []
    guard var before = points.last else { return [] }
    for point in points {
      let (was, now) = (depth(before), depth(point))
      if (was < 0) != (now < 0) {
        let part = was / (was - now)
        kept.append(
          (before.x + (point.x - before.x) * part, before.y + (point.y - before.y) * part))
      }
      if now >= 0 { kept.append(point) }
      before = point
    }
    return kept
  }

  /// Whole tenths of a pixel. Points are near the window, or at most a few worlds away.
  private static func tenths(_ point: (x: Double, y: Double)) -> (x: Int, y: Int) {
    (Int((point.x * 10).rounded()), Int((point.y * 10).rounded()))
  }

  private mutating func write(_ points: [(x: Int, y: Int)]) {
    guard points.count > 1, var last = points.first else { return }
    output.write("M")
    output.write(Double(last.x) / 10, digits: 1)
    output.write(" ")
    output.write(Double(last.y) / 10, digits: 1)
    output.write("l")
    for (index, point) in points.dropFirst().enumerated() {
      if index > 0 { output.write(" ") }
      output.write(Double(point.x - last.x) / 10, digits: 1)
      output.write(" ")
      output.write(Double(point.y - last.y) / 10, digits: 1)
      last = point
    }
  }
}
