/// The readable parts of a message.
struct MailParts {
  struct Part {
    let isHTML: Bool
    let charset: String?
    let bytes: [UInt8]
  }

  private(set) var plain: Part?
  private(set) var html: Part?
  /// Names, or kinds where there is none, of parts that are not read.
  private(set) var leftOut: [String] = []
  private let message: [UInt8]

  /// Parts that are looked at, and how deep they may lie in each other.
  private static let maximumParts = 1_000
  private static let maximumDepth = 20

  init(_ message: [UInt8], _ headers: MailHeaders) {
    self.message = message
    var waiting: [(headers: MailHeaders, body: Range<Int>, depth: Int)] = [
      (headers, headers.end..<message.count, 0)
    ]
    var seen = 0
    while let (headers, body, depth) = waiting.popLast(), seen < Self.maximumParts {
      seen += 1
      let kind = headers.kind("content-type") ?? "text/plain"
      if kind.hasPrefix("multipart/"), depth < Self.maximumDepth,
        let boundary = headers.parameter("boundary", of: "content-type"), !boundary.isEmpty
      {
        for part in ranges(of: body, boundary: boundary).reversed() {
          let inner = MailHeaders(message, part)
          waiting.append((inner, inner.end..<part.upperBound, depth + 1))
        }
      } else {
        take(headers, kind, body)
      }
    }
  }

  private mutating func take(_ headers: MailHeaders, _ kind: String, _ body: Range<Int>) {
    let name =
      headers.parameter("filename", of: "content-disposition")
      ?? headers.parameter("name", of: "content-type")
    let isAttached = headers.kind("content-disposition") == "attachment"
    let isHTML = kind == "text/html"
    guard isHTML || kind == "text/plain", !isAttached, isHTML ? html == nil : plain == nil else {
      if isAttached || name != nil || !kind.hasPrefix("text/") { leftOut.append(name ?? kind) }
      return
    }
    let encoding = headers.kind("content-transfer-encoding")
    let part = Part(
      isHTML: isHTML, charset: headers.parameter("charset", of: "content-type"),
      bytes: TransferEncoding.decoded(message[body], encoding))
    if isHTML { html = part } else { plain = part }
  }

  /// The text, or the HTML where the text is missing or a mere hint at it.
  var best: Part? {
    guard let html else { return plain }
    guard let plain else { return html }
    let size = plain.bytes[plain.bytes.trimmed].count
    return size < 200 && html.bytes.count > size * 10 ? html : plain
  }

  /// What stands between the lines `--boundary`.
  private func ranges(of body: Range<Int>, boundary: String) -> [Range<Int>] {
    let mark = Array("--\(boundary)".utf8)
    var ranges: [Range<Int>] = []
    var open: Int?
    var start = body.lowerBound
    while start < body.upperBound {
      let stop = message[start..<body.upperBound].firstIndex(of: 0x0A) ?? body.upperBound
      let next = min(stop + 1, body.upperBound)
      if message[start..<stop].starts(with: mark) {
        // The line break before a boundary belongs to it.
        var end = start
        if end > body.lowerBound, message[end - 1] == 0x0A { end -= 1 }
        if end > body.lowerBound, message[end - 1] == 0x0D { end -= 1 }
        if let open, open < end { ranges.append(open..<end) }
        let isLast = message[(start + mark.count)..<stop].starts(with: "--".utf8)
        open = isLast ? nil : next
        if isLast || ranges.count >= Self.maximumParts { break }
      }
      start = next
    }
    if let open, open < body.upperBound { ranges.append(open..<body.upperBound) }
    return ranges
  }
}
