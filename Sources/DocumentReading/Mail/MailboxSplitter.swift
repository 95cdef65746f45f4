/// The messages of a mailbox (mbox, RFC 4155): each starts with a line `From ` after an empty one.
struct MailboxSplitter: DocumentSplitter {
  private let id: String
  private let maximumSize: Int
  private var lines: LineSplitter
  private var message: [UInt8] = []
  private var isTooLong = false
  private var isAfterEmptyLine = true
  private var count = 0

  init(id: String, maximumSize: Int) {
    self.id = id
    self.maximumSize = maximumSize
    lines = LineSplitter(maximumLength: maximumSize)
  }

  mutating func feed(_ piece: [UInt8]) -> [ItemResult] {
    lines.feed(piece).flatMap { take($0.bytes) }
  }

  mutating func finish() -> [ItemResult] {
    lines.finish().flatMap { take($0.bytes) } + end()
  }

  private mutating func take(_ line: [UInt8]?) -> [ItemResult] {
    guard let line else {
      isTooLong = true
      return []
    }
    var items: [ItemResult] = []
    if isAfterEmptyLine, line.starts(with: "From ".utf8) { items = end() }
    isAfterEmptyLine = line.isEmpty
    guard !isTooLong else { return items }
    if message.count + line.count > maximumSize {
      isTooLong = true
      message = []
      return items
    }
    // ">From " inside a message stands for "From ".
    let marks = line.prefix { $0 == UInt8(ascii: ">") }
    let isQuoted = !marks.isEmpty && line[marks.endIndex...].starts(with: "From ".utf8)
    message += isQuoted ? line[1...] : line[...]
    message.append(0x0A)
    return items
  }

  /// The message before this line.
  private mutating func end() -> [ItemResult] {
    defer {
      message = []
      isTooLong = false
    }
    guard isTooLong || message.contains(where: { !$0.isSpace }) else { return [] }
    count += 1
    if isTooLong {
      let detail = "message \(count) is larger than \(maximumSize) bytes"
      return [.failure(DocumentError(.tooLarge, id, detail))]
    }
    let source = DocumentSource(id: "\(id)#\(count)")
    return [.success(DocumentItem(source: source, format: .mail, bytes: message))]
  }
}
