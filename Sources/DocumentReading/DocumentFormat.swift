/// The formats that can be read.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  case text, html, markdown
  /// RSS, RDF, Atom or JSON Feed: each item is a document.
  case feed
  /// TEI P5.
  case tei
  case jsonLines = "jsonl"

  /// Extensions of file names, without the full stop, lower case.
  public var fileExtensions: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .html: ["html", "htm", "xhtml"]
    case .markdown: ["md", "markdown", "mdown", "mkd"]
    case .feed: ["rss", "atom", "rdf", "xml"]
    case .tei: ["tei"]
    case .jsonLines: ["jsonl", "ndjson"]
    }
  }

  /// The format of a document by its first bytes; where they do not decide, by the name.
  public static func of(_ bytes: some Collection<UInt8>, named name: String = "") -> Self {
    let head = Array(bytes.prefix(4096))
    if let format = ofContent(head) { return format }
    let suffix = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { dot in
      name[name.index(after: dot)...].lowercased()
    }
    return allCases.first { $0.fileExtensions.contains(suffix ?? "") } ?? .text
  }

  private static func ofContent(_ head: [UInt8]) -> DocumentFormat? {
    var start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < head.count, head[start].isSpace { start += 1 }
    guard start < head.count else { return nil }
    switch head[start] {
    case UInt8(ascii: "{"):
      return head.firstOffset(of: "jsonfeed.org/version") == nil ? .jsonLines : .feed
    case UInt8(ascii: "<"): return ofRoot(head[start...])
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      return FrontMatter(head).end > 0 ? .markdown : nil
    default: return nil
    }
  }

  private static func ofRoot(_ head: ArraySlice<UInt8>) -> DocumentFormat? {
    let feeds = ["<rss", "<feed", "<rdf:RDF"].compactMap { head.firstOffset(of: $0) }.min()
    let html = head.firstOffset(of: "<html", ignoringCase: true)
    if let feeds, feeds < html ?? Int.max { return .feed }
    if head.firstOffset(of: "http://www.tei-c.org/ns/1.0") != nil { return .tei }
    return looksLikeHTML(head) ? .html : nil
  }

  private static func looksLikeHTML(_ head: ArraySlice<UInt8>) -> Bool {
    let marks = ["<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<article", "<meta"]
    return marks.contains { head.firstOffset(of: $0, ignoringCase: true) != nil }
  }
}
