import TimelineModel

/// The pages of a web archive (WARC, ISO 28500): answers of servers and texts made of them.
struct WebArchiveSplitter: DocumentSplitter {
  private let id: String
  private let maximumSize: Int
  private var buffer: [UInt8] = []
  private var state = State.header
  private var count = 0
  private(set) var isDone = false

  private enum State {
    case header
    /// The content of a record, and how much of it is to come.
    case content(WebArchiveRecord, missing: Int, isWanted: Bool)
  }

  /// Bytes that the header of a record may have.
  private static let maximumHeader = 1 << 16

  init(id: String, maximumSize: Int) {
    self.id = id
    self.maximumSize = maximumSize
  }

  mutating func feed(_ piece: [UInt8]) -> [ItemResult] {
    var items: [ItemResult] = []
    var rest = piece[...]
    while !rest.isEmpty, !isDone {
      switch state {
      case .header: items += readHeader(&rest)
      case .content(let record, let missing, let isWanted):
        let part = rest.prefix(missing)
        rest = rest[part.endIndex...]
        if isWanted { buffer += part }
        if part.count == missing {
          items += end(record, isWanted)
        } else {
          state = .content(record, missing: missing - part.count, isWanted: isWanted)
        }
      }
    }
    return items
  }

  mutating func finish() -> [ItemResult] {
    if case .content(let record, _, true) = state { return end(record, true) }
    guard count == 0, !isDone else { return [] }
    return [.failure(DocumentError(.unsupported, id, "is a web archive without pages"))]
  }

  /// Takes the rest up to the empty line that ends the header.
  private mutating func readHeader(_ rest: inout ArraySlice<UInt8>) -> [ItemResult] {
    // Empty lines between records.
    if buffer.isEmpty { rest = rest.drop { $0 == 0x0D || $0 == 0x0A } }
    while let byte = rest.first {
      rest = rest.dropFirst()
      buffer.append(byte)
      guard byte == 0x0A else { continue }
      let isEmptyLine =
        buffer.suffix(4).elementsEqual([0x0D, 0x0A, 0x0D, 0x0A])
        || buffer.suffix(2).elementsEqual([0x0A, 0x0A])
      if isEmptyLine { return begin() }
      if buffer.count > Self.maximumHeader { break }
    }
    guard buffer.count > Self.maximumHeader else { return [] }
    return broken()
  }

  private mutating func begin() -> [ItemResult] {
    guard let record = WebArchiveRecord(header: buffer) else { return broken() }
    buffer = []
    let isWanted = record.isWanted && record.length <= maximumSize
    if record.length == 0 {
      state = .header
    } else {
      state = .content(record, missing: record.length, isWanted: isWanted)
    }
    guard record.isWanted, !isWanted else { return [] }
    count += 1
    let name = record.address ?? "record \(count)"
    let detail = "\(name) is larger than \(maximumSize) bytes"
    return [.failure(DocumentError(.tooLarge, id, detail))]
  }

  /// Where a record begins cannot be known any more.
  private mutating func broken() -> [ItemResult] {
    isDone = true
    buffer = []
    return [.failure(DocumentError(.badItem, id, "a record has no sound header; read up to there"))]
  }

  private mutating func end(_ record: WebArchiveRecord, _ isWanted: Bool) -> [ItemResult] {
    defer { buffer = [] }
    state = .header
    guard isWanted, var item = record.item(of: buffer, maximumSize: maximumSize) else { return [] }
    count += 1
    if item.source.id.isEmpty {
      var source = item.source
      source.id = "\(id)#\(count)"
      item = DocumentItem(source: source, format: item.format, bytes: item.bytes)
    }
    return [.success(item)]
  }
}
