internal import TextAnalysis
internal import TimelineModel

/// Decades and centuries: "the 1930s", "the '60s", "the nineties", "the 19th century", "the 5th
/// century BC".
enum Decades {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    var index = start
    if text.word(index) == .the { index += 1 }
    let stage = stage(text, &index)
    guard index == start || stage != nil || text.word(start) == .the else { return nil }
    guard let (meaning, next, rule) = decade(text, index) ?? century(text, index) else {
      return nil
    }
    if case .shortDecade = meaning, !text.isApostrophe(index), text.word(index - 1) != .the,
      stage == nil, !followsDecade(text, index)
    {
      return nil
    }
    if case .shortDecade = meaning, isAgeOrTemperature(text, start) { return nil }
    return Mention(
      start..<next, stage.map { .modified($0, meaning) } ?? meaning, rule)
  }

  /// True for "in his early 60s", "highs in the mid-70s".
  private static func isAgeOrTemperature(_ text: TimeText, _ start: Int) -> Bool {
    if let before = text.tokenBefore(start), possessives.contains(before) { return true }
    var index = start - 1
    while index >= max(0, start - 8), text.inOneSentence(index, start) {
      if weather.contains(text.tokens[index]) { return true }
      index -= 1
    }
    return false
  }

  private static let possessives = WordSet("his her their my our your its")
  private static let weather = WordSet(
    "temperature temperatures high highs low lows degrees fahrenheit aged age ages")

  /// True for the second of "the seventies and eighties".
  private static func followsDecade(_ text: TimeText, _ index: Int) -> Bool {
    guard Connectors.isSimple(text, index - 1) else { return false }
    if case .decade = text.word(index - 2) { return true }
    return false
  }

  private static func stage(
    _ text: TimeText, _ index: inout Int
  ) -> TimeExpression.Modifier? {
    guard case .stage(let modifier) = text.word(index) else { return nil }
    index += 1
    if text.isDash(index), text.isGlued(index) { index += 1 }
    return modifier
  }

  private static func decade(_ text: TimeText, _ index: Int) -> (Meaning, Int, String)? {
    if case .decade(let number) = text.word(index) {
      return (.shortDecade(number), index + 1, "en.decade-word")
    }
    if case .cardinal(let century) = text.word(index), (15...19).contains(century) {
      let next = text.isDash(index + 1) && text.isGlued(index + 1) ? index + 2 : index + 1
      if case .decade(let number) = text.word(next) {
        return (.span(.decade(century * 10 + number, .common)), next + 1, "en.decade-word")
      }
    }
    var start = index
    if text.isApostrophe(start), text.isGlued(start + 1) { start += 1 }
    guard let (value, count) = text.digits(start), text.isGlued(start + 1) else { return nil }
    var next = start + 1
    if text.isApostrophe(next), text.isGlued(next + 1) { next += 1 }
    guard text.word(next) == .plural, value % 10 == 0 else { return nil }
    if text.isPossessive(next), count != 4 || value % 10 != 0 { return nil }
    next += 1
    if case .era(true) = text.word(next), (3...4).contains(count) {
      return (.span(.decade(value / 10, .beforeCommon)), next + 1, "en.decade")
    }
    switch count {
    case 4 where (1_000...2_100).contains(value):
      if value % 100 == 0, value < 2_000 {
        return (.span(.century(value / 100, .common)), next, "en.century-years")
      }
      return (.span(.decade(value / 10, .common)), next, "en.decade")
    case 3 where value >= 100: return (.span(.decade(value / 10, .common)), next, "en.decade")
    case 2: return (.shortDecade(value / 10), next, "en.decade-short")
    default: return nil
    }
  }

  private static func century(_ text: TimeText, _ index: Int) -> (Meaning, Int, String)? {
    guard var (number, next) = Numbers.ordinal(text, index) else { return nil }
    if text.isDash(next), text.isGlued(next) { next += 1 }
    let isPlural = text.word(next) == .units(.century)
    if text.word(next) == .unit(.millennium) { return millennium(text, number, next + 1) }
    guard text.word(next) == .unit(.century) || isPlural, (1...30).contains(number) else {
      return nil
    }
    next += 1
    if case .era(let isBefore) = text.word(next) {
      next += 1
      if isBefore {
        number -= 1
        return (.span(.century(number, .beforeCommon)), next, "en.century")
      }
    }
    return (.span(.century(number - 1, .common)), next, "en.century")
  }

  private static func millennium(
    _ text: TimeText, _ number: Int, _ next: Int
  ) -> (Meaning, Int, String)? {
    guard (1...10).contains(number) else { return nil }
    guard case .era(let isBefore) = text.word(next) else {
      return (.span(.millennium(number - 1, .common)), next, "en.millennium")
    }
    let era: CalendarSpan.Era = isBefore ? .beforeCommon : .common
    return (.span(.millennium(number - 1, era)), next + 1, "en.millennium")
  }
}
