/// A document that has been cut out of its input but not been read yet.
public struct DocumentItem: Sendable {
  let source: DocumentSource
  let format: DocumentFormat
  let bytes: [UInt8]

  /// As they lie in the input, so of a page more than its text has.
  public var byteCount: Int { bytes.count }
}

/// The documents of one input, cut out one by one as they are asked for.
///
/// Cutting is cheap; reading an item (``DocumentReader/document(_:)``) is the work, and may be done
/// for many items at once. Of a sequence such as JSON Lines never more than a piece is held.
public struct DocumentItems: ~Copyable {
  private let id: String
  private let options: DocumentReader.Options
  private var bytes: InputBytes
  private var splitter: (any DocumentSplitter)?
  private var hasEnded = false
  /// Trouble behind bytes that were not given out yet.
  private var failure: InputBytes.Failure?
  private var ready: [ItemResult] = []
  private var taken = 0

  init(path: String, id: String, options: DocumentReader.Options) {
    self.id = id
    self.options = options
    bytes = InputBytes(path: path)
  }

  init(bytes: [UInt8], id: String, options: DocumentReader.Options) {
    self.id = id
    self.options = options
    self.bytes = InputBytes(bytes: bytes)
  }

  /// The next document, or why an item is none; nil at the end of the input.
  public mutating func next() -> Result<DocumentItem, DocumentError>? {
    while taken == ready.count {
      if hasEnded { return nil }
      ready.removeAll(keepingCapacity: true)
      taken = 0
      advance()
    }
    taken += 1
    return ready[taken - 1]
  }

  /// Reads a piece; what has ended in it is made ready.
  private mutating func advance() {
    do throws(InputBytes.Failure) {
      if let failure { throw failure }
      if splitter == nil {
        let head = try head()
        let format = options.format ?? DocumentFormat.of(head, named: id)
        splitter = format.splitter(head: head, id: id, options: options)
        ready = splitter?.feed(head) ?? []
      } else {
        let piece = try bytes.next()
        if piece.isEmpty { return end() }
        ready = splitter?.feed(piece) ?? []
      }
      if splitter?.isDone ?? true { end() }
    } catch {
      // What was whole before the damage is read.
      end()
      ready.append(.failure(DocumentError(failure: error, id)))
    }
  }

  private mutating func end() {
    hasEnded = true
    ready += splitter?.finish() ?? []
    splitter = nil
  }

  /// The first bytes, enough to know the format by: pipes give little at once.
  private mutating func head() throws(InputBytes.Failure) -> [UInt8] {
    var head = try bytes.next()
    do throws(InputBytes.Failure) {
      while head.count < DocumentFormat.headLength {
        let piece = try bytes.next()
        if piece.isEmpty { break }
        head += piece
      }
    } catch {
      failure = error
    }
    return head
  }
}

extension DocumentError {
  fileprivate init(failure: InputBytes.Failure, _ id: String) {
    switch failure {
    case .unreadable:
      self.init(.unreadable, id, "cannot be read; is it there, a file, and readable by you?")
    case .damaged:
      self.init(.badItem, id, "the compressed data are cut off or damaged; read up to there")
    case .bomb:
      let detail = "the compressed data expand more than \(ExpansionLimit.ratio) times; not read on"
      self.init(.tooLarge, id, detail)
    }
  }
}
