import TimelineModel

/// A feature of GeoJSON on one line: the point, and the columns beside it as properties.
struct GeoJSONFeature {
  private let spelling = JSONSpelling(escapes: .json)
  private let columns = ExportColumn.besideGeometry
  private let labels = CellLabels(
    ExportColumn.besideGeometry.map { "\($0 == .title ? "" : ",")\"\($0.rawValue)\":" })

  /// Without a line break after it.
  func write(_ row: ExportRow, to output: inout ByteWriter) {
    writeHead(row, to: &output)
    writeProperties(row, to: &output)
  }

  /// The members before the properties.
  func writeHead(_ row: ExportRow, to output: inout ByteWriter) {
    output.write("{\"type\":\"Feature\",\"id\":")
    output.writeJSON(row.id, with: spelling.escapes)
    output.write(",\"geometry\":")
    if let point = row.place?.place.coordinate {
      output.writePoint(point)
      output.write(UInt8(ascii: "}"))
    } else {
      output.write("null")
    }
  }

  /// The columns, and the end of the feature.
  func writeProperties(_ row: ExportRow, to output: inout ByteWriter) {
    output.write(",\"properties\":{")
    for index in columns.indices {
      output.write(labels, index)
      output.writeJSON(columns[index], of: row, as: spelling)
    }
    output.write("}}")
  }
}
