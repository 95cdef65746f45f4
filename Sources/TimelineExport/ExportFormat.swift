/// The file formats that a timeline can be written in.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  case geoJSON = "geojson"
  case csv
  case kml

  /// Without the dot.
  public var fileExtension: String { rawValue }
}
