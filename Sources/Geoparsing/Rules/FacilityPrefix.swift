import Gazetteer
import TextAnalysis

/// "Harlan Superior Court", "Paris Walmart": of a building or body that the tagger took for one place
/// only the place name before the head noun is kept.
enum FacilityPrefix {
  static let rule = "place.facility-prefix"

  static func apply(_ mentions: inout [DraftMention], _ context: RuleContext) {
    for index in mentions.indices {
      let mention = mentions[index]
      guard mention.tokens.count > 1, let name = context.name(at: mention.tokens.lowerBound),
        name.match.demonym == nil, name.range.upperBound < mention.tokens.upperBound,
        isBody(name.range.upperBound, mention, context), context.meaning(mention.tokens) == nil
      else { continue }
      mentions[index].tokens = name.range
      mentions[index].rule = rule
      mentions[index].isEmbedded = true
    }
  }

  /// The word after the place name heads a body; or the tagger saw one location, but the last word is
  /// not what locations are called.
  private static func isBody(_ next: Int, _ mention: DraftMention, _ context: RuleContext) -> Bool {
    if EnglishWords.institutionHeads.contains(context.text.tokens[next]) { return true }
    let last = context.text.tokens[mention.tokens.upperBound - 1]
    return mention.entity == .location && context.isCapitalized(next)
      && !EnglishWords.landHeads.contains(last) && !last.isNumber
      && EnglishWords.personTitles.contains(context.text.tokens[next])
  }
}
