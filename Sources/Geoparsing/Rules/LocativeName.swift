import Gazetteer
import TextAnalysis

/// "off Hodeidah", "between Muradiye and Çaldıran", "shelled Orikhiv", "the attack on Plevna": a gazetteer name that the tagger left
/// alone is a place where only places stand.
enum LocativeName {
  static let rule = "place.after-locative"

  static func mentions(_ context: RuleContext) -> [DraftMention] {
    var result: [DraftMention] = []
    var covered = 1
    for index in context.matches.starts where index >= covered {
      guard context.isCapitalized(index), let name = context.name(at: index),
        isLeft(name.range, context), stands(name.range, context), isPlace(name, context)
      else { continue }
      result.append(DraftMention(name.range, .location, rule: rule, margin: 1))
      covered = name.range.upperBound
    }
    return result
  }

  /// No entity stands there, or one of just these words that the tagger was not sure of.
  static func isLeft(_ name: Range<Int>, _ context: RuleContext) -> Bool {
    guard let entity = context.entity(at: name.lowerBound) else {
      return name.allSatisfy { context.entity(at: $0) == nil }
    }
    return entity.tokens == name && entity.margin < leastMargin
      && entity.entity != .location && entity.entity != .facility
  }

  private static let leastMargin = 2.0

  private static func stands(_ name: Range<Int>, _ context: RuleContext) -> Bool {
    let before = name.lowerBound - 1
    guard let token = context.token(before), context.sentence(of: name.lowerBound).contains(before),
      !context.isCapitalized(name.upperBound), !context.isCapitalized(before)
    else { return false }
    if locatives.contains(token) || verbs.contains(token) || siegeVerbs.contains(token) {
      return true
    }
    if token.hash == on, let noun = context.token(before - 1), assaults.contains(noun) {
      return true
    }
    // "60 miles south-west of X".
    if token.hash == of, let side = context.token(before - 1), EnglishWords.compass.contains(side) {
      return true
    }
    // "between X and Y".
    return token.hash == and && before > 1 && context.isCapitalized(before - 1)
      && (max(0, before - 4)..<before).contains { context.token($0)?.hash == between }
  }

  private static func isPlace(
    _ name: (range: Range<Int>, match: NameMatch), _ context: RuleContext
  ) -> Bool {
    guard context.isOfLand(name.match), !context.isCommonWord(name.range) else { return false }
    guard name.range.count == 1, context.isNameOfPersons(name.range.lowerBound) else { return true }
    // People are captured and left, too; only towns are besieged.
    guard let before = context.token(name.range.lowerBound - 1) else { return false }
    return siegeVerbs.contains(before)
  }

  private static var between: UInt64 { WordHash.constant("between") }
  private static var and: UInt64 { WordHash.constant("and") }
  private static var of: UInt64 { WordHash.constant("of") }
  private static var on: UInt64 { WordHash.constant("on") }
  private static let locatives = WordSet(
    "near off outside between in around into above inside toward towards at")
  private static let verbs = WordSet("captured entered reached seized abandoned left took")
  private static let siegeVerbs = WordSet(
    """
    shell shelled shelling bombard bombarded bombarding besiege besieged besieging liberated
    recaptured retook overran stormed evacuated occupied occupying reoccupied invaded
    """)
  private static let assaults = WordSet(
    """
    attack attacks assault assaults raid raids advance advances march offensive bombardment
    """)
}
