import TimelineModel

/// Documents that are ZIP archives: DOCX, ODT and EPUB, told apart by their members.
enum ZippedDocument {
  static func read(
    _ bytes: [UInt8], source: DocumentSource, options: DocumentReader.Options
  ) -> Document {
    var content = OfficeContent()
    var notes: [String] = []
    do throws(ZipArchive.Failure) {
      let archive = try ZipArchive(bytes, maximumSize: options.maximumSize)
      if archive.names.contains("word/document.xml") {
        try content.readWord(archive)
      } else if archive.names.contains("content.xml") {
        try content.readOpenDocument(archive)
      } else if archive.names.contains("META-INF/container.xml") {
        try content.readBook(archive)
      } else {
        notes.append("the archive is no text document: neither DOCX, ODT nor EPUB")
      }
    } catch {
      notes.append(message(error))
    }
    notes += content.notes
    let lines = content.text.blocks.map {
      VisibleDates.Line(range: $0.range.range, isTitle: $0.role == .title, isBody: $0.role == .body)
    }
    let scanner = WrittenDateScanner(
      dayFirst: DateOrder.isDayFirst(
        language: source.language ?? content.language, url: source.url))
    let visible = VisibleDates(content.text.bytes, lines: lines, scanner).candidates
    let choice = PublicationDateChoice(
      visible + content.dates, given: GivenDay(options, source), acceptsModified: true)
    return Document(
      id: source.id, text: content.text.string, blocks: content.text.blocks,
      title: source.title ?? content.title ?? content.text.title, url: source.url,
      language: source.language ?? content.language, publicationDate: choice.answer,
      publicationDateCandidates: choice.candidates,
      notes: notes.map { Note(source: source.id, message: $0) })
  }

  private static func message(_ failure: ZipArchive.Failure) -> String {
    switch failure {
    case .noArchive: "the archive has no directory: it is cut off, or no ZIP archive"
    case .noMember: "the archive lacks a part that it names"
    case .damaged: "a part of the archive is damaged"
    case .encrypted: "the archive is encrypted"
    case .tooLarge: "a part of the archive is larger than what is read, or expands too far"
    }
  }
}

/// What the parts of an office document or a book give.
struct OfficeContent {
  var text = DocumentText()
  var title: String?
  var language: String?
  var dates: [DateCandidate] = []
  var notes: [String] = []
}
