import Gazetteer
import TextAnalysis

// What the mention right before says of this one.
extension KindClassifier {
  /// "in Brussels, Belgium": the container of a location.
  static func container(_ item: Case) -> Verdict? {
    guard let previous = item.previous, previous.verdict.kind == .literal,
      item.context.byte(previous.mention.tokens.upperBound) == UInt8(ascii: ","),
      previous.mention.tokens.upperBound + 1 == item.start, !previous.isState,
      item.place == .country || item.place == .admin1 || item.place == .admin2
    else { return nil }
    return .literal(0.85, "kind.container")
  }

  /// "from Syria, Iraq and Afghanistan": the names of a list are of one kind.
  static func list(_ item: Case) -> Verdict? {
    guard let previous = item.previous, !previous.mention.isDemonym,
      !previous.mention.isEmbedded,
      item.context.sentence(of: item.start).contains(previous.mention.tokens.lowerBound)
    else { return nil }
    let between = previous.mention.tokens.upperBound..<item.start
    guard between.count <= 4, joins(between, item.context) else { return nil }
    let verdict = previous.verdict
    return Verdict(
      kind: verdict.kind, confidence: max(0.55, verdict.confidence - 0.1), rule: "kind.list")
  }

  private static func joins(_ range: Range<Int>, _ context: RuleContext) -> Bool {
    range.allSatisfy { index in
      context.byte(index) == UInt8(ascii: ",") || context.byte(index) == UInt8(ascii: "&")
        || listWords.contains(context.text.tokens[index])
    }
  }

  private static let listWords = WordSet("and or nor the both")
}
