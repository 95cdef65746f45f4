import Foundation
import ResourceUsage
import TimelineKit

/// Sequences of made documents, written to a file that is removed afterwards.
enum MadeSequence: String, CaseIterable {
  case jsonLines = "JSON Lines"
  case feed = "RSS"
  case wiki = "MediaWiki"
  case mailbox = "mbox"
  case archive = "WARC"
  case table = "CSV"

  private var head: String {
    switch self {
    case .feed: "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Made</title>\n"
    case .wiki: "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" xml:lang=\"en\">\n"
    case .table: "date,place,title,notes\n"
    default: ""
    }
  }

  /// One document of a few kilobytes.
  private func item(_ number: Int) -> String {
    let text = (0..<12).map { part in
      "Part \(part) of report \(number): on \(part + 1) May 2021 the ferry left the harbour of Bergen, and the "
        + "council, which had waited for weeks, was told by its engineers what the repair would cost."
    }
    switch self {
    case .jsonLines:
      return
        "{\"id\": \(number), \"date\": \"2021-05-04\", \"text\": \"\(text.joined(separator: "\\n\\n"))\"}\n"
    case .feed:
      let html = text.map { "&lt;p&gt;\($0)&lt;/p&gt;" }.joined()
      return "<item><guid>\(number)</guid><title>Report \(number)</title>"
        + "<pubDate>Tue, 04 May 2021 10:00:00 GMT</pubDate><description>\(html)</description></item>\n"
    case .wiki:
      return
        "<page><title>Report \(number)</title><ns>0</ns><revision><timestamp>2021-05-04T00:00:00Z</timestamp>"
        + "<text>'''Report''' on the [[ferry|ferries]] of {{nowrap|the bay}}&lt;ref&gt;{{cite|x}}&lt;/ref&gt;.\n\n"
        + text.joined(separator: "\n\n== Part ==\n* ") + "</text></revision></page>\n"
    case .mailbox:
      return
        "From a@x.example Tue May  4 10:00:00 2021\nFrom: a@x.example\nSubject: Report \(number)\n"
        + "Date: Tue, 4 May 2021 10:00:00 +0200\n\n\(text.joined(separator: "\n\n"))\n\n"
    case .archive:
      let page =
        "<html><head><title>Report \(number)</title></head><body><article><h1>Report</h1>"
        + text.map { "<p>\($0)</p>" }.joined() + "</article></body></html>"
      let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(page)"
      return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/\(number)\r\n"
        + "WARC-Date: 2021-06-01T00:00:00Z\r\nContent-Type: application/http\r\n"
        + "Content-Length: \(http.utf8.count)\r\n\r\n\(http)\r\n\r\n"
    case .table: return "2021-05-04,Bergen,Report \(number),\"\(text.joined(separator: " "))\"\n"
    }
  }

  func run(megabytes: Int) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("reading-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: file) }
    FileManager.default.createFile(atPath: file.path, contents: nil)
    let handle = try FileHandle(forWritingTo: file)
    try handle.write(contentsOf: Data(head.utf8))
    var size = 0
    var number = 0
    while size < megabytes * 1_000_000 {
      var block: [UInt8] = []
      for _ in 0..<200 {
        block += item(number).utf8
        number += 1
      }
      size += block.count
      try handle.write(contentsOf: Data(block))
    }
    try handle.close()
    let reader = DocumentReader()
    var items = reader.items(of: file.path)
    let before = Usage.now
    var count = 0
    while let item = items.next() {
      if case .success(let item) = item, !reader.document(item).text.isEmpty { count += 1 }
    }
    let after = Usage.now
    let rate = Double(size) / 1_000_000 / (after.cpuSeconds - before.cpuSeconds)
    print(
      "\(rawValue): \(size / 1_000_000) MB, \(count) of \(number) documents, \(Int(rate)) MB/s, "
        + "peak \(after.peakMegabytes) MB, \(after.peakMegabytes - before.peakMegabytes) above the start"
    )
  }
}
