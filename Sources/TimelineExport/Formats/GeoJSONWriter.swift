import TimelineModel

/// GeoJSON (RFC 7946): one feature collection, one feature a line, every feature with the same keys.
struct GeoJSONWriter: RowWriter {
  private let timeline: Timeline
  private let options: ExportOptions
  private let box: BoundingBox?
  private let feature = GeoJSONFeature()

  /// Looks over the places once, since the bounding box stands before them.
  init(_ timeline: Timeline, _ selection: ExportSelection, _ options: ExportOptions) {
    self.timeline = timeline
    self.options = options
    var finder = BoundingBoxFinder()
    for row in ExportRows(timeline, selection: selection) {
      if let point = row.place?.place.coordinate { finder.add(point) }
    }
    box = finder.box
  }

  func begin(_ output: inout ByteWriter) {
    output.write("{\"type\":\"FeatureCollection\",\n")
    output.writeMetadata(of: timeline, options)
    output.write(",\n")
    if let box {
      output.write("\"bbox\":[")
      for (index, edge) in [box.west, box.south, box.east, box.north].enumerated() {
        if index > 0 { output.write(UInt8(ascii: ",")) }
        output.write(edge, digits: 6)
      }
      output.write("],\n")
    }
    output.write("\"features\":[\n")
  }

  func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {
    if !isFirst { output.write(",\n") }
    feature.write(row, to: &output)
  }

  func end(_ output: inout ByteWriter) {
    output.write("\n]}\n")
  }
}

extension ByteWriter {
  /// A point, without the brace at its end.
  mutating func writePoint(_ point: Coordinate) {
    write("{\"type\":\"Point\",\"coordinates\":[")
    write(point.longitude, digits: 6)
    write(UInt8(ascii: ","))
    write(point.latitude, digits: 6)
    write(UInt8(ascii: "]"))
  }

  /// The member that says where the file comes from.
  mutating func writeMetadata(of timeline: Timeline, _ options: ExportOptions) {
    write("\"metadata\":{\"tool\":\"dateline\",\"version\":")
    writeJSON(options.toolVersion)
    write(",\"gazetteer\":")
    writeJSON(timeline.gazetteer)
    write(",\"attribution\":")
    writeJSON(timeline.attribution)
    write(",\"reference_date\":")
    if let day = options.referenceDate {
      writeJSON(day.description)
    } else {
      write("null")
    }
    write(",\"documents\":")
    write(timeline.documentCount)
    write(UInt8(ascii: "}"))
  }

  /// The cell of a column, or `null`.
  mutating func writeJSON(_ column: ExportColumn, of row: ExportRow, as spelling: JSONSpelling) {
    if !write(column, of: row, as: spelling) { write("null") }
  }

  /// A JSON string, quotes included.
  package mutating func writeJSON(_ text: String) {
    writeJSON(text, with: .json)
  }

  mutating func writeJSON(_ text: String, with escapes: EscapeTable) {
    write(UInt8(ascii: "\""))
    write(text, with: escapes)
    write(UInt8(ascii: "\""))
  }
}

/// How JSON spells cells.
struct JSONSpelling: CellSpelling {
  /// What texts are escaped for: a JSON file, or JSON that stands in something else.
  let escapes: EscapeTable

  static var quote: String { "\"" }

  func write(_ text: String, to output: inout ByteWriter) {
    output.writeJSON(text, with: escapes)
  }
}
