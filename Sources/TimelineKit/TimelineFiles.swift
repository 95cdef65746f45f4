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
    func write(
      _ content: WrittenFile.Content, as fileName: String,
      _ body: ((_ piece: [UInt8]) throws(OutputError) -> Void) throws(OutputError) -> ExportCount
    ) throws(OutputError) {
      let file = try OutputFile(folder: folder.relativePath, name: fileName)
      let count: ExportCount
      do {
        count = try body { (piece) throws(OutputError) in try file.write(piece) }
      } catch {
        file.discard()
        throw error
      }
      try file.finish()
      let path = folder.relativePath == "." ? fileName : "\(folder.relativePath)/\(fileName)"
      written.append(WrittenFile(path: path, content: content, count: count))
    }
    for format in formats {
      try write(.rows(format), as: "\(name).\(format.fileExtension)") {
        (sink) throws(OutputError) in
        try exporter.write(self, as: format, to: sink)
      }
    }
    for sidecar in sidecars {
      try write(.sidecar(sidecar), as: sidecar.fileName(beside: name)) {
        (sink) throws(OutputError) in
        try sink(exporter.bytes(of: sidecar, for: self, name: name))
        return ExportCount()
      }
    }
    return written
  }
}
