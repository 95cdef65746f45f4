import TimelineModel

/// The header of a WARC record, and what its content is.
struct WebArchiveRecord {
  let address: String?
  let length: Int
  private let kind: String
  private let contentType: String
  /// The day the record was made: nothing in it was published later.
  private let day: CalendarDate?

  /// Nil for what does not begin with `WARC/` or gives no length.
  init?(header: [UInt8]) {
    guard header.starts(with: "WARC/".utf8) else { return nil }
    let fields = MailHeaders(header, 0..<header.count)
    guard let length = fields.text("content-length").flatMap({ Int($0) }), length >= 0 else {
      return nil
    }
    self.length = length
    kind = fields.kind("warc-type") ?? ""
    contentType = fields.kind("content-type") ?? ""
    // Old writers put the address into angle brackets.
    address = fields.text("warc-target-uri").map {
      $0.hasPrefix("<") && $0.hasSuffix(">") ? String($0.dropFirst().dropLast()) : $0
    }
    day = fields.text("warc-date").flatMap { CalendarDate(iso: $0.prefix(10)) }
  }

  var isWanted: Bool {
    switch kind {
    case "response": contentType.hasPrefix("application/http")
    case "resource", "conversion": Self.format(of: contentType) != nil
    default: false
    }
  }

  /// The page or text of a record; nil for pictures, redirects, errors …
  func item(of content: [UInt8], maximumSize: Int) -> DocumentItem? {
    var source = DocumentSource(id: address ?? "", url: address)
    source.latestDay = day
    guard kind == "response" else {
      return Self.format(of: contentType).map {
        DocumentItem(source: source, format: $0, bytes: content)
      }
    }
    let headers = MailHeaders(content, 0..<content.count)
    guard content.starts(with: "HTTP/".utf8), HTTPBody.isSuccess(content),
      let format = Self.format(of: headers.kind("content-type") ?? "text/html")
    else { return nil }
    source.charset = headers.parameter("charset", of: "content-type")
    source.language = headers.text("content-language").flatMap {
      $0.split(separator: ",").first.map(String.init)
    }
    let body = HTTPBody.bytes(content[headers.end...], headers, maximumSize: maximumSize)
    return DocumentItem(source: source, format: format, bytes: body)
  }

  private static func format(of type: String) -> DocumentFormat? {
    switch type {
    case "text/html", "application/xhtml+xml": .html
    case "text/plain": .text
    case "text/markdown": .markdown
    default: nil
    }
  }
}

/// The body of a stored HTTP answer.
enum HTTPBody {
  /// `HTTP/1.1 200 OK`
  static func isSuccess(_ answer: [UInt8]) -> Bool {
    let line = answer.prefix(40).split(separator: 0x20)
    return line.count > 1 && line[1].starts(with: "200".utf8)
  }

  /// Chunks joined (RFC 9112, section 7.1) and gzip unpacked. Many archives store the body plain under
  /// a header that says otherwise, so the bytes decide.
  static func bytes(
    _ body: ArraySlice<UInt8>, _ headers: MailHeaders, maximumSize: Int
  ) -> [UInt8] {
    var bytes = Array(body)
    if headers.kind("transfer-encoding") == "chunked" { bytes = joinedChunks(bytes) ?? bytes }
    guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
    let inflater = Inflater(.gzip)
    inflater.feed(bytes)
    var unpacked: [UInt8] = []
    while case .output(let piece) = inflater.next() {
      unpacked += piece
      if unpacked.count > maximumSize
        || ExpansionLimit.isExceeded(packed: inflater.consumed, unpacked: unpacked.count)
      {
        break
      }
    }
    return unpacked
  }

  /// Nil if the bytes are not in chunks.
  private static func joinedChunks(_ bytes: [UInt8]) -> [UInt8]? {
    var joined: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let digits = bytes[index...].prefix(8).prefix {
        $0.isDigit || (0x61...0x66).contains($0 | 0x20)
      }
      guard !digits.isEmpty, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16),
        let feed = bytes[digits.endIndex...].prefix(256).firstIndex(of: 0x0A)
      else { return joined.isEmpty ? nil : joined }
      if size == 0 { return joined }
      joined += bytes[(feed + 1)...].prefix(size)
      index = feed + 1 + size
      while index < bytes.count, bytes[index] == 0x0D || bytes[index] == 0x0A { index += 1 }
    }
    return joined
  }
}
