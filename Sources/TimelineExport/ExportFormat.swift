/// The file formats that a timeline can be written in.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  case geoJSON = "geojson"
  /// One feature a line (GeoJSON text sequence, RFC 8142, with line breaks only).
  case geoJSONLines = "geojsonl"
  case csv
  case kml

  /// Without the dot.
  public var fileExtension: String { rawValue }
}
