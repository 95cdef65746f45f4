import TimelineModel

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
