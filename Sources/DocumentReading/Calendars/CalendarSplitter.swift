/// The entries of a calendar: each `VEVENT` becomes a document.
struct CalendarSplitter: DocumentSplitter {
  private let id: String
  private let maximumSize: Int
  private var lines: LineSplitter
  private var entry: [UInt8]?
  private var count = 0

  init(id: String, maximumSize: Int) {
    self.id = id
    self.maximumSize = maximumSize
    lines = LineSplitter(maximumLength: maximumSize)
  }

  mutating func feed(_ piece: [UInt8]) -> [ItemResult] {
    lines.feed(piece).compactMap { take($0.bytes) }
  }

  mutating func finish() -> [ItemResult] {
    let items = lines.finish().compactMap { take($0.bytes) }
    if count == 0 {
      return items + [.failure(DocumentError(.unsupported, id, "is a calendar without entries"))]
    }
    return items
  }

  private mutating func take(_ line: [UInt8]?) -> ItemResult? {
    guard let line, (entry?.count ?? 0) + line.count <= maximumSize else {
      entry = nil
      count += 1
      let detail = "entry \(count) is larger than \(maximumSize) bytes"
      return .failure(DocumentError(.tooLarge, id, detail))
    }
    if line.hasPrefix("BEGIN:VEVENT") {
      entry = []
      count += 1
    }
    guard entry != nil else { return nil }
    entry? += line
    entry?.append(0x0A)
    guard line.hasPrefix("END:VEVENT"), let bytes = entry else { return nil }
    entry = nil
    let source = DocumentSource(id: "\(id)#\(count)")
    return .success(DocumentItem(source: source, format: .calendar, bytes: bytes))
  }
}
