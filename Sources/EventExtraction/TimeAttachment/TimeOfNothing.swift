internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// Times that say of what kind a thing is and date no act of the sentence.
enum TimeOfNothing {
  static func isOne(_ site: TimeSite) -> Bool {
    isAttribute(site) || isEverySeason(site) || isHabit(site) || isInName(site) || isCompared(site)
  }

  /// An event noun that the time names all the same: "the 19th-century revolt".
  static func named(_ site: TimeSite) -> [TimeTarget] {
    guard isAttribute(site), site.unit.isDated, let next = site.next,
      let noun = TimeOnNoun.eventNoun(from: next, site), !lengths.contains(lastWord(site))
    else { return [] }
    return [TimeTarget(word: .noun(noun), rule: "time.naming", isNaming: true)]
  }

  /// "an 18th-century painting", "a third-quarter loss": joined by a hyphen before a noun.
  private static func isAttribute(_ site: TimeSite) -> Bool {
    guard let next = site.next, site.words[next].token.isWord,
      !site.words[next].isAny([.preposition, .coordinator, .auxiliary, .subjectPronoun])
    else { return false }
    let bytes = site.words.text.bytes
    let range = site.unit.range.range
    guard let hyphen = bytes[range].lastIndex(of: UInt8(ascii: "-")) else { return false }
    return attributes.contains(WordHash.of(site.words.text.string(hyphen + 1..<range.upperBound)))
  }

  private static func lastWord(_ site: TimeSite) -> UInt64 {
    let bytes = site.words.text.bytes
    let range = site.unit.range.range
    guard let hyphen = bytes[range].lastIndex(of: UInt8(ascii: "-")) else { return 0 }
    return WordHash.of(site.words.text.string(hyphen + 1..<range.upperBound))
  }

  /// "Winter brings snow", "in the summer they sell ice": any, unless it is told of the past.
  private static func isEverySeason(_ site: TimeSite) -> Bool {
    guard site.unit.rule == "en.season", site.unit.tokens.count == 1 || !isDirected(site) else {
      return false
    }
    if let next = site.next, isBare(site), kinds.contains(site.words[next].token) { return true }
    guard let clause = site.clause else { return false }
    let verb = site.sentence.clauses[clause].verb
    return verb.tense == .present && verb.mood == .plain && !verb.isProgressive
  }

  /// "In November the air gets cool", "people say so today": present tense, as a rule.
  private static func isHabit(_ site: TimeSite) -> Bool {
    guard site.sentence.kind == .body, site.unit.basis != .explicit, !site.unit.isRange,
      let index = site.clause
    else { return false }
    let verb = site.sentence.clauses[index].verb
    guard verb.tense == .present, verb.mood == .plain, !verb.isProgressive, !verb.isPassive,
      !verb.isBare, !verb.isAny([.reporting, .relation, .aspectual]),
      verb.head < site.start
        || site.isInitial
    else { return false }
    if site.unit.tokens.count == 1, today == site.words[site.unit.tokens.lowerBound].token.hash {
      return true
    }
    return site.unit.interval?.precision == .month && site.unit.tokens.count == 1
  }

  /// "its biggest fall since 2001", "up two points from March 12": what the act is measured by.
  private static func isCompared(_ site: TimeSite) -> Bool {
    guard site.unit.isDated, !site.unit.isRange, let preposition = site.preposition else {
      return false
    }
    let hash = site.words[preposition].token.hash
    let before = max(site.sentence.tokens.lowerBound, preposition - 6)..<preposition
    if hash == since { return before.contains { isSuperlative(site.words[$0].token, site) } }
    return hash == from && before.contains { changes.contains(site.words[$0].token) }
  }

  private static func isSuperlative(_ token: Token, _ site: TimeSite) -> Bool {
    if superlatives.contains(token) { return true }
    guard token.count > 5, !token.isCapitalized, !notSuperlatives.contains(token) else {
      return false
    }
    let bytes = site.words.text.bytes
    return bytes[token.end - 3] == UInt8(ascii: "e") && bytes[token.end - 2] == UInt8(ascii: "s")
      && bytes[token.end - 1] == UInt8(ascii: "t")
  }

  private static let superlatives = WordSet("first worst best most least only lows highs")
  private static let notSuperlatives = WordSet(
    "protest arrest forest interest request contest harvest conquest invest suggest unrest")
  private static let changes = WordSet(
    "increase decrease rise drop gain decline improvement change percent points up down higher lower"
  )
  private static let since = WordHash.of("since")
  private static let from = WordHash.of("from")

  /// "USA Today", "21st Century Insurance".
  private static func isInName(_ site: TimeSite) -> Bool {
    let first = site.unit.tokens.lowerBound
    let last = site.words[site.end - 1].token
    if site.unit.tokens.count == 1, last.hash == today {
      return last.isCapitalized && first > site.sentence.tokens.lowerBound
        && site.words[first - 1].isName
    }
    guard last.hash == century, last.isCapitalized, let next = site.next else { return false }
    return site.words[next].token.isCapitalized && site.words[next].token.isWord
  }

  private static let today = WordHash.of("today")
  private static let century = WordHash.of("century")

  private static func isDirected(_ site: TimeSite) -> Bool {
    directions.contains(site.words[site.unit.tokens.lowerBound].token)
  }

  private static func isBare(_ site: TimeSite) -> Bool {
    let first = site.unit.tokens.lowerBound
    return first == site.sentence.tokens.lowerBound || !site.words[first - 1].isAny(.determiner)
  }

  private static let attributes = WordSet("century quarter half year decade month week day season")
  private static let lengths = WordSet("quarter half year month week day")
  private static let kinds = WordSet("season seasons months weather clothing tires sports")
  private static let directions = WordSet("last next this that past coming previous following")
}
