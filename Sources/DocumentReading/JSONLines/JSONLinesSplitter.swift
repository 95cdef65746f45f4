/// JSON Lines: each line that is not empty is a document.
///
/// Where the first lines are none, as in JSON that is laid out over many lines, the file is not read on:
/// one message says so instead of one a line.
struct JSONLinesSplitter: DocumentSplitter {
  private let id: String
  private let maximumSize: Int
  private var lines: LineSplitter
  /// Lines that were no documents before the first that was one; nil once there was one.
  private var refused: Int? = 0
  private(set) var isDone = false

  private static let patience = 3

  init(id: String, maximumSize: Int) {
    self.id = id
    self.maximumSize = maximumSize
    lines = LineSplitter(maximumLength: maximumSize)
  }

  mutating func feed(_ piece: [UInt8]) -> [ItemResult] {
    lines.feed(piece).compactMap { counted($0) }
  }

  mutating func finish() -> [ItemResult] {
    lines.finish().compactMap { counted($0) }
  }

  private mutating func counted(_ line: LineSplitter.Line) -> ItemResult? {
    guard !isDone, let item = item(of: line.bytes, line.number) else { return nil }
    guard case .failure(let error) = item, let before = refused else {
      refused = nil
      return item
    }
    refused = before + 1
    guard before + 1 == Self.patience else { return item }
    isDone = true
    let detail = error.detail + "; none so far is a document, so the file is not read on"
    return .failure(DocumentError(error.code, id, line: line.number, detail))
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
