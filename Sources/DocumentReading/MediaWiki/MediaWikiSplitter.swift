/// The articles of a MediaWiki dump (export schema 0.x): pages of namespace 0 that are no redirects.
struct MediaWikiSplitter: DocumentSplitter {
  private let id: String
  private let maximumSize: Int
  private var elements: XMLElementSplitter
  private var count = 0
  private var language: String?

  init(id: String, maximumSize: Int) {
    self.id = id
    self.maximumSize = maximumSize
    elements = XMLElementSplitter(["page"], maximumLength: maximumSize)
  }

  mutating func feed(_ piece: [UInt8]) -> [ItemResult] {
    elements.feed(piece).compactMap { bytes in
      count += 1
      guard let bytes else {
        let detail = "page \(count) is larger than \(maximumSize) bytes"
        return .failure(DocumentError(.tooLarge, id, detail))
      }
      guard MediaWikiPage.isArticle(bytes) else { return nil }
      if language == nil { language = Self.language(of: elements.head) }
      let source = DocumentSource(id: "\(id)#\(count)", language: language)
      return .success(DocumentItem(source: source, format: .mediaWiki, bytes: bytes))
    }
  }

  mutating func finish() -> [ItemResult] {
    guard count == 0 else { return [] }
    return [.failure(DocumentError(.unsupported, id, "is a MediaWiki dump without pages"))]
  }

  /// `xml:lang` of the root.
  private static func language(of head: [UInt8]) -> String? {
    var scanner = XMLScanner(head)
    while let token = scanner.next() {
      if case .start("mediawiki", _) = token { return scanner.attribute("xml:lang") }
    }
    return nil
  }
}
