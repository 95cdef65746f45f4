import Foundation
import Testing

@testable import TimelineExport

/// The sample timeline in every format, opened by the programs that people open it with.
///
/// `Tests/Consumers/check.py` does the opening. It needs Python; every check in it that needs
/// another program or module is left out with a message where that is missing.
@Suite struct ConsumerTests {
  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Consumers/check.py").path

  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: python != nil, "no Python"))
  func everyFormatIsOpened() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dateline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let exporter = TimelineExporter(options: ExportOptions(toolVersion: "1.0"))
    for format in ExportFormat.allCases {
      try Data(exporter.bytes(of: SampleTimeline.timeline, as: format))
        .write(to: folder.appendingPathComponent("timeline.\(format.fileExtension)"))
    }
    for sidecar in ExportSidecar.allCases {
      try Data(exporter.bytes(of: sidecar, for: SampleTimeline.timeline, name: "timeline"))
        .write(to: folder.appendingPathComponent(sidecar.fileName(beside: "timeline")))
    }
    let report = folder.appendingPathComponent("report")
    try Data().write(to: report)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.python))
    process.arguments = [Self.script, folder.path]
    process.standardOutput = try FileHandle(forWritingTo: report)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: report), as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(text)")
    print(text, terminator: "")
  }
}
