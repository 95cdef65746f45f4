import TimelineModel

/// A web page as a document.
enum HTMLDocument {
  static func read(
    _ bytes: [UInt8], source: DocumentSource, options: DocumentReader.Options
  ) -> Document {
    let decoded = TextDecoder.decode(bytes, declared: source.charset)
    let tree = HTMLParser.tree(of: decoded)
    var text: [UInt8] = []
    var blocks: [TextBlock] = []
    var title = source.title
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      switch node.tag {
      case .script, .style, .nav, .footer, .form, .aside, .noscript, .head:
        if node.tag == .head, title == nil,
          let element = (index..<Int(node.end)).first(where: { tree.nodes[$0].tag == .title })
        {
          title = String(decoding: tree.text(of: element), as: UTF8.self)
        }
        index = Int(node.end)
        continue
      case .p, .h1, .h2, .h3, .h4, .h5, .h6, .li, .figcaption, .blockquote:
        let piece = tree.text(of: index)
        if !piece.isEmpty {
          if !text.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
          let start = text.count
          text.append(contentsOf: piece)
          let role: BlockRole =
            switch node.tag {
            case .h1: .title
            case .p: .body
            case .li: .list
            case .figcaption: .caption
            case .blockquote: .quote
            default: .heading
            }
          blocks.append(TextBlock(role: role, range: TextRange(start, text.count)))
        }
        index = Int(node.end)
        continue
      default: index += 1
      }
    }
    return Document(
      id: source.id, text: String(decoding: text, as: UTF8.self), blocks: blocks,
      title: title, url: source.url, language: source.language,
      publicationDate: (options.publicationDay ?? source.day).map {
        PublicationDate(day: $0, source: .option, confidence: 1)
      })
  }
}
