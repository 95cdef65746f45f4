import Gazetteer
import TextAnalysis

/// "Denver Fire Department", "Kenya Airways": the place at the start of an organisation's name is a
/// mention, of the kind associative.
enum OrganizationPrefix {
  static let rule = "place.organization-prefix"
  private static let smallestTown = 20_000

  static func mentions(_ found: [DraftMention], _ context: RuleContext) -> [DraftMention] {
    let tagged = context.locations(found)
    return context.entities.compactMap { entity in
      guard entity.entity == .organization else { return nil }
      var start = entity.tokens.lowerBound
      if context.text.tokens[start].hash == the { start += 1 }
      guard let name = context.name(at: start), name.match.demonym == nil,
        name.range.upperBound < entity.tokens.upperBound,
        isTold(name, entity, tagged, context)
      else { return nil }
      return DraftMention(
        name.range, .organization, rule: rule, margin: entity.margin, isEmbedded: true)
    }
  }

  private static var the: UInt64 { WordHash.constant("the") }

  private static func isTold(
    _ name: (range: Range<Int>, match: NameMatch), _ entity: Entity, _ tagged: NameSet,
    _ context: RuleContext
  ) -> Bool {
    if tagged.contains(context.key(name.range)) { return true }
    let place = name.match.place
    if context.isCommonWord(name.range), context.gazetteer.kind(of: place) != .country {
      return false
    }
    switch context.gazetteer.kind(of: place) {
    case .country, .admin1:
      return name.match.strength < .historical || name.match.strength == .abbreviation
    case .admin2: return name.range.count > 1
    case .continent, .region: return true
    default: break
    }
    return EnglishWords.institutionHeads.contains(context.text.tokens[name.range.upperBound])
      && context.gazetteer.population(of: place) > smallestTown
      && name.match.strength < .historical
  }
}
