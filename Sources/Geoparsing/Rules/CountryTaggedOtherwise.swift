import Gazetteer
import TextAnalysis

/// "EU citizens", "Ghana won": the name of a country or union is a mention even when the tagger takes it
/// for an organisation as a whole.
enum CountryTaggedOtherwise {
  static let rule = "place.country-as-organization"

  static func mentions(_ context: RuleContext) -> [DraftMention] {
    context.entities.compactMap { entity in
      guard entity.entity == .organization,
        let range = AbbreviationStop.trimmed(entity.tokens, context),
        let match = context.meaning(range), match.demonym == nil,
        match.strength < .historical || match.strength == .abbreviation
      else { return nil }
      switch context.gazetteer.kind(of: match.place) {
      case .country, .region, .continent:
        return DraftMention(range, .organization, rule: rule, margin: 1)
      default: return nil
      }
    }
  }
}
