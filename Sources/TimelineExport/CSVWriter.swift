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

  func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {
    for column in ExportColumn.allCases {
      if column != .title { output.write(UInt8(ascii: ",")) }
      switch row[column] {
      case .missing: break
      case .text(let text):
        output.writeCSV(text, guarded: options.csvGuard && column.kind == .text)
      case .integer(let number): output.write(number)
      case .decimal(let number): output.write(number, digits: 6)
      case .day(let day): output.write(day)
      case .instant(let instant): output.write(instant)
      }
    }
    output.write("\r\n")
  }

  func end(_ output: inout ByteWriter) {}
}

extension ByteWriter {
  /// A cell, in quotes if it holds a comma, a quote, a line break, or a space at either end.
  ///
  /// If `guarded`, an apostrophe stands before a text that a spreadsheet would take for a formula
  /// (OWASP, "CSV Injection").
  fileprivate mutating func writeCSV(_ text: String, guarded: Bool) {
    let apostrophe = guarded && Self.looksLikeFormula(text)
    if Self.needsQuotes(text) {
      write(apostrophe ? "\"'" : "\"")
      write(text, with: .csv)
      write(UInt8(ascii: "\""))
    } else {
      if apostrophe { write(UInt8(ascii: "'")) }
      write(text, with: .plain)
    }
  }

  private static func needsQuotes(_ text: String) -> Bool {
    let utf8 = text.utf8
    if utf8.first == UInt8(ascii: " ") || utf8.last == UInt8(ascii: " ") { return true }
    return utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
  }

  /// `= + - @`, tab, carriage return, and the full-width forms of the four signs.
  private static func looksLikeFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first?.value {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20: true
    default: false
    }
  }
}
