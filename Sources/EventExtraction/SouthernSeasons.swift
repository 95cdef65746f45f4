internal import Geoparsing
internal import TimelineModel

/// Seasons south of the equator: summer lies from December to February.
enum SouthernSeasons {
  /// How a season without a year was counted from a day.
  struct Counting {
    enum Direction {
      /// "last summer": the latest that is over.
      case last
      /// "next summer": the first that has not begun.
      case next
      /// "this summer", "in summer": the one that runs or lies nearest.
      case nearest
    }
    let reference: CalendarDate
    let direction: Direction
  }

  /// Where a text without northern places has its seasons; nil unless two places or more say so.
  static func setting(of mentions: [PlaceMention]) -> Place? {
    var southern: Place?
    var count = 0
    for mention in mentions {
      guard let place = mention.place, !mention.isApproximate else { continue }
      if place.coordinate.latitude >= 0 { return nil }
      southern = southern ?? place
      count += 1
    }
    return count > 1 ? southern : nil
  }

  /// A season at a southern place becomes the range of its months; everything else stays. A range of
  /// months keeps the precision of a season.
  ///
  /// With a year the season that begins in that year is meant ("summer 2022" ends in February 2023);
  /// one that is counted from a day is counted anew, as the northern one may lie on the other side.
  static func shifted(
    _ interval: DateInterval, for place: Place?, counted counting: Counting?
  ) -> DateInterval {
    guard let place, place.coordinate.latitude < 0,
      case .season(let year, let season) = interval.start,
      let end = interval.end, case .season(let endYear, let endSeason) = end
    else { return interval }
    var first = Months(southern: season, year: year)
    var last = Months(southern: endSeason, year: endYear)
    // "last summer and fall": the second follows the first.
    while last.start < first.start { last = last.moved(by: 12) }
    if last.start - first.start >= 12, endYear == year { last = last.moved(by: -12) }
    if let counting {
      let steps = Self.steps(first.start, last.end, counting)
      first = first.moved(by: steps * 12)
      last = last.moved(by: steps * 12)
    }
    return DateInterval(
      from: first.firstMonth, to: last.lastMonth, precision: .season,
      qualifier: interval.qualifier) ?? interval
  }

  /// Years to move a stretch of months to where the counting puts it.
  private static func steps(_ start: Int, _ end: Int, _ counting: Counting) -> Int {
    let now = counting.reference.year * 12 + counting.reference.month - 1
    let candidates = -2...2
    switch counting.direction {
    case .last: return candidates.last { end + $0 * 12 < now } ?? 0
    case .next: return candidates.first { start + $0 * 12 > now } ?? 0
    case .nearest:
      func distance(_ step: Int) -> Int {
        max(0, start + step * 12 - now, now - end - step * 12)
      }
      return candidates.min { (distance($0), abs($0)) < (distance($1), abs($1)) } ?? 0
    }
  }

  /// Three months, counted from January of the year 0.
  private struct Months {
    let start: Int
    var end: Int { start + 2 }

    init(southern season: Season, year: Int) {
      let month =
        switch season {
        case .spring: 9
        case .summer: 12
        case .autumn: 3
        case .winter: 6
        }
      start = year * 12 + month - 1
    }

    private init(start: Int) { self.start = start }

    func moved(by months: Int) -> Months { Months(start: start + months) }

    var firstMonth: ReducedDate { Self.month(start) }
    var lastMonth: ReducedDate { Self.month(end) }

    private static func month(_ index: Int) -> ReducedDate {
      let month = ((index % 12) + 12) % 12
      return .month(year: (index - month) / 12, month: month + 1)
    }
  }
}
