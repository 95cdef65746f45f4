/// A document that has been cut out of its input but not been read yet.
public struct DocumentItem: Sendable {
  let source: DocumentSource
  let format: DocumentFormat
  let bytes: [UInt8]
}

/// The documents of one input, cut out one by one as they are asked for.
///
/// Cutting is cheap; reading an item (``DocumentReader/document(_:)``) is the work, and may be done
/// for many items at once. Of a sequence such as JSON Lines never more than a piece is held.
public struct DocumentItems: ~Copyable {
  private let id: String
  private let options: DocumentReader.Options
  private let source: ByteSource?
  private var state = State.unopened
  private var ready: [Result<DocumentItem, DocumentError>] = []
  private var taken = 0

  private enum State {
    case unopened
    case lines(LineSplitter)
    case feed(FeedSplitter, items: Int)
    case ended
  }

  init(path: String, id: String, options: DocumentReader.Options) {
    self.id = id
    self.options = options
    source = ByteSource(path: path)
  }

  /// The next document, or why an item is none; nil at the end of the input.
  public mutating func next() -> Result<DocumentItem, DocumentError>? {
    while taken == ready.count {
      ready.removeAll(keepingCapacity: true)
      taken = 0
      switch state {
      case .ended: return nil
      case .unopened: open()
      case .lines(let splitter): readLines(splitter)
      case .feed(let splitter, let items): readFeed(splitter, items)
      }
    }
    taken += 1
    return ready[taken - 1]
  }

  private mutating func open() {
    state = .ended
    guard let head = piece() else { return }
    let format = options.format ?? DocumentFormat.of(head, named: id)
    guard format != .jsonLines else {
      var splitter = LineSplitter(maximumLength: options.maximumSize)
      splitter.feed(head) { ready.append(contentsOf: item(ofLine: $0, $1)) }
      state = .lines(splitter)
      return
    }
    if format == .feed, !head.prefix(64).contains(UInt8(ascii: "{")) {
      var splitter = FeedSplitter(maximumLength: options.maximumSize)
      give(splitter.feed(head), of: splitter, after: 0)
      return
    }
    var bytes = head
    while let more = piece(), !more.isEmpty {
      bytes += more
      guard bytes.count <= options.maximumSize else {
        let detail = "is larger than \(options.maximumSize) bytes"
        ready = [.failure(DocumentError(.tooLarge, id, detail))]
        return
      }
    }
    guard ready.isEmpty else { return }
    if format == .feed {
      ready = JSONFeed.items(bytes, id: id)
    } else {
      ready = [.success(DocumentItem(source: DocumentSource(id: id), format: format, bytes: bytes))]
    }
  }

  private mutating func readLines(_ splitter: LineSplitter) {
    var splitter = splitter
    state = .ended
    guard let piece = piece() else { return }
    if piece.isEmpty {
      splitter.finish { ready.append(contentsOf: item(ofLine: $0, $1)) }
    } else {
      splitter.feed(piece) { ready.append(contentsOf: item(ofLine: $0, $1)) }
      state = .lines(splitter)
    }
  }

  private mutating func readFeed(_ splitter: FeedSplitter, _ items: Int) {
    var splitter = splitter
    state = .ended
    guard let piece = piece() else { return }
    guard !piece.isEmpty else {
      if items == 0 {
        ready.append(
          .failure(DocumentError(.unsupported, id, "is a feed without items, or no feed")))
      }
      return
    }
    give(splitter.feed(piece), of: splitter, after: items)
  }

  private mutating func give(_ items: [[UInt8]?], of splitter: FeedSplitter, after count: Int) {
    let channel = FeedItem.Channel(head: splitter.head)
    for (index, bytes) in items.enumerated() {
      let number = count + index + 1
      if let bytes {
        ready.append(.success(FeedItem.read(bytes, number: number, of: id, channel)))
      } else {
        let detail = "item \(number) is larger than \(options.maximumSize) bytes"
        ready.append(.failure(DocumentError(.tooLarge, id, detail)))
      }
    }
    state = .feed(splitter, items: count + items.count)
  }

  /// Nil, and the reason made ready, if the input cannot be read.
  private mutating func piece() -> [UInt8]? {
    if let piece = source?.next() { return piece }
    let detail = "cannot be read; is it there, a file, and readable by you?"
    ready.append(.failure(DocumentError(.unreadable, id, detail)))
    return nil
  }

  /// Nothing for an empty line.
  private func item(ofLine line: [UInt8]?, _ number: Int) -> [Result<DocumentItem, DocumentError>] {
    guard let line else {
      let detail = "the line is longer than \(options.maximumSize) bytes"
      return [.failure(DocumentError(.tooLarge, id, line: number, detail))]
    }
    if line.allSatisfy(\.isSpace) { return [] }
    return [JSONLine.read(line, number: number, in: id)]
  }
}
