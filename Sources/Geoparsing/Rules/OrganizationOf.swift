import Gazetteer
import TextAnalysis

/// "University of Cincinnati", "the Family Policy Council of West Virginia": the place at the end of an
/// organisation's name, after "of", is a mention, of the kind associative.
enum OrganizationOf {
  static let rule = "place.organization-of"
  private static let smallestTown = 20_000

  static func mentions(_ found: [DraftMention], _ context: RuleContext) -> [DraftMention] {
    let known = context.locations(found)
    return context.entities.compactMap { entity in
      guard isBodyOrEvent(entity, context),
        let of = entity.tokens.last(where: { context.text.tokens[$0].hash == of }),
        of > entity.tokens.lowerBound, let name = context.name(at: of + 1),
        name.range.upperBound == entity.tokens.upperBound, name.match.demonym == nil,
        name.match.strength < .historical, context.text.tokens[of + 1].hash != america,
        isTold(name, entity, known, context)
      else { return nil }
      return DraftMention(
        name.range, .organization, rule: rule, margin: entity.margin, isEmbedded: true)
    }
  }

  /// Organisations and buildings, and what is called by where it happened: "the Treaty of Versailles".
  private static func isBodyOrEvent(_ entity: Entity, _ context: RuleContext) -> Bool {
    switch entity.entity {
    case .organization, .facility: true
    case .other: entity.tokens.contains { events.contains(context.text.tokens[$0]) }
    case .location, .group, .person: false
    }
  }

  private static func isTold(
    _ name: (range: Range<Int>, match: NameMatch), _ entity: Entity, _ known: NameSet,
    _ context: RuleContext
  ) -> Bool {
    if known.contains(context.key(name.range)) { return true }
    switch context.gazetteer.kind(of: name.match.place) {
    case .country, .admin1: return !context.isCommonWord(name.range)
    case .admin2: return name.range.count > 1
    case .settlement:
      return context.gazetteer.population(of: name.match.place) > smallestTown
        && !context.isCommonWord(name.range)
    // A palace or a river gives its name to events, seldom to a body.
    default: return entity.entity == .other
    }
  }

  private static let events = WordSet("treaty battle siege peace massacre bombing fall")
  private static var of: UInt64 { WordHash.constant("of") }
  /// "Bank of America", "Boy Scouts of America": in names of companies and clubs no place.
  private static var america: UInt64 { WordHash.constant("america") }
}
