/// JSON Lines: each line that is not empty is a document.
struct JSONLinesSplitter: DocumentSplitter {
  private let id: String
  private let maximumSize: Int
  private var lines: LineSplitter

  init(id: String, maximumSize: Int) {
    self.id = id
    self.maximumSize = maximumSize
    lines = LineSplitter(maximumLength: maximumSize)
  }

  mutating func feed(_ piece: [UInt8]) -> [ItemResult] {
    lines.feed(piece).compactMap { item(of: $0.bytes, $0.number) }
  }

  mutating func finish() -> [ItemResult] {
    lines.finish().compactMap { item(of: $0.bytes, $0.number) }
  }

  /// Nil for an empty line.
  private func item(of line: [UInt8]?, _ number: Int) -> ItemResult? {
    guard let line else {
      let detail = "the line is longer than \(maximumSize) bytes"
      return .failure(DocumentError(.tooLarge, id, line: number, detail))
    }
    if line.allSatisfy(\.isSpace) { return nil }
    return JSONLine.read(line, number: number, in: id)
  }
}
