import TimelineModel

extension OfficeContent {
  /// DOCX (ECMA-376): the main part without deletions; properties for title and dates.
  mutating func readWord(_ archive: ZipArchive) throws(ZipArchive.Failure) {
    if let properties = try? archive.content("docProps/core.xml") { readProperties(properties) }
    var reader = OfficeReader(.word)
    reader.run(try archive.content("word/document.xml"), into: &text)
    if let notes = try? archive.content("word/footnotes.xml") { reader.run(notes, into: &text) }
  }

  /// ODT (ISO 26300).
  mutating func readOpenDocument(_ archive: ZipArchive) throws(ZipArchive.Failure) {
    if let properties = try? archive.content("meta.xml") { readProperties(properties) }
    var reader = OfficeReader(.openDocument)
    reader.run(try archive.content("content.xml"), into: &text)
  }

  /// Title, language and the days of making and changing. A file may have been made from an old one,
  /// so these days count less than a date line in the text.
  mutating func readProperties(_ bytes: [UInt8]) {
    var scanner = XMLScanner(TextDecoder.decode(bytes))
    let dates = WrittenDateScanner(dayFirst: true)
    var name = ""
    while let token = scanner.next() {
      switch token {
      case .start(let tag, _): name = tag
      case .end: name = ""
      case .text(let piece):
        let value = String(decoding: HTMLText.folded(piece), as: UTF8.self)
        if value.isEmpty { continue }
        switch name {
        case "dc:title": title = title ?? value
        case "dc:language": language = language ?? value
        case "dcterms:created", "meta:creation-date":
          if let day = dates.date(in: value) {
            self.dates.append(DateCandidate(day, .metadata, 0.52, "date.office.created"))
          }
        case "dcterms:modified", "dc:date":
          if let day = dates.date(in: value) {
            self.dates.append(
              DateCandidate(day, .metadata, 0.35, "date.office.modified", kind: .modified))
          }
        default: break
        }
      }
    }
  }
}

/// Paragraphs, headings, list items and cells of word processors' XML.
struct OfficeReader {
  enum Dialect { case word, openDocument }

  private let dialect: Dialect
  private var open: [String] = []
  private var buffer: [UInt8] = []
  private var style = ""
  private var isItem = false
  /// Cells and list items that are open.
  private var cells = 0
  private var items = 0
  private var skipDepth: Int?

  init(_ dialect: Dialect) {
    self.dialect = dialect
  }

  mutating func run(_ bytes: [UInt8], into text: inout DocumentText) {
    var scanner = XMLScanner(TextDecoder.decode(bytes))
    open = []
    buffer = []
    (cells, items) = (0, 0)
    skipDepth = nil
    while let token = scanner.next() {
      switch token {
      case .start(let name, let isEmpty):
        start(name, scanner, &text)
        if isEmpty { end(name, &text) } else { open.append(name) }
      case .end:
        guard let name = open.popLast() else { continue }
        end(name, &text)
      case .text(let piece): if skipDepth == nil, takesText { buffer += piece }
      }
    }
    flush(&text)
  }

  private var takesText: Bool { dialect == .openDocument || open.last == "w:t" }

  private mutating func start(_ name: String, _ scanner: XMLScanner, _ text: inout DocumentText) {
    switch name {
    case "w:p", "text:p":
      flush(&text)
      style = scanner.attribute("text:style-name") ?? ""
      isItem = items > 0
    case "text:h":
      flush(&text)
      style = "Heading"
    case "w:pStyle": style = scanner.attribute("w:val") ?? ""
    case "w:tc", "table:table-cell": cells += 1
    case "text:list-item": items += 1
    case "w:numPr": isItem = true
    case "w:tab", "w:br", "w:cr", "text:tab", "text:s", "text:line-break": buffer.append(0x20)
    case "w:del", "w:delText", "w:instrText", "w:pict", "text:tracked-changes", "office:annotation",
      "text:note-citation", "office:forms", "mc:Fallback":
      if skipDepth == nil { skipDepth = open.count }
    default: break
    }
  }

  private mutating func end(_ name: String, _ text: inout DocumentText) {
    if skipDepth == open.count { skipDepth = nil }
    if name == "w:tc" || name == "table:table-cell" { cells -= 1 }
    if name == "text:list-item" { items -= 1 }
    if name == "w:p" || name == "text:p" || name == "text:h" { flush(&text) }
  }

  private mutating func flush(_ text: inout DocumentText) {
    defer {
      buffer.removeAll(keepingCapacity: true)
      style = ""
      isItem = false
    }
    text.append(HTMLText.folded(buffer), as: role(hasTitle: text.hasTitle))
  }

  private func role(hasTitle: Bool) -> BlockRole {
    let style = style.lowercased()
    if style == "title" { return hasTitle ? .heading : .title }
    if style.hasPrefix("heading") || style.hasPrefix("berschrift") || style.hasPrefix("titre")
      || style.hasPrefix("subtitle")
    {
      return .heading
    }
    if style.hasPrefix("caption") || style.hasPrefix("illustration") { return .caption }
    if style.hasPrefix("quote") || style.hasPrefix("intensequote") { return .quote }
    if cells > 0 { return .table }
    return isItem || style.hasPrefix("list") ? .list : .body
  }
}
