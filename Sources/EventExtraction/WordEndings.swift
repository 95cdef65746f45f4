internal import TextAnalysis

/// Adverbs and adjectives that show by their ending.
enum WordEndings {
  static func classes(of token: Token, in text: TokenizedText) -> WordClasses {
    guard token.count > 4, !token.isCapitalized, !token.hasNonASCII else { return [] }
    func ends(_ ending: StaticString) -> Bool {
      let count = ending.utf8CodeUnitCount
      guard token.count > count + 1 else { return false }
      return ending.withUTF8Buffer { buffer in
        (0..<count).allSatisfy { text.bytes[token.end - count + $0] == buffer[$0] }
      }
    }
    let bytes = text.bytes
    switch bytes[token.end - 1] {
    case UInt8(ascii: "y"): return ends("ly") && !notAdverbs.contains(token) ? .adverb : []
    case UInt8(ascii: "l"):
      return (ends("ical") || ends("ional") || ends("ful") || ends("tial") || ends("ural"))
        ? .adjective : []
    case UInt8(ascii: "s"): return ends("ious") || ends("eous") || ends("rous") ? .adjective : []
    case UInt8(ascii: "e"): return ends("able") || ends("ible") || ends("tive") ? .adjective : []
    case UInt8(ascii: "c"): return ends("istic") || ends("atic") || ends("omic") ? .adjective : []
    default: return []
    }
  }

  private static let notAdverbs = WordSet(
    """
    family assembly rally reply supply ally apply italy july monopoly anomaly belly bully butterfly
    daily early elderly likely friendly deadly weekly monthly yearly lovely only costly orderly
    fly rely comply multiply imply tally folly jelly lily ugly holy oily unlikely
    """)
}
