internal import TimelineModel

/// Seasons south of the equator: "summer 2022" in Sydney ends in February 2023.
enum SouthernSeasons {
  /// A season at a southern place becomes the range of its months, half a year away; everything else
  /// stays. A range of months keeps the precision of a season.
  static func shifted(_ interval: DateInterval, for place: Place?) -> DateInterval {
    guard let place, place.coordinate.latitude < 0, interval.precision == .season else {
      return interval
    }
    return DateInterval(
      from: interval.start.map(southernStart), to: interval.end.map(southernEnd),
      precision: .season,
      qualifier: interval.qualifier) ?? interval
  }

  private static func southernStart(_ date: ReducedDate) -> ReducedDate {
    guard case .season = date else { return date }
    let first = moved(date.firstDay, date)
    return .month(year: first.year, month: first.month)
  }

  private static func southernEnd(_ date: ReducedDate) -> ReducedDate {
    guard case .season = date else { return date }
    let last = moved(date.firstDay, date).adding(months: 2)
    return .month(year: last.year, month: last.month)
  }

  /// Spring is September to November, summer December to February, autumn March to May, winter June
  /// to August: autumn and winter lie half a year before the northern ones of the same year.
  private static func moved(_ day: CalendarDate, _ date: ReducedDate) -> CalendarDate {
    guard case .season(_, let season) = date else { return day }
    switch season {
    case .spring, .summer: return day.adding(months: 6)
    case .autumn, .winter: return day.adding(months: -6)
    }
  }
}
