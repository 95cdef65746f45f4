import TimelineModel

/// GeoJSON (RFC 7946): one feature collection, one feature a line, every feature with the same keys.
struct GeoJSONWriter: RowWriter {
  private let timeline: Timeline
  private let options: ExportOptions
  private let box: BoundingBox?

  /// Looks over the places once, since the bounding box stands before them.
  init(_ timeline: Timeline, _ selection: ExportSelection, _ options: ExportOptions) {
    self.timeline = timeline
    self.options = options
    var finder = BoundingBoxFinder()
    for event in timeline.events where selection.includes(event) {
      for place in event.places where selection.includes(place: place) {
        finder.add(place.place.coordinate)
      }
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
    output.writeFeature(row)
  }

  func end(_ output: inout ByteWriter) {
    output.write("\n]}\n")
  }
}

extension ByteWriter {
  private static let labels = ExportColumn.besideGeometry.map { column in
    Array("\(column == .title ? "" : ",")\"\(column.rawValue)\":".utf8)
  }

  /// A feature on one line, without a line break after it.
  mutating func writeFeature(_ row: ExportRow) {
    writeFeatureHead(row)
    writeProperties(row)
  }

  /// The members before the properties.
  mutating func writeFeatureHead(_ row: ExportRow) {
    write("{\"type\":\"Feature\",\"id\":")
    writeJSON(row.id)
    write(",\"geometry\":")
    if let point = row.place?.place.coordinate {
      writePoint(point)
      write(UInt8(ascii: "}"))
    } else {
      write("null")
    }
  }

  /// A point, without the brace at its end.
  mutating func writePoint(_ point: Coordinate) {
    write("{\"type\":\"Point\",\"coordinates\":[")
    write(point.longitude, digits: 6)
    write(UInt8(ascii: ","))
    write(point.latitude, digits: 6)
    write(UInt8(ascii: "]"))
  }

  /// The columns, and the end of the feature.
  mutating func writeProperties(_ row: ExportRow) {
    write(",\"properties\":{")
    for (column, label) in zip(ExportColumn.besideGeometry, Self.labels) {
      write(label)
      writeJSON(row[column])
    }
    write("}}")
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

  mutating func writeJSON(_ value: ExportValue, with escapes: EscapeTable = .json) {
    switch value {
    case .missing: write("null")
    case .text(let text): writeJSON(text, with: escapes)
    case .word(let word):
      write(UInt8(ascii: "\""))
      write(word)
      write(UInt8(ascii: "\""))
    case .integer(let number): write(number)
    case .decimal(let number): write(number, digits: 6)
    case .day(let day):
      write(UInt8(ascii: "\""))
      write(day)
      write(UInt8(ascii: "\""))
    case .instant(let instant):
      write(UInt8(ascii: "\""))
      write(instant)
      write(UInt8(ascii: "\""))
    }
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
