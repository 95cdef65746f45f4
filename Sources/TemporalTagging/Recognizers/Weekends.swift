/// "The weekend", "over the weekend": the one nearest to the day of writing, by the tense.
enum Weekends {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    guard text.word(start) == .the, text.word(start + 1) == .unit(.weekend),
      !text.isDash(start + 2)
    else { return nil }
    var fields = DateFields()
    fields.isWeekend = true
    return Mention(start..<start + 2, .directed(fields, .open), "en.weekend")
  }
}
