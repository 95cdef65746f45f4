import Gazetteer
import TextAnalysis

/// Adjectives and inhabitants: "French", "Texans", also in "French Open" and "Somali-born".
enum Demonyms {
  static let rule = "place.demonym"

  static func mentions(_ context: RuleContext) -> [DraftMention] {
    var result: [DraftMention] = []
    var covered = 0
    for index in context.matches.starts where index >= covered {
      guard let range = demonym(at: index, context), isAdmitted(index, context) else { continue }
      covered = range.upperBound
      let entity = context.entity(at: index)
      result.append(
        DraftMention(
          range, .group, rule: rule, margin: entity?.margin ?? 0.5,
          isEmbedded: entity?.entity == .organization, isDemonym: true))
    }
    return result
  }

  /// "French" and "Sri Lankan".
  private static func demonym(at index: Int, _ context: RuleContext) -> Range<Int>? {
    if context.matches.isDemonym[index] { return index..<index + 1 }
    guard context.matches.ends[index] > Int32(index + 1), let name = context.name(at: index),
      name.match.demonym != nil
    else { return nil }
    return name.range
  }

  /// "Polish the shoes": a verb that only its place in the sentence made a capital.
  private static func isVerb(_ index: Int, _ context: RuleContext) -> Bool {
    guard context.matches.wordFlags[index].contains(.common), context.startsSentence(index),
      let next = context.token(index + 1)
    else { return false }
    return determiners.contains(next)
  }

  private static let determiners = WordSet("the a an your my his her its our their this that")
  private static let articles = WordSet("the a an")

  private static func isAdmitted(_ index: Int, _ context: RuleContext) -> Bool {
    if isVerb(index, context) { return false }
    guard let entity = context.entity(at: index) else { return true }
    switch entity.entity {
    case .group: return true
    case .organization, .other, .facility, .location:
      let first = entity.tokens.lowerBound
      return first == index || first == index - 1 && articles.contains(context.text.tokens[first])
    // "An Australian woman": a person's name has no article.
    case .person:
      return entity.tokens.count == 1
        && context.token(index - 1).map { articles.contains($0) } ?? false
    }
  }
}
