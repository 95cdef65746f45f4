/// The rows of a table: each becomes a document, a table of its headings and that row.
struct TableSplitter: DocumentSplitter {
  private let id: String
  private let maximumSize: Int
  private var header: [UInt8]?
  private var columns = TableColumns([])
  private var delimiter: UInt8
  private var borders: RecordBorders
  private var record: [UInt8] = []
  private var isTooLong = false
  private var count = 0
  private(set) var isDone = false

  /// Bytes of the headings, which are read again with every row.
  private static let maximumHeader = 64 << 10

  /// - Parameter head: The first bytes; they show how cells are divided.
  init(head: [UInt8], id: String, maximumSize: Int) {
    self.id = id
    self.maximumSize = maximumSize
    let start = head.firstIndex { !$0.isSpace } ?? head.count
    delimiter = DelimitedText.delimiter(of: head[start...])
    borders = RecordBorders(delimiter: delimiter)
  }

  mutating func feed(_ piece: [UInt8]) -> [ItemResult] {
    var items: [ItemResult] = []
    var start = 0
    for index in piece.indices where !isDone && borders.endsRecord(piece[index]) {
      keep(piece[start...index])
      items += end()
      start = index + 1
    }
    keep(piece[start...])
    if isTooLong, record.isEmpty { borders = RecordBorders(delimiter: delimiter) }
    return items
  }

  mutating func finish() -> [ItemResult] { end() }

  private mutating func keep(_ part: ArraySlice<UInt8>) {
    if isTooLong { return }
    record += part
    if record.count > maximumSize {
      isTooLong = true
      record = []
    }
  }

  private mutating func end() -> [ItemResult] {
    defer {
      record.removeAll(keepingCapacity: record.capacity < 1 << 20)
      isTooLong = false
    }
    if !isTooLong, record.allSatisfy({ $0.isSpace || $0 == delimiter }) { return [] }
    guard let header else {
      guard !isTooLong, record.count <= Self.maximumHeader else {
        isDone = true
        return [.failure(DocumentError(.unsupported, id, "is a table without a line of headings"))]
      }
      let line = record.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(record.dropFirst(3)) : record
      self.header = line.last == 0x0A ? line : line + [0x0A]
      columns = TableColumns(
        DelimitedText.cells(of: TextDecoder.decode(line)[...], delimiter: delimiter))
      return []
    }
    count += 1
    if isTooLong {
      let detail = "row \(count) is larger than \(maximumSize) bytes"
      return [.failure(DocumentError(.tooLarge, id, detail))]
    }
    let cells = DelimitedText.cells(of: TextDecoder.decode(record)[...], delimiter: delimiter)
    let source = DocumentSource(
      id: columns.value(.identifier, in: cells) ?? "\(id)#\(count)",
      url: columns.value(.url, in: cells), language: columns.value(.language, in: cells))
    return [.success(DocumentItem(source: source, format: .table, bytes: header + record))]
  }
}
