import TimelineModel

/// An e-mail message (RFC 5322 with MIME) as a document: its subject, its day and its text.
enum MailDocument {
  static func read(
    _ bytes: [UInt8], source: DocumentSource, options: DocumentReader.Options
  ) -> Document {
    let headers = MailHeaders(bytes, start(of: bytes)..<bytes.count)
    let parts = MailParts(bytes, headers)
    var source = source
    source.title = source.title ?? headers.text("subject")
    source.language = source.language ?? headers.text("content-language")
    if source.day == nil, let date = headers.text("date") {
      source.day = WrittenDateScanner(dayFirst: true).date(in: date)
      source.daySource = .metadata
      source.daySignal = "date.mail"
    }
    var document: Document
    var notes: [Note] = []
    if let part = parts.best, part.isHTML {
      source.charset = part.charset
      document = HTMLDocument.read(part.bytes, source: source, options: options)
    } else {
      let text = TextDecoder.decode(parts.plain?.bytes ?? [], declared: parts.plain?.charset)
      let (kept, lines) = QuotedReplies.removed(from: text)
      source.charset = "utf-8"
      document = PlainTextDocument.read(kept, source: source, options: options)
      if lines > 0 {
        notes.append(
          Note(source: source.id, message: "\(lines) lines of quoted messages were left out"))
      }
    }
    for name in parts.leftOut.prefix(20) {
      let name = String(decoding: HTMLText.folded(Array(name.utf8.prefix(120))), as: UTF8.self)
      notes.append(Note(source: source.id, message: "the attachment \(name) was left out"))
    }
    if parts.best == nil {
      notes.append(Note(source: source.id, message: "the message has no text that can be read"))
    }
    document.notes += notes
    return document
  }

  /// Behind the `From ` line that mailboxes put before each message.
  private static func start(of bytes: [UInt8]) -> Int {
    guard bytes.starts(with: "From ".utf8) else { return 0 }
    return bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
  }
}
