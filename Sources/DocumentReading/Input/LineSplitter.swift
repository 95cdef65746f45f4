/// Lines out of pieces of a stream; holds no more than one line.
struct LineSplitter {
  /// Bytes that a line may have; the rest of a longer one is thrown away.
  let maximumLength: Int
  private var rest: [UInt8] = []
  private var isTooLong = false
  /// Number of the line that was given out last, from 1.
  private(set) var number = 0

  init(maximumLength: Int) {
    self.maximumLength = maximumLength
  }

  /// Calls for each line that ends in this piece; nil for one that was too long.
  mutating func feed(_ piece: [UInt8], _ body: ([UInt8]?, Int) throws -> Void) rethrows {
    var start = 0
    while let feed = piece[start...].firstIndex(of: 0x0A) {
      try give(piece[start..<feed], body)
      start = feed + 1
    }
    keep(piece[start...])
  }

  /// The line without a line feed at the end of the stream.
  mutating func finish(_ body: ([UInt8]?, Int) throws -> Void) rethrows {
    if !rest.isEmpty || isTooLong { try give([], body) }
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

  private mutating func give(
    _ part: ArraySlice<UInt8>, _ body: ([UInt8]?, Int) throws -> Void
  ) rethrows {
    keep(part)
    number += 1
    var line = rest
    rest.removeAll(keepingCapacity: rest.capacity < 1 << 20)
    let lost = isTooLong
    isTooLong = false
    if line.last == 0x0D { line.removeLast() }
    try body(lost ? nil : line, number)
  }
}
