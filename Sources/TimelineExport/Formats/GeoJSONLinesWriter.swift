/// The features of GeoJSON, one a line and nothing around them: for programs that read as they go.
struct GeoJSONLinesWriter: RowWriter {
  /// True if the record separator stands before each feature, as RFC 8142 wants it.
  private let withSeparators: Bool
  private let feature = GeoJSONFeature()

  init(withSeparators: Bool = false) {
    self.withSeparators = withSeparators
  }

  func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {
    if withSeparators { output.write(UInt8(0x1E)) }
    feature.write(row, to: &output)
    output.write("\n")
  }
}
