import Gazetteer
import TextAnalysis

/// Adjectives and inhabitants: "French", "Texans", also in "French Open" and "Somali-born".
enum Demonyms {
  static let rule = "place.demonym"

  static func mentions(_ context: RuleContext) -> [DraftMention] {
    context.text.tokens.indices.compactMap { index in
      guard context.matches.isDemonym[index], isAdmitted(index, context) else { return nil }
      return DraftMention(
        index..<index + 1, .group, rule: rule, margin: context.entity(at: index)?.margin ?? 0.5,
        isEmbedded: context.entity(at: index).map { $0.entity == .organization } ?? false,
        isDemonym: true)
    }
  }

  private static let articles = WordSet("the a an")

  private static func isAdmitted(_ index: Int, _ context: RuleContext) -> Bool {
    guard let entity = context.entity(at: index) else { return true }
    switch entity.entity {
    case .group: return true
    case .organization, .other, .facility, .location:
      let first = entity.tokens.lowerBound
      return first == index || first == index - 1 && articles.contains(context.text.tokens[first])
    case .person: return false
    }
  }
}
