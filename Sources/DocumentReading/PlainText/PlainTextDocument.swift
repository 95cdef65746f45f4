import TimelineModel

/// Plain text: the text is the input, its blocks are found by lines.
enum PlainTextDocument {
  static func read(
    _ bytes: [UInt8], source: DocumentSource, options: DocumentReader.Options
  ) -> Document {
    let text = TextDecoder.decode(bytes, declared: source.charset)
    let blocks = TextParagraphs.blocks(of: text)
    let dayFirst = DateOrder.isDayFirst(language: source.language, url: source.url)
    let dates = VisibleDates(
      text, lines: blocks.map { VisibleDates.Line(range: $0.range.range) }, dayFirst: dayFirst)
    let choice = PublicationDateChoice(
      dates.candidates, given: options.publicationDay ?? source.day, acceptsModified: true)
    return Document(
      id: source.id, text: String(decoding: text, as: UTF8.self), blocks: blocks,
      title: source.title, url: source.url, language: source.language,
      publicationDate: choice.answer, publicationDateCandidates: choice.candidates)
  }
}
