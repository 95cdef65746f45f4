/// The file formats that a timeline can be written in.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  case geoJSON = "geojson"
  /// One feature a line and nothing else.
  case geoJSONLines = "geojsonl"
  /// A GeoJSON text sequence: one feature a line, a record separator before each (RFC 8142).
  case geoJSONSequence = "geojsonseq"
  case csv
  case kml
  /// KML, compressed.
  case kmz

  /// Without the dot.
  public var fileExtension: String {
    switch self {
    case .geoJSONSequence: "geojsons"
    default: rawValue
    }
  }
}
