import Gazetteer
import TextAnalysis

/// "EU citizens", "Ghana won": the name of a country or union is a mention even when the tagger takes it
/// for an organisation as a whole;
/// a large city, where it took it for some other name and was not sure.
enum CountryTaggedOtherwise {
  private static let doubt = 0.75
  static let rule = "place.country-as-organization"

  static func mentions(_ context: RuleContext) -> [DraftMention] {
    context.entities.compactMap { entity in
      guard entity.entity == .organization || entity.entity == .other && entity.margin < doubt,
        let range = AbbreviationStop.trimmed(entity.tokens, context),
        let match = context.meaning(range), match.demonym == nil,
        match.strength < .historical || match.strength == .abbreviation
      else { return nil }
      switch context.gazetteer.kind(of: match.place) {
      case .country, .region, .continent:
        return DraftMention(range, .organization, rule: rule, margin: 1)
      case .admin1 where entity.entity == .other:
        return DraftMention(range, .location, rule: rule, margin: 0.5)
      case .settlement
      where entity.entity == .other && context.gazetteer.population(of: match.place) > 200_000:
        return DraftMention(range, .location, rule: rule, margin: 0.5)
      default: return nil
      }
    }
  }
}
