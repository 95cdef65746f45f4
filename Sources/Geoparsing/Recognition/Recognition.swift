import TextAnalysis

/// From the names that the tagger found to the place mentions: the rules in their order.
enum Recognition {
  static let tagger = "place.tagger"

  static func mentions(_ context: RuleContext) -> [DraftMention] {
    var found = context.entities.compactMap { entity -> DraftMention? in
      guard entity.entity == .location || entity.entity == .facility else { return nil }
      return DraftMention(entity.tokens, entity.entity, rule: tagger, margin: entity.margin)
    }
    CommaSplit.apply(&found, context)
    LowerCaseTail.apply(&found, context)
    GazetteerExtent.apply(&found, context)
    AbbreviationStop.apply(&found, context)
    FacilityPrefix.apply(&found, context)
    found.removeAll { isDemonym($0, context) || isLetter($0, context) }
    found.merge(OrganizationPrefix.mentions(found, context))
    found.merge(CountryTaggedOtherwise.mentions(context))
    found.merge(StateAfterComma.mentions(context))
    found.merge(UpperCaseDateline.mentions(context))
    found.merge(DocumentConsistency.mentions(found, context))
    found.removeAll { isDoubtful($0, context) }
    NamedAfterPlace.remove(from: &found, context)
    found.merge(Demonyms.mentions(context))
    AbbreviationStop.apply(&found, context)
    return found
  }

  /// A name that no gazetteer knows and that the tagger was not sure of.
  private static func isDoubtful(_ mention: DraftMention, _ context: RuleContext) -> Bool {
    mention.rule == tagger && mention.entity == .location && mention.margin < leastMargin
      && context.meaning(mention.tokens) == nil
  }

  private static let leastMargin = 0.75

  /// A single letter, as in "W. Main": no name.
  private static func isLetter(_ mention: DraftMention, _ context: RuleContext) -> Bool {
    context.text.tokens[mention.tokens.lowerBound].count == 1
      && mention.tokens.dropFirst().allSatisfy { context.text.tokens[$0].isMark }
  }

  /// Left to the rule for demonyms, whatever the tagger took it for.
  private static func isDemonym(_ mention: DraftMention, _ context: RuleContext) -> Bool {
    mention.tokens.count == 1 && context.matches.isDemonym[mention.tokens.lowerBound]
  }
}
