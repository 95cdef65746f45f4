import TimelineModel

/// What the columns of a table mean, by their headings.
struct TableColumns {
  enum Role: Hashable, Sendable {
    case date, end, year, month, day, endYear, endMonth, endDay
    case place, region, latitude, longitude, coordinate
    case event, title, text, url, identifier, published, language
  }

  private var columns: [Role: Int] = [:]

  /// The first column of each role.
  init(_ headings: [String]) {
    for (index, heading) in headings.enumerated().reversed() {
      if let role = ColumnNames.role(of: heading) { columns[role] = index }
    }
  }

  subscript(_ role: Role) -> Int? { columns[role] }

  var areKnown: Bool { !columns.isEmpty }
  /// Rows are events: they have a date, and a place or something that says what happened.
  var areDated: Bool {
    (columns[.date] ?? columns[.year]) != nil
      && [.place, .event, .title, .text, .coordinate, .latitude].contains { columns[$0] != nil }
  }
  /// The same for tables in running text, where a date beside a title is as likely a book or a match.
  var tellEvents: Bool {
    areDated && [.place, .event, .text, .coordinate, .latitude].contains { columns[$0] != nil }
  }

  func title(of row: [String]) -> String? { value(.event, in: row) ?? value(.title, in: row) }

  func value(_ role: Role, in row: [String]) -> String? {
    guard let index = columns[role], index < row.count, !row[index].isEmpty else { return nil }
    return row[index]
  }

  /// The date of a row; nil if its cells hold none.
  func interval(of row: [String], dayFirst: Bool) -> DateInterval? {
    let written = value(.date, in: row).flatMap {
      WrittenInterval.interval($0, dayFirst: dayFirst)
    }
    if let written, written.isRange { return written }
    guard let start = written?.start ?? parts(.year, .month, .day, in: row) else { return nil }
    let end =
      value(.end, in: row).flatMap { StatedDate.date($0, dayFirst: dayFirst) }
      ?? parts(.endYear, .endMonth, .endDay, in: row)
    return StatedDate.interval(from: start, to: end)
  }

  /// Year, month and day in cells of their own, as TimelineJS has them.
  private func parts(_ year: Role, _ month: Role, _ day: Role, in row: [String]) -> ReducedDate? {
    guard let year = value(year, in: row).flatMap({ Int($0) }), abs(year) < 99_999 else {
      return nil
    }
    guard let text = value(month, in: row),
      let month = Int(text) ?? MonthNames.month(Array(text.utf8)[...]), (1...12).contains(month)
    else { return .year(year) }
    guard let day = value(day, in: row).flatMap({ Int($0) }),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return .month(year: year, month: month) }
    return .day(date)
  }

  func place(of row: [String]) -> StatedPlace? {
    let coordinate =
      StatedCoordinate.coordinate(
        latitude: value(.latitude, in: row), longitude: value(.longitude, in: row))
      ?? value(.coordinate, in: row).flatMap(StatedCoordinate.pair)
    var parts = value(.place, in: row).map { [$0] } ?? []
    if let region = value(.region, in: row), region != parts.first { parts.append(region) }
    return StatedPlace(name: parts.joined(separator: ", "), coordinate: coordinate)
  }
}
