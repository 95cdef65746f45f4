/// An ISO 3166-1 alpha-2 code (or XK) in two bytes.
public struct CountryCode: Hashable, Sendable {
  let rawValue: UInt16

  /// For tables by country.
  package var number: UInt64 { UInt64(rawValue) }

  init?(rawValue: UInt16) {
    guard rawValue != 0 else { return nil }
    self.rawValue = rawValue
  }

  /// Nil if the text is not two ASCII letters.
  public init?(_ text: some StringProtocol) {
    var value: UInt16 = 0
    var count = 0
    for byte in text.utf8 {
      let upper = byte & 0xDF
      guard (0x41...0x5A).contains(upper), count < 2 else { return nil }
      value |= UInt16(upper) << (8 * UInt16(count))
      count += 1
    }
    guard count == 2 else { return nil }
    rawValue = value
  }
}

extension CountryCode: CustomStringConvertible {
  public var description: String {
    String(decoding: [UInt8(truncatingIfNeeded: rawValue), UInt8(rawValue >> 8)], as: UTF8.self)
  }
}

/// GeoNames code of a first-level division with its country: `UA.05`.
public struct DivisionCode: Hashable, Sendable {
  /// The country that the division belongs to.
  public let country: CountryCode
  /// Up to 8 ASCII characters, the first one in the lowest byte.
  let packed: UInt64

  /// For tables by division: the numbers of codes of up to four characters all differ, of longer ones
  /// all but surely.
  package var number: UInt64 { packed ^ country.number &* 0x9E37_79B9_7F4A_7C15 }

  init?(country: UInt16, packed: UInt64) {
    guard let country = CountryCode(rawValue: country), packed != 0 else { return nil }
    self.country = country
    self.packed = packed
  }

  /// Nil if the code is empty, longer than 8 bytes or not ASCII.
  public init?(country: CountryCode, code: some StringProtocol) {
    var packed: UInt64 = 0
    var count: UInt64 = 0
    for byte in code.utf8 {
      guard byte > 0x20, byte < 0x7F, count < 8 else { return nil }
      packed |= UInt64(byte) << (8 * count)
      count += 1
    }
    guard count > 0 else { return nil }
    self.country = country
    self.packed = packed
  }

  /// The code without the country.
  public var code: String {
    var bytes: [UInt8] = []
    var rest = packed
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension DivisionCode: CustomStringConvertible {
  public var description: String { "\(country).\(code)" }
}
