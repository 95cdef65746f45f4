import Gazetteer
import TextAnalysis

/// "Harlan Superior Court": of a building or body that the tagger took for one place only the town
/// before the head noun is kept.
enum FacilityPrefix {
  static let rule = "place.facility-prefix"

  static func apply(_ mentions: inout [DraftMention], _ context: RuleContext) {
    for index in mentions.indices {
      let mention = mentions[index]
      guard mention.tokens.count > 1, let name = context.name(at: mention.tokens.lowerBound),
        name.match.demonym == nil, name.range.upperBound < mention.tokens.upperBound,
        EnglishWords.institutionHeads.contains(context.text.tokens[name.range.upperBound]),
        context.meaning(mention.tokens) == nil
      else { continue }
      mentions[index].tokens = name.range
      mentions[index].rule = rule
      mentions[index].isEmbedded = true
    }
  }
}
