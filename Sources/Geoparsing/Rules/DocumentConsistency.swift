import Gazetteer
import TextAnalysis

/// A name that was found once as a place is one wherever it stands alone in the document.
enum DocumentConsistency {
  static let rule = "place.consistency"

  static func mentions(_ found: [DraftMention], _ context: RuleContext) -> [DraftMention] {
    var known: Set<NameHash> = []
    for mention in found
    where mention.entity == .location && !mention.isDemonym
      && context.meaning(mention.tokens) != nil
    {
      known.insert(context.key(mention.tokens))
    }
    guard !known.isEmpty else { return [] }
    var result: [DraftMention] = []
    for index in context.text.tokens.indices where context.isCapitalized(index) {
      let end = Int(context.matches.ends[index])
      guard end > index, known.contains(context.key(index..<end)), standsAlone(index..<end, context)
      else { continue }
      result.append(DraftMention(index..<end, .location, rule: rule, margin: 1))
    }
    return result
  }

  /// Not in a person's name, not after a given name or before another capital, and within an
  /// organisation only at its start.
  private static func standsAlone(_ range: Range<Int>, _ context: RuleContext) -> Bool {
    let start = range.lowerBound
    if let entity = context.entity(at: start) {
      switch entity.entity {
      case .person, .other, .group, .facility: return false
      case .organization:
        return entity.tokens.lowerBound == start && entity.tokens.count > range.count
      case .location: break
      }
    }
    if start > 0, context.isCapitalized(start - 1), !context.startsSentence(start) {
      if context.matches.wordFlags[start - 1].contains(.givenName) { return false }
      if EnglishWords.personTitles.contains(context.text.tokens[start - 1]) { return false }
    }
    return !context.isCapitalized(range.upperBound)
  }
}
