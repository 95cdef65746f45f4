import TextAnalysis

/// "Lyon, France" is two places.
enum CommaSplit {
  static func apply(_ mentions: inout [DraftMention], _ context: RuleContext) {
    guard mentions.contains(where: { cut($0.tokens, context) != nil }) else { return }
    var result: [DraftMention] = []
    for mention in mentions {
      var rest = mention.tokens
      while let comma = cut(rest, context) {
        var part = mention
        part.tokens = rest.lowerBound..<comma
        if !part.tokens.isEmpty { result.append(part) }
        rest = comma + 1..<rest.upperBound
      }
      var part = mention
      part.tokens = rest
      if !rest.isEmpty { result.append(part) }
    }
    mentions = result
  }

  private static func cut(_ range: Range<Int>, _ context: RuleContext) -> Int? {
    range.first { context.byte($0) == UInt8(ascii: ",") || context.byte($0) == UInt8(ascii: ";") }
  }
}
