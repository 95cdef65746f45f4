import TimelineModel

/// The timeline of the picture: each event a mark or a bar while they find room, otherwise columns
/// of how many there are.
struct PictureTimeline {
  let axis: TimeAxis
  let width: Double
  let height: Double
  private var columns: TimeColumns
  private var lanes: TimeLanes?

  init(_ axis: TimeAxis, width: Double, height: Double) {
    self.axis = axis
    self.width = width
    self.height = height
    columns = TimeColumns(count: Int(width / 5))
    lanes = TimeLanes(width: width, height: height)
  }

  mutating func add(_ event: TimelineEvent, _ times: ExportTimes) {
    guard let bounds = times.days else { return }
    let start = times.start == nil ? -1 : axis.share(of: bounds.from)
    let end = times.end == nil ? 2 : axis.share(of: bounds.to)
    columns.add(hue: CategoryStyle(event.category).hue, from: start, to: end)
    if lanes?.add(event, from: start * width, to: end * width) == false { lanes = nil }
  }

  func write(to output: inout ByteWriter) {
    writeTicks(to: &output)
    if let lanes { lanes.write(to: &output) } else { writeColumns(to: &output) }
    output.write("<path d=\"M0 ")
    output.write(height + 2, digits: 1)
    output.write("h")
    output.write(width, digits: 1)
    output.write("\" stroke=\"#b9b2a3\"/>\n")
  }

  private func writeTicks(to output: inout ByteWriter) {
    var lastEnd = -Double.infinity
    for (index, piece) in axis.pieces.enumerated() {
      let pixels = (piece.end - piece.start) * width
      let apart = (piece.to - piece.from) * 64 / max(pixels, 1)
      for tick in TimeTicks.ticks(from: piece.from, to: piece.to, apart: apart) {
        let x = axis.share(of: tick.day) * width
        output.write("<path d=\"M")
        output.write(x, digits: 1)
        output.write(" 0v")
        output.write(height + 4, digits: 1)
        output.write("\" stroke=\"#e4e1d9\"/>")
        let half = PictureText.width(tick.label, size: 11) / 2
        guard x - half >= lastEnd + 8, x - half >= 0, x + half <= width else { continue }
        lastEnd = x + half
        output.writeText(tick.label, x, height + 18, "t", anchor: "middle")
      }
      guard index + 1 < axis.pieces.count else { continue }
      // A band where time is left out.
      let middle = (piece.end + axis.pieces[index + 1].start) / 2 * width
      output.write("<rect x=\"")
      output.write(middle - 8, digits: 1)
      output.write("\" width=\"16\" height=\"")
      output.write(height, digits: 1)
      output.write("\" fill=\"#efece5\"/>")
      output.writeText("⋯", middle, height / 2 + 4, "t", anchor: "middle")
    }
  }

  private func writeColumns(to output: inout ByteWriter) {
    let step = width / Double(columns.count)
    let stacks = columns.stacks
    let most = stacks.map { $0.reduce(0, +) }.max() ?? 0
    for (index, stack) in stacks.enumerated() {
      let total = stack.reduce(0, +)
      guard total > 0.04, most > 0 else { continue }
      // The root, so that single events stay to be seen beside a crowd.
      let unit = (total / max(most, 1)).squareRoot() * (height - 14) / total
      var top = height + 2
      for (hue, part) in stack.enumerated() where part * unit >= 0.05 {
        top -= part * unit
        output.write("<path fill=\"\(CategoryStyle.hues[hue])\" d=\"M")
        output.write(Double(index) * step, digits: 1)
        output.write(" ")
        output.write(top, digits: 1)
        output.write("h")
        output.write(step - 1, digits: 1)
        output.write("v")
        output.write(part * unit, digits: 1)
        output.write("h")
        output.write(1 - step, digits: 1)
        output.write("z\"/>")
      }
      output.write("\n")
    }
    if most >= 2 {
      output.writeText("tallest: \(Int(most.rounded()))", 0, 9, "t")
    }
  }
}

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

/// Events one above the other, each in the lowest lane that is free; given up when none is.
struct TimeLanes {
  private struct Bar {
    let event: TimelineEvent
    let left: Double
    let right: Double
    let isPoint: Bool
    let lane: Int
  }

  private let height: Double
  private let width: Double
  private var ends: [Double]
  private var bars: [Bar] = []
  private static let laneHeight = 11.0

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
    ends = [Double](
      repeating: -.infinity, count: max(1, Int((height - 4) / Self.laneHeight)))
  }

  /// False if there is no room. Events come in the order of their beginnings.
  mutating func add(_ event: TimelineEvent, from: Double, to: Double) -> Bool {
    let isPoint = to - from < 8
    let left = isPoint ? (from + to) / 2 - 5 : max(from, -10)
    let right = isPoint ? left + 10 : min(to, width + 10)
    guard let lane = ends.firstIndex(where: { $0 + 1.5 <= left }) else { return false }
    ends[lane] = right
    bars.append(Bar(event: event, left: left, right: right, isPoint: isPoint, lane: lane))
    return true
  }

  func write(to output: inout ByteWriter) {
    for bar in bars {
      let y = height - (Double(bar.lane) + 0.5) * Self.laneHeight
      if bar.isPoint {
        output.writeMark(bar.event, at: ((bar.left + bar.right) / 2, y), radius: 4)
        continue
      }
      let interval = bar.event.when?.interval
      // A told stretch is full; a date that is only roughly known is a pale bar of what it may be.
      let isSure = interval?.qualifier == .exact
      let isFull = isSure && interval?.isRange == true && bar.event.modality == .asserted
      output.write("<rect x=\"")
      output.write(bar.left, digits: 1)
      output.write("\" y=\"")
      output.write(y - 4, digits: 1)
      output.write("\" width=\"")
      output.write(bar.right - bar.left, digits: 1)
      output.write("\" height=\"8\" rx=\"4\" fill=\"")
      output.write(CategoryStyle(bar.event.category).color)
      output.write(isFull ? "\" fill-opacity=\".95\"" : "\" fill-opacity=\".42\"")
      output.write(isSure ? "" : " stroke-dasharray=\"3 2.5\"")
      output.write(" stroke=\"#404c59\" stroke-width=\".9\"><title>")
      output.write(bar.event.title, with: .xml)
      output.write("</title></rect>\n")
    }
  }
}

extension ExportTimes {
  /// Days since 1970 with their part of a day; an open bound is the other one. Nil if undated.
  var days: (from: Double, to: Double)? {
    guard let low = start ?? end, let high = end ?? start else { return nil }
    func days(_ instant: UTCInstant) -> Double {
      Double(instant.day.dayNumber) + Double(instant.secondOfDay) / 86_400
    }
    return (days(low), days(high))
  }
}
