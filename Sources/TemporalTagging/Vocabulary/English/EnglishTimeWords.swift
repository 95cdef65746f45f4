internal import TextAnalysis
internal import TimelineModel

/// The closed vocabulary of English times.
enum EnglishTimeWords {
  static let table: WordTable<TimeWord> = WordTable(groups.flatMap { $0 })

  private static let groups: [[(String, TimeWord)]] = [months, weekdays]

  private static func words(_ list: String, _ word: TimeWord) -> [(String, TimeWord)] {
    list.split(separator: " ").map { (String($0), word) }
  }

  private static func numbered(
    _ list: String, from first: Int = 1, _ word: (Int) -> TimeWord
  ) -> [(String, TimeWord)] {
    list.split(separator: " ").enumerated().map { (String($0.element), word($0.offset + first)) }
  }

  private static let months =
    numbered(
      """
      january february march april may june july august september october november december
      """
    ) { .month($0) }
    + numbered("jan feb mar apr may jun jul aug sep oct nov dec") { .shortMonth($0) }.filter {
      $0.0 != "may"
    }
    + words("sept", .shortMonth(9))

  private static let weekdays =
    numbered("monday tuesday wednesday thursday friday saturday sunday") { .weekday($0) }
    + numbered("mon tue wed thu fri sat sun") { .shortWeekday($0) }
    + words("tues", .shortWeekday(2)) + words("weds", .shortWeekday(3))
    + words("thur thurs", .shortWeekday(4))
}
