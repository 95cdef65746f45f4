public import TimelineModel

/// What was written.
public struct ExportCount: Hashable, Sendable {
  /// Features, records or placemarks.
  public var rows = 0
  /// Those with a point.
  public var placed = 0
  /// Rows that the format has no words for: a calendar entry without a day, say.
  public var leftOut = 0

  /// Nothing written yet.
  public init() {}
}

/// Writes timelines in the formats that maps and spreadsheets open.
///
/// Every format has the same rows, values and ids. The bytes depend on the timeline, the selection
/// and the options only. Beyond the timeline a few hundred kilobytes are held, however many events
/// there are.
public struct TimelineExporter: Hashable, Sendable {
  /// Which rows are written.
  public var selection: ExportSelection
  /// What is written besides the rows, and how CSV is spelled.
  public var options: ExportOptions

  /// Writes what the defaults of selection and options say, unless they are given.
  public init(
    selection: ExportSelection = ExportSelection(), options: ExportOptions = ExportOptions()
  ) {
    self.selection = selection
    self.options = options
  }

  /// Writes a timeline in pieces of about 128 kB.
  ///
  /// Fails only where `sink` fails; what was handed to it by then is not a whole file.
  @discardableResult
  public func write<Failure: Error>(
    _ timeline: Timeline, as format: ExportFormat, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> ExportCount {
    switch format {
    case .geoJSON:
      try write(timeline, with: GeoJSONWriter(timeline, selection, options), to: sink)
    case .geoJSONLines: try write(timeline, with: GeoJSONLinesWriter(), to: sink)
    case .geoJSONSequence:
      try write(timeline, with: GeoJSONLinesWriter(withSeparators: true), to: sink)
    case .csv: try write(timeline, with: CSVWriter(options), to: sink)
    case .kml: try write(timeline, with: KMLWriter(timeline, options), to: sink)
    case .kmz: try writeArchive(timeline, of: KMLWriter(timeline, options), to: sink)
    case .jsonFG: try write(timeline, with: JSONFGWriter(timeline, options), to: sink)
    case .linkedPlaces: try write(timeline, with: LinkedPlacesWriter(timeline, options), to: sink)
    case .webAnnotation: try write(timeline, with: WebAnnotationWriter(timeline, options), to: sink)
    case .timelineJS: try write(timeline, with: TimelineJSWriter(timeline, options), to: sink)
    case .calendar: try write(timeline, with: CalendarWriter(timeline, options), to: sink)
    case .chronicle: try write(timeline, with: ChronicleWriter(timeline, options), to: sink)
    case .html: try write(timeline, with: HTMLPageWriter(timeline, options), to: sink)
    case .svg: try write(timeline, with: PictureWriter(timeline, selection, options), to: sink)
    }
  }

  /// The whole file, for timelines that fit in memory twice.
  public func bytes(of timeline: Timeline, as format: ExportFormat) -> [UInt8] {
    var whole: [UInt8] = []
    write(timeline, as: format) { whole += $0 }
    return whole
  }

  private func write<Failure: Error>(
    _ timeline: Timeline, with rowWriter: some RowWriter,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> ExportCount {
    var writer = rowWriter
    var count = ExportCount()
    var output = ByteWriter()
    writer.begin(&output)
    try Self.pass(&output, to: sink)
    for row in ExportRows(timeline, selection: selection) {
      guard writer.canTell(row) else {
        count.leftOut += 1
        continue
      }
      writer.write(row, isFirst: count.rows == 0, to: &output)
      count.rows += 1
      count.placed += row.place == nil ? 0 : 1
      try Self.pass(&output, to: sink)
    }
    writer.end(&output)
    try Self.pass(&output, to: sink)
    if output.count > 0 { try sink(output.bytes) }
    return count
  }

  /// The same bytes as the one file of an archive.
  private func writeArchive<Failure: Error>(
    _ timeline: Timeline, of writer: some RowWriter, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> ExportCount {
    var archive = ZipArchive(holding: "doc.kml")
    try sink(archive.begin())
    let count = try write(timeline, with: writer) { (piece) throws(Failure) in
      try sink(archive.add(piece))
    }
    try sink(archive.finish())
    return count
  }

  /// Hands over what there is if it is enough for a piece; what would be a very large piece, in
  /// several.
  private static func pass<Failure: Error>(
    _ output: inout ByteWriter, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let size = ByteWriter.flushSize
    guard output.count >= size else { return }
    let bytes = output.bytes
    if bytes.count < size + size / 8 {
      try sink(bytes)
    } else {
      for start in stride(from: 0, to: bytes.count, by: size) {
        try sink(Array(bytes[start..<min(start + size, bytes.count)]))
      }
    }
    output.removeAll()
  }
}

/// A format: what stands before the rows, how a row is spelled, what stands after them.
protocol RowWriter {
  mutating func begin(_ output: inout ByteWriter)
  /// False for rows that the format has no words for.
  func canTell(_ row: ExportRow) -> Bool
  mutating func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter)
  mutating func end(_ output: inout ByteWriter)
}

extension RowWriter {
  func begin(_ output: inout ByteWriter) {}
  func canTell(_ row: ExportRow) -> Bool { true }
  func end(_ output: inout ByteWriter) {}
}
