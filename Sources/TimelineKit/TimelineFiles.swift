public import Foundation
public import TimelineExport
public import TimelineModel

/// A file that was written.
public struct WrittenFile: Hashable, Sendable {
  /// As the folder was given: relative folders give relative paths.
  public let path: String
  /// Which of the files asked for it is.
  public let content: Content
  /// Of the rows; nothing for a sidecar.
  public let count: ExportCount

  /// What a file holds.
  public enum Content: Hashable, Sendable {
    /// The rows of the timeline.
    case rows(ExportFormat)
    /// How to read or draw the file of rows beside it.
    case sidecar(ExportSidecar)
  }
}

extension Timeline {
  /// Writes the timeline in several formats into a folder, which is made if need be.
  ///
  /// Each file is written beside its final name and renamed when it is whole, so that a full disk
  /// leaves no half-written file behind and an earlier file stays.
  ///
  /// - Parameters:
  ///   - folder: Made if it is not there.
  ///   - name: Name of the files without their endings.
  ///   - formats: One file each, in this order.
  ///   - sidecars: Files beside these, after them.
  ///   - exporter: Which rows are written and how.
  @discardableResult
  public func write(
    to folder: URL, name: String = "timeline", formats: [ExportFormat],
    sidecars: [ExportSidecar] = [], exporter: TimelineExporter = TimelineExporter()
  ) throws(OutputError) -> [WrittenFile] {
    var written: [WrittenFile] = []
    for content in Self.contents(formats, sidecars) {
      written.append(try write(content, to: folder, name: name, exporter: exporter))
    }
    return written
  }

  /// The same with `jobs` files at a time.
  @discardableResult
  public func write(
    to folder: URL, name: String = "timeline", formats: [ExportFormat],
    sidecars: [ExportSidecar] = [], exporter: TimelineExporter = TimelineExporter(), jobs: Int
  ) async throws -> [WrittenFile] {
    let contents = Self.contents(formats, sidecars)
    // The large ones first, so that none is left alone at the end.
    var order = contents.indices.sorted {
      (Self.isLarge(contents[$0]) ? 0 : 1, $0) < (Self.isLarge(contents[$1]) ? 0 : 1, $1)
    }.makeIterator()
    var written: [Int: WrittenFile] = [:]
    try await OrderedMap.run(jobs: jobs) {
      order.next()
    } work: { index in
      Result { () throws(OutputError) in
        (index, try write(contents[index], to: folder, name: name, exporter: exporter))
      }
    } consume: { result in
      let (index, file) = try result.get()
      written[index] = file
    }
    return contents.indices.compactMap { written[$0] }
  }

  /// Formats that take a multiple of the bytes or the work of a table.
  private static func isLarge(_ content: WrittenFile.Content) -> Bool {
    switch content {
    case .rows(.kml), .rows(.kmz), .rows(.html), .rows(.linkedPlaces), .rows(.webAnnotation): true
    default: false
    }
  }

  private static func contents(
    _ formats: [ExportFormat], _ sidecars: [ExportSidecar]
  ) -> [WrittenFile.Content] {
    formats.map { .rows($0) } + sidecars.map { .sidecar($0) }
  }

  private func write(
    _ content: WrittenFile.Content, to folder: URL, name: String, exporter: TimelineExporter
  ) throws(OutputError) -> WrittenFile {
    let fileName =
      switch content {
      case .rows(let format): "\(name).\(format.fileExtension)"
      case .sidecar(let sidecar): sidecar.fileName(beside: name)
      }
    let file = try OutputFile(folder: folder.relativePath, name: fileName)
    var count = ExportCount()
    do {
      switch content {
      case .rows(let format):
        count = try exporter.write(self, as: format) { (piece) throws(OutputError) in
          try file.write(piece)
        }
      case .sidecar(let sidecar):
        try file.write(exporter.bytes(of: sidecar, for: self, name: name))
      }
    } catch {
      file.discard()
      throw error
    }
    try file.finish()
    let path = folder.relativePath == "." ? fileName : "\(folder.relativePath)/\(fileName)"
    return WrittenFile(path: path, content: content, count: count)
  }
}
