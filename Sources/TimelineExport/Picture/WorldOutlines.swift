/// The base map out of `world.bin`, whose format `Tools/basemap/README.md` tells.
struct WorldOutlines {
  struct Point: Hashable {
    /// Degrees east; a little beyond ±180 on the seam.
    let longitude: Double
    let latitude: Double

    /// True on the 180th meridian and at the pole, where outlines run along the edge of the data.
    var isOnSeam: Bool { abs(longitude) >= 180 || latitude <= -89.8 }
  }

  struct Label {
    let point: Point
    /// Root of the country's area in degrees at the equator.
    let size: Double
    let name: String
  }

  /// Rings; what is drawn is filled by the even-odd rule.
  let land: [[Point]]
  let borders: [[Point]]
  let disputed: [[Point]]
  let divisions: [[Point]]
  /// Largest first.
  let labels: [Label]

  static let embedded = WorldOutlines(EmbeddedPage.world)

  /// Reads as much as is whole: a file cut short gives fewer lines.
  init(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes[min(4, bytes.count)...])
    let scale = Double(max(1, reader.unsigned()))
    land = reader.lines(scale: scale)
    borders = reader.lines(scale: scale)
    disputed = reader.lines(scale: scale)
    divisions = reader.lines(scale: scale)
    labels = reader.labels()
  }

  private struct Reader {
    var bytes: ArraySlice<UInt8>

    /// Seven bits a byte, lowest first; 0 at the end of the data.
    mutating func unsigned() -> Int {
      var value = 0
      for shift in stride(from: 0, to: 28, by: 7) {
        guard let byte = bytes.popFirst() else { return 0 }
        value |= Int(byte & 0x7F) << shift
        if byte < 0x80 { break }
      }
      return value
    }

    mutating func signed() -> Int {
      let value = unsigned()
      return value & 1 == 1 ? -(value >> 1) - 1 : value >> 1
    }

    mutating func lines(scale: Double) -> [[Point]] {
      var lines: [[Point]] = []
      var first = (x: 0, y: 0)
      for _ in 0..<unsigned() {
        if bytes.isEmpty { break }
        var (x, y) = first
        var line: [Point] = []
        for index in 0..<unsigned() {
          if bytes.isEmpty { break }
          x += signed()
          y += signed()
          if index == 0 { first = (x, y) }
          line.append(Point(longitude: Double(x) / scale, latitude: Double(y) / scale))
        }
        lines.append(line)
      }
      return lines
    }

    mutating func labels() -> [Label] {
      var labels: [Label] = []
      for _ in 0..<unsigned() {
        if bytes.isEmpty { break }
        let (x, y, size) = (signed(), signed(), unsigned())
        let count = unsigned()
        let name = bytes.prefix(count)
        bytes.removeFirst(name.count)
        labels.append(
          Label(
            point: Point(longitude: Double(x) / 20, latitude: Double(y) / 20),
            size: Double(size) / 20, name: String(decoding: name, as: UTF8.self)))
      }
      return labels
    }
  }
}
