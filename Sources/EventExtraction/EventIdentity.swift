internal import TextAnalysis
internal import TimelineModel

/// Identifiers that depend on what an event is, not on where it is told.
enum EventIdentity {
  /// `ev-` and eight hexadecimal digits of an FNV-1a hash over date, act, places and title words.
  static func id(
    interval: DateInterval?, act: String, places: [String], title: String, modality: Modality
  ) -> String {
    var hash = Hash()
    hash.add(interval?.qualified(.exact).edtf ?? "")
    hash.add(separator)
    hash.add(act)
    hash.add(separator)
    for (index, place) in places.sorted().enumerated() {
      if index > 0 { hash.add(UInt8(ascii: " ")) }
      hash.add(place)
    }
    hash.add(separator)
    let words = LowercaseWords(title)
    for (index, range) in words.sortedRanges.enumerated() {
      if index > 0 { hash.add(UInt8(ascii: " ")) }
      for byte in words.bytes[range] { hash.add(byte) }
    }
    hash.add(separator)
    hash.add(modality.rawValue)
    return "ev-" + hexadecimal(UInt32(truncatingIfNeeded: hash.value ^ (hash.value >> 32)))
  }

  private static let separator: UInt8 = 0x1F

  private struct Hash {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

    mutating func add(_ text: String) {
      for byte in text.utf8 { add(byte) }
    }
  }

  static func hexadecimal(_ number: UInt32) -> String {
    let digits = (0..<8).map { place in
      let digit = UInt8(truncatingIfNeeded: number >> UInt32(28 - 4 * place) & 15)
      return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
