internal import TextAnalysis

/// Days with a name: "Christmas Eve", "Thanksgiving 2019", "the day after Easter", "9/11".
enum Holidays {
  private static let table = PhraseTable(EnglishHolidays.phrases)

  static func match(_ text: TimeText, at start: Int) -> Mention? {
    if case .relative = text.word(start) { return directed(text, start) }
    guard let (rule, afterName) = table.match(text, at: start) else { return nil }
    guard
      text.tokens[start].isCapitalized || text.tokens[start].isNumber || text.word(start) == .the
    else { return nil }
    if text.tokens[start].isNumber, text.isGlued(start) || continues(text, afterName) { return nil }
    var holiday = Holiday(rule: rule)
    var next = afterName
    if text.word(next) == .eve {
      holiday.offset = -1
      next += 1
    }
    guard let year = YearComplement.match(text, next) else {
      return Mention(start..<next, .holiday(holiday, year: nil), "en.holiday")
    }
    switch year.year {
    case .known(let value):
      var fields = DateFields()
      fields.year = value
      return Mention(start..<year.next, .holiday(holiday, year: .date(fields)), "en.holiday")
    case .told(let meaning):
      return Mention(start..<year.next, .holiday(holiday, year: meaning), "en.holiday")
    }
  }

  /// "Last Thanksgiving", "this Easter", "the following Christmas".
  private static func directed(_ text: TimeText, _ start: Int) -> Mention? {
    var index = start
    guard let direction = Directions.match(text, &index), index > start,
      index < text.count, text.tokens[index].isCapitalized, text.word(index) == .phrase,
      let feast = match(text, at: index), case .holiday(var holiday, nil) = feast.meaning
    else { return nil }
    holiday.direction = direction
    return Mention(
      start..<feast.tokens.upperBound, .holiday(holiday, year: nil), "en.holiday")
  }

  /// True if digits, letters or another stroke go on: "9/11/2023", "9/11th".
  private static func continues(_ text: TimeText, _ index: Int) -> Bool {
    guard text.isGlued(index) else { return false }
    return !text.tokens[index].isMark || text.isMark(index, "/")
  }
}
