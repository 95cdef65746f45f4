import Gazetteer
import TextAnalysis

// What the words before a name say of it.
extension KindClassifier {
  /// "south of Kharkiv", "five miles from Lyon".
  static func distance(_ item: Case) -> Verdict? {
    guard let before = item.context.token(item.start - 1), before.hash == of || before.hash == from,
      let word = item.context.token(item.start - 2), EnglishWords.compass.contains(word)
    else { return nil }
    return .literal(0.95, "kind.distance")
  }

  /// "in Kherson", "fled Iraq".
  static func locative(_ item: Case) -> Verdict? {
    guard let index = item.precedingIndex, let before = item.preceding,
      !before.isCapitalized || item.context.startsSentence(index)
    else { return nil }
    // "on Malta", while "sanctions on Iran" speaks of the state.
    if before.hash == on, item.place == .country,
      islands.contains(item.context.text.tokens[item.start])
    {
      return .literal(0.8, "kind.locative")
    }
    guard
      EnglishWords.locative.contains(before) || EnglishWords.placeVerbs.contains(before)
    else { return nil }
    return .literal(0.85, "kind.locative")
  }

  /// "travelled to Iran", "the border with Libya".
  static func motion(_ item: Case) -> Verdict? {
    guard let index = item.precedingIndex, let before = item.preceding else { return nil }
    if before.hash == with {
      guard let noun = item.context.token(index - 1), borders.contains(noun) else { return nil }
      return .literal(0.8, "kind.border")
    }
    guard before.hash == to || before.hash == from || before.hash == `for` else { return nil }
    let first = item.context.sentence(of: item.start).lowerBound
    for other in stride(from: index - 1, through: max(first, index - 4), by: -1) {
      let word = item.context.text.tokens[other]
      if EnglishWords.outcomes.contains(word) { return nil }
      if EnglishWords.motion.contains(word) { return .literal(0.75, "kind.motion") }
    }
    return nil
  }

  /// "the fight to take Bakhmut"; of states only "invaded Finland", "struck eastern Madagascar".
  static func conquest(_ item: Case) -> Verdict? {
    guard let before = item.preceding,
      item.isState ? invasions.contains(before) : EnglishWords.conquest.contains(before)
    else { return nil }
    return .literal(0.65, "kind.conquest")
  }

  /// "countries such as Cyprus".
  static func example(_ item: Case) -> Verdict? {
    guard let index = item.precedingIndex, let before = item.preceding else { return nil }
    var noun = index - 1
    if before.hash == `as` {
      guard item.context.token(noun)?.hash == such else { return nil }
      noun -= 1
    } else if !like.contains(before) {
      return nil
    }
    if item.context.byte(noun) == UInt8(ascii: ",") { noun -= 1 }
    guard let word = item.context.token(noun), EnglishWords.exampleNouns.contains(word) else {
      return nil
    }
    return .literal(0.75, "kind.example")
  }

  /// "the president of Chile" against "the coast of Chile".
  static func ofPhrase(_ item: Case) -> Verdict? {
    guard let before = item.preceding, before.hash == of else { return nil }
    for offset in 2...4 {
      guard let noun = item.context.token(item.start - offset), noun.isWord else { break }
      if EnglishWords.officialNouns.contains(noun) {
        return .associative(0.7, "kind.of-official")
      }
      if offset == 2, conquests.contains(noun) { return .literal(0.7, "kind.of-conquest") }
      if EnglishWords.geographicNouns.contains(noun) || EnglishWords.compass.contains(noun)
        || parts.contains(noun)
      {
        return .literal(0.8, "kind.of-land")
      }
    }
    return item.isState ? nil : .literal(0.6, "kind.of")
  }

  /// "with Iran", "between Peru and Chile": states as parties. "against Leeds", "a loss to Leeds": teams.
  static func companion(_ item: Case) -> Verdict? {
    guard let index = item.precedingIndex, let before = item.preceding else { return nil }
    if before.hash == against || before.hash == versus {
      return .associative(0.75, "kind.opponent")
    }
    if before.hash == to || before.hash == over {
      let words = (1...3).compactMap { item.context.token(index - $0) }
      if words.contains(where: { EnglishWords.outcomes.contains($0) }) {
        return .associative(0.7, "kind.opponent")
      }
    }
    guard item.isState, parties.contains(before) else { return nil }
    return .associative(0.7, "kind.party")
  }

  /// "from Lagos to Accra".
  static func directional(_ item: Case) -> Verdict? {
    guard let before = item.preceding, EnglishWords.directional.contains(before) else { return nil }
    guard item.isState else { return .literal(0.75, "kind.directional") }
    return before.hash == from || before.hash == between
      ? .literal(0.6, "kind.directional") : .associative(0.55, "kind.state-object")
  }

  private static var of: UInt64 { WordHash.constant("of") }
  private static var from: UInt64 { WordHash.constant("from") }
  private static var to: UInt64 { WordHash.constant("to") }
  private static var over: UInt64 { WordHash.constant("over") }
  private static var between: UInt64 { WordHash.constant("between") }
  private static var `for`: UInt64 { WordHash.constant("for") }
  private static var with: UInt64 { WordHash.constant("with") }
  private static var `as`: UInt64 { WordHash.constant("as") }
  private static var such: UInt64 { WordHash.constant("such") }
  private static var against: UInt64 { WordHash.constant("against") }
  private static var versus: UInt64 { WordHash.constant("versus") }
  private static var on: UInt64 { WordHash.constant("on") }
  private static let islands = WordSet(
    """
    malta cyprus mauritius madagascar iceland cuba taiwan jamaica barbados bermuda grenada dominica
    guam tonga nauru
    """)
  /// Said of states as lands, too.
  private static let invasions = WordSet(
    """
    invade invaded invading occupied annexed overran struck flooded ravaged devastated battered
    lashed pounded
    """)
  private static let conquests = WordSet(
    """
    invasion occupation annexation liberation bombing bombardment shelling siege capture conquest
    evacuation blockade
    """)
  private static let like = WordSet("like including especially")
  private static let parts = WordSet("rest part parts half most much corner interior")
  private static let borders = WordSet("border borders frontier")
  private static let parties = WordSet("with between by including among")
}
