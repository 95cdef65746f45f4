internal import TextAnalysis

/// Years alone: "1912".
enum Years {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    guard let year = text.digits(start, count: 4), (1500...2100).contains(year),
      text.tokens[start].hasSpaceBefore || text.isMark(start - 1, "("),
      !text.isGlued(start + 1)
        || text.isMark(start + 1, ".") || text.isMark(start + 1, ",") || text.isMark(start + 1, ")")
    else { return nil }
    if text.isGlued(start + 2), text.tokens[start + 2].isNumber { return nil }
    var fields = DateFields()
    fields.year = year
    return Mention(start..<start + 1, .date(fields), "en.year")
  }
}
