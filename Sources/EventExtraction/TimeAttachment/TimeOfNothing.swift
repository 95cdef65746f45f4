internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// Times that say of what kind a thing is and date no act of the sentence.
enum TimeOfNothing {
  static func isOne(_ site: TimeSite) -> Bool {
    isAttribute(site) || isEverySeason(site) || isHabit(site) || isInName(site) || isCompared(site)
      || isDateline(site) || isPeriodOfMoney(site)
  }

  /// An event noun that the time names all the same: "the 19th-century revolt".
  static func named(_ site: TimeSite) -> [TimeTarget] {
    guard isAttribute(site), site.unit.isDated, let next = site.next,
      let noun = TimeOnNoun.eventNoun(from: next, site), !lengths.contains(lastWord(site))
    else { return [] }
    return [TimeTarget(word: .noun(noun), rule: .naming, isNaming: true)]
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
    if hash == since {
      // "At least 40 have died since Monday" measures nothing.
      return before.contains {
        isSuperlative(site.words[$0].token, site)
          && ($0 == 0 || site.words[$0 - 1].token.hash != at)
      }
    }
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
  private static var since: UInt64 { WordHash.constant("since") }
  private static var at: UInt64 { WordHash.constant("at") }
  private static var from: UInt64 { WordHash.constant("from") }

  /// "A profit for the second quarter": what the sum covers.
  private static func isPeriodOfMoney(_ site: TimeSite) -> Bool {
    guard site.unit.isDated, let preposition = site.preposition,
      site.words[preposition].token.hash == forHash,
      site.unit.interval?.precision == .quarter || site.unit.interval?.precision == .half,
      let previous = site.previous,
      site.clause.map({ site.sentence.clauses[$0].head < previous })
        ?? false
    else { return false }
    return site.words[previous].isOpen || site.words[previous].token.isNumber
  }

  private static var forHash: UInt64 { WordHash.constant("for") }

  /// "BAMAKO, June 8 – Rebels seized", "Bamako, 8 June 2012 – Rebels seized" of that day: where and when
  /// the report was written.
  private static func isDateline(_ site: TimeSite) -> Bool {
    let first = site.sentence.tokens.lowerBound
    guard site.isDay, site.start == site.unit.tokens.lowerBound, site.start > first,
      site.start - first <= 8, let next = site.next
    else { return false }
    let words = site.words
    let isHead = (first..<site.start).allSatisfy {
      words[$0].token.isMark || words[$0].token.isCapitalized
    }
    guard isHead else { return false }
    guard words[first].token.isAllCaps, words[first].token.count > 2 else {
      return dashes.contains(words[next].token) && words[next].token.hasSpaceBefore
        && site.reference != nil && site.unit.interval?.firstDay == site.reference
    }
    return (next..<min(next + 4, site.sentence.tokens.upperBound)).contains {
      dashes.contains(words[$0].token)
    }
  }

  private static let dashes = WordSet("— – -")

  /// "USA Today", "21st Century Insurance", "the 25 April Bridge".
  private static func isInName(_ site: TimeSite) -> Bool {
    let first = site.unit.tokens.lowerBound
    let last = site.words[site.end - 1].token
    if site.unit.tokens.count == 1, last.hash == today {
      return last.isCapitalized && first > site.sentence.tokens.lowerBound
        && site.words[first - 1].isName
    }
    if site.isDay, let next = site.next, site.words[next].isName, site.words[next].noun < 0,
      first > site.sentence.tokens.lowerBound, site.words[first - 1].token.hash == the
    {
      return true
    }
    guard last.hash == century, last.isCapitalized, let next = site.next else { return false }
    return site.words[next].token.isCapitalized && site.words[next].token.isWord
  }

  private static var today: UInt64 { WordHash.constant("today") }
  private static var the: UInt64 { WordHash.constant("the") }
  private static var century: UInt64 { WordHash.constant("century") }

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
