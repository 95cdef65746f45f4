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
    var bytes = head
    while let more = piece(), !more.isEmpty {
      bytes += more
      guard bytes.count <= options.maximumSize else {
        let detail = "is larger than \(options.maximumSize) bytes"
        ready = [.failure(DocumentError(.tooLarge, id, detail))]
        return
      }
    }
    if ready.isEmpty {
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
