import Gazetteer
import TextAnalysis

/// "Ky." keeps its full stop, "in Kentucky." does not; quotation marks, possessives and other marks
/// at the ends of a name never belong to it.
enum AbbreviationStop {
  static func apply(_ mentions: inout [DraftMention], _ context: RuleContext) {
    mentions = mentions.compactMap { mention in
      guard let range = trimmed(mention.tokens, context) else { return nil }
      var mention = mention
      mention.tokens = range
      return mention
    }
  }

  static func trimmed(_ range: Range<Int>, _ context: RuleContext) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, context.text.tokens[start].isMark { start += 1 }
    while start < end, context.text.tokens[end - 1].isMark || isPossessive(end - 1, context) {
      end -= 1
    }
    guard start < end else { return nil }
    if context.byte(end) == UInt8(ascii: "."), !context.text.tokens[end].hasSpaceBefore,
      isAbbreviation(start..<end, context)
    {
      end += 1
    }
    return start..<end
  }

  private static func isPossessive(_ index: Int, _ context: RuleContext) -> Bool {
    context.text.tokens[index].hash == possessive
  }

  private static let shortHeads = WordSet("st ave rd blvd co twp dr ln hwy mt mts")
  private static var possessive: UInt64 { WordHash.constant("'s") }

  /// A short name that the gazetteer knows as an abbreviation. At the end of a sentence the stop
  /// counts too: the scorers and readers of "in Louisville, Ky." see one name.
  private static func isAbbreviation(_ range: Range<Int>, _ context: RuleContext) -> Bool {
    let last = context.text.tokens[range.upperBound - 1]
    guard last.count <= 6, context.text.bytes[last.end - 1] != UInt8(ascii: ".") else {
      return false
    }
    if range.count > 1, shortHeads.contains(last) { return true }
    return context.meaning(range)?.strength == .abbreviation
      && !PostalCode.isPostal(range, context)
  }
}

/// "Louisville, KY" is written without a stop.
enum PostalCode {
  static func isPostal(_ range: Range<Int>, _ context: RuleContext) -> Bool {
    range.count == 1 && context.text.tokens[range.lowerBound].isAllCaps
      && context.text.tokens[range.lowerBound].count <= 3
  }
}
