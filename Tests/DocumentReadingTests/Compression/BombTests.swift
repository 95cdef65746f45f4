import Foundation
import Testing
import TimelineModel

@testable import DocumentReading

/// Compressed data that expand a thousand times: what was read before the limit is kept, and said.
@Suite struct BombTests {
  private func path(_ name: String) -> String {
    Fixture.path("../hostile/\(name)")
  }

  @Test func gzip() {
    var items = DocumentReader().items(of: path("spaces.txt.gz"), id: "spaces.txt.gz")
    var texts: [String] = []
    var errors: [DocumentError] = []
    while let item = items.next() {
      switch item {
      case .success(let item): texts.append(DocumentReader().document(item).text)
      case .failure(let error): errors.append(error)
      }
    }
    #expect(errors.map(\.code) == [.tooLarge])
    #expect(texts.count == 1 && texts[0].hasPrefix("The ferry sank.\n"))
    #expect((texts.first?.utf8.count ?? .max) < 2 << 20)
  }

  @Test func zip() throws {
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path("bomb.docx"))))
    let document = DocumentReader().document(bytes, id: "bomb.docx")
    #expect(document.text.isEmpty && document.title == "A title that is read")
    #expect(
      document.notes.map(\.message) == [
        "a part of the archive is larger than what is read, or expands too far"
      ])
  }

  @Test func sizesThatTheDirectoryStatesAreNotBelieved() throws {
    var bytes = try Fixture.bytes("minutes.docx")
    // The sizes in all directory entries say 4 GB.
    for index in bytes.indices.dropLast(46)
    where bytes[index..<index + 4].elementsEqual([0x50, 0x4B, 1, 2]) {
      for offset in 24..<28 { bytes[index + offset] = 0xFF }
    }
    #expect(DocumentReader().document(bytes, id: "a.docx").text.contains("a crane fell"))
  }
}
