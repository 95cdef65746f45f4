/// The features of GeoJSON, one a line and nothing around them: for programs that read as they go.
struct GeoJSONLinesWriter: RowWriter {
  func begin(_ output: inout ByteWriter) {}

  func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {
    output.writeFeature(row)
    output.write("\n")
  }

  func end(_ output: inout ByteWriter) {}
}
