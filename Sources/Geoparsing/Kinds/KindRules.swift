import Gazetteer
import TextAnalysis

// Each rule sees one mention and says what it is, or nothing.
extension KindClassifier {
  /// "Ukrainian troops".
  static func demonym(_ item: Case) -> Verdict? {
    item.mention.isDemonym ? .associative(0.97, "kind.demonym") : nil
  }

  /// "Denver Fire Department".
  static func embedded(_ item: Case) -> Verdict? {
    item.mention.isEmbedded ? .associative(0.8, "kind.organization") : nil
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

  /// "south of Kharkiv", "five miles from Lyon".
  static func distance(_ item: Case) -> Verdict? {
    guard let before = item.context.token(item.start - 1), before.hash == of || before.hash == from,
      let word = item.context.token(item.start - 2), EnglishWords.compass.contains(word)
    else { return nil }
    return .literal(0.95, "kind.distance")
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
    if let before = item.preceding, before.hash == inside || before.hash == outside {
      return .literal(0.7, "kind.seat-building")
    }
    return .associative(0.9, "kind.seat")
  }

  /// "Moscow said", "Bakhmut exacted".
  static func actorVerb(_ item: Case) -> Verdict? {
    guard let next = item.next, next.isWord, !next.isCapitalized,
      EnglishWords.actorVerbs.contains(next)
    else { return nil }
    if let before = item.preceding, EnglishWords.locative.contains(before) { return nil }
    return .associative(0.75, "kind.actor-verb")
  }

  /// "in Kherson".
  static func locative(_ item: Case) -> Verdict? {
    guard let before = item.preceding,
      !before.isCapitalized || item.context.startsSentence(item.start - 1),
      EnglishWords.locative.contains(before)
    else { return nil }
    return .literal(0.85, "kind.locative")
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

  /// "the president of Chile" against "the coast of Chile".
  static func ofPhrase(_ item: Case) -> Verdict? {
    guard let before = item.preceding, before.hash == of else { return nil }
    for offset in 2...4 {
      guard let noun = item.context.token(item.start - offset), noun.isWord else { break }
      if EnglishWords.officialNouns.contains(noun) {
        return .associative(0.7, "kind.of-official")
      }
      if EnglishWords.geographicNouns.contains(noun) || EnglishWords.compass.contains(noun) {
        return .literal(0.8, "kind.of-land")
      }
    }
    return item.isState ? nil : .literal(0.6, "kind.of")
  }

  /// "with Iran", "against Chad", "between Peru and Chile": states as parties.
  static func companion(_ item: Case) -> Verdict? {
    guard item.isState, let before = item.preceding, parties.contains(before) else { return nil }
    return .associative(0.7, "kind.party")
  }

  /// "the Florida man", "a Paris restaurant": the name qualifies a common noun.
  static func modifier(_ item: Case) -> Verdict? {
    guard let next = item.next, next.isWord, !next.isCapitalized, !closedClass.contains(next),
      !EnglishWords.actorVerbs.contains(next)
    else { return nil }
    return .associative(0.6, "kind.modifier")
  }

  /// "from Lagos to Accra".
  static func directional(_ item: Case) -> Verdict? {
    guard let before = item.preceding, EnglishWords.directional.contains(before) else { return nil }
    return .literal(item.isState ? 0.6 : 0.75, "kind.directional")
  }

  private static let of = WordHash.of("of")
  private static let from = WordHash.of("from")
  private static let inside = WordHash.of("inside")
  private static let outside = WordHash.of("outside")
  private static let possessiveEnding = WordHash.of("'s")
  private static let travelling = WordSet("from to of between and or ,")
  private static let parties = WordSet("with against between by including among versus")
  private static let closedClass = WordSet(
    """
    and or but nor so yet the a an of in on at by for from to with without within into onto over
    under after before during since until till through throughout across along around near off out up
    down about above below between behind beyond against toward towards via per than as if when where
    while because although though who whom whose which that this these those is are was were be been
    being has have had do does did will would shall should can could may might must not also only
    just still even then there here now again once last next this early late yesterday today tomorrow
    it its he she they we i you his her their our my your it's he's she's
    """)
}
