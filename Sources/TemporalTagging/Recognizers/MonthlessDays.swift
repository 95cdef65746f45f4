internal import TextAnalysis

/// Days of the running month: "reached Turin on the 19th", "the night of the 4th".
enum MonthlessDays {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    guard text.word(start) == .the, start > 0, leads.contains(text.tokens[start - 1]),
      text.inOneSentence(start - 1, start), let (day, next) = MonthDayYear.day(text, start + 1),
      next == start + 3, case let ofMonth = endOfMonth(text, next),
      ofMonth != nil || closes(text, next)
    else { return nil }
    var fields = DateFields()
    fields.day = day
    let month = Meaning.shift(Shift(count: 0, unit: .month, anchor: .thread))
    return Mention(start..<(ofMonth ?? next), .within(fields, month), "en.monthless-day")
  }

  /// "the 29th of that month", "of the same month".
  private static func endOfMonth(_ text: TimeText, _ start: Int) -> Int? {
    guard text.word(start) == .connector(.of) else { return nil }
    var index = start + 1
    if text.word(index) == .the { index += 1 }
    guard index + 1 < text.count,
      index == start + 1
        ? text.word(index) == .relative(.that) : text.word(index) == .relative(.same),
      text.word(index + 1) == .unit(.month), text.inOneSentence(start, index + 1)
    else { return nil }
    return index + 2
  }

  /// No noun follows that the ordinal would count: "on the 19th floor", "on the 5th and 6th of May".
  private static func closes(_ text: TimeText, _ next: Int) -> Bool {
    guard next < text.count, text.inOneSentence(next - 1, next) else { return true }
    if next + 1 >= text.count || !text.inOneSentence(next, next + 1) { return true }
    let token = text.tokens[next]
    if token.isMark || text.isWordAnd(next) {
      guard !text.isGlued(next + 1) || text.tokens[next + 1].isMark else { return false }
      return !text.isDash(next) && !text.tokens[next + 1].isNumber
        && text.word(next + 1) != .the
    }
    if followers.contains(token) || isPlural(token, text.text.bytes) { return true }
    // "On the 28th General Mannerheim moved", not "On the 28th Street bridge".
    return token.isWord && token.isCapitalized && !counted.contains(token)
      && text.tokens[next - 4].isCapitalized
      && (next == 4 || !text.inOneSentence(next - 5, next - 4))
  }

  /// "on the 30th partisans paraded": an ordinal counts one.
  private static func isPlural(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.isWord, !token.isCapitalized, token.count > 4, !counted.contains(token) else {
      return false
    }
    return bytes[token.end - 1] == UInt8(ascii: "s")
      && !"sui".utf8.contains(bytes[token.end - 2])
  }

  /// What ordinals count.
  private static let counted = WordSet(
    """
    street avenue floor district division army corps regiment battalion brigade infantry cavalry
    airborne armored armoured panzer guards marine marines fleet squadron wing group congress
    parliament amendment circuit precinct century parallel assembly session symphony dynasty
    arrondissement foot light rifle rifles fighter air field engineer mountain parachute hussars
    dragoons
    """)

  private static let leads = WordSet("on of until till by from since to through between")
  private static let followers = WordSet(
    """
    in at near from to by with without after before when while but or he she it they we who which
    was were had did came went his her its their a an some several two three four five
    the this that these those both all no most many
    """)
}
