import Gazetteer
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
    SurnameInDocument.remove(from: &found, context)
    found.removeAll { isCompassWord($0, context) }
    found.removeAll { isCelestialBody($0, context) }
    found.removeAll { isCommonWord($0, context) }
    found.merge(OrganizationPrefix.mentions(found, context))
    found.merge(OrganizationOf.mentions(found, context))
    found.merge(CountryTaggedOtherwise.mentions(context))
    found.merge(StateAfterComma.mentions(context))
    found.merge(ContainerAfterComma.mentions(context))
    found.merge(UpperCaseDateline.mentions(context))
    found.merge(TakenPlace.mentions(context))
    found.merge(LocativeName.mentions(context))
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

  /// "Northern" alone: a part of what is not named.
  private static func isCompassWord(_ mention: DraftMention, _ context: RuleContext) -> Bool {
    guard mention.tokens.count == 1 else { return false }
    let word = context.text.tokens[mention.tokens.lowerBound]
    return compassAdjectives.contains(word)
      || EnglishWords.compass.contains(word) && context.isCapitalized(mention.tokens.upperBound)
  }

  private static let compassAdjectives = WordSet(
    """
    northern southern eastern western northeastern northwestern southeastern southwestern central
    northeast northwest southeast southwest
    """)

  /// "Mars": the town of that name is told by what it lies in, "Mars, Pa."
  private static func isCelestialBody(_ mention: DraftMention, _ context: RuleContext) -> Bool {
    guard mention.tokens.count == 1,
      celestialBodies.contains(context.text.tokens[mention.tokens.lowerBound])
    else { return false }
    let next = mention.tokens.upperBound
    return context.byte(next) != UInt8(ascii: ",") || !context.isCapitalized(next + 1)
  }

  private static let celestialBodies = WordSet(
    """
    earth mercury venus mars jupiter saturn uranus neptune pluto phobos deimos titan ganymede callisto
    """)

  /// "Sunshine", "Sale": a word of the language that the tagger was not sure of, and a small place.
  private static func isCommonWord(_ mention: DraftMention, _ context: RuleContext) -> Bool {
    guard mention.entity == .location, mention.margin < 1.5, context.isCommonWord(mention.tokens),
      let match = context.meaning(mention.tokens)
    else { return false }
    switch context.gazetteer.kind(of: match.place) {
    case .settlement, .admin2, .admin1, .water, .landform, .facility, .island: break
    default: return false
    }
    if context.gazetteer.population(of: match.place) > 100_000, match.strength < .historical {
      return false
    }
    let before = context.token(mention.tokens.lowerBound - 1)
    return !(before.map { EnglishWords.locative.contains($0) } ?? false)
      && context.byte(mention.tokens.upperBound) != UInt8(ascii: ",")
  }

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
