import TimelineModel

@testable import DocumentReading

/// The document of a page or a text that a test holds.
func read(_ text: String, id: String = "test.html", url: String? = nil) -> Document {
  read(bytes: Array(text.utf8), id: id, url: url)
}

func read(bytes: [UInt8], id: String = "test.html", url: String? = nil) -> Document {
  let format: DocumentFormat = id.hasSuffix(".txt") ? .text : .html
  let item = DocumentItem(source: DocumentSource(id: id, url: url), format: format, bytes: bytes)
  return DocumentReader().document(item)
}

extension Document {
  /// The text of the blocks that have one of the roles.
  func texts(_ roles: BlockRole...) -> [String] {
    let bytes = Array(text.utf8)
    return blocks.filter { roles.contains($0.role) }.map {
      String(decoding: bytes[$0.range.range], as: UTF8.self)
    }
  }

  var bodyText: String { texts(.body, .heading, .quote, .list, .table).joined(separator: "\n") }
}

/// Running text of about so many bytes that is no one's.
func paragraphs(_ count: Int, about subject: String = "the ferry") -> String {
  (0..<count).map { index in
    "<p>In part \(index) of the report the council describes how \(subject) was repaired, who paid "
      + "for it, and why the work took longer than the engineers had promised in spring.</p>"
  }.joined(separator: "\n")
}
