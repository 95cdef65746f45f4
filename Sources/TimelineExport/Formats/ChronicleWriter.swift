import TimelineModel

/// A chronicle in Markdown (CommonMark) for editors: what happened, under headings of years and
/// months, each with its words and its source.
struct ChronicleWriter: RowWriter {
  private let timeline: Timeline
  private let options: ExportOptions
  private var year: Int?
  private var month: Int?
  private var isUndated = false

  init(_ timeline: Timeline, _ options: ExportOptions) {
    self.timeline = timeline
    self.options = options
  }

  func begin(_ output: inout ByteWriter) {
    output.write("# ")
    output.write(options.title, with: .markdown)
    output.write("\n")
  }

  mutating func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {
    writeHeadings(for: row, to: &output)
    let telling = row.event.provenance
    output.write("\n- **")
    output.write(row.event.when?.interval.words ?? "Undated", with: .markdown)
    output.write("**")
    if let place = row.place {
      output.write(", ")
      output.write(place.name, with: .markdown)
      if let country = place.place.countryCode {
        output.write(" (")
        output.write(country, with: .markdown)
        output.write(")")
      }
    }
    output.write(": ")
    output.write(row.title, with: .markdown)
    // Quotation marks, so that no quote can begin a list or a heading.
    output.write("\n\n  > “")
    output.write(telling.quote, with: .markdown)
    output.write("”\n\n  ")
    writeSource(telling, to: &output)
    output.write(" · ")
    output.write(row.event.category.rawValue)
    output.write(", ")
    output.write(row.event.modality.rawValue)
    output.write(" · `")
    output.write(row.id)
    output.write("`\n")
  }

  func end(_ output: inout ByteWriter) {
    output.write("\n---\n\n")
    let lines = ["dateline \(options.toolVersion)", timeline.gazetteer, timeline.attribution]
    for (index, line) in lines.filter({ !$0.isEmpty }).enumerated() {
      if index > 0 { output.write(" · ") }
      output.write(line, with: .markdown)
    }
    output.write("\n")
  }

  /// A heading wherever the year or the month is another one than before. What is told by the year
  /// only stands before the first month, or under a heading of its own after one.
  private mutating func writeHeadings(for row: ExportRow, to output: inout ByteWriter) {
    guard let interval = row.event.when?.interval,
      let day = interval.firstDay ?? interval.lastDay
    else {
      if !isUndated { output.write("\n## Undated\n") }
      isUndated = true
      return
    }
    let month = Self.hasMonth(interval) ? day.month : nil
    if day.year != year {
      output.write("\n## \(CalendarDate.yearWords(day.year))\n")
      year = day.year
      self.month = nil
    }
    guard month != self.month else { return }
    output.write(
      month.map { "\n### \(CalendarDate.monthName($0)) \(CalendarDate.yearWords(day.year))\n" }
        ?? "\n### \(CalendarDate.yearWords(day.year)) as a whole\n")
    self.month = month
  }

  /// True if the bound that the heading names is told by its month or finer.
  private static func hasMonth(_ interval: DateInterval) -> Bool {
    switch interval.start ?? interval.end {
    case .instant, .day, .month: true
    default: false
    }
  }

  private func writeSource(_ telling: Provenance, to output: inout ByteWriter) {
    output.write(telling.webAddress == nil ? "" : "[")
    output.write(telling.title ?? telling.source, with: .markdown)
    if let url = telling.webAddress {
      output.write("](<")
      output.writeIRI(url)
      output.write(">)")
    }
    if let day = telling.publicationDate {
      output.write(", ")
      output.write(day)
    }
  }
}
