internal import TextAnalysis

/// ISO 8601 dates: "2023-03-09".
enum ISODates {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    guard let year = text.digits(start, count: 4), (1000...2999).contains(year),
      text.isMark(start + 1, "-"), text.isGlued(start + 1), text.isGlued(start + 2),
      let month = text.digits(start + 2, count: 2), (1...12).contains(month),
      text.isMark(start + 3, "-"), text.isGlued(start + 3), text.isGlued(start + 4),
      let day = text.digits(start + 4, count: 2)
    else { return nil }
    var fields = DateFields()
    fields.year = year
    fields.month = month
    fields.day = day
    guard fields.isPossible else { return nil }
    return Mention(start..<start + 5, .date(fields), "iso.date")
  }
}
