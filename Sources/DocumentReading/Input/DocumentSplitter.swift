typealias ItemResult = Result<DocumentItem, DocumentError>

/// Cuts the documents out of the bytes of one input, which come piece by piece.
///
/// A splitter of a sequence holds no more than one item.
protocol DocumentSplitter {
  /// The items that end in this piece.
  mutating func feed(_ piece: [UInt8]) -> [ItemResult]
  /// The items that the end of the input ends.
  mutating func finish() -> [ItemResult]
  /// True if nothing that may follow would be read.
  var isDone: Bool { get }
}

extension DocumentSplitter {
  var isDone: Bool { false }
}

/// The input as a whole is one document.
struct WholeInput: DocumentSplitter {
  let id: String
  let format: DocumentFormat
  let maximumSize: Int
  private var bytes: [UInt8] = []
  private(set) var isDone = false

  init(id: String, format: DocumentFormat, maximumSize: Int) {
    self.id = id
    self.format = format
    self.maximumSize = maximumSize
  }

  mutating func feed(_ piece: [UInt8]) -> [ItemResult] {
    if isDone { return [] }
    bytes += piece
    guard bytes.count > maximumSize else { return [] }
    bytes = []
    isDone = true
    return [.failure(DocumentError(.tooLarge, id, "is larger than \(maximumSize) bytes"))]
  }

  mutating func finish() -> [ItemResult] {
    if isDone { return [] }
    defer { bytes = [] }
    return [.success(DocumentItem(source: DocumentSource(id: id), format: format, bytes: bytes))]
  }
}
