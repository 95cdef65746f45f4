import TimelineModel

/// The axis of time. Long empty stretches between far-off times are cut out, so that 44 BC and last
/// year can stand on one line; inside a piece the scale is even.
struct TimeAxis {
  struct Piece: Hashable {
    /// Days since 1970.
    var from: Double
    var to: Double
    /// Shares of the axis, 0 … 1.
    var start = 0.0
    var end = 0.0
  }

  let pieces: [Piece]

  /// Finds where time is empty in one pass and constant memory: the stretch between the first and
  /// the last day is kept as slots with the earliest and latest day seen in each.
  struct Finder {
    private static let count = 4_096
    private let first: Double
    private let last: Double
    private var least = [Double](repeating: .infinity, count: count)
    private var greatest = [Double](repeating: -.infinity, count: count)
    /// Steps of the number of spans that reach over a whole slot.
    private var covering = [Int](repeating: 0, count: count + 1)

    init(first: Double, last: Double) {
      self.first = first
      self.last = last
    }

    mutating func add(from: Double, to: Double) {
      let (low, high) = (slot(from), slot(to))
      least[low] = min(least[low], from)
      greatest[low] = max(greatest[low], low == high ? to : from)
      least[high] = min(least[high], low == high ? from : to)
      greatest[high] = max(greatest[high], to)
      if low < high {
        covering[low] += 1
        covering[high] -= 1
      }
    }

    private func slot(_ day: Double) -> Int {
      guard last > first else { return 0 }
      let share = (day - first) / (last - first)
      return min(max(Int(share * Double(Self.count)), 0), Self.count - 1)
    }

    /// Empty stretches between slots, in order.
    fileprivate var gaps: [(from: Double, to: Double)] {
      var gaps: [(from: Double, to: Double)] = []
      var end: Double?
      var depth = 0
      for slot in 0..<Self.count {
        if least[slot].isFinite {
          if let end, depth == 0, least[slot] > end { gaps.append((end, least[slot])) }
          end = greatest[slot]
        }
        depth += covering[slot]
      }
      return gaps
    }

    var axis: TimeAxis { TimeAxis(first: first, last: last, gaps: gaps) }
  }

  private static let year = 365.2425

  private init(first: Double, last: Double, gaps: [(from: Double, to: Double)]) {
    var rest = last - first
    var cuts: [(from: Double, to: Double)] = []
    for gap in gaps.sorted(by: { ($1.to - $1.from, $0.from) < ($0.to - $0.from, $1.from) }) {
      let length = gap.to - gap.from
      if cuts.count == 5 || length < 20 * Self.year || length < 0.3 * rest { break }
      cuts.append(gap)
      rest -= length
    }
    cuts.sort { $0.from < $1.from }
    let margin = max(0.025 * rest, cuts.isEmpty ? 2 : Self.year / 12)
    var pieces: [Piece] = []
    var from = first - margin
    for cut in cuts {
      pieces.append(Piece(from: from, to: cut.from + margin))
      from = cut.to - margin
    }
    pieces.append(Piece(from: from, to: last + margin))
    // Each piece gets its part of the axis, and never less than a label needs.
    let between = pieces.count > 1 ? 0.02 : 0
    let whole = pieces.reduce(0) { $0 + $1.to - $1.from }
    let sizes = pieces.map { max(0.075, ($0.to - $0.from) / whole) }
    let unit = (1 - between * Double(pieces.count - 1)) / sizes.reduce(0, +)
    var at = 0.0
    for index in pieces.indices {
      pieces[index].start = at
      pieces[index].end = at + sizes[index] * unit
      at = pieces[index].end + between
    }
    pieces[pieces.count - 1].end = 1
    self.pieces = pieces
  }

  /// Where a day lies on the axis, 0 … 1; what is cut out lies between its neighbours.
  func share(of day: Double) -> Double {
    var before: Piece?
    for piece in pieces {
      if day < piece.from {
        guard let before else { return 0 }
        let part = (day - before.to) / (piece.from - before.to)
        return before.end + (piece.start - before.end) * part
      }
      if day <= piece.to {
        return piece.start + (piece.end - piece.start) * (day - piece.from)
          / (piece.to - piece.from)
      }
      before = piece
    }
    return 1
  }
}
