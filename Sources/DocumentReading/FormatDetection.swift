/// Knows formats by their first bytes.
enum FormatDetection {
  /// Nil if the content does not decide.
  static func format(of head: [UInt8]) -> DocumentFormat? {
    if head.starts(with: [0x50, 0x4B, 3, 4]) { return ofArchive(head) }
    var start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < head.count, head[start].isSpace { start += 1 }
    guard start < head.count else { return nil }
    let text = head[start...]
    switch head[start] {
    case UInt8(ascii: "{"):
      return head.firstOffset(of: "jsonfeed.org/version") == nil ? .jsonLines : .feed
    case UInt8(ascii: "<"): return ofRoot(text)
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      return FrontMatter(head).end > 0 ? .markdown : nil
    default:
      if text.starts(with: "WARC/".utf8) { return .webArchive }
      if text.hasPrefix("BEGIN:VCALENDAR") { return .calendar }
      if isMailbox(text) { return .mailbox }
      if isMail(text) { return .mail }
      return isTable(text) ? .table : nil
    }
  }

  private static func ofArchive(_ head: [UInt8]) -> DocumentFormat {
    // EPUB and OpenDocument put their media type, unpacked, at the very start.
    let start = head.prefix(160)
    if start.firstOffset(of: "application/epub") != nil { return .epub }
    if start.firstOffset(of: "application/vnd.oasis.opendocument") != nil { return .openDocument }
    return .word
  }

  private static func ofRoot(_ head: ArraySlice<UInt8>) -> DocumentFormat? {
    let html = head.firstOffset(of: "<html", ignoringCase: true) ?? Int.max
    func isRoot(_ names: String...) -> Bool {
      names.contains { name in head.firstOffset(of: name).map { $0 < html } ?? false }
    }
    if isRoot("<rss", "<feed", "<rdf:RDF") { return .feed }
    if isRoot("<mediawiki") { return .mediaWiki }
    if isRoot("<nitf", "<newsItem", "<newsMessage") { return .news }
    if head.firstOffset(of: "http://www.tei-c.org/ns/1.0") != nil { return .tei }
    return looksLikeHTML(head) ? .html : nil
  }

  private static func looksLikeHTML(_ head: ArraySlice<UInt8>) -> Bool {
    let marks = ["<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<article", "<meta"]
    return marks.contains { head.firstOffset(of: $0, ignoringCase: true) != nil }
  }

  /// `From ann@x.example Thu Mar  9 10:15:00 2023`, with a header below it.
  private static func isMailbox(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: "From ".utf8), let end = text.firstIndex(of: 0x0A) else { return false }
    return text[..<end].contains(UInt8(ascii: ":")) && isMail(text[(end + 1)...])
  }

  private static let mailFields: Set<String> = [
    "from", "to", "cc", "subject", "date", "message-id", "mime-version", "received", "return-path",
    "delivered-to", "reply-to", "content-type", "x-mailer", "sender", "in-reply-to", "references",
    "dkim-signature", "list-id", "x-original-to", "content-transfer-encoding",
  ]

  /// Only header fields up to the first empty line, two of the usual ones at least.
  private static func isMail(_ text: ArraySlice<UInt8>) -> Bool {
    var known = 0
    var start = text.startIndex
    while start < text.endIndex {
      guard let stop = text[start...].firstIndex(of: 0x0A) else { break }
      let line = text[start..<stop]
      start = stop + 1
      if line.trimmed.isEmpty { return known >= 2 }
      if line.first == 0x20 || line.first == 0x09 { continue }
      guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")),
        !line[..<colon].contains(where: { $0 <= 0x20 || $0 >= 0x7F })
      else { return false }
      let name = String(decoding: line[..<colon].map(\.lowered), as: UTF8.self)
      if mailFields.contains(name) { known += 1 }
    }
    // The header is longer than what was seen of it.
    return known >= 3
  }

  private static let longestHeading = 80

  /// A line of headings that make rows to events, and a second line with as many cells.
  private static func isTable(_ text: ArraySlice<UInt8>) -> Bool {
    guard let end = text.firstIndex(of: 0x0A) else { return false }
    let line = text[..<end]
    let delimiter = DelimitedText.delimiter(of: line)
    // Prose has long stretches between its commas.
    var stretches = 1
    var length = 0
    for byte in line {
      length = byte == delimiter ? 0 : length + 1
      if byte == delimiter { stretches += 1 }
      if length > longestHeading { return false }
    }
    guard stretches >= 3 else { return false }
    let headings = DelimitedText.cells(of: line, delimiter: delimiter)
    guard headings.count >= 3, TableColumns(headings).areDated else { return false }
    var borders = RecordBorders(delimiter: delimiter)
    let rest = text[(end + 1)...]
    let stop = rest.firstIndex { borders.endsRecord($0) } ?? rest.endIndex
    return DelimitedText.cells(of: rest[..<stop], delimiter: delimiter).count == headings.count
  }
}
