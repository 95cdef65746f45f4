/// Tables as text: CSV (RFC 4180), with semicolons, tabs or bars as well.
enum DelimitedText {
  /// The mark between the cells of a line: the one of which it has most outside quotation marks.
  static func delimiter(of line: some Sequence<UInt8>) -> UInt8 {
    var (commas, tabs, semicolons, bars) = (0, 0, 0, 0)
    var isQuoted = false
    line: for byte in line {
      switch byte {
      case 0x22: isQuoted.toggle()
      case _ where isQuoted: break
      case 0x0A: break line
      case 0x2C: commas += 1
      case 0x09: tabs += 1
      case 0x3B: semicolons += 1
      case 0x7C: bars += 1
      default: break
      }
    }
    let most = max(commas, tabs, semicolons, bars)
    return commas == most ? 0x2C : tabs == most ? 0x09 : semicolons == most ? 0x3B : 0x7C
  }

  /// The records of a text, each as its cells; empty lines are none.
  static func records(of text: [UInt8], delimiter: UInt8) -> [[String]] {
    var records: [[String]] = []
    var borders = RecordBorders(delimiter: delimiter)
    var start = 0
    for index in text.indices where borders.endsRecord(text[index]) {
      add(text[start...index], delimiter, to: &records)
      start = index + 1
    }
    if start < text.count { add(text[start...], delimiter, to: &records) }
    return records
  }

  private static func add(
    _ record: ArraySlice<UInt8>, _ delimiter: UInt8, to records: inout [[String]]
  ) {
    if record.allSatisfy({ $0.isSpace || $0 == delimiter }) { return }
    records.append(cells(of: record, delimiter: delimiter))
  }

  /// At most 1,000 cells.
  static func cells(of record: ArraySlice<UInt8>, delimiter: UInt8) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var index = record.startIndex
    var isQuoted = false
    var isAtStart = true
    func end() {
      cells.append(String(decoding: cell[cell.trimmed], as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
    }
    while index < record.endIndex, cells.count < 1_000 {
      let byte = record[index]
      index += 1
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if index < record.endIndex, record[index] == 0x22 {
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == 0x22, isAtStart {
        isQuoted = true
      } else if byte == delimiter {
        end()
        isAtStart = true
        continue
      } else {
        cell.append(byte)
      }
      isAtStart = isAtStart && byte == 0x20
    }
    if cells.count < 1_000 { end() }
    return cells
  }
}

/// Tells which line ends end a record: those outside quoted cells.
struct RecordBorders {
  let delimiter: UInt8
  private var isAtCellStart = true
  private var isQuoted = false

  init(delimiter: UInt8) {
    self.delimiter = delimiter
  }

  mutating func endsRecord(_ byte: UInt8) -> Bool {
    if isQuoted {
      // A doubled mark closes and opens again.
      if byte == 0x22 { isQuoted = false }
      isAtCellStart = byte == 0x22
      return false
    }
    if byte == 0x22, isAtCellStart {
      isQuoted = true
      return false
    }
    isAtCellStart = byte == delimiter || byte == 0x0A || isAtCellStart && byte == 0x20
    return byte == 0x0A
  }
}
