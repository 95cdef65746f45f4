/// Makes the regular forms of English words.
enum Inflection {
  /// Third person singular, or plural of a noun.
  static func withS(_ base: String) -> String {
    let bytes = Array(base.utf8)
    guard let last = bytes.last else { return base }
    if last == UInt8(ascii: "y"), bytes.count > 1, !isVowel(bytes[bytes.count - 2]) {
      return base.dropLast() + "ies"
    }
    let isHushed = last == UInt8(ascii: "h") && "cs".utf8.contains(bytes.dropLast().last ?? 0)
    return "sxzo".utf8.contains(last) || isHushed ? base + "es" : base + "s"
  }

  /// False for nouns that look like plurals: "elections", not "class".
  static func hasPlural(_ noun: String) -> Bool {
    let end = noun.utf8.suffix(2)
    return end.last != UInt8(ascii: "s") || end.first == UInt8(ascii: "s")
  }

  /// Past and participle of a regular verb.
  static func withEd(_ base: String, doubling: Bool) -> String {
    let bytes = Array(base.utf8)
    guard let last = bytes.last else { return base }
    if last == UInt8(ascii: "e") { return base + "d" }
    if last == UInt8(ascii: "y"), bytes.count > 1, !isVowel(bytes[bytes.count - 2]) {
      return base.dropLast() + "ied"
    }
    if last == UInt8(ascii: "c") { return base + "ked" }
    return doubling ? base + String(decoding: [last], as: UTF8.self) + "ed" : base + "ed"
  }

  static func withIng(_ base: String, doubling: Bool) -> String {
    let bytes = Array(base.utf8)
    guard let last = bytes.last else { return base }
    if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
    if last == UInt8(ascii: "e"), !["ee", "oe", "ye"].contains(where: base.hasSuffix), base != "be"
    {
      return base.dropLast() + "ing"
    }
    if last == UInt8(ascii: "c") { return base + "king" }
    return doubling ? base + String(decoding: [last], as: UTF8.self) + "ing" : base + "ing"
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
}
