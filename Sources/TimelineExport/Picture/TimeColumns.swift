/// How many events lie in each stretch of the axis, by hue. A coarse date counts in each stretch
/// that it may be in by its part.
struct TimeColumns {
  let count: Int
  private var steps: [[Double]]

  init(count: Int) {
    self.count = max(count, 1)
    steps = CategoryStyle.hues.map { _ in [Double](repeating: 0, count: max(count, 1) + 1) }
  }

  /// From and to are shares of the axis and may lie beyond it.
  mutating func add(hue: Int, from: Double, to: Double) {
    let low = min(max(Int(min(max(from, 0), 1) * Double(count)), 0), count - 1)
    let high = min(max(Int(min(max(to, 0), 1) * Double(count)), low), count - 1)
    let part = 1 / Double(high - low + 1)
    steps[hue][low] += part
    steps[hue][high + 1] -= part
  }

  /// For each stretch the counts by hue.
  var stacks: [[Double]] {
    var sums = [Double](repeating: 0, count: steps.count)
    return (0..<count).map { index in
      for hue in sums.indices { sums[hue] += steps[hue][index] }
      return sums.map { $0 < 1e-4 ? 0 : $0 }
    }
  }
}
