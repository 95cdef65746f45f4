/// Decimal digits, eight at once in a word, the first in its lowest byte.
///
/// A number is parted in halves, quarters and digits in all places of the word together. The
/// products with 10 486 and 103 are divisions by 100 and 10, exact for what stands there (P. Khuong,
/// "How to print integers really fast").
enum DecimalDigits {
  /// The digit 0 in ASCII, eight times.
  static let zeros: UInt64 = 0x3030_3030_3030_3030

  /// The digits of a number below 10⁸ as values 0 … 9, so that zeros at either end can be counted.
  @inline(__always)
  static func eight(_ number: UInt64) -> UInt64 {
    let high = number / 10_000
    return digits(ofPairs: pairs(high | (number &- high &* 10_000) << 32))
  }

  /// Parts numbers below 10⁴, which stand 32 bits apart, in two below 100 each, 16 bits apart.
  @inline(__always)
  static func pairs(_ numbers: UInt64) -> UInt64 {
    let hundreds = (numbers &* 10_486) >> 20 & 0x0000_007F_0000_007F
    return hundreds | (numbers &- hundreds &* 100) << 16
  }

  /// The digits of up to four numbers below 100, which stand 16 bits apart, in ASCII.
  @inline(__always)
  static func ascii(ofPairs pairs: UInt64) -> UInt64 { zeros | digits(ofPairs: pairs) }

  @inline(__always)
  private static func digits(ofPairs pairs: UInt64) -> UInt64 {
    let tens = (pairs &* 103) >> 10 & 0x000F_000F_000F_000F
    return tens | (pairs &- tens &* 10) << 8
  }
}
