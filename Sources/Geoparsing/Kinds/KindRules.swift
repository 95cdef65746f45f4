import Gazetteer
import TextAnalysis

// Each rule sees one mention and says what it is, or nothing.
extension KindClassifier {
  /// "Ukrainian troops" against "the Turkish border".
  static func demonym(_ item: Case) -> Verdict? {
    guard item.mention.isDemonym else { return nil }
    if !item.mention.isEmbedded, namesLand(after: item.end, item.context) {
      return .literal(0.75, "kind.demonym-land")
    }
    return .associative(0.9, "kind.demonym")
  }

  /// The noun of the land after a demonym, also in "the Syrian-Turkish border".
  private static func namesLand(after end: Int, _ context: RuleContext) -> Bool {
    guard let next = context.token(end) else { return false }
    if EnglishWords.landNouns.contains(next) { return !next.hasLineBreakBefore }
    guard context.byte(end) == UInt8(ascii: "-"), !next.hasSpaceBefore,
      let noun = context.token(end + 2)
    else { return false }
    return context.isCapitalized(end + 1) && EnglishWords.landNouns.contains(noun)
  }

  /// "Denver Fire Department" against "at the Denver Art Museum".
  static func embedded(_ item: Case) -> Verdict? {
    guard item.mention.isEmbedded else { return nil }
    if let entity = item.context.entity(at: item.start), isBuilding(entity, item.context) {
      return .literal(0.65, "kind.building")
    }
    return .associative(0.8, "kind.organization")
  }

  /// A hospital, church or school that somebody is at, goes to or is brought to.
  private static func isBuilding(_ entity: Entity, _ context: RuleContext) -> Bool {
    guard
      entity.tokens.contains(where: {
        EnglishWords.buildingHeads.contains(context.text.tokens[$0])
      })
    else { return false }
    var index = entity.tokens.lowerBound - 1
    if let article = context.token(index), article.hash == the { index -= 1 }
    guard let before = context.token(index) else { return false }
    if before.hash == to {
      return (1...3).contains { back in
        context.token(index - back).map { EnglishWords.motion.contains($0) } ?? false
      }
    }
    return EnglishWords.locative.contains(before)
  }

  /// "the Britain-based group".
  static func based(_ item: Case) -> Verdict? {
    guard item.context.byte(item.end) == UInt8(ascii: "-"),
      item.context.token(item.end + 1)?.hash == basedWord
    else { return nil }
    return .literal(0.8, "kind.based")
  }

  /// The place line of a news desk.
  static func placeLine(_ item: Case) -> Verdict? {
    item.mention.rule == UpperCaseDateline.rule ? .literal(0.9, "kind.dateline") : nil
  }

  /// "Donetsk region", "the Gaza border".
  static func geographicNoun(_ item: Case) -> Verdict? {
    guard let next = item.next, !next.isCapitalized,
      EnglishWords.geographicNouns.contains(next)
    else { return nil }
    return .literal(0.8, "kind.geographic-noun")
  }

  /// "Ukraine forces", "the China team".
  static func officialNoun(_ item: Case) -> Verdict? {
    guard let next = item.next, !next.isCapitalized, EnglishWords.officialNouns.contains(next)
    else {
      return nil
    }
    return .associative(0.8, "kind.official-noun")
  }

  /// "US President", "London Mayor": the name qualifies the name after it.
  static func capitalAfter(_ item: Case) -> Verdict? {
    guard let next = item.next, next.isWord, next.isCapitalized, !next.hasLineBreakBefore else {
      return nil
    }
    return .associative(0.75, "kind.capital-after")
  }

  /// "Russia's war" against "Bakhmut's streets".
  static func possessive(_ item: Case) -> Verdict? {
    guard let next = item.next, next.hash == possessiveEnding else { return nil }
    if let noun = item.context.token(item.end + 1), EnglishWords.geographicNouns.contains(noun) {
      return .literal(0.7, "kind.possessive-land")
    }
    return item.isState || item.isCapital
      ? .associative(0.75, "kind.possessive") : .literal(0.55, "kind.possessive-town")
  }

  /// "the Kremlin", unless somebody stands in it.
  static func seat(_ item: Case) -> Verdict? {
    guard item.place == .seat else { return nil }
    if let before = item.preceding,
      before.hash == inside || before.hash == outside || before.hash == at
    {
      return .literal(0.7, "kind.seat-building")
    }
    return .associative(0.9, "kind.seat")
  }

  /// "Bakhmut was shelled", "Goma fell on Monday". States and capitals are attacked and hit as powers.
  static func taken(_ item: Case) -> Verdict? {
    if let before = item.preceding, EnglishWords.prepositions.contains(before) { return nil }
    switch TakenPlace.fate(after: item.end, item.context) {
    case .ofPlaces: return .literal(0.75, "kind.taken")
    case .ofTownsOrPeople where !item.isState: return .literal(0.7, "kind.taken")
    case .ofAnything where !item.isState && !item.isCapital: return .literal(0.7, "kind.taken")
    default: return nil
    }
  }

  /// "Moscow said", "Bakhmut exacted".
  static func actorVerb(_ item: Case) -> Verdict? {
    guard let next = item.next, next.isWord, !next.isCapitalized,
      EnglishWords.actorVerbs.contains(next)
    else { return nil }
    if let before = item.preceding, EnglishWords.prepositions.contains(before) { return nil }
    if EnglishWords.stative.contains(next), !item.isState, !item.isCapital { return nil }
    return .associative(0.75, "kind.actor-verb")
  }

  /// "Corbin, Ky."
  static func containerAfter(_ item: Case) -> Verdict? {
    guard item.context.byte(item.end) == UInt8(ascii: ","), !item.isState,
      item.context.name(at: item.end + 1) != nil
    else { return nil }
    return .literal(0.8, "kind.container-after")
  }

  /// "Moscow takes", "the losses for Moscow": a capital that nobody is in, goes to or comes from.
  static func capital(_ item: Case) -> Verdict? {
    guard item.isCapital else { return nil }
    if let before = item.preceding, travelling.contains(before) { return nil }
    if item.context.isCapitalized(item.start - 1) || item.context.text.tokens[item.start].isAllCaps
    {
      return nil
    }
    return .associative(0.65, "kind.capital")
  }

  /// "the Florida man", "a Paris restaurant": the name qualifies a common noun.
  static func modifier(_ item: Case) -> Verdict? {
    guard let next = item.next, next.isWord, !next.isCapitalized, !closedClass.contains(next),
      !EnglishWords.actorVerbs.contains(next), !isVerbOrAdverb(next, item.context)
    else { return nil }
    // "Does Bakhmut matter?"
    if let before = item.preceding, EnglishWords.stative.contains(before) { return nil }
    if !item.isState, EnglishWords.eventNouns.contains(next) {
      return .literal(0.6, "kind.event-noun")
    }
    return .associative(0.6, "kind.modifier")
  }

  /// "continued", "currently": by its ending no noun.
  private static func isVerbOrAdverb(_ token: Token, _ context: RuleContext) -> Bool {
    guard token.count > 4 else { return false }
    let last = (context.text.bytes[token.end - 2], context.text.bytes[token.end - 1])
    return last == (UInt8(ascii: "e"), UInt8(ascii: "d"))
      || last == (UInt8(ascii: "l"), UInt8(ascii: "y"))
  }

  private static var the: UInt64 { WordHash.constant("the") }
  private static var to: UInt64 { WordHash.constant("to") }
  private static var basedWord: UInt64 { WordHash.constant("based") }
  private static var inside: UInt64 { WordHash.constant("inside") }
  private static var outside: UInt64 { WordHash.constant("outside") }
  private static var at: UInt64 { WordHash.constant("at") }
  private static var possessiveEnding: UInt64 { WordHash.constant("'s") }
  private static let travelling = WordSet("from to of between and or ,")
  private static let closedClass = WordSet(
    """
    and or but nor so yet the a an of in on at by for from to with without within into onto over
    under after before during since until till through throughout across along around near off out up
    down about above below between behind beyond against toward towards via per than as if when where
    while because although though who whom whose which that this these those is are was were be been
    being has have had do does did will would shall should can could may might must not also only
    just still even then there here now again once last next this early late yesterday today tomorrow
    it its he she they we i you his her their our my your it's he's she's amid amidst amongst among
    despite except like unlike rather plus versus minus
    """)
}
