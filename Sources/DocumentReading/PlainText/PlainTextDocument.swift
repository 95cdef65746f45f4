import TimelineModel

/// Plain text: the text is the input, its blocks are found by lines.
enum PlainTextDocument {
  static func read(
    _ bytes: [UInt8], source: DocumentSource, options: DocumentReader.Options
  ) -> Document {
    let text = TextDecoder.decode(bytes, declared: source.charset)
    let blocks = TextParagraphs.blocks(of: text)
    return Document(
      id: source.id, text: String(decoding: text, as: UTF8.self), blocks: blocks,
      title: source.title, url: source.url, language: source.language,
      publicationDate: (options.publicationDay ?? source.day).map {
        PublicationDate(day: $0, source: .option, confidence: 1)
      })
  }
}
