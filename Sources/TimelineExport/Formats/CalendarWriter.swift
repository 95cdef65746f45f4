import TimelineModel

/// iCalendar (RFC 5545): an entry a row, on whole days unless the text names a time.
///
/// A calendar knows neither open ends nor years outside 1 … 9999; such rows and undated ones are left
/// out.
struct CalendarWriter: RowWriter {
  private let timeline: Timeline
  private let options: ExportOptions

  init(_ timeline: Timeline, _ options: ExportOptions) {
    self.timeline = timeline
    self.options = options
  }

  func begin(_ output: inout ByteWriter) {
    output.writeLine("BEGIN", "VCALENDAR")
    output.writeLine("VERSION", "2.0")
    output.writeLine("PRODID", "-//dateline//dateline \(options.toolVersion)//EN")
    output.writeLine("CALSCALE", "GREGORIAN")
    output.writeLine("X-WR-CALNAME", options.title)
    let lines = [timeline.gazetteer, timeline.attribution].filter { !$0.isEmpty }
    output.writeLine("X-WR-CALDESC", lines.joined(separator: "\n"))
  }

  func canTell(_ row: ExportRow) -> Bool {
    guard row.times.bounds != nil, let last = row.event.when?.interval.lastDay else { return false }
    // The end is the day after the last one.
    return last.adding(days: 1).year <= 9999
  }

  func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {
    output.writeLine("BEGIN", "VEVENT")
    output.writeLine("UID", row.id)
    // When the entry was made, which has to be there and has to be the same on every run.
    output.writeLine("DTSTAMP", "19700101T000000Z")
    writeTime(row, to: &output)
    output.writeLine("SUMMARY", row.title)
    output.writeLine("DESCRIPTION", description(of: row))
    if let place = row.place {
      output.writeLine("LOCATION", place.name)
      let start = output.count
      output.write("GEO:")
      output.write(place.place.coordinate.latitude, digits: 6)
      output.write(UInt8(ascii: ";"))
      output.write(place.place.coordinate.longitude, digits: 6)
      output.endLine(from: start)
    }
    output.writeLine("CATEGORIES", row.event.category.rawValue)
    output.writeLine("STATUS", Self.status(of: row.event.modality))
    // Nobody is busy because of it.
    output.writeLine("TRANSP", "TRANSPARENT")
    if let url = row.event.provenance.webAddress {
      let start = output.count
      output.write("URL:")
      output.writeIRI(url)
      output.endLine(from: start)
    }
    output.writeLine("END", "VEVENT")
  }

  func end(_ output: inout ByteWriter) {
    output.writeLine("END", "VCALENDAR")
  }

  private func writeTime(_ row: ExportRow, to output: inout ByteWriter) {
    guard let interval = row.event.when?.interval, let bounds = row.times.bounds,
      let first = interval.firstDay, let last = interval.lastDay
    else { return }
    let start = output.count
    if case .instant = interval.start, case .instant = interval.end {
      output.write("DTSTART:")
      output.writeBasic(bounds.start)
      output.endLine(from: start)
      // Without an end it ends when it begins.
      guard bounds.start < bounds.end else { return }
      let end = output.count
      output.write("DTEND:")
      output.writeBasic(bounds.end)
      return output.endLine(from: end)
    }
    output.write("DTSTART;VALUE=DATE:")
    output.writeBasic(first)
    output.endLine(from: start)
    let end = output.count
    output.write("DTEND;VALUE=DATE:")
    output.writeBasic(last.adding(days: 1))
    output.endLine(from: end)
  }

  private func description(of row: ExportRow) -> String {
    let telling = row.event.provenance
    var lines = [telling.quote]
    if let interval = row.event.when?.interval {
      lines.append("\(interval.words) (\(row.event.modality.rawValue))")
    }
    lines.append(telling.title ?? telling.source)
    return lines.joined(separator: "\n")
  }

  private static func status(of modality: Modality) -> String {
    switch modality {
    case .asserted: "CONFIRMED"
    case .planned, .hypothetical: "TENTATIVE"
    case .negated: "CANCELLED"
    }
  }
}

extension ByteWriter {
  /// Octets of a line without its end (RFC 5545, section 3.1).
  private static let longestLine = 75

  /// A property whose value is text.
  fileprivate mutating func writeLine(_ name: String, _ value: String) {
    let start = count
    write(name)
    write(UInt8(ascii: ":"))
    write(value, with: .calendarText)
    endLine(from: start)
  }

  /// Breaks the line that begins at `start` where it is too long, never inside a character, and ends
  /// it.
  fileprivate mutating func endLine(from start: Int) {
    if count - start > Self.longestLine {
      let line = bytes(from: start)
      truncate(to: start)
      var index = 0
      var room = Self.longestLine
      while line.count - index > room {
        var end = index + room
        while end > index + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
        write(line, index..<end)
        write("\r\n ")
        index = end
        // The space at the front counts.
        room = Self.longestLine - 1
      }
      write(line, index..<line.count)
    }
    write("\r\n")
  }

  /// `YYYYMMDD`.
  fileprivate mutating func writeBasic(_ day: CalendarDate) {
    let start = count
    write(day)
    removeHyphensAndColons(from: start)
  }

  /// `YYYYMMDDTHHMMSSZ`.
  fileprivate mutating func writeBasic(_ instant: UTCInstant) {
    let start = count
    write(instant)
    removeHyphensAndColons(from: start)
  }

  private mutating func removeHyphensAndColons(from start: Int) {
    let basic = bytes(from: start).filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }
    truncate(to: start)
    write(basic)
  }
}
