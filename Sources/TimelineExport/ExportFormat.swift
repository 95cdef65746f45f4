/// The file formats that a timeline can be written in.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  /// One FeatureCollection (RFC 7946), a feature a line.
  case geoJSON = "geojson"
  /// One feature a line and nothing else.
  case geoJSONLines = "geojsonl"
  /// A GeoJSON text sequence: one feature a line, a record separator before each (RFC 8142).
  case geoJSONSequence = "geojsonseq"
  /// A table with a header line (RFC 4180), UTF-8.
  case csv
  /// KML 2.2 (OGC 07-147r2), with a time for each placemark.
  case kml
  /// KML, compressed.
  case kmz
  /// OGC Features and Geometries JSON: GeoJSON with a member for the time.
  case jsonFG = "jsonfg"
  /// Linked Places (JSON-LD), for gazetteers of history.
  case linkedPlaces = "linkedplaces"
  /// W3C Web Annotations (JSON-LD): notes on the words that tell the events.
  case webAnnotation = "annotations"
  /// What TimelineJS shows.
  case timelineJS = "timelinejs"
  /// iCalendar.
  case calendar = "ics"
  /// A chronicle in Markdown.
  case chronicle = "markdown"
  /// One page with map, timeline and list, to be opened in a browser; needs no network.
  case html
  /// A picture of the map and the timeline.
  case svg

  /// Without the dot.
  public var fileExtension: String {
    switch self {
    case .geoJSONSequence: "geojsons"
    case .linkedPlaces: "lpf.jsonld"
    case .webAnnotation: "annotations.jsonld"
    case .timelineJS: "timelinejs.json"
    case .chronicle: "md"
    default: rawValue
    }
  }
}
