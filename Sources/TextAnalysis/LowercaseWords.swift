/// The words of a short text in lower case, as names and titles are compared: runs of letters and
/// digits with all that combines with them. `Côte d'Ivoire` is côte, d, ivoire.
public struct LowercaseWords: Sendable {
  /// The words as UTF-8, one after the other without anything between.
  public private(set) var bytes: [UInt8] = []
  /// Where each word stands in ``bytes``, in the order of the text; none is empty.
  public private(set) var ranges: [Range<Int>] = []

  /// Bytes that are no UTF-8 end a word.
  public init(_ text: some Sequence<UInt8>) {
    // ASCII is written over what was read; letters beyond it may grow.
    var bytes = Array(text)
    ranges.reserveCapacity(bytes.count / 5 + 1)
    var start = 0
    var end = 0
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte < 0x80 else {
        ranges = []
        readBeyondASCII(Array(text))
        return
      }
      let lower = WordHash.lowered(byte)
      if lower &- 0x61 < 26 || lower &- 0x30 < 10 {
        bytes[end] = lower
        end += 1
      } else if end > start {
        ranges.append(start..<end)
        start = end
      }
    }
    if end > start { ranges.append(start..<end) }
    bytes.removeSubrange(end...)
    self.bytes = bytes
  }

  private mutating func readBeyondASCII(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      var isPart = false
      if byte < 0x80 {
        let lower = WordHash.lowered(byte)
        isPart = lower &- 0x61 < 26 || lower &- 0x30 < 10
        if isPart { bytes.append(lower) }
        index += 1
      } else {
        let (scalar, length) = decodeScalar(text, at: index, end: text.count)
        if let lower = Self.lowered(scalar, isInWord: bytes.count > start) {
          bytes += lower.utf8
          isPart = true
        }
        index += length
      }
      if !isPart, bytes.count > start {
        ranges.append(start..<bytes.count)
        start = bytes.count
      }
    }
    if bytes.count > start { ranges.append(start..<bytes.count) }
  }

  /// The same of a string.
  public init(_ text: String) { self.init(text.utf8) }

  /// ``hash(_:)`` of each word of a text, in their order.
  public static func hashes(of text: String) -> [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(text.utf8.count / 6 + 1)
    var hash = WordHash.seed
    for byte in text.utf8 {
      guard byte < 0x80 else {
        let words = LowercaseWords(text)
        return words.ranges.map { words.hash($0) }
      }
      let lower = WordHash.lowered(byte)
      if lower &- 0x61 < 26 || lower &- 0x30 < 10 {
        hash = WordHash.adding(lower, to: hash)
      } else if hash != WordHash.seed {
        hashes.append(hash)
        hash = WordHash.seed
      }
    }
    if hash != WordHash.seed { hashes.append(hash) }
    return hashes
  }

  /// What a letter or digit beyond ASCII counts as; nil for what ends a word.
  private static func lowered(_ scalar: UInt32, isInWord: Bool) -> String? {
    // The marks that texts are full of are told without a look-up.
    if 0x2010...0x206F ~= scalar || 0x20A0...0x20CF ~= scalar { return nil }
    let kind = ScalarClass.of(scalar)
    guard let scalar = Unicode.Scalar(scalar) else { return nil }
    switch kind {
    case .upper: return scalar.properties.lowercaseMapping
    case .letter, .digit: return String(Character(scalar))
    // What combines goes with the letter before it.
    case .joiner: return isInWord ? String(Character(scalar)) : nil
    // Digits of other scripts, fractions, Roman numerals.
    case .mark:
      return scalar.properties.numericType == nil ? nil : scalar.properties.lowercaseMapping
    case .space, .lineBreak: return nil
    }
  }

  /// The hash that a token of these bytes of ``bytes`` has, see ``WordHash``.
  public func hash(_ range: Range<Int>) -> UInt64 { WordHash.of(bytes: bytes[range]) }

  /// A word of ``ranges``.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// ``ranges`` in the order of the words' bytes.
  public var sortedRanges: [Range<Int>] {
    var words = ranges.map { (head: head($0), range: $0) }
    words.sort { left, right in
      left.head != right.head
        ? left.head < right.head
        : bytes[left.range].lexicographicallyPrecedes(bytes[right.range])
    }
    return words.map(\.range)
  }

  /// The first eight bytes as a number, so that most words are told apart by one comparison.
  private func head(_ range: Range<Int>) -> UInt64 {
    var head: UInt64 = 0
    for offset in 0..<8 {
      head = head << 8 | (offset < range.count ? UInt64(bytes[range.lowerBound + offset]) : 0)
    }
    return head
  }
}
