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
      while true {
        guard let item = items?.next() else {
          guard let file = files.next() else { return nil }
          items = reader.items(of: file.path, id: file.name)
          continue
        }
        return item
      }
    } work: { (item: Result<DocumentItem, DocumentError>) in
      item.map { work(annotate(reader.document($0))) }
    } consume: { output in
      try consume(output)
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
