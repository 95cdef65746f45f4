public import DocumentReading
public import TimelineModel

/// A document file, and the name by which outputs call it.
public struct DocumentFile: Hashable, Sendable {
  /// Where it is opened; `-` is standard input.
  public let path: String
  /// Stands in outputs as the source, so a relative path keeps them the same on every machine.
  public let name: String

  /// Without a name it is called by its path.
  public init(path: String, name: String? = nil) {
    self.path = path
    self.name = name ?? path
  }
}

/// Documents that one task reads together: some short ones, or a long one.
private struct DocumentBatch: Sendable {
  private(set) var items: [DocumentItem] = []
  /// In the order of the inputs; nil for the next of ``items``.
  private var failures: [DocumentError?] = []
  private var bytes = 0

  private static let mostItems = 16
  private static let enoughBytes = 48 << 10

  var isEmpty: Bool { failures.isEmpty }
  var isFull: Bool { failures.count >= Self.mostItems || bytes >= Self.enoughBytes }

  mutating func add(_ item: Result<DocumentItem, DocumentError>) {
    switch item {
    case .success(let item):
      items.append(item)
      failures.append(nil)
      bytes += item.byteCount
    case .failure(let error): failures.append(error)
    }
  }

  /// What was made of the items, with the failures in their places.
  func results<Output>(_ outputs: [Output]) -> [Result<Output, DocumentError>] {
    var outputs = outputs.makeIterator()
    return failures.compactMap { failure in
      if let failure { return .failure(failure) }
      return outputs.next().map { .success($0) }
    }
  }
}

extension TimelineExtractor {
  /// Reads and annotates files, `jobs` at a time, and hands the answers over one by one in the order
  /// of the files.
  ///
  /// - Parameters:
  ///   - files: Drawn as they are needed.
  ///   - reader: How the files are read.
  ///   - jobs: Documents at once.
  ///   - work: What is made of a document, in parallel.
  ///   - consume: Takes what was made, or why a document could not be read, on the caller's task.
  public func process<Output: Sendable>(
    _ files: some Sequence<DocumentFile>, reader: DocumentReader = DocumentReader(),
    jobs: Int, work: @escaping @Sendable (AnnotatedDocument) -> Output,
    consume: (Result<Output, DocumentError>) throws -> Void
  ) async throws {
    var files = files.makeIterator()
    var items = files.next().map { reader.items(of: $0.path, id: $0.name) }
    try await OrderedMap.run(jobs: jobs) {
      var batch = DocumentBatch()
      while !batch.isFull {
        if let item = items?.next() {
          batch.add(item)
        } else if let file = files.next() {
          items = reader.items(of: file.path, id: file.name)
        } else {
          break
        }
      }
      return batch.isEmpty ? nil : batch
    } work: { (batch: DocumentBatch) in
      let annotated = annotate(batch.items.map { reader.document($0) })
      return batch.results(annotated.map(work))
    } consume: { (outputs: [Result<Output, DocumentError>]) in
      for output in outputs { try consume(output) }
    }
  }

  /// One timeline of many files. Its order and bytes do not depend on scheduling; what could not be
  /// read is told in its notes.
  public func timeline(
    from files: [DocumentFile], reader: DocumentReader = DocumentReader(), jobs: Int
  ) async throws -> Timeline {
    var builder = TimelineBuilder(gazetteer: gazetteer)
    try await process(files, reader: reader, jobs: jobs) { annotated in
      (annotated.tellings, annotated.notes, annotated.undatedLeftOut)
    } consume: { output in
      switch output {
      case .success(let (tellings, notes, undated)):
        builder.add(tellings, notes: notes, undatedLeftOut: undated)
      case .failure(let error): builder.add(Note(source: error.document, message: error.detail))
      }
    }
    return builder.timeline()
  }
}
