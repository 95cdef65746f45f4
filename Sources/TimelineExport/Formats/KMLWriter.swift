import TimelineModel

/// KML 2.2 (OGC 07-147r2), without the extensions of later versions.
///
/// All placemarks stand flat in the document, since readers make a layer of every folder. The
/// balloon shows the description and nothing else: it is the one element whose text is escaped for
/// HTML.
struct KMLWriter: RowWriter {
  private let timeline: Timeline
  private let options: ExportOptions
  private let spelling = XMLSpelling()
  private let balloon = EscapeTable.htmlInXML
  private let address = EscapeTable.attributeInXML
  private let columns = Self.columns
  private let labels = CellLabels(columns.map { "<SimpleData name=\"\($0.rawValue)\">" })

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
    output.write(row.id, with: spelling.escapes)
    output.write("\">\n<name>")
    output.write(row.title, with: spelling.escapes)
    output.write("</name>\n<snippet>")
    writeWhenAndWhere(row, escapes: spelling.escapes, to: &output)
    output.write("</snippet>\n<description>")
    writeDescription(row, to: &output)
    output.write("</description>\n")
    writeTime(row.times, to: &output)
    output.write("<styleUrl>#category-")
    output.write(row.event.category.rawValue)
    output.write("</styleUrl>\n<ExtendedData><SchemaData schemaUrl=\"#timeline-schema\">\n")
    for index in columns.indices {
      let start = output.count
      output.write(labels, index)
      if output.write(columns[index], of: row, as: spelling) {
        output.write("</SimpleData>\n")
      } else {
        output.truncate(to: start)
      }
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
    let start = output.count
    let isDated = output.write(.date, of: row, as: spelling)
    if isDated { output.escape(from: start, with: escapes) }
    guard let name = row.place?.place.name else { return }
    if isDated { output.write(" · ") }
    output.write(name, with: escapes)
  }

  /// Quote, date and place, source: HTML, escaped for the file.
  private func writeDescription(_ row: ExportRow, to output: inout ByteWriter) {
    output.write("&lt;blockquote&gt;")
    output.write(row.event.provenance.quote, with: balloon)
    output.write("&lt;/blockquote&gt;&lt;p&gt;")
    writeWhenAndWhere(row, escapes: balloon, to: &output)
    output.write("&lt;/p&gt;&lt;p&gt;")
    let title = row.event.provenance.title ?? row.event.provenance.source
    if let url = row.event.provenance.webAddress {
      output.write("&lt;a href=\"")
      output.write(url, with: address)
      output.write("\"&gt;")
      output.write(title, with: balloon)
      output.write("&lt;/a&gt;")
    } else {
      output.write(title, with: balloon)
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

/// How the character data of an element spells cells.
private struct XMLSpelling: CellSpelling {
  let escapes = EscapeTable.xml

  static var quote: String { "" }

  func write(_ text: String, to output: inout ByteWriter) {
    output.write(text, with: escapes)
  }
}
