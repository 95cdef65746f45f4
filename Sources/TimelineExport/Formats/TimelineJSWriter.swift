import TimelineModel

/// The JSON that TimelineJS reads (Knight Lab, TimelineJS3).
///
/// It wants a start of every event, so undated rows are left out, and puts texts into its page as
/// HTML, so they are escaped for that. Years before the first are the historians': −44 is 44 BC.
struct TimelineJSWriter: RowWriter {
  private let timeline: Timeline
  private let options: ExportOptions

  init(_ timeline: Timeline, _ options: ExportOptions) {
    self.timeline = timeline
    self.options = options
  }

  func begin(_ output: inout ByteWriter) {
    output.write("{\"title\":{\"autolink\":false,\"text\":{\"headline\":\"")
    output.write(options.title, with: .htmlInJSON)
    output.write("\",\"text\":\"")
    let lines = ["dateline \(options.toolVersion)", timeline.gazetteer, timeline.attribution]
    for line in lines where !line.isEmpty {
      output.write("<p>")
      output.write(line, with: .htmlInJSON)
      output.write("</p>")
    }
    output.write("\"}},\n\"events\":[\n")
  }

  func canTell(_ row: ExportRow) -> Bool { row.event.when != nil }

  func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {
    guard let interval = row.event.when?.interval else { return }
    if !isFirst { output.write(",\n") }
    output.write("{\"unique_id\":")
    output.writeJSON(row.id)
    output.write(",\"start_date\":")
    // An open start is drawn where the end is; the words beside it say so.
    if let date = interval.start ?? interval.end { write(date, to: &output) }
    if let first = interval.firstDay, let last = interval.lastDay, first < last {
      output.write(",\"end_date\":")
      if let end = interval.end, case .instant = end {
        write(end, to: &output)
      } else {
        write(.day(last), to: &output)
      }
    }
    output.write(",\"display_date\":\"")
    output.write(interval.words, with: .htmlInJSON)
    output.write("\",\"group\":\"")
    output.write(row.event.category.rawValue)
    output.write("\",\"autolink\":false,\"text\":{\"headline\":\"")
    output.write(row.title, with: .htmlInJSON)
    output.write("\",\"text\":\"")
    writeText(row, to: &output)
    output.write("\"}")
    if let place = row.place {
      output.write(",\"location\":{\"name\":")
      output.writeJSON(place.name)
      output.write(",\"lat\":")
      output.write(place.place.coordinate.latitude, digits: 6)
      output.write(",\"lon\":")
      output.write(place.place.coordinate.longitude, digits: 6)
      output.write(UInt8(ascii: "}"))
    }
    output.write(UInt8(ascii: "}"))
  }

  func end(_ output: inout ByteWriter) {
    output.write("\n]}\n")
  }

  /// As fine as the date is told.
  private func write(_ date: ReducedDate, to output: inout ByteWriter) {
    let day = date.firstDay
    output.write("{\"year\":")
    output.write(day.year > 0 ? day.year : day.year - 1)
    if case .year = date { return output.write("}") }
    output.write(",\"month\":")
    output.write(day.month)
    if case .month = date { return output.write("}") }
    output.write(",\"day\":")
    output.write(day.day)
    if case .instant(_, let time) = date {
      output.write(",\"hour\":")
      output.write(time.hour)
      output.write(",\"minute\":")
      output.write(time.minute)
      if let second = time.second {
        output.write(",\"second\":")
        output.write(second)
      }
    }
    output.write(UInt8(ascii: "}"))
  }

  private func writeText(_ row: ExportRow, to output: inout ByteWriter) {
    let telling = row.event.provenance
    output.write("<blockquote>")
    output.write(telling.quote, with: .htmlInJSON)
    output.write("</blockquote><p>")
    if let place = row.place {
      output.write(place.name, with: .htmlInJSON)
      output.write("</p><p>")
    }
    if let url = telling.webAddress {
      output.write("<a href=\\\"")
      let start = output.count
      output.writeIRI(url)
      output.escape(from: start, with: .htmlInJSON)
      output.write("\\\">")
      output.write(telling.title ?? telling.source, with: .htmlInJSON)
      output.write("</a>")
    } else {
      output.write(telling.title ?? telling.source, with: .htmlInJSON)
    }
    output.write("</p>")
  }
}
