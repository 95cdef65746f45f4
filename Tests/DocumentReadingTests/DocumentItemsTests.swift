import Foundation
import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct DocumentItemsTests {
  private func results(
    _ content: String, name: String, _ options: DocumentReader.Options = .init()
  ) throws -> [Result<Document, DocumentError>] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "docs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(content.utf8).write(to: file)
    let reader = DocumentReader(options: options)
    var items = reader.items(of: file.path, id: name)
    var results: [Result<Document, DocumentError>] = []
    while let item = items.next() { results.append(item.map { reader.document($0) }) }
    return results
  }

  @Test func jsonLines() throws {
    let results = try results(
      """
      {"id": "one", "text": "The ferry sank.", "date": "2021-05-04", "language": "en"}
      no json

      {"id": 2, "html": "<p>The ferry sank.</p>", "url": "https://x.example/a", "title": "Ferry"}
      {"id": "three"}
      {"text": "Without a name."}
      """, name: "a.jsonl")
    #expect(results.count == 5)
    let one = try results[0].get()
    #expect(one.id == "one" && one.text == "The ferry sank." && one.language == "en")
    #expect(one.publicationDate?.day.description == "2021-05-04")
    #expect(throws: DocumentError.self) { try results[1].get() }
    if case .failure(let error) = results[1] { #expect(error.line == 2 && error.code == .badItem) }
    let two = try results[2].get()
    #expect(two.id == "2" && two.title == "Ferry" && two.bodyText == "The ferry sank.")
    if case .failure(let error) = results[3] { #expect(error.line == 5) }
    #expect(try results[4].get().id == "a.jsonl#6")
  }

  /// JSON laid out over many lines is told once.
  @Test func noJSONLines() throws {
    let map = "{\n" + String(repeating: "  \"a\": 1,\n", count: 400) + "  \"b\": 2\n}\n"
    let results = try results(map, name: "map.geojson")
    #expect(results.count == 3)
    guard case .failure(let error)? = results.last else {
      Issue.record("a document out of a map")
      return
    }
    #expect(error.line == 3 && error.detail.hasSuffix("not read on"))
  }

  @Test func sizeLimit() throws {
    let results = try results(
      "{\"text\": \"\(String(repeating: "x", count: 5000))\"}\n{\"id\": \"b\", \"text\": \"short\"}",
      name: "a.jsonl", .init(maximumSize: 1000))
    #expect(results.count == 2)
    if case .failure(let error) = results[0] { #expect(error.code == .tooLarge) }
    #expect(try results[1].get().id == "b")
  }

  @Test func missingFile() {
    var items = DocumentReader().items(of: "/no/such/file.html")
    guard case .failure(let error)? = items.next() else {
      Issue.record("a document out of nothing")
      return
    }
    #expect(error.code == .unreadable)
    #expect(items.next() == nil)
  }

  @Test(arguments: [
    ("<!DOCTYPE html><p>", "a", DocumentFormat.html), ("\u{FEFF}  <HTML>", "a.txt", .html),
    ("plain", "a.html", .html), ("{\"a\": 1}", "a", .jsonLines), ("Words.", "a.md.txt", .text),
    ("", "x", .text), ("<3 is a heart", "a.txt", .text),
  ])
  func formats(_ content: String, _ name: String, _ format: DocumentFormat) {
    #expect(DocumentFormat.of(Array(content.utf8), named: name) == format)
  }
}
