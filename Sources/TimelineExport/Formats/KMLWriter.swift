import TimelineModel

/// KML 2.2 (OGC 07-147r2), without the extensions of later versions.
///
/// All placemarks stand flat in the document, since readers make a layer of every folder. The
/// balloon shows the description and nothing else: it is the one element whose text is escaped for
/// HTML.
struct KMLWriter: RowWriter {
  private let timeline: Timeline
  private let options: ExportOptions

  init(_ timeline: Timeline, _ options: ExportOptions) {
    self.timeline = timeline
    self.options = options
  }

  func begin(_ output: inout ByteWriter) {
    output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <kml xmlns="http://www.opengis.net/kml/2.2">
      <Document id="timeline">
      <name>
      """)
    output.write(options.title, with: .xml)
    output.write("</name>\n<open>1</open>\n<description>")
    let lines = ["dateline \(options.toolVersion)", timeline.gazetteer, timeline.attribution]
    for line in lines where !line.isEmpty {
      output.write("&lt;p&gt;")
      output.write(line, with: .htmlInXML)
      output.write("&lt;/p&gt;")
    }
    output.write("</description>\n")
    for category in EventCategory.allCases {
      output.write("<Style id=\"category-\(category.rawValue)\"><IconStyle><color>")
      output.write(category.hue.kml)
      output.write(
        "</color></IconStyle><BalloonStyle><text>$[description]</text></BalloonStyle></Style>\n")
    }
    output.write("<Schema name=\"timeline\" id=\"timeline-schema\">\n")
    for column in Self.columns {
      output.write("<SimpleField type=\"\(Self.type(of: column))\" name=\"\(column.rawValue)\">")
      output.write("</SimpleField>\n")
    }
    output.write("</Schema>\n")
  }

  func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {
    output.write("<Placemark id=\"")
    output.write(row.id, with: .xml)
    output.write("\">\n<name>")
    output.write(row.title, with: .xml)
    output.write("</name>\n<snippet>")
    writeWhenAndWhere(row, escapes: .xml, to: &output)
    output.write("</snippet>\n<description>")
    writeDescription(row, to: &output)
    output.write("</description>\n")
    writeTime(row.times, to: &output)
    output.write("<styleUrl>#category-")
    output.write(row.event.category.rawValue)
    output.write("</styleUrl>\n<ExtendedData><SchemaData schemaUrl=\"#timeline-schema\">\n")
    for (column, label) in zip(Self.columns, Self.labels) {
      let value = row[column]
      if case .missing = value { continue }
      output.write(label)
      output.writeXML(value)
      output.write("</SimpleData>\n")
    }
    output.write("</SchemaData></ExtendedData>\n")
    if let point = row.place?.place.coordinate {
      output.write("<Point><coordinates>")
      output.write(point.longitude, digits: 6)
      output.write(UInt8(ascii: ","))
      output.write(point.latitude, digits: 6)
      output.write("</coordinates></Point>\n")
    }
    output.write("</Placemark>\n")
  }

  func end(_ output: inout ByteWriter) {
    output.write("</Document>\n</kml>\n")
  }

  /// `name` and `Point` say what the others would.
  private static let columns = ExportColumn.besideGeometry.filter { $0 != .title }

  private static let labels = columns.map { Array("<SimpleData name=\"\($0.rawValue)\">".utf8) }

  private static func type(of column: ExportColumn) -> String {
    switch column.kind {
    case .text, .word, .day, .instant: "string"
    case .integer: "int"
    case .decimal: "double"
    }
  }

  private func writeWhenAndWhere(
    _ row: ExportRow, escapes: EscapeTable, to output: inout ByteWriter
  ) {
    let date = row[.date]
    if case .word(let text) = date { output.write(text, with: escapes) }
    if case .day(let day) = date { output.write(day) }
    if date != .missing, row.place != nil { output.write(" · ") }
    if let place = row.place { output.write(place.name, with: escapes) }
  }

  /// Quote, date and place, source: HTML, escaped for the file.
  private func writeDescription(_ row: ExportRow, to output: inout ByteWriter) {
    let telling = row.event.provenance
    output.write("&lt;blockquote&gt;")
    output.write(telling.quote, with: .htmlInXML)
    output.write("&lt;/blockquote&gt;&lt;p&gt;")
    writeWhenAndWhere(row, escapes: .htmlInXML, to: &output)
    output.write("&lt;/p&gt;&lt;p&gt;")
    if let url = telling.webAddress {
      output.write("&lt;a href=\"")
      output.write(url, with: .attributeInXML)
      output.write("\"&gt;")
      output.write(telling.title ?? telling.source, with: .htmlInXML)
      output.write("&lt;/a&gt;")
    } else {
      output.write(telling.title ?? telling.source, with: .htmlInXML)
    }
    output.write("&lt;/p&gt;")
  }

  /// An instant is a stamp, everything else a span: KML wants a span's begin before its end.
  private func writeTime(_ times: ExportTimes, to output: inout ByteWriter) {
    // XML Schema 1.0 has no year 0, which is 1 BC.
    let start = times.start.flatMap { $0.day.year == 0 ? nil : $0 }
    let end = times.end.flatMap { $0.day.year == 0 ? nil : $0 }
    guard (start == nil) == (times.start == nil), (end == nil) == (times.end == nil) else { return }
    if let start, start == end {
      output.write("<TimeStamp><when>")
      output.write(start)
      output.write("</when></TimeStamp>\n")
    } else if start != nil || end != nil {
      output.write("<TimeSpan>")
      if let start {
        output.write("<begin>")
        output.write(start)
        output.write("</begin>")
      }
      if let end {
        output.write("<end>")
        output.write(end)
        output.write("</end>")
      }
      output.write("</TimeSpan>\n")
    }
  }
}

extension ByteWriter {
  fileprivate mutating func writeXML(_ value: ExportValue) {
    switch value {
    case .missing: break
    case .text(let text): write(text, with: .xml)
    case .word(let word): write(word)
    case .integer(let number): write(number)
    case .decimal(let number): write(number, digits: 6)
    case .day(let day): write(day)
    case .instant(let instant): write(instant)
    }
  }
}
