import Gazetteer
import TextAnalysis

/// "CORBIN, Ky. (AP) —": capitals at the start of a paragraph that a dash or bracket ends are the place
/// line of a news desk.
enum UpperCaseDateline {
  static let rule = "place.dateline"
  private static let reach = 12

  static func mentions(_ context: RuleContext) -> [DraftMention] {
    context.text.sentences.compactMap { sentence in
      let start = sentence.tokens.lowerBound
      guard context.text.tokens[start].isAllCaps,
        let name = context.name(at: start),
        name.range.allSatisfy({
          context.text.tokens[$0].isAllCaps || context.text.tokens[$0].isMark
        }),
        name.match.demonym == nil,
        isDateline(after: name.range.upperBound, sentence.tokens, context),
        sentence.opensParagraph || start == 0 || endsTitle(start - 1, context)
      else { return nil }
      return DraftMention(name.range, .location, rule: rule, margin: 4)
    }
  }

  /// Within a paragraph a place line stands after the title only, which ends with a full stop.
  private static func endsTitle(_ index: Int, _ context: RuleContext) -> Bool {
    let byte = context.byte(index)
    return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
      || byte == 0
  }

  /// A dash, a bracket or a comma with a capital right after the name, and a dash within reach.
  private static func isDateline(after end: Int, _ sentence: Range<Int>, _ context: RuleContext)
    -> Bool
  {
    guard sentence.contains(end) else { return false }
    let byte = context.byte(end)
    let opens =
      isDash(end, context) || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: ",") && context.token(end + 1)?.isAllCaps != true
    guard opens else { return false }
    return (end..<min(sentence.upperBound, end + reach)).contains { isDash($0, context) }
  }

  static func isDash(_ index: Int, _ context: RuleContext) -> Bool {
    guard let token = context.token(index), token.isMark else { return false }
    return token.hash == enDash || token.hash == emDash
      || context.byte(index) == UInt8(ascii: "-") && token.hasSpaceBefore
  }

  private static var enDash: UInt64 { WordHash.constant("–") }
  private static var emDash: UInt64 { WordHash.constant("—") }
}
