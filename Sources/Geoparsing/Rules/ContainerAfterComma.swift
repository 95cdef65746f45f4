import Gazetteer
import TextAnalysis

/// "Greer, South Carolina": a gazetteer name before a comma and the country or division that one of its
/// places lies in is a place, and so is what follows the comma.
enum ContainerAfterComma {
  static let rule = "place.container-after-comma"

  static func mentions(_ context: RuleContext) -> [DraftMention] {
    var result: [DraftMention] = []
    for index in context.matches.starts
    where context.isCapitalized(index) && context.byte(index - 1) == UInt8(ascii: ",") {
      guard let outer = context.name(at: index), isContainer(outer.match, context),
        let inner = inner(before: index - 1, of: outer.match.place, context)
      else { continue }
      result.append(DraftMention(inner, .location, rule: rule, margin: 3))
      result.append(DraftMention(outer.range, .location, rule: rule, margin: 3))
    }
    return result
  }

  private static func isContainer(_ match: NameMatch, _ context: RuleContext) -> Bool {
    guard match.demonym == nil, match.strength < .historical else { return false }
    let kind = context.gazetteer.kind(of: match.place)
    return kind == .admin1 || kind == .country
  }

  /// The longest gazetteer name right before the comma, if one of its places lies in the container.
  private static func inner(before comma: Int, of outer: PlaceIndex, _ context: RuleContext)
    -> Range<Int>?
  {
    let first = max(context.sentence(of: comma).lowerBound, comma - 5)
    for start in first..<comma where Int(context.matches.ends[start]) == comma {
      guard let name = context.name(at: start), name.match.demonym == nil,
        context.gazetteer.kind(of: name.match.place) != .country,
        !isInPerson(name.range, context), !context.isCapitalized(start - 1) || start == first
      else { continue }
      let lies = context.names.meanings(context.text, name.range).contains {
        context.gazetteer.kind(of: $0.place) != .admin1
          && context.gazetteer.place(outer, contains: $0.place)
      }
      if lies { return name.range }
    }
    return nil
  }

  /// A name of more words than this one, such as "Jackson" in "Samuel Jackson".
  private static func isInPerson(_ range: Range<Int>, _ context: RuleContext) -> Bool {
    guard let entity = context.entity(at: range.lowerBound), entity.entity == .person else {
      return false
    }
    return entity.tokens.count > range.count
  }
}
