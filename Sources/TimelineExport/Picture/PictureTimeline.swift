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
