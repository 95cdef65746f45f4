import ResourceUsage
import TimelineKit

/// Inputs that are made to hurt: each has to end within seconds and in little memory.
enum HostileInput {
  private static func times(_ text: String, _ count: Int) -> [UInt8] {
    let piece = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(piece.count * count)
    for _ in 0..<count { bytes += piece }
    return bytes
  }

  private static func page(_ hurting: [UInt8]) -> [UInt8] {
    Array("<p>The ferry sank in the harbour of Bergen on 4 May 2021, they said.</p>".utf8) + hurting
  }

  private static func entities() -> [UInt8] {
    var text = "<!DOCTYPE a [<!ENTITY a0 \"ha\">"
    for level in 1...30 {
      text += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
    }
    return Array((text + "]>").utf8)
  }

  private static let inputs: [(String, DocumentFormat, @Sendable () -> [UInt8])] = [
    ("nesting of 100,000", .html, { page(times("<div>", 100_000)) }),
    ("nesting of 100,000 inline", .html, { page(times("<b><i>", 100_000)) }),
    (
      "50,000 attributes", .html,
      {
        page(
          Array("<p ".utf8) + (0..<50_000).flatMap { Array("a\($0)=1 ".utf8) }
            + Array(">x</p>".utf8))
      }
    ),
    (
      "20 MB attribute", .html,
      {
        page(Array("<p title=\"".utf8) + times("x", 20_000_000) + Array("\">x</p>".utf8))
      }
    ),
    (
      "20 MB attribute, not closed", .html,
      {
        page(Array("<p title=\"".utf8) + times("x", 20_000_000))
      }
    ),
    ("20 MB word", .html, { page(Array("<p>".utf8) + times("x", 20_000_000)) }),
    ("20 MB of <", .html, { page(times("<", 20_000_000)) }),
    ("20 MB of tables", .html, { page(times("<table><tr><td>", 1_000_000)) }),
    (
      "20 MB of event markup", .html,
      {
        page(
          times(
            "<div itemscope itemtype='https://schema.org/Event'><i itemprop=name>a</i>", 250_000))
      }
    ),
    (
      "20 MB of tables of events", .html,
      {
        page(times("<table><tr><th>Date<th>Event<tr><td>2021-05-04<td>x</table>", 300_000))
      }
    ),
    (
      "JSON-LD nest", .html,
      {
        page(Array("<script type=application/ld+json>".utf8) + times("{\"@graph\":[", 200_000))
      }
    ),
    ("NUL bytes", .html, { page([UInt8](repeating: 0, count: 20_000_000)) }),
    (
      "UTF-16 with lone surrogates", .text,
      {
        [0xFF, 0xFE] + (0..<10_000_000).flatMap { _ in [0x00, 0xD8] as [UInt8] }
      }
    ),
    ("20 MB line", .text, { times("x", 20_000_000) }),
    ("20 MB of capitals", .text, { times("Xy ", 7_000_000) }),
    ("20 MB of dates", .text, { times("4 May 2021 ", 1_800_000) }),
    ("20 MB of digits and marks", .text, { times("1-1.1/", 3_000_000) }),
    ("20 MB of quotation marks", .text, { times("\" ' ", 5_000_000) }),
    ("20 MB of short lines", .text, { times("a\n", 10_000_000) }),
    ("Markdown nest", .markdown, { times("> ", 10_000_000) }),
    ("Markdown marks", .markdown, { times("[*_`", 5_000_000) }),
    ("entities in a DTD", .tei, { entities() + Array("<TEI><p>Saved. &a30;</p></TEI>".utf8) }),
    ("TEI nest", .tei, { times("<div><p>", 1_000_000) }),
    ("TEI marks", .tei, { times("<date when='1801'>x ", 1_000_000) }),
    ("TEI events", .tei, { times("<event when='1801'><p>x</p></event>", 500_000) }),
    ("news nest", .news, { times("<p>", 3_000_000) }),
    (
      "mail parts", .mail,
      {
        Array("Content-Type: multipart/mixed; boundary=b\n\n".utf8) + times("--b\n\nx\n", 2_000_000)
      }
    ),
    (
      "mail parts in parts", .mail,
      {
        times("Content-Type: multipart/mixed; boundary=b\n\n--b\n", 400_000)
      }
    ),
    ("mail header", .mail, { times("=?utf-8?Q?a", 2_000_000) }),
    (
      "mail folded header", .mail,
      { Array("Subject: a\n".utf8) + times(" =?utf-8?Q?a?=\n", 1_200_000) }
    ),
    ("mail quotation", .mail, { Array("Subject: a\n\n".utf8) + times(">\n", 10_000_000) }),
    (
      "quoted-printable", .mail,
      {
        Array("Content-Transfer-Encoding: quoted-printable\n\n".utf8) + times("=  ", 7_000_000)
      }
    ),
    ("table of quotation marks", .table, { Array("date,place\n".utf8) + times("\"", 20_000_000) }),
    ("table of commas", .table, { Array("date,place\n".utf8) + times(",", 20_000_000) }),
    (
      "calendar", .calendar,
      { times("BEGIN:VEVENT\nDTSTART:20210504\nSUMMARY:x\nEND:VEVENT\n", 300_000) }
    ),
    ("wiki templates", .mediaWiki, { Array("<page><text>".utf8) + times("{{", 10_000_000) }),
    (
      "wiki templates, closed", .mediaWiki,
      {
        Array("<page><text>".utf8) + times("{{nowrap|", 1_000_000) + times("}}", 1_000_000)
      }
    ),
    (
      "wiki links", .mediaWiki,
      {
        Array("<page><text>".utf8) + times("[[a|", 2_000_000) + times("]]", 2_000_000)
      }
    ),
    (
      "wiki tables", .mediaWiki,
      { Array("<page><text>".utf8) + times("{|\n|-\n|a||b\n", 1_500_000) }
    ),
    (
      "wiki references", .mediaWiki,
      { Array("<page><text>".utf8) + times("&lt;ref&gt;", 1_800_000) }
    ),
    ("no archive", .word, { Array("PK\u{3}\u{4}".utf8) + times("PK\u{1}\u{2}", 5_000_000) }),
  ]

  static func runAll() {
    for (name, format, make) in inputs {
      let bytes = make()
      let reader = DocumentReader(options: .init(format: format))
      let before = Usage.now
      let document = reader.document(bytes, id: "hostile")
      let after = Usage.now
      let seconds = ((after.cpuSeconds - before.cpuSeconds) * 100).rounded() / 100
      print(
        "\(name): \(bytes.count / 1_000_000) MB in \(seconds) s, "
          + "\(document.text.utf8.count) bytes of text, peak \(after.peakMegabytes) MB")
    }
  }
}
