public import Foundation
public import TimelineExport
public import TimelineModel

/// A file that was written.
public struct WrittenFile: Hashable, Sendable {
  /// As the folder was given: relative folders give relative paths.
  public let path: String
  public let format: ExportFormat
  public let count: ExportCount
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
  ///   - exporter: Which rows are written and how.
  @discardableResult
  public func write(
    to folder: URL, name: String = "timeline", formats: [ExportFormat],
    exporter: TimelineExporter = TimelineExporter()
  ) throws(OutputError) -> [WrittenFile] {
    var written: [WrittenFile] = []
    for format in formats {
      let fileName = "\(name).\(format.fileExtension)"
      let file = try OutputFile(folder: folder.relativePath, name: fileName)
      let count: ExportCount
      do {
        count = try exporter.write(self, as: format) { (piece) throws(OutputError) in
          try file.write(piece)
        }
      } catch {
        file.discard()
        throw error
      }
      try file.finish()
      let path = folder.relativePath == "." ? fileName : "\(folder.relativePath)/\(fileName)"
      written.append(WrittenFile(path: path, format: format, count: count))
    }
    return written
  }
}
