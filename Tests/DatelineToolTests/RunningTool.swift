import Foundation
import Testing

/// The built executable, run as a user runs it.
struct RunningTool {
  let status: Int32
  let output: String
  let errors: String

  /// Runs `dateline` in a folder and waits for it.
  init(_ arguments: [String], in folder: URL, input: String = "") throws {
    let process = Process()
    process.executableURL = try Self.executable()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let inputFile = folder.appendingPathComponent(".stdin")
    try Data(input.utf8).write(to: inputFile)
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    // Files, not pipes: a full pipe would stop the tool while it is waited for.
    let streams = ["output", "errors"].map { folder.appendingPathComponent(".\($0)") }
    for stream in streams { try Data().write(to: stream) }
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: streams[0]), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self)
  }

  /// Beside the running test, or in the build folder of the package.
  private static func executable() throws -> URL {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folders = [beside, package.appendingPathComponent(".build/debug")]
    return try #require(
      folders.map { $0.appendingPathComponent("dateline") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) })
  }
}

/// A folder that is gone after the test.
struct ScratchFolder: ~Copyable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("dateline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ text: String, to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: url.appendingPathComponent(name))
  }

  /// Names in a folder, hidden ones of the test itself left out.
  func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.appendingPathComponent(folder).path)
      .filter { ![".stdin", ".output", ".errors"].contains($0) }.sorted()
  }
}
