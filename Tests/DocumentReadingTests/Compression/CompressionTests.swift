import Foundation
import Testing

@testable import DocumentReading

@Suite struct CompressionTests {
  /// "words words …" by gzip, 200 bytes of text.
  private func unpacked(_ bytes: [UInt8], pieces: Int) -> [UInt8]? {
    let inflater = Inflater(.gzip)
    var rest = bytes[...]
    var output: [UInt8] = []
    while true {
      switch inflater.next(64) {
      case .output(let piece): output += piece
      case .ended: return output
      case .damaged: return nil
      case .needsInput:
        if rest.isEmpty { return nil }
        inflater.feed(Array(rest.prefix(pieces)))
        rest = rest.dropFirst(pieces)
      }
    }
  }

  @Test func firstMemberInPieces() throws {
    let bytes = try Fixture.bytes("stored.warc.gz")
    let whole = try #require(unpacked(bytes, pieces: bytes.count))
    #expect(whole.starts(with: "WARC/1.1".utf8))
    for size in [1, 7, 100] { #expect(unpacked(bytes, pieces: size) == whole) }
    for end in stride(from: 10, to: 80, by: 9) {
      #expect(unpacked(Array(bytes[..<end]), pieces: 5) == nil)
    }
  }

  @Test func cutFileGivesWhatIsWhole() throws {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("cut-\(UUID().uuidString).warc.gz")
    defer { try? FileManager.default.removeItem(at: file) }
    let bytes = try Fixture.bytes("stored.warc.gz")
    try Data(bytes.dropLast(100)).write(to: file)
    var items = DocumentReader().items(of: file.path, id: "cut.warc.gz")
    var documents = 0
    var errors: [DocumentError] = []
    while let item = items.next() {
      switch item {
      case .success: documents += 1
      case .failure(let error): errors.append(error)
      }
    }
    #expect(documents >= 1)
    #expect(errors.map(\.code) == [.badItem])
  }
}
