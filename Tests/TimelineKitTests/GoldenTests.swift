import Foundation
import Testing
import TimelineExport
import TimelineKit

/// The outputs over `fixtures/articles` against the bytes in `fixtures/golden`.
///
/// After a change that is meant: `RECORD_GOLDEN=1 swift test --filter GoldenTests`, and read the
/// difference. A recording run always fails.
@Suite struct GoldenTests {
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func timeline(jobs: Int) async throws -> Timeline {
    let folder = package.appendingPathComponent("fixtures/articles")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let files = names.map {
      DocumentFile(
        path: folder.appendingPathComponent($0).path, name: "fixtures/articles/\($0)")
    }
    return try await TimelineExtractor().timeline(from: files, jobs: jobs)
  }

  @Test(arguments: [ExportFormat.geoJSON, .csv, .kml])
  func outputs(format: ExportFormat) async throws {
    let bytes = TimelineExporter().bytes(of: try await Self.timeline(jobs: 2), as: format)
    let golden = Self.package.appendingPathComponent(
      "fixtures/golden/timeline.\(format.fileExtension)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(bytes).write(to: golden)
      Issue.record("recorded \(golden.lastPathComponent)")
      return
    }
    let expected = try [UInt8](Data(contentsOf: golden))
    // Compared beforehand: a failed expectation would look for the shortest way from one to the other.
    let isSame = bytes == expected
    #expect(isSame, "\(firstDifference(bytes, expected))")
  }

  @Test func orderOfDocumentsDoesNotMatter() async throws {
    let folder = Self.package.appendingPathComponent("fixtures/articles")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let reader = DocumentReader()
    var documents: [Document] = []
    for name in names {
      var items = reader.items(of: folder.appendingPathComponent(name).path, id: name)
      while let item = items.next() { documents.append(reader.document(try item.get())) }
    }
    let extractor = TimelineExtractor()
    let forwards = extractor.timeline(from: documents)
    let backwards = extractor.timeline(from: documents.reversed())
    #expect(forwards.events == backwards.events)
    #expect(forwards.notes == backwards.notes)
  }

  /// The line around the first byte that differs.
  private func firstDifference(_ bytes: [UInt8], _ expected: [UInt8]) -> String {
    let index = zip(bytes, expected).prefix { $0 == $1 }.count
    func line(_ text: [UInt8]) -> String {
      let start = text[..<min(index, text.count)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      return String(decoding: text[start...].prefix { $0 != 0x0A }.prefix(600), as: UTF8.self)
    }
    return "byte \(index)\n  now      \(line(bytes))\n  expected \(line(expected))"
  }
}
