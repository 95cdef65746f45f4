import Gazetteer
import TextAnalysis

/// "Corbin, Ky.": an abbreviation of a state after a comma is a place, and so is the gazetteer name
/// before the comma.
enum StateAfterComma {
  static let rule = "place.state-after-comma"

  static func mentions(_ context: RuleContext) -> [DraftMention] {
    var result: [DraftMention] = []
    for index in context.matches.starts
    where index > 1 && context.byte(index - 1) == UInt8(ascii: ",") && context.isCapitalized(index)
    {
      guard let state = context.name(at: index), isState(state.match, context),
        state.match.strength == .abbreviation || state.match.strength == .code,
        let town = town(before: index - 1, context)
      else { continue }
      result.append(DraftMention(town, .location, rule: rule, margin: 3))
      result.append(DraftMention(state.range, .location, rule: rule, margin: 5))
    }
    return result
  }

  private static func isState(_ match: NameMatch, _ context: RuleContext) -> Bool {
    let kind = context.gazetteer.kind(of: match.place)
    return kind == .admin1 || kind == .country
  }

  /// The longest gazetteer name that ends right before the comma.
  private static func town(before comma: Int, _ context: RuleContext) -> Range<Int>? {
    let bounds = context.sentence(of: comma)
    for start in max(bounds.lowerBound, comma - 5)..<comma where context.isCapitalized(start) {
      if let entity = context.entity(at: start), entity.entity == .person { continue }
      if Int(context.matches.ends[start]) == comma { return start..<comma }
    }
    return nil
  }
}
