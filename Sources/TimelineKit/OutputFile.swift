import Foundation

/// A file that appears under its name only when it is complete.
struct OutputFile: ~Copyable {
  private let url: URL
  private let temporary: URL
  private let handle: FileHandle

  /// Opens a temporary file beside the final one.
  init(_ url: URL) throws(OutputError) {
    self.url = url
    temporary = url.deletingLastPathComponent()
      .appendingPathComponent(".\(url.lastPathComponent).partial")
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw OutputError(path: url.deletingLastPathComponent().relativePath, error)
    }
    guard FileManager.default.createFile(atPath: temporary.path, contents: nil),
      let handle = FileHandle(forWritingAtPath: temporary.path)
    else { throw OutputError(path: url.relativePath, reason: "the folder is not writable") }
    self.handle = handle
  }

  func write(_ bytes: some DataProtocol) throws(OutputError) {
    do {
      try handle.write(contentsOf: bytes)
    } catch {
      throw OutputError(path: url.relativePath, error)
    }
  }

  /// Gives the file its name.
  consuming func finish() throws(OutputError) {
    do {
      try handle.close()
      if FileManager.default.fileExists(atPath: url.path) {
        _ = try FileManager.default.replaceItemAt(url, withItemAt: temporary)
      } else {
        try FileManager.default.moveItem(at: temporary, to: url)
      }
    } catch {
      throw OutputError(path: url.relativePath, error)
    }
  }

  /// Leaves nothing behind.
  consuming func discard() {
    // The folder may be gone as well; there is nothing more to clean up then.
    try? handle.close()
    try? FileManager.default.removeItem(at: temporary)
  }
}

/// A file could not be written.
public struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  public let path: String
  public let reason: String

  init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  init(path: String, _ error: any Error) {
    self.path = path
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    reason = (underlying ?? error as NSError).localizedDescription
  }

  public var description: String { "\(path): cannot be written: \(reason)" }
}
