internal import TextAnalysis

/// The regular forms of an English word, as the hashes of ``WordHash``: the lexicons keep no others.
struct Inflection {
  /// Hash of the word itself.
  let base: UInt64
  /// Hashes of the word without its last byte and without its last two.
  private let allButLast: UInt64
  private let allButLastTwo: UInt64
  /// The last bytes, the very last first; 0 where the word is shorter.
  private var end: (last: UInt8, second: UInt8) = (0, 0)

  init(_ word: some StringProtocol) {
    var hashes = (WordHash.seed, WordHash.seed, WordHash.seed)
    for byte in word.utf8 {
      hashes = (WordHash.adding(byte, to: hashes.0), hashes.0, hashes.1)
      end = (byte, end.last)
    }
    (base, allButLast, allButLastTwo) = hashes
  }

  /// Third person singular, or plural of a noun.
  var withS: UInt64 {
    if endsInConsonantAndY { return WordHash.adding("ies".utf8, to: allButLast) }
    let isHushed = end.last == UInt8(ascii: "h") && "cs".utf8.contains(end.second)
    let ending = "sxzo".utf8.contains(end.last) || isHushed ? "es" : "s"
    return WordHash.adding(ending.utf8, to: base)
  }

  /// False for nouns that look like plurals: "elections", not "class".
  var hasPlural: Bool { end.last != UInt8(ascii: "s") || end.second == UInt8(ascii: "s") }

  /// Past and participle of a regular verb.
  func withEd(doubling: Bool) -> UInt64 {
    if end.last == UInt8(ascii: "e") { return WordHash.adding("d".utf8, to: base) }
    if endsInConsonantAndY { return WordHash.adding("ied".utf8, to: allButLast) }
    return WordHash.adding("ed".utf8, to: stem(doubling))
  }

  func withIng(doubling: Bool) -> UInt64 {
    if end == (UInt8(ascii: "e"), UInt8(ascii: "i")) {
      return WordHash.adding("ying".utf8, to: allButLastTwo)
    }
    if end.last == UInt8(ascii: "e"), !"eoy".utf8.contains(end.second), base != Self.be {
      return WordHash.adding("ing".utf8, to: allButLast)
    }
    return WordHash.adding("ing".utf8, to: stem(doubling))
  }

  /// What an ending that begins with a vowel stands behind: "panick", "stopp".
  private func stem(_ doubling: Bool) -> UInt64 {
    if end.last == UInt8(ascii: "c") { return WordHash.adding("k".utf8, to: base) }
    return doubling ? WordHash.adding(end.last, to: base) : base
  }

  private var endsInConsonantAndY: Bool {
    end.last == UInt8(ascii: "y") && end.second != 0 && !"aeiou".utf8.contains(end.second)
  }

  private static var be: UInt64 { WordHash.constant("be") }
}
