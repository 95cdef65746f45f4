import TimelineKit

/// What has to hold for every document, whatever its bytes.
public enum DocumentChecks {
  /// Reads the bytes as one document and as an input of documents.
  public static func read(_ bytes: [UInt8], as format: DocumentFormat) {
    let reader = DocumentReader(options: .init(format: format, maximumSize: 1 << 20))
    check(reader.document(bytes, id: "fuzz"))
    var items = reader.items(in: bytes, id: "fuzz")
    while let item = items.next() {
      if case .success(let item) = item { check(reader.document(item)) }
    }
  }

  /// Blocks lie side by side in the text; facts and marks lie inside of it and hold something.
  public static func check(_ document: Document) {
    let length = document.text.utf8.count
    var end = 0
    for block in document.blocks {
      guard block.range.start >= end, block.range.end <= length else { fatalError("blocks") }
      end = block.range.end
    }
    for range in document.facts.map(\.range) + document.marks.map(\.range) {
      guard range.start >= 0, range.end <= length, !range.isEmpty else { fatalError("facts") }
    }
    end = 0
    for mark in document.marks {
      guard mark.range.start >= end else { fatalError("marks") }
      end = mark.range.end
    }
    guard !document.text.utf8.contains(0) else { fatalError("NUL") }
  }
}
