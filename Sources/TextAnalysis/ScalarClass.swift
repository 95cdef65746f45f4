/// What a Unicode scalar means for tokenising.
enum ScalarClass: UInt8 {
  case upper, letter, digit, space, lineBreak, mark
  /// Invisible inside words: soft hyphen, zero-width characters, combining marks, variation
  /// selectors.
  case joiner

  @inline(__always)
  var isLetter: Bool { self == .upper || self == .letter }

  /// Classes of the 128 ASCII bytes.
  static let ascii: [ScalarClass] = (0..<128).map { (byte: Int) -> ScalarClass in
    switch UInt8(byte) {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x0A...0x0D: .lineBreak
    case 0...0x20, 0x7F: .space
    default: .mark
    }
  }

  /// The class of a scalar beyond ASCII; the frequent blocks are decided without a look-up in the
  /// Unicode tables, which is slow.
  static func of(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x80...0x9F: .space
    case 0x2028, 0x2029, 0x85: .lineBreak
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x0300...0x036F,
      0xFE00...0xFE0F:
      .joiner
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xA1...0xBF, 0xD7, 0xF7, 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3003,
      0x3008...0x3020:
      .mark
    case 0xC0...0xDE: .upper
    case 0xDF...0xFF: .letter
    case 0x100...0x17F: latinExtendedA(scalar)
    case 0x400...0x42F: .upper
    case 0x430...0x45F: .letter
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x3041...0x3096, 0x30A1...0x30FA: .letter
    default: fromProperties(scalar)
    }
  }

  private static func latinExtendedA(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0x138, 0x149, 0x17F: .letter
    case 0x139...0x148, 0x179...0x17E: scalar % 2 == 1 ? .upper : .letter
    case 0x178: .upper
    default: scalar % 2 == 0 ? .upper : .letter
    }
  }

  private static func fromProperties(_ value: UInt32) -> ScalarClass {
    guard let scalar = Unicode.Scalar(value) else { return .mark }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter, .modifierLetter, .otherLetter: return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .joiner
    case .spaceSeparator: return .space
    default: return .mark
    }
  }
}

/// Reads one scalar of a UTF-8 text; bytes that are no UTF-8 count as one mark each.
@inline(__always)
func decodeScalar(
  _ bytes: some IndexedBytes, at index: Int, end: Int
) -> (scalar: UInt32, length: Int) {
  let first = bytes[index]
  if first < 0x80 { return (UInt32(first), 1) }
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
  guard length > 1, index + length <= end, first < 0xF5 else { return (0xFFFD, 1) }
  var value = UInt32(first) & (0x7F >> UInt32(length))
  for offset in 1..<length {
    let byte = bytes[index + offset]
    guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  return (value, length)
}

/// Bytes by their offsets from 0, whoever owns them.
protocol IndexedBytes {
  subscript(index: Int) -> UInt8 { get }
}

extension Array: IndexedBytes where Element == UInt8 {}
extension UnsafeBufferPointer: IndexedBytes where Element == UInt8 {}

/// Scalars of UTF-8 that others than the tokenizer read.
public enum UTF8Scalar {
  /// The scalar at a position and its length in bytes; U+FFFD and 1 for bytes that are no UTF-8.
  public static func decode(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int) {
    let (value, length) = decodeScalar(bytes, at: index, end: bytes.count)
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
