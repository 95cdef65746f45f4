import Gazetteer
import TextAnalysis

/// "Andrew Trapani … Trapani said": the last name of a person of the document is that person, where it
/// is only a town's otherwise and nothing tells that the town is meant.
enum SurnameInDocument {
  private static let largeTown = 300_000

  static func remove(from mentions: inout [DraftMention], _ context: RuleContext) {
    var surnames = NameSet()
    for entity in context.entities where entity.entity == .person && entity.tokens.count > 1 {
      let last = entity.tokens.upperBound - 1
      surnames.insert(context.key(last..<last + 1))
    }
    guard !surnames.isEmpty else { return }
    // Names that the document uses for the town as well.
    var places = NameSet()
    for mention in mentions where isTown(mention, context) {
      places.insert(context.key(mention.tokens))
    }
    mentions.removeAll { mention in
      let key = context.key(mention.tokens)
      guard mention.tokens.count == 1, mention.entity == .location, surnames.contains(key),
        !places.contains(key), let match = context.meaning(mention.tokens)
      else { return false }
      return context.gazetteer.kind(of: match.place) == .settlement
        && context.gazetteer.population(of: match.place) < largeTown
    }
  }

  /// After a locative preposition or before a comma and a container.
  private static func isTown(_ mention: DraftMention, _ context: RuleContext) -> Bool {
    if Container.isTold(mention.tokens, context) { return true }
    guard let before = context.token(mention.tokens.lowerBound - 1) else { return false }
    return EnglishWords.locative.contains(before) || EnglishWords.directional.contains(before)
  }
}
