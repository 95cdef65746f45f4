import TimelineModel

/// CSV (RFC 4180): UTF-8, commas, CRLF, a header, quotes only where a cell needs them.
struct CSVWriter: RowWriter {
  private let options: ExportOptions

  init(_ options: ExportOptions) {
    self.options = options
  }

  func begin(_ output: inout ByteWriter) {
    if options.csvByteOrderMark { output.write([0xEF, 0xBB, 0xBF]) }
    for column in ExportColumn.allCases {
      if column != .title { output.write(UInt8(ascii: ",")) }
      output.write(column.rawValue)
    }
    output.write("\r\n")
  }

  /// Made once, not for each row.
  private static let columns = ExportColumn.allCases

  func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {
    for column in Self.columns {
      if column != .title { output.write(UInt8(ascii: ",")) }
      switch row[column] {
      case .missing: break
      case .text(let text): output.writeCSV(text, guarded: options.csvGuard)
      case .word(let word): output.write(word)
      case .integer(let number): output.write(number)
      case .decimal(let number): output.write(number, digits: 6)
      case .day(let day): output.write(day)
      case .instant(let instant): output.write(instant)
      }
    }
    output.write("\r\n")
  }
}

extension ByteWriter {
  /// A cell, in quotes if it holds a comma, a quote, a line break, or a space at either end.
  ///
  /// If `guarded`, an apostrophe stands before a text that a spreadsheet would take for a formula
  /// (OWASP, "CSV Injection").
  fileprivate mutating func writeCSV(_ text: String, guarded: Bool) {
    let start = count
    write(text)
    guard count > start else { return }
    if guarded, looksLikeFormula(from: start) { insert(UInt8(ascii: "'"), at: start) }
    let hasOuterSpace = self[start] == 0x20 || self[count - 1] == 0x20
    guard let mark = firstMark(of: .bareCSV, from: start) else {
      if hasOuterSpace {
        insert(UInt8(ascii: "\""), at: start)
        write(UInt8(ascii: "\""))
      }
      return
    }
    // A mark may also be a letter that shares its first byte with an unprintable character.
    if hasOuterSpace || (mark..<count).contains(where: { EscapeTable.breaksCSV(self[$0]) }) {
      insert(UInt8(ascii: "\""), at: start)
      escape(from: mark + 1, with: .quotedCSV)
      write(UInt8(ascii: "\""))
    } else {
      escape(from: mark, with: .quotedCSV)
    }
  }

  /// `= + - @`, tab, carriage return, and the full-width forms of the four signs.
  private func looksLikeFormula(from start: Int) -> Bool {
    switch self[start] {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
    case 0xEF:
      ["＝", "＋", "－", "＠"].contains { $0.utf8.elementsEqual(bytes(from: start).prefix(3)) }
    default: false
    }
  }
}
