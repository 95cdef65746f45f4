/// Compresses bytes piece by piece (DEFLATE, RFC 1951): one block with a code of its own a piece.
///
/// Repetitions are looked for in the last 32 kB. The memory held is that, a table of 256 kB, and a
/// few times the piece.
struct Deflate {
  private static let windowSize = 32 * 1024
  private static let shortestMatch = 4
  private static let longestMatch = 258
  /// A match so long is taken without a look at the next byte.
  private static let longEnough = 64
  private static let hashBits = 16

  /// The end of what was compressed before, and then the piece.
  private var text: [UInt8] = []
  /// Where in `text` four bytes with this hash stood last; −1 for never.
  private var lastSeen = [Int32](repeating: -1, count: 1 << Self.hashBits)
  private var symbols = DeflateSymbols()
  private var bits = BitWriter()

  /// Compresses a piece; an empty one gives nothing.
  mutating func compress(_ piece: [UInt8]) -> [UInt8] {
    guard !piece.isEmpty else { return [] }
    forgetAllButWindow()
    let start = text.count
    text += piece
    findSymbols(from: start)
    symbols.writeBlock(to: &bits)
    return bits.takeBytes()
  }

  /// The last bytes. Nothing may be compressed after them.
  mutating func finish() -> [UInt8] {
    symbols.removeAll()
    symbols.writeBlock(to: &bits, isLast: true)
    bits.fillByte()
    return bits.takeBytes()
  }

  private mutating func forgetAllButWindow() {
    let surplus = text.count - Self.windowSize
    guard surplus > 0 else { return }
    text.removeFirst(surplus)
    let shift = Int32(clamping: surplus)
    for index in lastSeen.indices { lastSeen[index] = max(lastSeen[index] - shift, -1) }
  }

  private mutating func findSymbols(from start: Int) {
    symbols.removeAll()
    var index = start
    while index + Self.shortestMatch <= text.count {
      var match = self.match(at: index)
      guard match.length > 0 else {
        symbols.add(literal: text[index])
        index += 1
        continue
      }
      // One byte later a longer match may begin.
      if match.length < Self.longEnough, index + 1 + Self.shortestMatch <= text.count {
        let later = self.match(at: index + 1)
        if later.length > match.length + 1 {
          symbols.add(literal: text[index])
          index += 1
          match = later
        }
      }
      symbols.add(length: match.length, distance: match.distance)
      let end = index + match.length
      // Every other place is enough to find repetitions of lines.
      index += 2
      while index < end, index + Self.shortestMatch <= text.count {
        lastSeen[hash(at: index)] = Int32(truncatingIfNeeded: index)
        index += 2
      }
      index = end
    }
    while index < text.count {
      symbols.add(literal: text[index])
      index += 1
    }
  }

  /// The length is 0 where nothing is repeated. Remembers the place.
  private mutating func match(at index: Int) -> (length: Int, distance: Int) {
    let slot = hash(at: index)
    let candidate = Int(lastSeen[slot])
    lastSeen[slot] = Int32(truncatingIfNeeded: index)
    guard candidate >= 0, candidate < index, index - candidate <= Self.windowSize else {
      return (0, 0)
    }
    let longest = min(Self.longestMatch, text.count - index)
    var length = 0
    while length < longest, text[candidate + length] == text[index + length] { length += 1 }
    return length >= Self.shortestMatch ? (length, index - candidate) : (0, 0)
  }

  /// Of the four bytes from a place on, all of which exist.
  private func hash(at index: Int) -> Int {
    let word =
      UInt32(text[index]) | UInt32(text[index + 1]) << 8 | UInt32(text[index + 2]) << 16
      | UInt32(text[index + 3]) << 24
    return Int((word &* 0x9E37_79B1) >> (32 - UInt32(Self.hashBits)))
  }
}

/// Literals and matches of a block, and how often each symbol occurs.
private struct DeflateSymbols {
  private static let endOfBlock = 256
  /// The order in which the lengths of the code of code lengths stand in a block.
  private static let lengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// A literal as itself; a match as length << 16 | distance.
  private var items: [UInt32] = []
  private var literalCounts = [Int](repeating: 0, count: 286)
  private var distanceCounts = [Int](repeating: 0, count: 30)

  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
    for index in literalCounts.indices { literalCounts[index] = 0 }
    for index in distanceCounts.indices { distanceCounts[index] = 0 }
  }

  mutating func add(literal byte: UInt8) {
    items.append(UInt32(byte))
    literalCounts[Int(byte)] += 1
  }

  /// A length of 3 … 258 and a distance of 1 … 32 768.
  mutating func add(length: Int, distance: Int) {
    items.append(UInt32(truncatingIfNeeded: length << 16 | distance))
    literalCounts[DeflateLengths.symbol(of: length)] += 1
    distanceCounts[DeflateDistances.symbol(of: distance)] += 1
  }

  /// Writes the block with the codes that suit it best (RFC 1951, section 3.2.7).
  mutating func writeBlock(to bits: inout BitWriter, isLast: Bool = false) {
    literalCounts[Self.endOfBlock] = 1
    let literals = HuffmanCode(frequencies: literalCounts, limit: 15)
    let distances = HuffmanCode(frequencies: distanceCounts, limit: 15)
    bits.write(isLast ? 1 : 0, count: 1)
    bits.write(2, count: 2)
    writeCodes(literals, distances, to: &bits)
    for item in items {
      guard item > 0xFF else {
        bits.write(literals, Int(item))
        continue
      }
      let length = Int(item >> 16)
      let lengthSymbol = DeflateLengths.symbol(of: length)
      bits.write(literals, lengthSymbol)
      bits.write(
        length - DeflateLengths.base(of: lengthSymbol),
        count: DeflateLengths.extraBits(of: lengthSymbol))
      let distance = Int(item & 0xFFFF)
      let distanceSymbol = DeflateDistances.symbol(of: distance)
      bits.write(distances, distanceSymbol)
      bits.write(
        distance - DeflateDistances.base(of: distanceSymbol),
        count: DeflateDistances.extraBits(of: distanceSymbol))
    }
    bits.write(literals, Self.endOfBlock)
  }

  /// The lengths of both codes, themselves in a third code.
  private func writeCodes(
    _ literals: HuffmanCode, _ distances: HuffmanCode, to bits: inout BitWriter
  ) {
    let runs = Self.runs(in: literals.lengths + distances.lengths)
    var counts = [Int](repeating: 0, count: 19)
    for run in runs { counts[run.symbol] += 1 }
    let code = HuffmanCode(frequencies: counts, limit: 7)
    bits.write(literals.lengths.count - 257, count: 5)
    bits.write(distances.lengths.count - 1, count: 5)
    bits.write(Self.lengthOrder.count - 4, count: 4)
    for symbol in Self.lengthOrder { bits.write(Int(code.lengths[symbol]), count: 3) }
    for run in runs {
      bits.write(code, run.symbol)
      bits.write(run.extra, count: run.extraBits)
    }
  }

  private struct Run {
    let symbol: Int
    var extra = 0
    var extraBits = 0
  }

  /// Repeated lengths gathered: 16 repeats the one before, 17 and 18 are zeros.
  private static func runs(in lengths: [UInt8]) -> [Run] {
    var runs: [Run] = []
    var index = 0
    while index < lengths.count {
      let length = lengths[index]
      let count = lengths[index...].prefix { $0 == length }.count
      if length == 0, count >= 3 {
        let taken = min(count, 138)
        runs.append(
          taken < 11
            ? Run(symbol: 17, extra: taken - 3, extraBits: 3)
            : Run(symbol: 18, extra: taken - 11, extraBits: 7))
        index += taken
      } else if count >= 4 {
        let repeated = min(count - 1, 6)
        runs.append(Run(symbol: Int(length)))
        runs.append(Run(symbol: 16, extra: repeated - 3, extraBits: 2))
        index += repeated + 1
      } else {
        runs.append(Run(symbol: Int(length)))
        index += 1
      }
    }
    return runs
  }
}

/// Symbols 257 … 285, each for some lengths of a match (RFC 1951, section 3.2.5).
private enum DeflateLengths {
  static func symbol(of length: Int) -> Int {
    if length == 258 { return 285 }
    let offset = length - 3
    if offset < 8 { return 257 + offset }
    let extra = Int.bitWidth - 3 - offset.leadingZeroBitCount
    return 257 + extra << 2 + offset >> extra
  }

  static func extraBits(of symbol: Int) -> Int {
    symbol < 265 || symbol == 285 ? 0 : (symbol - 261) >> 2
  }

  static func base(of symbol: Int) -> Int {
    if symbol == 285 { return 258 }
    if symbol < 265 { return symbol - 254 }
    return 3 + (4 + (symbol - 257) & 3) << extraBits(of: symbol)
  }
}

/// Symbols 0 … 29, each for some distances of a match (RFC 1951, section 3.2.5).
private enum DeflateDistances {
  static func symbol(of distance: Int) -> Int {
    let offset = distance - 1
    if offset < 4 { return offset }
    let extra = Int.bitWidth - 2 - offset.leadingZeroBitCount
    return extra << 1 + offset >> extra
  }

  static func extraBits(of symbol: Int) -> Int {
    symbol < 4 ? 0 : symbol >> 1 - 1
  }

  static func base(of symbol: Int) -> Int {
    symbol < 4 ? symbol + 1 : 1 + (2 + symbol & 1) << extraBits(of: symbol)
  }
}

/// Gathers bits to bytes, first bit lowest.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var gathered: UInt64 = 0
  private var count = 0

  /// The lowest bits of a number, 16 at most.
  mutating func write(_ bits: Int, count more: Int) {
    gathered |= UInt64(truncatingIfNeeded: bits) << UInt64(count)
    count += more
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: gathered))
      gathered >>= 8
      count -= 8
    }
  }

  mutating func write(_ code: HuffmanCode, _ symbol: Int) {
    write(Int(code.codes[symbol]), count: Int(code.lengths[symbol]))
  }

  /// Zeros up to the end of the byte.
  mutating func fillByte() {
    if count > 0 { write(0, count: 8 - count) }
  }

  /// What is whole by now.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }
}
