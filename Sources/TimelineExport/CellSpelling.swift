import TimelineModel

/// How a format spells what is in the cells. Numbers are the same in all.
protocol CellSpelling {
  /// What stands around words and dates; may be empty.
  static var quote: String { get }
  /// A text that may hold anything.
  func write(_ text: String, to output: inout ByteWriter)
}

extension ByteWriter {
  /// Writes the cell of a column; false, and nothing is written, where it is missing.
  mutating func write<Spelling: CellSpelling>(
    _ column: ExportColumn, of row: ExportRow, as spelling: Spelling
  ) -> Bool {
    row.read(
      column, missing: false,
      text: { text in
        spelling.write(text, to: &self)
        return true
      },
      word: { word in
        write(Spelling.quote)
        write(word)
        write(Spelling.quote)
        return true
      },
      date: { interval in
        write(Spelling.quote)
        write(interval)
        write(Spelling.quote)
        return true
      },
      integer: { number in
        write(number)
        return true
      },
      decimal: { number in
        write(number, digits: 6)
        return true
      },
      day: { day in
        write(Spelling.quote)
        write(day)
        write(Spelling.quote)
        return true
      },
      instant: { instant in
        write(Spelling.quote)
        write(instant)
        write(Spelling.quote)
        return true
      })
  }
}
