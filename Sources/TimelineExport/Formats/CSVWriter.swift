import TimelineModel

/// CSV (RFC 4180): UTF-8, commas, CRLF, a header, quotes only where a cell needs them.
struct CSVWriter: RowWriter {
  private let options: ExportOptions
  private let spelling: CSVSpelling
  private let columns = ExportColumn.allCases

  init(_ options: ExportOptions) {
    self.options = options
    spelling = CSVSpelling(isGuarded: options.csvGuard)
  }

  func begin(_ output: inout ByteWriter) {
    if options.csvByteOrderMark { output.write([0xEF, 0xBB, 0xBF]) }
    for column in columns {
      if column != .title { output.write(UInt8(ascii: ",")) }
      output.write(column.rawValue)
    }
    output.write("\r\n")
  }

  func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {
    for column in columns {
      if column != .title { output.write(UInt8(ascii: ",")) }
      // A missing cell is an empty one.
      _ = output.write(column, of: row, as: spelling)
    }
    output.write("\r\n")
  }
}

/// A cell, in quotes if it holds a comma, a quote, a line break, or a space at either end.
private struct CSVSpelling: CellSpelling {
  /// True if an apostrophe stands before a text that a spreadsheet would take for a formula (OWASP,
  /// "CSV Injection").
  let isGuarded: Bool
  private let bare = EscapeTable.bareCSV
  private let quoted = EscapeTable.quotedCSV

  init(isGuarded: Bool) {
    self.isGuarded = isGuarded
  }

  static var quote: String { "" }

  func write(_ text: String, to output: inout ByteWriter) {
    let start = output.count
    let isDoubtful = output.write(text, lookingFor: bare)
    guard output.count > start else { return }
    let first = output[start]
    let hasOuterSpace = first == 0x20 || output[output.count - 1] == 0x20
    if isDoubtful || hasOuterSpace || first <= 0x40 { spell(text, from: start, in: &output) }
  }

  /// What was written from `start` on as a cell.
  @inline(never)
  private func spell(_ text: String, from start: Int, in output: inout ByteWriter) {
    if isGuarded, looksLikeFormula(output[start], text) {
      output.insert(UInt8(ascii: "'"), at: start)
    }
    let hasOuterSpace = output[start] == 0x20 || output[output.count - 1] == 0x20
    let mark = output.firstMark(of: bare, from: start)
    // A mark may also be a letter that shares its first byte with an unprintable character.
    let isBroken =
      mark.map { ($0..<output.count).contains { EscapeTable.breaksCSV(output[$0]) } } ?? false
    guard hasOuterSpace || isBroken else {
      if let mark { output.escape(from: mark, with: quoted) }
      return
    }
    output.insert(UInt8(ascii: "\""), at: start)
    if let mark { output.escape(from: mark + 1, with: quoted) }
    output.write(UInt8(ascii: "\""))
  }

  /// `= + - @`, tab, carriage return, and the full-width forms of the four signs.
  @inline(__always)
  private func looksLikeFormula(_ first: UInt8, _ text: String) -> Bool {
    switch first {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
    case 0xEF: ["＝", "＋", "－", "＠"].contains { $0.utf8.elementsEqual(text.utf8.prefix(3)) }
    default: false
    }
  }
}
