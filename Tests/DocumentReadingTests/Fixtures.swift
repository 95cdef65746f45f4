import Foundation
import TimelineModel

@testable import DocumentReading

/// The documents of an input that arrives in pieces of a size.
func results(
  of bytes: [UInt8], named name: String, pieces size: Int = 1 << 18,
  _ options: DocumentReader.Options = .init()
) -> [Result<Document, DocumentError>] {
  let format = options.format ?? DocumentFormat.of(bytes, named: name)
  var splitter = format.splitter(head: bytes, id: name, options: options)
  let reader = DocumentReader(options: options)
  var items: [ItemResult] = []
  var rest = bytes[...]
  while !rest.isEmpty {
    items += splitter.feed(Array(rest.prefix(size)))
    rest = rest.dropFirst(size)
  }
  return (items + splitter.finish()).map { $0.map { reader.document($0) } }
}

/// The documents of an input that holds no bad item.
func documents(
  of text: String, named name: String, pieces size: Int = 1 << 18
) throws -> [Document] {
  try results(of: Array(text.utf8), named: name, pieces: size).map { try $0.get() }
}

/// Files of `fixtures/formats`.
enum Fixture {
  static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("fixtures/formats/\(name)").path
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  /// Through the file, as the tool reads it.
  static func documents(_ name: String) throws -> [Document] {
    let reader = DocumentReader()
    var items = reader.items(of: path(name), id: name)
    var documents: [Document] = []
    while let item = items.next() { documents.append(reader.document(try item.get())) }
    return documents
  }
}

extension Document {
  /// The words of a fact.
  func quote(of fact: StatedFact) -> String {
    String(decoding: Array(text.utf8)[fact.range.range], as: UTF8.self)
  }
}

/// Processor time of this thread: tests run side by side, so clocks on the wall tell little.
func cpuTime(_ body: () -> Void) -> Duration {
  func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
  let start = now()
  body()
  return now() - start
}
