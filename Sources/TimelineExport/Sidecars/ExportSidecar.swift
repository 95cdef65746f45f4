public import TimelineModel

/// A small file beside one of the formats: it holds no rows and says how to read or draw them.
public enum ExportSidecar: String, Hashable, Sendable, CaseIterable {
  /// What the columns of the CSV mean (W3C "Metadata Vocabulary for Tabular Data"), with the
  /// attribution that the table itself has no place for.
  case tableMetadata = "csvw"
  /// How QGIS draws the GeoJSON: colors of categories, radius, confidence, and the time switched on.
  case qgisStyle = "qgis-style"
  /// The same for kepler.gl.
  case keplerConfiguration = "kepler-config"

  /// The format that it stands beside.
  public var format: ExportFormat {
    switch self {
    case .tableMetadata: .csv
    case .qgisStyle, .keplerConfiguration: .geoJSON
    }
  }

  /// What the file is called beside files of this name; programs look for it under no other.
  public func fileName(beside name: String) -> String {
    switch self {
    case .tableMetadata: "\(name).csv-metadata.json"
    case .qgisStyle: "\(name).qml"
    case .keplerConfiguration: "\(name).kepler.json"
    }
  }
}

extension TimelineExporter {
  /// The whole file; a few kilobytes.
  ///
  /// - Parameters:
  ///   - sidecar: Which one.
  ///   - timeline: The same timeline as in the format beside it.
  ///   - name: Name of the files without their endings.
  public func bytes(of sidecar: ExportSidecar, for timeline: Timeline, name: String) -> [UInt8] {
    var output = ByteWriter()
    switch sidecar {
    case .tableMetadata: TableMetadata(timeline, options).write(name: name, to: &output)
    case .qgisStyle: QGISStyle().write(to: &output)
    case .keplerConfiguration:
      KeplerConfiguration(timeline, selection).write(name: name, to: &output)
    }
    return output.bytes
  }
}
