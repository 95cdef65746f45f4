import TimelineModel

/// TEI P5, the Text Encoding Initiative's XML for editions, as a document.
///
/// The text is the edited one: of a choice the regularised, corrected or expanded reading, without
/// deletions and running heads. Notes stand behind their paragraph.
enum TEIDocument {
  static func read(
    _ bytes: [UInt8], source: DocumentSource, options: DocumentReader.Options
  ) -> Document {
    let label = source.charset ?? DeclaredCharset.label(in: bytes)
    var reader = TEIReader(TextDecoder.decode(bytes, declared: label))
    reader.run()
    let scanner = WrittenDateScanner(dayFirst: true)
    // The day a text was written comes before the day its edition was published.
    var candidates: [DateCandidate] = []
    for (value, confidence, signal) in [
      (reader.written, 0.9, "date.tei.creation"), (reader.published, 0.6, "date.tei.publication"),
    ] {
      guard let value, let day = CalendarDate(iso: value) ?? scanner.date(in: value) else {
        continue
      }
      candidates.append(DateCandidate(day, .metadata, confidence, signal))
    }
    let choice = PublicationDateChoice(candidates, given: GivenDay(options, source))
    return Document(
      id: source.id, text: reader.text.string, blocks: reader.text.blocks,
      title: source.title ?? reader.title ?? reader.text.title, url: source.url,
      language: source.language ?? reader.language, publicationDate: choice.answer,
      publicationDateCandidates: choice.candidates, facts: reader.facts, marks: reader.marks)
  }
}

/// One pass over the elements of a TEI file.
private struct TEIReader {
  private(set) var text = DocumentText()
  private(set) var title: String?
  private(set) var language: String?
  /// `when` of the creation, or of a letter's sending.
  private(set) var written: String?
  /// `when` of the publication statement.
  private(set) var published: String?
  /// Dates and places that the edition marks in its text.
  private(set) var marks: [MarkedWords] = []
  private(set) var facts: [StatedFact] = []

  private var scanner: XMLScanner
  private var open: [String] = []
  private var roles: [(depth: Int, role: BlockRole)] = []
  private var buffer: [UInt8] = []
  /// Marks in ``buffer``, closed and open ones.
  private var inner: [TEIMark] = []
  private var openMarks: [TEIMark] = []
  /// The `event` that is open, and its first block.
  private var event: (TEIEvent, firstBlock: Int, firstMark: Int)?
  private var notes: [[UInt8]] = []
  private var note: [UInt8] = []
  private var noteDepth: Int?
  private var skipDepth: Int?
  private var headerDepth: Int?
  /// The part of the header whose dates count, and where it was opened.
  private var dating: (depth: Int, isWriting: Bool)?

  init(_ bytes: [UInt8]) {
    scanner = XMLScanner(bytes)
  }

  mutating func run() {
    while let token = scanner.next() {
      switch token {
      case .start(let name, let isEmpty):
        start(XMLName.local(name))
        if !isEmpty { open.append(XMLName.local(name)) } else { milestone(XMLName.local(name)) }
      case .end: end()
      case .text(let piece): take(piece)
      }
    }
    flush()
  }

  private mutating func start(_ name: String) {
    let depth = open.count
    if language == nil, let tag = scanner.attribute("xml:lang") { language = tag }
    if name == "teiHeader", headerDepth == nil { headerDepth = depth }
    if headerDepth != nil { return readHeader(name) }
    if skipDepth == nil, isLeftOut(name) { skipDepth = depth }
    if name == "note", noteDepth == nil { noteDepth = depth }
    if noteDepth == nil, skipDepth == nil { startMark(name, depth) }
    guard noteDepth == nil, skipDepth == nil, let role = Self.role(of: name, in: open.last) else {
      return
    }
    flush()
    roles.append((depth, role))
  }

  private mutating func end() {
    guard open.popLast() != nil else { return }
    let depth = open.count
    if headerDepth == depth { headerDepth = nil }
    if dating?.depth == depth { dating = nil }
    if skipDepth == depth { skipDepth = nil }
    endMark(depth)
    if noteDepth == depth {
      noteDepth = nil
      notes.append(note)
      note = []
    }
    if roles.last?.depth == depth {
      flush()
      roles.removeLast()
    }
    endEvent(depth)
  }

  private mutating func startMark(_ name: String, _ depth: Int) {
    switch name {
    case "event" where event == nil:
      flush()
      event = TEIEvent(scanner, depth: depth).map { ($0, text.blocks.count, marks.count) }
    case "geo": break
    default:
      guard openMarks.count < 100, let mark = TEIMark(name, scanner, depth: depth) else { return }
      openMarks.append(mark)
      openMarks[openMarks.count - 1].start = buffer.count
    }
  }

  private mutating func endMark(_ depth: Int) {
    guard let last = openMarks.last, last.depth == depth else { return }
    openMarks.removeLast()
    var mark = last
    mark.end = buffer.count
    // Of marks inside each other the inner ones count.
    if mark.end > mark.start, (inner.last?.end ?? 0) <= mark.start { inner.append(mark) }
  }

  private mutating func endEvent(_ depth: Int) {
    guard let (ended, first, firstMark) = event, ended.depth == depth else { return }
    flush()
    event = nil
    guard first < text.blocks.count, let last = text.blocks.last else { return }
    let range = text.blocks[first].range.union(last.range)
    let place = marks[firstMark...].lazy.compactMap { mark in
      if case .place(let place) = mark.meaning { place } else { nil }
    }.first
    let title = String(decoding: text.bytes[text.blocks[first].range.range], as: UTF8.self)
    facts.append(
      StatedFact(
        title: title, interval: ended.interval, place: place, range: range,
        rule: "fact.tei-event"))
  }

  /// Line and page beginnings inside a text are spaces, unless they divide a word.
  private mutating func milestone(_ name: String) {
    guard name == "lb" || name == "pb" || name == "cb" || name == "space" || name == "gap" else {
      return
    }
    if scanner.attribute("break") != "no" { take([0x20]) }
  }

  private mutating func take(_ piece: [UInt8]) {
    if let headerDepth {
      // Only the first title is the text's own.
      if title == nil, open.count > headerDepth + 2, open.last == "title",
        open[open.count - 2] == "titleStmt"
      {
        let folded = HTMLText.folded(piece)
        if !folded.isEmpty { title = String(decoding: folded, as: UTF8.self) }
      }
      return
    }
    if skipDepth != nil { return }
    if open.last == "geo" {
      // The coordinate of the place around it, no text.
      let point = StatedCoordinate.pair(String(decoding: piece.prefix(80), as: UTF8.self))
      if let place = openMarks.indices.last { openMarks[place].coordinate = point }
      return
    }
    if noteDepth != nil {
      note.append(contentsOf: piece)
    } else if !roles.isEmpty {
      HTMLText.append(piece[...], to: &buffer)
    }
  }

  private mutating func flush() {
    let role = roles.last?.role ?? .body
    if buffer.last == 0x20 { buffer.removeLast() }
    let count = text.blocks.count
    text.append(buffer, as: role == .title && text.hasTitle ? .heading : role)
    if text.blocks.count > count, let block = text.blocks.last?.range {
      marks += inner.compactMap { $0.words(in: buffer, block) }
    }
    inner.removeAll()
    // A mark that is still open goes on in the next block.
    for index in openMarks.indices { openMarks[index].start = 0 }
    for note in notes { text.append(HTMLText.folded(note), as: .body) }
    buffer.removeAll(keepingCapacity: true)
    notes.removeAll()
  }

  private mutating func readHeader(_ name: String) {
    switch name {
    case "creation", "correspAction": dating = dating ?? (open.count, true)
    case "publicationStmt": dating = dating ?? (open.count, false)
    case "date":
      guard let when = scanner.attribute("when") ?? scanner.attribute("when-iso"), let dating else {
        return
      }
      if dating.isWriting { written = written ?? when } else { published = published ?? when }
    default: break
    }
  }

  private func isLeftOut(_ name: String) -> Bool {
    switch name {
    case "fw", "del", "facsimile", "sourceDoc", "standOff", "figDesc", "formula", "graphic": true
    case "sic", "orig", "abbr": open.last == "choice"
    default: false
    }
  }

  private static func role(of name: String, in parent: String?) -> BlockRole? {
    switch name {
    case "head": parent == "figure" ? .caption : .heading
    case "docTitle", "titlePart": .title
    case "p", "ab", "l", "sp", "stage", "event", "desc", "closer", "salute", "signed", "trailer":
      .body
    case "item", "label": .list
    case "cell": .table
    case "quote", "cit", "epigraph": .quote
    case "byline", "docAuthor": .byline
    case "dateline", "docDate", "opener": .dateline
    default: nil
    }
  }
}
