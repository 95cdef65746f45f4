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
      let (scalar, length) = decodeScalar(text, at: index, end: text.count)
      let isPart = Self.append(scalar, text[index..<index + length], to: &bytes, from: start)
      index += length
      if !isPart, bytes.count > start {
        ranges.append(start..<bytes.count)
        start = bytes.count
      }
    }
    if bytes.count > start { ranges.append(start..<bytes.count) }
  }

  /// The same of a string.
  public init(_ text: String) { self.init(text.utf8) }

  /// False for what ends a word.
  private static func append(
    _ scalar: UInt32, _ written: ArraySlice<UInt8>, to bytes: inout [UInt8], from start: Int
  ) -> Bool {
    switch scalar < 0x80 ? ScalarClass.ascii[Int(scalar)] : ScalarClass.of(scalar) {
    case .upper where scalar < 0x80: bytes.append(UInt8(truncatingIfNeeded: scalar | 0x20))
    case .upper:
      guard let upper = Unicode.Scalar(scalar) else { return false }
      bytes += upper.properties.lowercaseMapping.utf8
    case .letter, .digit: bytes += written
    // What combines goes with the letter before it.
    case .joiner where bytes.count > start: bytes += written
    case .mark where isNumber(scalar): bytes += written
    default: return false
    }
    return true
  }

  /// Digits of other scripts, fractions, Roman numerals.
  private static func isNumber(_ scalar: UInt32) -> Bool {
    // The marks that texts are full of are told without a look-up.
    guard scalar >= 0x80, !(0x2010...0x206F).contains(scalar), !(0x20A0...0x20CF).contains(scalar) else {
      return false
    }
    return Unicode.Scalar(scalar)?.properties.numericType != nil
  }

  /// The hash that a token of a word has, see ``WordHash``; without its last bytes if told so.
  public func hash(_ range: Range<Int>) -> UInt64 { WordHash.of(bytes: bytes[range]) }

  /// A word of ``ranges``.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// ``ranges`` in the order of the words' bytes.
  public var sortedRanges: [Range<Int>] {
    ranges.sorted { bytes[$0].lexicographicallyPrecedes(bytes[$1]) }
  }
}
