import Foundation
import Testing
import TimelineModel

@testable import TimelineExport

/// The page in a headless Chromium, by `Tests/Browser`; left out where there is none, or no Python.
@Suite struct BrowserTests {
  private static func find(_ names: [String]) -> URL? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return names.lazy.flatMap { name in
      folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
    }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  private static let python = find(["python3"])
  private static let hasBrowser =
    find(["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]) != nil

  @Test(
    .enabled(if: python != nil && hasBrowser),
    arguments: [HTMLPageTests.timeline, Timeline(events: [])])
  func usedAsAReaderDoes(timeline: Timeline) throws {
    guard let python = Self.python else { return }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dateline-page-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appendingPathComponent("page.html")
    try Data(HTMLPageTests.page(timeline).utf8).write(to: page)
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Browser/check_page.py")
    let output = folder.appendingPathComponent("output")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = python
    process.arguments = ["-B", script.path, page.path, "--quick"]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    let said = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    let failed = said.split(separator: "\n").filter { !$0.hasPrefix("ok ") }
    #expect(process.terminationStatus == 0, "\(failed.joined(separator: "\n"))")
  }
}
