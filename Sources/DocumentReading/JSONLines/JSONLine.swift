import TimelineModel

/// One line of JSON Lines: `{"id": …, "text": …}` or `{"id": …, "html": …}`, optionally with `url`,
/// `title`, `date` and `language`.
enum JSONLine {
  static func read(
    _ line: [UInt8], number: Int, in id: String
  ) -> Result<DocumentItem, DocumentError> {
    guard let value = JSONReader.line(line), value.isObject else {
      return .failure(DocumentError(.badItem, id, line: number, "the line is no JSON object"))
    }
    let html = value["html"]?.string
    guard let content = value["text"]?.string ?? html else {
      let detail = "the object has neither a \"text\" nor an \"html\" member"
      return .failure(DocumentError(.badItem, id, line: number, detail))
    }
    let isText = value["text"]?.string != nil
    let source = DocumentSource(
      id: (value["id"] ?? value["doc"])?.scalarText ?? "\(id)#\(number)",
      url: value["url"]?.string, title: value["title"]?.string,
      language: value["language"]?.string,
      day: value["date"]?.string.flatMap { CalendarDate(iso: $0.prefix(10)) },
      charset: "utf-8")
    return .success(
      DocumentItem(source: source, format: isText ? .text : .html, bytes: Array(content.utf8)))
  }
}
