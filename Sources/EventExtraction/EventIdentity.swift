internal import TimelineModel

/// Identifiers that depend on what an event is, not on where it is told.
enum EventIdentity {
  /// `ev-` and eight hexadecimal digits of an FNV-1a hash over date, act, places and title words.
  static func id(
    interval: DateInterval?, act: String, places: [String], title: String, modality: Modality
  ) -> String {
    let parts = [
      interval?.qualified(.exact).edtf ?? "", act, places.sorted().joined(separator: " "),
      words(of: title).joined(separator: " "), modality.rawValue,
    ]
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in parts.joined(separator: "\u{1F}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return "ev-" + hexadecimal(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)))
  }

  /// The words of a title in lower case, sorted.
  static func words(of title: String) -> [String] { words(inOrderOf: title).sorted() }

  /// The words of a text in lower case, as they stand.
  static func words(inOrderOf title: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in title.utf8 {
      // Characters are looked up only where there are some beyond ASCII: they are slow.
      if byte >= 0x80 { return unicodeWords(of: title) }
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if lower &- 0x61 < 26 || lower &- 0x30 < 10 {
        word.append(lower)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static func unicodeWords(of title: String) -> [String] {
    title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  static func hexadecimal(_ number: UInt32) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
