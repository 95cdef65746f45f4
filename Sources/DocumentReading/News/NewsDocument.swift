import TimelineModel

/// News as agencies send it: NITF, and NewsML-G2 items with NITF or XHTML inside (IPTC).
enum NewsDocument {
  static func read(
    _ bytes: [UInt8], source: DocumentSource, options: DocumentReader.Options
  ) -> Document {
    let label = source.charset ?? DeclaredCharset.label(in: bytes)
    var reader = NewsReader(TextDecoder.decode(bytes, declared: label))
    reader.run()
    let scanner = WrittenDateScanner(dayFirst: true)
    let candidates = reader.dates.compactMap { text, confidence, kind, signal in
      scanner.date(in: text).map {
        DateCandidate($0, .metadata, confidence, signal, kind: kind)
      }
    }
    let choice = PublicationDateChoice(
      candidates, given: GivenDay(options, source), acceptsModified: true)
    return Document(
      id: source.id, text: reader.text.string, blocks: reader.text.blocks,
      title: source.title ?? reader.title ?? reader.text.title, url: source.url,
      language: source.language ?? reader.language, publicationDate: choice.answer,
      publicationDateCandidates: choice.candidates)
  }
}

/// The `newsItem`s of a NewsML-G2 message, or the one document of any other file.
struct NewsSplitter: DocumentSplitter {
  private let id: String
  private let maximumSize: Int
  private var elements: XMLElementSplitter
  private var count = 0

  init(id: String, maximumSize: Int) {
    self.id = id
    self.maximumSize = maximumSize
    elements = XMLElementSplitter(["newsItem", "nitf"], maximumLength: maximumSize)
  }

  mutating func feed(_ piece: [UInt8]) -> [ItemResult] {
    elements.feed(piece).map { bytes in
      count += 1
      guard let bytes else {
        let detail = "item \(count) is larger than \(maximumSize) bytes"
        return .failure(DocumentError(.tooLarge, id, detail))
      }
      let charset = DeclaredCharset.label(in: elements.head)
      let source = DocumentSource(id: count == 1 ? id : "\(id)#\(count)", charset: charset)
      return .success(DocumentItem(source: source, format: .news, bytes: bytes))
    }
  }

  mutating func finish() -> [ItemResult] {
    guard count == 0 else { return [] }
    return [.failure(DocumentError(.unsupported, id, "is agency news without an item"))]
  }
}

/// One pass over the elements of an item.
private struct NewsReader {
  private(set) var text = DocumentText()
  private(set) var title: String?
  private(set) var language: String?
  private(set) var dates: [(String, Double, DateCandidate.Kind, String)] = []

  private var scanner: XMLScanner
  private var open: [String] = []
  private var roles: [(depth: Int, role: BlockRole)] = []
  private var buffer: [UInt8] = []
  /// Text of a header field.
  private var field: [UInt8] = []
  private var skipDepth: Int?
  private var headDepth: Int?
  private var captionDepth: Int?

  init(_ bytes: [UInt8]) {
    scanner = XMLScanner(bytes)
  }

  mutating func run() {
    while let token = scanner.next() {
      switch token {
      case .start(let name, let isEmpty):
        let name = XMLName.local(name)
        start(name)
        if !isEmpty { open.append(name) } else { end(name) }
      case .end:
        guard let name = open.popLast() else { continue }
        end(name)
      case .text(let piece):
        if skipDepth == nil {
          field += piece
          if !roles.isEmpty { buffer += piece }
        }
      }
    }
    flush()
  }

  private mutating func start(_ name: String) {
    field = []
    if let tag = scanner.attribute("xml:lang"), language == nil { language = tag }
    if let norm = scanner.attribute("norm") { readDate(name, norm) }
    if name == "pubdata", let date = scanner.attribute("date.publication") {
      dates.append((date, 0.9, .published, "date.nitf.publication"))
    }
    if skipDepth == nil, Self.skipped.contains(name) { skipDepth = open.count }
    if headDepth == nil, name == "body.head" { headDepth = open.count }
    if captionDepth == nil, name == "media-caption" { captionDepth = open.count }
    guard skipDepth == nil, let role = role(of: name) else { return }
    flush()
    roles.append((open.count, role))
  }

  private mutating func end(_ name: String) {
    if skipDepth == open.count {
      skipDepth = nil
    } else if skipDepth == nil {
      let value = String(decoding: field[field.trimmed], as: UTF8.self)
      if !value.isEmpty { readField(name, value) }
    }
    field = []
    if headDepth == open.count { headDepth = nil }
    if captionDepth == open.count { captionDepth = nil }
    if roles.last?.depth == open.count {
      flush()
      roles.removeLast()
    }
  }

  /// NITF writes dates into `norm`, 20230309T101500Z.
  private mutating func readDate(_ name: String, _ value: String) {
    switch name {
    case "date.issue": dates.append((value, 0.92, .published, "date.nitf.issue"))
    case "date.release": dates.append((value, 0.8, .published, "date.nitf.release"))
    case "story.date": dates.append((value, 0.85, .published, "date.nitf.story"))
    default: break
    }
  }

  private mutating func readField(_ name: String, _ value: String) {
    switch name {
    case "contentCreated": dates.append((value, 0.85, .published, "date.newsml.created"))
    case "firstCreated": dates.append((value, 0.9, .published, "date.newsml.first-created"))
    case "versionCreated": dates.append((value, 0.6, .unclear, "date.newsml.version"))
    case "contentModified": dates.append((value, 0.35, .modified, "date.newsml.modified"))
    case "title" where open.last == "head", "headline", "hl1": title = title ?? value
    default: break
    }
  }

  private mutating func flush() {
    let role = roles.last?.role ?? .body
    text.append(HTMLText.folded(buffer), as: role == .title && text.hasTitle ? .heading : role)
    buffer.removeAll(keepingCapacity: true)
  }

  private static let skipped: Set<String> = [
    "media-metadata", "media-producer", "docdata", "script", "style", "rightsInfo", "catalogRef",
    "remoteContent", "inlineData",
  ]

  private var paragraphRole: BlockRole? {
    if headDepth != nil { return nil }
    return captionDepth == nil ? .body : .caption
  }

  private func role(of name: String) -> BlockRole? {
    switch name {
    case "headline", "hl1": .title
    case "h1", "h2", "h3", "h4", "hl2": .heading
    case "p", "para", "abstract", "description", "body.end": paragraphRole
    case "dateline": .dateline
    case "byline", "by": .byline
    case "media-caption", "caption", "figcaption": .caption
    case "bq", "blockquote": .quote
    case "li": .list
    case "td", "th": .table
    default: nil
    }
  }
}
