import TimelineModel

/// An item of RSS 0.9 … 2.0 or Atom as a document of its own.
enum FeedItem {
  /// What the feed says of all its items.
  struct Channel: Hashable {
    var language: String?
    var charset: String?

    init(head: [UInt8]) {
      charset = DeclaredCharset.label(in: head)
      var scanner = XMLScanner(TextDecoder.decode(head, declared: charset))
      var isLanguage = false
      while let token = scanner.next() {
        switch token {
        case .start(let name, _):
          if let tag = scanner.attribute("xml:lang") { language = language ?? tag }
          isLanguage = name == "language" || name == "dc:language"
        case .text(let text): if isLanguage { language = String(decoding: text, as: UTF8.self) }
        case .end: isLanguage = false
        }
      }
    }
  }

  static func read(_ bytes: [UInt8], number: Int, of feed: String, _ channel: Channel)
    -> DocumentItem
  {
    let text = TextDecoder.decode(bytes, declared: channel.charset)
    var fields = Fields()
    fields.read(text)
    let scanner = WrittenDateScanner(dayFirst: true)
    var source = DocumentSource(
      id: fields.id ?? fields.link ?? "\(feed)#\(number)", url: fields.link ?? fields.id,
      title: fields.title, language: fields.language ?? channel.language, charset: "utf-8")
    source.day = (fields.published ?? fields.updated).flatMap { scanner.date(in: $0) }
    source.daySource = .metadata
    source.daySignal = fields.published == nil ? "date.feed.updated" : "date.feed.published"
    source.dayConfidence = fields.published == nil ? 0.7 : 1
    return DocumentItem(
      source: source, format: .html, bytes: fields.content ?? fields.summary ?? [])
  }

  /// The members of an item that are read.
  private struct Fields {
    var id: String?
    var link: String?
    var title: String?
    var published: String?
    var updated: String?
    var language: String?
    var summary: [UInt8]?
    var content: [UInt8]?

    mutating func read(_ bytes: [UInt8]) {
      var scanner = XMLScanner(bytes)
      var depth = 0
      var name = ""
      var start = 0
      var isMarkup = false
      var text: [UInt8] = []
      while true {
        let before = scanner.index
        guard let token = scanner.next() else { break }
        switch token {
        case .start(let tag, let isEmpty):
          if depth == 1 {
            name = tag
            text = []
            start = scanner.index
            isMarkup = scanner.attribute("type") == "xhtml"
            if tag == "link" || tag == "atom:link" { readLink(scanner) }
          }
          if depth == 0 { language = scanner.attribute("xml:lang") }
          if !isEmpty { depth += 1 }
        case .text(let piece): if depth >= 2 { text.append(contentsOf: piece) }
        case .end:
          depth -= 1
          if depth == 1 { store(name, isMarkup ? Array(bytes[start..<before]) : text) }
        }
      }
    }

    private mutating func readLink(_ scanner: XMLScanner) {
      let relation = scanner.attribute("rel") ?? "alternate"
      if link == nil, relation == "alternate" { link = scanner.attribute("href") }
    }

    private mutating func store(_ name: String, _ value: [UInt8]) {
      let text = String(decoding: value[value.trimmed], as: UTF8.self)
      guard !text.isEmpty else { return }
      switch name {
      case "title": title = title ?? HTMLPlain.text(value)
      case "link", "feedburner:origLink": link = link ?? text
      case "guid", "id": id = text
      case "pubDate", "published", "dc:date", "issued", "dcterms:issued", "created":
        published = published ?? text
      case "updated", "modified", "dcterms:modified": updated = updated ?? text
      case "dc:language", "language": language = text
      case "description", "summary", "itunes:summary", "media:description":
        summary = summary ?? value
      case "content:encoded", "content", "xhtml:body", "body": content = value
      default: break
      }
    }
  }
}

/// Markup that stands where plain text is meant.
enum HTMLPlain {
  /// The text without tags and references, white space folded.
  static func text(_ bytes: [UInt8]) -> String {
    guard bytes.contains(UInt8(ascii: "<")) || bytes.contains(UInt8(ascii: "&")) else {
      return String(decoding: HTMLText.folded(bytes), as: UTF8.self)
    }
    let tree = HTMLParser.tree(of: bytes)
    return tree.nodes.isEmpty ? "" : String(decoding: tree.text(of: 0), as: UTF8.self)
  }
}
