import TimelineModel

/// Plain text: the text is the input, its blocks are found by lines.
enum PlainTextDocument {
  static func read(
    _ bytes: [UInt8], source: DocumentSource, options: DocumentReader.Options
  ) -> Document {
    let text = TextDecoder.decode(bytes, declared: source.charset)
    let scanner = WrittenDateScanner(
      dayFirst: DateOrder.isDayFirst(language: source.language, url: source.url))
    let paragraphs = TextParagraphs(text).ranges
    let roles = TextRoles(text, paragraphs, scanner)
    let choice = PublicationDateChoice(
      dates(text, paragraphs, roles, source, scanner),
      given: GivenDay(options, source), latest: source.latestDay,
      acceptsModified: true)
    return Document(
      id: source.id, text: String(decoding: text, as: UTF8.self),
      blocks: zip(paragraphs, roles.roles).map { TextBlock(role: $1, range: TextRange($0)) },
      title: source.title
        ?? roles.title.map { String(decoding: text[paragraphs[$0]], as: UTF8.self) },
      url: source.url, language: source.language, publicationDate: choice.answer,
      publicationDateCandidates: choice.candidates)
  }

  private static func dates(
    _ text: [UInt8], _ paragraphs: [Range<Int>], _ roles: TextRoles, _ source: DocumentSource,
    _ scanner: WrittenDateScanner
  ) -> [DateCandidate] {
    // A chronology was written on its last day or later.
    let pastDays = Set(roles.dayHeadings.dropLast())
    let lines = paragraphs.indices.compactMap {
      roles.roles[$0] == .caption || pastDays.contains($0)
        ? nil : VisibleDates.Line(range: paragraphs[$0], isBody: roles.roles[$0] == .body)
    }
    var found = VisibleDates(text, lines: lines, scanner).candidates
    if let day = (source.url ?? source.id).isEmpty
      ? nil : AddressDate.day(in: source.url ?? source.id)
    {
      found.append(DateCandidate(day, .url, 0.8, "date.url"))
    }
    let captions = zip(paragraphs, roles.roles).filter { $1 == .caption }.map(\.0)
    if let caption = CaptionDates.candidate(
      in: text, captions: captions, scanner, confidence: 0.5)
    {
      found.append(caption)
    }
    return found
  }
}
