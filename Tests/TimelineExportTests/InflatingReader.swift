/// A plain reader of ZIP archives with one deflated file: the writer's work, done backwards from the
/// standards. Nil for whatever is not as they want it.
struct InflatingReader {
  let name: String
  let content: [UInt8]
  /// As the archive's index says it.
  let checksum: UInt32

  init?(_ archive: [UInt8]) {
    guard
      let end = archive.indices.reversed().first(where: {
        archive[$0...].starts(with: [0x50, 0x4B, 5, 6])
      }),
      let index = Self.number(archive, end + 16, 4),
      let start = Self.number(archive, index + 42, 4),
      archive[index...].starts(with: [0x50, 0x4B, 1, 2]),
      archive[start...].starts(with: [0x50, 0x4B, 3, 4]),
      let nameCount = Self.number(archive, start + 26, 2),
      let compressed = Self.number(archive, index + 20, 4),
      let size = Self.number(archive, index + 24, 4),
      let checksum = Self.number(archive, index + 16, 4)
    else { return nil }
    let data = start + 30 + nameCount
    guard data + compressed <= index else { return nil }
    name = String(decoding: archive[(start + 30)..<data], as: UTF8.self)
    self.checksum = UInt32(checksum)
    guard let content = Self.inflate(archive[data..<(data + compressed)]), content.count == size
    else { return nil }
    self.content = content
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start >= 0, start + count <= bytes.count else { return nil }
    return bytes[start..<(start + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Blocks with codes of their own, which is all that the writer makes.
  static func inflate(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var bits = Bits(bytes: bytes)
    var output: [UInt8] = []
    var isLast = false
    while !isLast {
      isLast = bits.take(1) == 1
      guard bits.take(2) == 2 else { return nil }
      let literals = bits.take(5) + 257
      let distances = bits.take(5) + 1
      var lengths = [Int](repeating: 0, count: 19)
      let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
      for symbol in order.prefix(bits.take(4) + 4) { lengths[symbol] = bits.take(3) }
      let lengthCode = Code(lengths)
      var all: [Int] = []
      while all.count < literals + distances {
        switch lengthCode.next(&bits) {
        case let length? where length < 16: all.append(length)
        case 16:
          guard let last = all.last else { return nil }
          all += Array(repeating: last, count: bits.take(2) + 3)
        case 17: all += Array(repeating: 0, count: bits.take(3) + 3)
        case 18: all += Array(repeating: 0, count: bits.take(7) + 11)
        default: return nil
        }
      }
      let literalCode = Code(Array(all[..<literals]))
      let distanceCode = Code(Array(all[literals...]))
      while true {
        guard let symbol = literalCode.next(&bits) else { return nil }
        if symbol == 256 { break }
        if symbol < 256 {
          output.append(UInt8(symbol))
          continue
        }
        let length = baseLengths[symbol - 257] + bits.take(extraLengthBits[symbol - 257])
        guard let code = distanceCode.next(&bits) else { return nil }
        let distance = baseDistances[code] + bits.take(code < 4 ? 0 : code / 2 - 1)
        guard distance <= output.count else { return nil }
        for _ in 0..<length { output.append(output[output.count - distance]) }
      }
    }
    return bits.isSpent ? output : nil
  }

  // The tables of RFC 1951, section 3.2.5, written out.
  private static let baseLengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let extraLengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let baseDistances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
    2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]

  private struct Bits {
    let bytes: ArraySlice<UInt8>
    var position = 0

    var isSpent: Bool { (position + 7) / 8 == bytes.count }

    mutating func take(_ count: Int) -> Int {
      var value = 0
      for bit in 0..<count {
        let index = bytes.startIndex + position / 8
        if index < bytes.endIndex { value |= Int(bytes[index] >> UInt8(position % 8) & 1) << bit }
        position += 1
      }
      return value
    }
  }

  private struct Code {
    /// By the bits of the code with a one before them.
    private var symbols: [Int: Int] = [:]

    init(_ lengths: [Int]) {
      var code = 0
      for length in 1...15 {
        for symbol in lengths.indices where lengths[symbol] == length {
          symbols[1 << length | code] = symbol
          code += 1
        }
        code <<= 1
      }
    }

    func next(_ bits: inout Bits) -> Int? {
      var word = 1
      while word < 1 << 15 {
        word = word << 1 | bits.take(1)
        if let symbol = symbols[word] { return symbol }
      }
      return nil
    }
  }
}
