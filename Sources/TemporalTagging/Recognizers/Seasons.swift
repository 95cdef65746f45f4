internal import TextAnalysis
internal import TimelineModel

/// Seasons: "last summer", "the spring of 1943", "winter 1928-29", "this fall".
enum Seasons {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    var index = start
    let direction = Directions.match(text, &index)
    guard case .season(let season) = text.word(index) else { return nil }
    let year = YearComplement.match(text, index + 1)
    var fields = DateFields()
    if direction == nil || direction == .open, year == nil, index + 1 < text.count,
      undertakings.contains(text.tokens[index + 1])
    {
      fields.season = season
      return Mention(index..<index + 1, .directed(fields, .open), "en.season")
    }
    guard direction != nil || year != nil || isLed(text, start) || text.isWord(index, "autumn")
    else {
      return nil
    }
    if direction == nil || direction == .open, year == nil, isOther(text, index) { return nil }
    fields.season = season
    guard let year else {
      return Mention(start..<index + 1, .directed(fields, direction ?? .open), "en.season")
    }
    var end = year.next
    switch year.year {
    case .known(let value):
      fields.year = value
      if season == .winter, text.isDash(end) || text.isMark(end, "/"), text.isGlued(end),
        text.isGlued(end + 1),
        text.digits(end + 1, count: 2).map({ $0 == (value + 1) % 100 })
          ?? (text.digits(end + 1, count: 4) == value + 1)
      {
        end += 2
      }
      return Mention(start..<end, .date(fields), "en.season-year")
    case .told(let meaning):
      return Mention(start..<end, .within(fields, meaning), "en.season-year")
    }
  }

  /// What happens in one season of one year: "the summer offensive".
  private static let undertakings = WordSet(
    "offensive offensives campaign campaigns fighting elections session semester")

  /// A bare season needs a preposition: "in summer", "by spring", "mid-winter".
  private static func isLed(_ text: TimeText, _ start: Int) -> Bool {
    switch text.word(start - 1) {
    case .connector(.in), .connector(.by), .connector(.until), .stage, .connector(.through),
      .connector(.of), .comparative:
      true
    default:
      text.isDash(start - 1) && { if case .stage = text.word(start - 2) { true } else { false } }()
    }
  }

  /// "fall" and "spring" that are no seasons: "the fall of Saigon", "a spring in his step".
  private static func isOther(_ text: TimeText, _ index: Int) -> Bool {
    if text.isWord(index, "fall") || text.isWord(index, "spring") {
      if text.word(index + 1) == .connector(.of) || text.word(index + 1) == .connector(.from) {
        return true
      }
      if text.isWord(index, "fall"), text.word(index - 1) == .the,
        text.word(index + 1) == .connector(.in)
      {
        return true
      }
    }
    return false
  }
}
