import TimelineModel

/// A mark of the picture: one event, or a number of them whose marks would lie on each other.
struct PictureMark {
  let x: Double
  let y: Double
  var count = 1
  /// Events of each hue.
  var hues: [Int]
  /// Nil once the places have different names.
  var name: String?
  let first: ExportRow

  var radius: Double {
    count == 1 ? 6 : min(22, 8.5 + 1.6 * PictureMark.binaryLogarithm(count))
  }

  init(_ row: ExportRow, at point: (x: Double, y: Double)) {
    (x, y) = point
    hues = [Int](repeating: 0, count: CategoryStyle.hues.count)
    hues[CategoryStyle(row.event.category).hue] = 1
    name = row.place?.name
    first = row
  }

  mutating func absorb(_ other: PictureMark) {
    count += other.count
    for hue in hues.indices { hues[hue] += other.hues[hue] }
    if name != other.name { name = nil }
  }

  /// To a sixteenth, by the leading bits: the same on every machine.
  private static func binaryLogarithm(_ number: Int) -> Double {
    let whole = Int.bitWidth - 1 - number.leadingZeroBitCount
    let fraction = Double(number) / Double(1 << whole) - 1
    return Double(whole) + (fraction * 16).rounded() / 16
  }
}

/// Gathers marks in two steps, as the page does: points that nearly touch, then marks that overlap.
/// What it holds is bounded by the size of the picture, however many rows there are.
struct PictureMarks {
  private var near = Groups(cell: 13)

  mutating func add(_ row: ExportRow, at point: (x: Double, y: Double)) {
    near.add(PictureMark(row, at: point)) { _, _ in 13 }
  }

  /// Largest first, none on another.
  var marks: [PictureMark] {
    var apart = Groups(cell: 44)
    for mark in Self.bySize(near.marks) {
      apart.add(mark) { ($0.radius + $1.radius) * 0.92 }
    }
    return Self.bySize(apart.marks)
  }

  private static func bySize(_ marks: [PictureMark]) -> [PictureMark] {
    marks.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }

  /// Marks in cells of so many pixels, of which only neighbours are looked at.
  private struct Groups {
    let cell: Double
    var marks: [PictureMark] = []
    private var cells: [Cell: [Int]] = [:]

    private struct Cell: Hashable {
      let column: Int
      let line: Int
    }

    init(cell: Double) { self.cell = cell }

    /// Joins the nearest mark that is less than `reach` away, or stays by itself.
    mutating func add(
      _ mark: PictureMark, reach: (PictureMark, PictureMark) -> Double
    ) {
      let column = Int((mark.x / cell).rounded(.down))
      let line = Int((mark.y / cell).rounded(.down))
      var home: Int?
      var least = Double.infinity
      for x in column - 1...column + 1 {
        for y in line - 1...line + 1 {
          for index in cells[Cell(column: x, line: y)] ?? [] {
            let (dx, dy) = (marks[index].x - mark.x, marks[index].y - mark.y)
            let distance = (dx * dx + dy * dy).squareRoot()
            if distance < least, distance < reach(marks[index], mark) {
              least = distance
              home = index
            }
          }
        }
      }
      if let home { return marks[home].absorb(mark) }
      cells[Cell(column: column, line: line), default: []].append(marks.count)
      marks.append(mark)
    }
  }
}
