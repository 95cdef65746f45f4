import Gazetteer
import TextAnalysis

/// "Trinidad and Tobago": where the gazetteer knows a longer name of a country, division or region from
/// the same word on, the mention is that long.
enum GazetteerExtent {
  static func apply(_ mentions: inout [DraftMention], _ context: RuleContext) {
    var index = 0
    while index < mentions.count {
      let mention = mentions[index]
      if let name = context.name(at: mention.tokens.lowerBound),
        name.range.upperBound > mention.tokens.upperBound, name.match.strength < .historical,
        isArea(context.gazetteer.kind(of: name.match.place))
      {
        mentions[index].tokens = name.range
        while index + 1 < mentions.count, mentions[index + 1].tokens.overlaps(name.range) {
          mentions.remove(at: index + 1)
        }
      }
      index += 1
    }
  }

  private static func isArea(_ kind: PlaceKind) -> Bool {
    kind == .country || kind == .admin1 || kind == .region || kind == .historicState
  }
}
