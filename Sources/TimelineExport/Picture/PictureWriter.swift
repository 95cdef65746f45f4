import TimelineModel

/// SVG 1.1: the map with its marks, the timeline, the legend and the attribution, as the page first
/// shows them. No script, no fonts, no links.
///
/// The rows are looked over three times before anything is written; what is kept of them is bounded
/// by the size of the picture.
struct PictureWriter: RowWriter {
  private static let width = 1_200.0
  private static let height = 800.0
  private static let margin = 24.0
  private static let timelineHeight = 122.0

  private let timeline: Timeline
  private let options: ExportOptions
  private let eventCount: Int
  private let map: PictureMap
  /// Nil if no event has a date.
  private let chart: PictureTimeline?
  private let mapTop: Double
  private let legend: [LegendEntry]
  /// The lines at the foot.
  private let credits: [String]

  init(_ timeline: Timeline, _ selection: ExportSelection, _ options: ExportOptions) {
    self.timeline = timeline
    self.options = options
    var box = BoundingBoxFinder()
    var (first, last) = (Double.infinity, -Double.infinity)
    var counts: [EventCategory: Int] = [:]
    Self.forEachRow(of: timeline, selection) { row, isNewEvent in
      if let point = row.place?.place.coordinate { box.add(point) }
      guard isNewEvent else { return }
      counts[row.event.category, default: 0] += 1
      if let bounds = row.times.days {
        first = min(first, bounds.from)
        last = max(last, bounds.to)
      }
    }
    eventCount = counts.values.reduce(0, +)
    let inner = Self.width - 2 * Self.margin
    legend = LegendEntry.entries(counts, width: inner)
    mapTop = 56 + 20 * Double((legend.map(\.line).max() ?? 0) + 1)
    let sources = [timeline.attribution, "Outlines: Natural Earth", "Made with dateline"]
    credits = PictureText.lines(
      sources.filter { !$0.isEmpty }.joined(separator: " · "), size: 10, width: inner, most: 4)
    let view = MapView(
      of: box.box, width: inner,
      height: Self.height - mapTop - Self.timelineHeight - 58 - 13 * Double(credits.count))
    var marks = PictureMarks()
    var finder = TimeAxis.Finder(first: first, last: last)
    Self.forEachRow(of: timeline, selection) { row, isNewEvent in
      if let point = row.place?.place.coordinate { marks.add(row, at: view.position(of: point)) }
      if isNewEvent, let bounds = row.times.days { finder.add(from: bounds.from, to: bounds.to) }
    }
    map = PictureMap(view: view, marks: marks.marks)
    guard first <= last else {
      chart = nil
      return
    }
    var chart = PictureTimeline(finder.axis, width: inner, height: Self.timelineHeight)
    Self.forEachRow(of: timeline, selection) { row, isNewEvent in
      if isNewEvent { chart.add(row.event, row.times) }
    }
    self.chart = chart
  }

  /// Says of each row whether it is the first one of its event.
  private static func forEachRow(
    of timeline: Timeline, _ selection: ExportSelection, _ look: (ExportRow, Bool) -> Void
  ) {
    var last: String?
    for row in ExportRows(timeline, selection: selection) {
      look(row, row.event.id != last)
      last = row.event.id
    }
  }

  func begin(_ output: inout ByteWriter) {}

  func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {}

  func end(_ output: inout ByteWriter) {
    writeHead(to: &output)
    for entry in legend { entry.write(left: Self.margin, top: 58, to: &output) }
    output.write("<g transform=\"translate(\(Int(Self.margin)) \(Int(mapTop)))\">\n")
    output.write("<g clip-path=\"url(#window)\">\n")
    map.write(to: &output)
    output.write("</g>\n</g>\n")
    let chartTop = Int(mapTop + map.view.height) + 16
    output.write("<g transform=\"translate(\(Int(Self.margin)) \(chartTop))\">\n")
    if let chart {
      chart.write(to: &output)
    } else {
      output.writeText(
        eventCount == 0
          ? "There are no events in this timeline." : "None of the events has a date.",
        map.view.width / 2, 60, "t", anchor: "middle")
    }
    output.write("</g>\n")
    for (index, line) in credits.enumerated() {
      let y = Self.height - 10 - 13 * Double(credits.count - 1 - index)
      output.writeText(line, Self.margin, y, "a")
    }
    output.write("</svg>\n")
  }

  private func writeHead(to output: inout ByteWriter) {
    output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800" \
      role="img" aria-labelledby="title">
      <title id="title">
      """)
    output.write(options.title, with: .xml)
    output.write(
      """
      </title>
      <style>
      text { font: 11px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: #1b2530 }
      .h { font: 600 24px Georgia, "Times New Roman", serif }
      .s { font-size: 14px; fill: #55616e }
      .l { font-size: 12.5px }
      .n { font-size: 10.5px; font-weight: 600; text-anchor: middle }
      .p { font-size: 11.5px; font-weight: 500; paint-order: stroke; stroke: #f7f4ec; stroke-opacity: .85; stroke-width: 3px; stroke-linejoin: round }
      .c { fill: #6d675b; letter-spacing: .04em; paint-order: stroke; stroke: #f7f4ec; stroke-opacity: .85; stroke-width: 3px; stroke-linejoin: round }
      .t, .a { fill: #55616e }
      .a { font-size: 10px }
      </style>
      <defs><clipPath id="window"><rect width="
      """)
    output.write(map.view.width, digits: 1)
    output.write("\" height=\"")
    output.write(map.view.height, digits: 1)
    output.write("\"/></clipPath></defs>\n<rect width=\"1200\" height=\"800\" fill=\"#fff\"/>\n")
    output.writeText(options.title, Self.margin, 38, "h")
    let documents = timeline.documentCount
    var words = "\(eventCount) event\(eventCount == 1 ? "" : "s")"
    if documents > 0 { words += " in \(documents) document\(documents == 1 ? "" : "s")" }
    output.writeText(words, Self.width - Self.margin, 38, "s", anchor: "end")
  }
}

/// A category with its mark and the number of its events.
private struct LegendEntry {
  let category: EventCategory
  let count: Int
  let x: Double
  let line: Int

  /// One after the other, in as many lines as they need.
  static func entries(_ counts: [EventCategory: Int], width: Double) -> [LegendEntry] {
    var entries: [LegendEntry] = []
    var (x, line) = (0.0, 0)
    for category in CategoryStyle.order {
      guard let count = counts[category] else { continue }
      let size = 38 + PictureText.width("\(category.rawValue) \(count)", size: 12.5)
      if x + size > width {
        x = 0
        line += 1
      }
      entries.append(LegendEntry(category: category, count: count, x: x, line: line))
      x += size
    }
    return entries
  }

  func write(left: Double, top: Double, to output: inout ByteWriter) {
    let (x, y) = (left + x + 6, top + Double(line) * 20)
    let style = CategoryStyle(category)
    if style.shape == .disc {
      output.writeCircle(x, y, 5)
    } else {
      output.writeDiamond(at: (x, y), reach: 6)
    }
    output.write(" fill=\"\(style.color)\" stroke=\"#404c59\"/>")
    output.writeText("\(category.rawValue) \(count)", x + 12, y + 4.3, "l")
  }
}
