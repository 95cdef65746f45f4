import Foundation

/// A file that appears under its name only when it is complete.
struct OutputFile: ~Copyable {
  private let path: String
  private let temporary: String
  private let handle: FileHandle

  /// Opens a temporary file beside the final one; makes the folder if need be.
  init(folder: String, name: String) throws(OutputError) {
    try Self.makeFolder(folder)
    let temporary = "\(folder)/.\(name).partial"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputError.ofSystem("\(folder)/\(name)") }
    path = "\(folder)/\(name)"
    self.temporary = temporary
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  func write(_ bytes: [UInt8]) throws(OutputError) {
    do {
      try handle.write(contentsOf: bytes)
    } catch {
      throw OutputError.ofSystem(path)
    }
  }

  /// Gives the file its name; an older file of that name is replaced in one step.
  consuming func finish() throws(OutputError) {
    let isClosed = (try? handle.close()) != nil
    guard isClosed, rename(temporary, path) == 0 else {
      let error = OutputError.ofSystem(path)
      unlink(temporary)
      throw error
    }
  }

  /// Leaves nothing behind.
  consuming func discard() {
    unlink(temporary)
  }

  private static func makeFolder(_ folder: String) throws(OutputError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
      if isFolder.boolValue { return }
      throw OutputError(path: folder, reason: "a file of that name is in the way")
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw OutputError.ofSystem(folder)
    }
  }
}

/// A file could not be written.
public struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or folder that could not be written.
  public let path: String
  /// Half a sentence: "No space left on device".
  public let reason: String

  init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The reason that the system gives for its last failure.
  static func ofSystem(_ path: String) -> OutputError {
    OutputError(path: path, reason: String(cString: strerror(errno)))
  }

  public var description: String { "\(path): cannot be written: \(reason)" }
}
