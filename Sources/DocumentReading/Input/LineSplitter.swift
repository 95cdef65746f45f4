/// Lines out of pieces of a stream; holds no more than one line.
struct LineSplitter {
  /// Bytes that a line may have; the rest of a longer one is thrown away.
  let maximumLength: Int
  private var rest: [UInt8] = []
  private var isTooLong = false
  /// Number of the line that was given out last, from 1.
  private var number = 0

  /// Its bytes without the line's end, nil if it was too long, and its number from 1.
  typealias Line = (bytes: [UInt8]?, number: Int)

  init(maximumLength: Int) {
    self.maximumLength = maximumLength
  }

  /// The lines that end in this piece.
  mutating func feed(_ piece: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let feed = piece[start...].firstIndex(of: 0x0A) {
      lines.append(line(endingWith: piece[start..<feed]))
      start = feed + 1
    }
    keep(piece[start...])
    return lines
  }

  /// The line without a line feed at the end of the stream, if there is one.
  mutating func finish() -> [Line] {
    rest.isEmpty && !isTooLong ? [] : [line(endingWith: [])]
  }

  private mutating func keep(_ part: ArraySlice<UInt8>) {
    if isTooLong { return }
    if rest.count + part.count > maximumLength {
      isTooLong = true
      rest = []
    } else {
      rest.append(contentsOf: part)
    }
  }

  private mutating func line(endingWith part: ArraySlice<UInt8>) -> Line {
    keep(part)
    number += 1
    var line = rest
    rest.removeAll(keepingCapacity: rest.capacity < 1 << 20)
    let lost = isTooLong
    isTooLong = false
    if line.last == 0x0D { line.removeLast() }
    return (lost ? nil : line, number)
  }
}
