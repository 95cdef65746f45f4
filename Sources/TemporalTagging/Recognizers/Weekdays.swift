/// Days of the week: "Monday".
enum Weekdays {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    guard case .weekday(let weekday) = text.word(start) else { return nil }
    var fields = DateFields()
    fields.weekday = weekday
    return Mention(start..<start + 1, .directed(fields, .open), "en.weekday")
  }
}
