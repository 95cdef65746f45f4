import TimelineModel

extension OfficeContent {
  /// Bytes of text that a book may have.
  private static let maximumText = 64 << 20

  /// EPUB (W3C EPUB 3, IDPF EPUB 2): the chapters in the order of the spine.
  mutating func readBook(_ archive: ZipArchive) throws(ZipArchive.Failure) {
    guard let path = Self.packagePath(try archive.content("META-INF/container.xml")) else {
      throw .noMember
    }
    let package = BookPackage(try archive.content(path))
    title = package.title
    language = package.language
    if let day = package.date.flatMap({ WrittenDateScanner(dayFirst: true).date(in: $0) }) {
      dates.append(DateCandidate(day, .metadata, 0.6, "date.epub.date"))
    }
    if let title { text.append(title, as: .title) }
    var missing = 0
    for chapter in package.chapters {
      guard text.bytes.count < Self.maximumText else {
        notes.append("the book is longer than \(Self.maximumText) bytes; read up to there")
        break
      }
      let name = BookPackage.resolved(chapter, in: path)
      guard let page = try? archive.content(name) else {
        missing += 1
        continue
      }
      for (block, role) in HTMLDocument.allBlocks(of: page) {
        text.append(block, as: role == .title && text.hasTitle ? .heading : role)
      }
    }
    if missing > 0 { notes.append("chapters of the book that cannot be read: \(missing)") }
  }

  private static func packagePath(_ container: [UInt8]) -> String? {
    var scanner = XMLScanner(TextDecoder.decode(container))
    while let token = scanner.next() {
      if case .start(let name, _) = token, XMLName.local(name) == "rootfile" {
        return scanner.attribute("full-path")
      }
    }
    return nil
  }
}

/// The package document of a book.
private struct BookPackage {
  private(set) var title: String?
  private(set) var language: String?
  private(set) var date: String?
  /// Addresses of the chapters relative to the package document.
  private(set) var chapters: [String] = []

  init(_ bytes: [UInt8]) {
    var scanner = XMLScanner(TextDecoder.decode(bytes))
    var items: [String: String] = [:]
    var spine: [String] = []
    var name = ""
    while let token = scanner.next() {
      switch token {
      case .start(let tag, _):
        name = XMLName.local(tag)
        if name == "item", let id = scanner.attribute("id"), items.count < 20_000,
          scanner.attribute("media-type")?.contains("html") == true
        {
          items[id] = scanner.attribute("href")
        }
        if name == "itemref", let id = scanner.attribute("idref"), spine.count < 20_000 {
          spine.append(id)
        }
      case .end: name = ""
      case .text(let piece):
        let value = String(decoding: HTMLText.folded(piece), as: UTF8.self)
        if value.isEmpty { continue }
        switch name {
        case "title": title = title ?? value
        case "language": language = language ?? value
        case "date": date = date ?? value
        default: break
        }
      }
    }
    // A chapter that is named twice is read once.
    var seen: Set<String> = []
    chapters = spine.compactMap { items[$0] }.filter { seen.insert($0).inserted }
  }

  /// `OEBPS/../text/a%20b.xhtml` of `../text/a%20b.xhtml` in `OEBPS/content.opf`, its dots resolved
  /// inside the archive.
  static func resolved(_ address: String, in package: String) -> String {
    var parts = package.split(separator: "/").dropLast().map(String.init)
    let path = address.utf8.prefix { $0 != UInt8(ascii: "#") }
    let bytes = Array(path)
    let escaped = bytes.map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 }
    // Escapes of addresses are those of quoted-printable with another mark.
    let plain =
      bytes.contains(UInt8(ascii: "%")) && !bytes.contains(UInt8(ascii: "="))
      ? TransferEncoding.quotedPrintable(escaped[...]) : bytes
    for part in String(decoding: plain, as: UTF8.self).split(separator: "/") {
      switch part {
      case ".": break
      case "..": if !parts.isEmpty { parts.removeLast() }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
