public import TimelineModel

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// Reads documents out of files, streams and bytes.
///
/// Nothing but the named input is read, and no clock is asked. A bad item of a sequence gives an
/// error for that item; the others are read.
public struct DocumentReader: Sendable {
  public struct Options: Hashable, Sendable {
    /// Nil: found by content, then by the file name.
    public var format: DocumentFormat?
    /// The day of publication, where the caller knows better than the documents.
    public var publicationDay: CalendarDate?
    /// Bytes that one document may have; larger ones give an error. 64 MB unless set.
    public var maximumSize: Int

    public init(
      format: DocumentFormat? = nil, publicationDay: CalendarDate? = nil,
      maximumSize: Int = 64 << 20
    ) {
      self.format = format
      self.publicationDay = publicationDay
      self.maximumSize = maximumSize
    }
  }

  public let options: Options

  public init(options: Options = Options()) {
    self.options = options
  }

  /// Reads every document in the bytes, in their order: one for a page or a text, one a line for
  /// JSON Lines.
  ///
  /// - Parameter id: path or name of the input; items of a sequence that name themselves keep that.
  public func read(
    _ bytes: [UInt8], id: String, _ body: (Result<Document, DocumentError>) throws -> Void
  ) rethrows {
    guard bytes.count <= options.maximumSize || isSequence(bytes, id) else {
      return try body(.failure(tooLarge(id)))
    }
    let format = options.format ?? DocumentFormat.of(bytes, named: id)
    switch format {
    case .text, .html:
      try body(.success(document(bytes, format: format, source: DocumentSource(id: id))))
    case .jsonLines:
      var lines = LineSplitter(maximumLength: options.maximumSize)
      try lines.feed(bytes) { try readLine($0, $1, id: id, body) }
      try lines.finish { try readLine($0, $1, id: id, body) }
    }
  }

  /// Reads a file, or standard input for `-`; of a sequence never more than one item is held.
  public func read(
    contentsOf path: String, id: String? = nil,
    _ body: (Result<Document, DocumentError>) throws -> Void
  ) rethrows {
    let id = id ?? path
    guard let source = ByteSource(path: path), let head = source.next() else {
      return try body(.failure(unreadable(id)))
    }
    let format = options.format ?? DocumentFormat.of(head, named: path)
    if format == .jsonLines {
      return try readLines(head, source, id: id, body)
    }
    var bytes = head
    while true {
      guard let piece = source.next() else { return try body(.failure(unreadable(id))) }
      if piece.isEmpty { break }
      bytes.append(contentsOf: piece)
      guard bytes.count <= options.maximumSize else {
        return try body(.failure(tooLarge(id)))
      }
    }
    var reader = self
    reader = DocumentReader(
      options: Options(
        format: format, publicationDay: options.publicationDay, maximumSize: options.maximumSize))
    try reader.read(bytes, id: id, body)
  }

  private func readLines(
    _ head: [UInt8], _ source: borrowing ByteSource, id: String,
    _ body: (Result<Document, DocumentError>) throws -> Void
  ) rethrows {
    var lines = LineSplitter(maximumLength: options.maximumSize)
    var piece = head
    while !piece.isEmpty {
      try lines.feed(piece) { try readLine($0, $1, id: id, body) }
      guard let next = source.next() else { return try body(.failure(unreadable(id))) }
      piece = next
    }
    try lines.finish { try readLine($0, $1, id: id, body) }
  }

  private func readLine(
    _ line: [UInt8]?, _ number: Int, id: String,
    _ body: (Result<Document, DocumentError>) throws -> Void
  ) rethrows {
    guard let line else {
      let detail = "the line is longer than \(options.maximumSize) bytes"
      return try body(.failure(DocumentError(.tooLarge, id, line: number, detail)))
    }
    if line.allSatisfy(\.isSpace) { return }
    switch JSONLine.read(line, number: number, in: id) {
    case .failure(let error): try body(.failure(error))
    case .success(let item):
      try body(.success(document(item.content, format: item.format, source: item.source)))
    }
  }

  private func document(
    _ bytes: [UInt8], format: DocumentFormat, source: DocumentSource
  ) -> Document {
    switch format {
    case .html: HTMLDocument.read(bytes, source: source, options: options)
    case .text, .jsonLines: PlainTextDocument.read(bytes, source: source, options: options)
    }
  }

  private func isSequence(_ bytes: [UInt8], _ id: String) -> Bool {
    (options.format ?? DocumentFormat.of(bytes, named: id)) == .jsonLines
  }

  private func unreadable(_ id: String) -> DocumentError {
    DocumentError(.unreadable, id, "cannot be read; is it there, a file, and readable by you?")
  }

  private func tooLarge(_ id: String) -> DocumentError {
    DocumentError(.tooLarge, id, "is larger than \(options.maximumSize) bytes")
  }
}

extension Document {
  /// Reads the first document of a file, its format found by content.
  public init(contentsOf url: URL) throws(DocumentError) {
    var first: Result<Document, DocumentError>?
    DocumentReader().read(contentsOf: url.path, id: url.path) { result in
      if first == nil { first = result }
    }
    guard let first else {
      throw DocumentError(.badItem, url.path, "holds no document")
    }
    self = try first.get()
  }
}
