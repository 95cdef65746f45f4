import Gazetteer
import TextAnalysis

/// "Valjevo was retaken in December", "Narvik, bombed that night, …": what armies take, shell or enter is a
/// place, and so is a gazetteer name before such a verb.
enum TakenPlace {
  static let rule = "place.taken"

  /// What can be told of a name by the verb behind it.
  enum Fate {
    /// Only places are shelled or besieged.
    case ofPlaces
    /// People are captured or abandoned, too, governments hardly.
    case ofTownsOrPeople
    /// People and governments are attacked or hit, too.
    case ofAnything
  }

  static func mentions(_ context: RuleContext) -> [DraftMention] {
    var result: [DraftMention] = []
    var covered = 0
    // Where the sentence ends in which a name was told to be taken.
    var gapsEnd = 0
    for index in context.matches.starts where index >= covered {
      guard let name = context.name(at: index), context.isOfLand(name.match) else { continue }
      covered = name.range.upperBound
      if !context.isCapitalized(index - 1) {
        if let fate = fate(after: name.range.upperBound, context) {
          if !isTakenOtherwise(name.range, fate, context) {
            result.append(DraftMention(name.range, .location, rule: rule, margin: 2))
          }
          if fate == .ofPlaces { gapsEnd = context.sentence(of: index).upperBound }
        } else if index < gapsEnd, isGapped(name.range, context),
          !isTakenOtherwise(name.range, .ofPlaces, context)
        {
          result.append(DraftMention(name.range, .location, rule: rule, margin: 1))
        }
      }
    }
    return result
  }

  /// "Valjevo was retaken on 8 December, Obrenovac on the 12th": the same befell it at another time.
  private static func isGapped(_ name: Range<Int>, _ context: RuleContext) -> Bool {
    guard let before = context.token(name.lowerBound - 1),
      let next = context.token(name.upperBound)
    else { return false }
    return (before.hash == comma || before.hash == and)
      && (next.isNumber || times.contains(next))
  }

  /// What becomes of the name that ends before a token.
  static func fate(after end: Int, _ context: RuleContext) -> Fate? {
    let sentence = context.sentence(of: end - 1)
    var index = end
    var isPassive = false
    if context.byte(index) == UInt8(ascii: ",") {
      isPassive = true
      index += 1
    } else if let next = context.token(index), fallen.contains(next) {
      return isFall(index, sentence, context) ? .ofAnything : nil
    }
    while index < min(sentence.upperBound, end + 6), let token = context.token(index) {
      if placeFates.contains(token) { return isPassive ? .ofPlaces : nil }
      if townFates.contains(token) { return isPassive ? .ofTownsOrPeople : nil }
      if anyFates.contains(token) { return isPassive ? .ofAnything : nil }
      if token.hash == given, context.token(index + 1)?.hash == up {
        return isPassive ? .ofAnything : nil
      }
      if token.isMark || token.isNumber { return nil }
      if passives.contains(token) {
        isPassive = true
      } else if !between.contains(token), !isAdverb(token, context) {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// "fell on Monday", "fell to the rebels"; not "fell ill", "fell to 30 points".
  private static func isFall(_ index: Int, _ sentence: Range<Int>, _ context: RuleContext) -> Bool {
    guard index + 1 < sentence.upperBound else { return true }
    guard let next = context.token(index + 1), next.isMark || fallLinks.contains(next) else {
      return false
    }
    return !(context.token(index + 2)?.isNumber ?? false) || next.hash != to
  }

  private static func isAdverb(_ token: Token, _ context: RuleContext) -> Bool {
    let bytes = context.text.bytes
    return token.isWord && token.count > 3 && bytes[token.end - 1] == UInt8(ascii: "y")
      && bytes[token.end - 2] == UInt8(ascii: "l")
  }

  /// A person, a word of the language, or part of a longer name.
  private static func isTakenOtherwise(
    _ name: Range<Int>, _ fate: Fate, _ context: RuleContext
  ) -> Bool {
    if let entity = context.entity(at: name.lowerBound), entity.tokens != name { return true }
    if fate == .ofPlaces { return false }
    if !LocativeName.isLeft(name, context) { return true }
    return context.isCommonWord(name) || context.isNameOfPersons(name.lowerBound)
  }

  private static var comma: UInt64 { WordHash.constant(",") }
  private static var and: UInt64 { WordHash.constant("and") }
  private static let times = WordSet(
    "on in at a an one two three four five six seven eight nine ten twelve the early late")
  private static var given: UInt64 { WordHash.constant("given") }
  private static var up: UInt64 { WordHash.constant("up") }
  private static var to: UInt64 { WordHash.constant("to") }
  private static let passives = WordSet("was were is are been being be")
  private static let between = WordSet(
    "itself themselves not never had has have again finally soon then later also once twice first last"
  )
  private static let placeFates = WordSet(
    """
    bombarded besieged liberated occupied overrun stormed retaken recaptured reoccupied shelled
    encircled razed sacked looted annexed ceded invaded evacuated flooded inundated entered
    blockaded garrisoned depopulated fortified reached bombed regained rebuilt pillaged
    """)
  private static let townFates = WordSet(
    "captured abandoned surrounded seized burned destroyed cleared recovered")
  private static let anyFates = WordSet("taken attacked raided hit lost relieved cut struck")
  private static let fallen = WordSet("fell surrendered capitulated")
  private static let fallLinks = WordSet(
    "on in to after at before without during again by within and")
}
