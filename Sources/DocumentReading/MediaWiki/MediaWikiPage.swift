import TimelineModel

/// A page of a MediaWiki dump as a document.
///
/// The time of its last change is kept as a candidate and is no answer: an encyclopedia's words are
/// not counted from it.
enum MediaWikiPage {
  static func read(
    _ bytes: [UInt8], source: DocumentSource, options: DocumentReader.Options
  ) -> Document {
    var scanner = XMLScanner(TextDecoder.decode(bytes))
    var open: [String] = []
    var title: [UInt8] = []
    var changed: [UInt8] = []
    var wikitext: [UInt8] = []
    while let token = scanner.next() {
      switch token {
      case .start(let name, let isEmpty): if !isEmpty { open.append(name) }
      case .end: open.removeLast(open.isEmpty ? 0 : 1)
      case .text(let piece):
        switch open.last {
        case "title": title += piece
        case "timestamp" where changed.isEmpty: changed = piece
        case "text": wikitext += piece
        default: break
        }
      }
    }
    let name = String(decoding: HTMLText.folded(title), as: UTF8.self)
    var reader = WikitextReader(wikitext)
    reader.text.append(name, as: .title)
    reader.run()
    let day = CalendarDate(iso: String(decoding: changed.prefix(10), as: UTF8.self))
    let candidates = day.map {
      [DateCandidate($0, .metadata, 0.35, "date.wiki.revision", kind: .modified)]
    }
    let choice = PublicationDateChoice(candidates ?? [], given: GivenDay(options, source))
    return Document(
      id: source.id, text: reader.text.string, blocks: reader.text.blocks,
      title: source.title ?? (name.isEmpty ? nil : name), url: source.url,
      language: source.language, publicationDate: choice.answer,
      publicationDateCandidates: choice.candidates, facts: reader.facts)
  }

  /// In namespace 0 (or one that is not told) and not a redirect, seen without reading the text.
  static func isArticle(_ page: [UInt8]) -> Bool {
    let end = page.firstOffset(of: "<revision") ?? page.count
    let head = page[..<min(end, 64 << 10)]
    if head.firstOffset(of: "<redirect") != nil { return false }
    guard let mark = head.firstOffset(of: "<ns>") else { return true }
    let number = head[(mark + 4)...].prefix { $0 != UInt8(ascii: "<") }
    return number[number.trimmed].elementsEqual([UInt8(ascii: "0")])
  }
}
