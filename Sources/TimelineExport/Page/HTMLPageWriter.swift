import TimelineModel

/// One HTML page with map, timeline and list, which needs nothing beside itself.
///
/// The page is `Sources/CEmbeddedPage/page`; the rows stand in it as JSON that the script reads. No
/// word of a document ever becomes markup: the JSON spells every `<`, and the script makes text
/// nodes only. The content security policy lets the page's own script and style run, by their
/// hashes, and nothing be loaded.
struct HTMLPageWriter: RowWriter {
  private let timeline: Timeline
  private let options: ExportOptions
  private let spelling = JSONSpelling(escapes: .jsonInHTML)

  init(_ timeline: Timeline, _ options: ExportOptions) {
    self.timeline = timeline
    self.options = options
  }

  func begin(_ output: inout ByteWriter) {
    for part in EmbeddedPage.parts {
      output.write(part.bytes)
      if part.mark == .rows { break }
      if let mark = part.mark { write(mark, to: &output) }
    }
    writeHead(to: &output)
  }

  func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {
    output.write(isFirst ? "[" : ",\n[")
    for column in ExportColumn.allCases {
      if column != .title { output.write(UInt8(ascii: ",")) }
      output.writeJSON(column, of: row, as: spelling)
    }
    for instant in [row.times.start, row.times.end] {
      output.write(UInt8(ascii: ","))
      if let instant { output.write(instant.secondsSince1970) } else { output.write("null") }
    }
    for words in [row.event.provenance.prefix, row.event.provenance.suffix] {
      output.write(UInt8(ascii: ","))
      output.writeJSON(words, with: .jsonInHTML)
    }
    output.write(",[")
    for (index, telling) in row.event.otherSources.enumerated() {
      if index > 0 { output.write(UInt8(ascii: ",")) }
      write(telling, to: &output)
    }
    output.write("]]")
  }

  func end(_ output: inout ByteWriter) {
    output.write("\n]}")
    var isAfterRows = false
    for part in EmbeddedPage.parts {
      if isAfterRows {
        output.write(part.bytes)
        if let mark = part.mark { write(mark, to: &output) }
      } else {
        isAfterRows = part.mark == .rows
      }
    }
  }

  /// Names of the columns beyond the table's: seconds since 1970 in the proleptic Gregorian
  /// calendar, for years of any size; the words around the quote; source, address, title and quote
  /// of other tellings.
  private static let furtherColumns = [
    "first_second", "last_second", "quote_prefix", "quote_suffix", "other_sources",
  ]

  private func writeHead(to output: inout ByteWriter) {
    output.write("{\"title\":")
    output.writeJSON(options.title, with: .jsonInHTML)
    output.write(",\"version\":")
    output.writeJSON(options.toolVersion, with: .jsonInHTML)
    output.write(",\"gazetteer\":")
    output.writeJSON(timeline.gazetteer, with: .jsonInHTML)
    output.write(",\"documents\":")
    output.write(timeline.documentCount)
    output.write(",\n\"columns\":[")
    let names = ExportColumn.allCases.map(\.rawValue) + Self.furtherColumns
    for (index, name) in names.enumerated() {
      if index > 0 { output.write(UInt8(ascii: ",")) }
      output.writeJSON(name)
    }
    output.write("],\n\"rows\":[\n")
  }

  private func write(_ telling: Provenance, to output: inout ByteWriter) {
    let cells = [telling.source, telling.url ?? "", telling.title ?? "", telling.quote]
    for (index, cell) in cells.enumerated() {
      output.write(index == 0 ? "[" : ",")
      output.writeJSON(cell, with: .jsonInHTML)
    }
    output.write("]")
  }

  private func write(_ mark: EmbeddedPage.Mark, to output: inout ByteWriter) {
    switch mark {
    case .policy: output.write(Self.policy)
    case .title: output.write(options.title, with: .html)
    case .attribution: output.write(timeline.attribution, with: .html)
    case .style: output.write(EmbeddedPage.style)
    case .world: output.writeBase64(EmbeddedPage.world)
    case .script: output.write(EmbeddedPage.script)
    case .rows: break
    }
  }

  /// Content Security Policy level 3. The one image is the page's own icon.
  static let policy: [UInt8] = {
    func quoted(_ content: [UInt8]) -> [UInt8] {
      var writer = ByteWriter()
      writer.write("'sha256-")
      writer.writeBase64(SHA256.hash(content))
      writer.write("'")
      return writer.bytes
    }
    var writer = ByteWriter()
    writer.write("default-src 'none'; script-src ")
    writer.write(quoted(EmbeddedPage.script))
    writer.write("; style-src ")
    writer.write(quoted(EmbeddedPage.style))
    writer.write(
      "; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'")
    return writer.bytes
  }()
}

extension UTCInstant {
  fileprivate var secondsSince1970: Int { day.dayNumber * 86_400 + secondOfDay }
}

extension EscapeTable {
  /// A JSON string inside an HTML `script` element, which ends at `</script` and nests at
  /// `<!--<script`: without a `<`, at neither. Line and paragraph separators stand as they are,
  /// since the text is read as JSON and never as a program.
  static let jsonInHTML = EscapeTable([
    UInt8(ascii: "\""): "\\\"", UInt8(ascii: "\\"): "\\\\", UInt8(ascii: "\n"): "\\n",
    UInt8(ascii: "\r"): "\\r", UInt8(ascii: "\t"): "\\t", UInt8(ascii: "<"): "\\u003c",
  ])

  /// HTML text and attribute values.
  static let html = EscapeTable([
    UInt8(ascii: "&"): "&amp;", UInt8(ascii: "<"): "&lt;", UInt8(ascii: ">"): "&gt;",
    UInt8(ascii: "\""): "&quot;", UInt8(ascii: "'"): "&#39;",
  ])
}
