import TimelineModel

/// A web page as a document.
enum HTMLDocument {
  static func read(
    _ bytes: [UInt8], source: DocumentSource, options: DocumentReader.Options
  ) -> Document {
    let decoded = TextDecoder.decode(bytes, declared: source.charset)
    let tree = HTMLParser.tree(of: decoded)
    let page = PageText(tree)
    let article = ArticleBlocks(tree, page, MainContent(tree, page))
    var text: [UInt8] = []
    var blocks: [TextBlock] = []
    for (index, role) in article.roles.enumerated() where role != .boilerplate {
      if !text.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
      let start = text.count
      text.append(contentsOf: page.bytes[page.blocks[index].range])
      blocks.append(TextBlock(role: role, range: TextRange(start, text.count)))
    }
    let title = source.title
    return Document(
      id: source.id, text: String(decoding: text, as: UTF8.self), blocks: blocks,
      title: title, url: source.url, language: source.language,
      publicationDate: (options.publicationDay ?? source.day).map {
        PublicationDate(day: $0, source: .option, confidence: 1)
      })
  }
}
