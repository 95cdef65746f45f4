import TimelineKit

/// Events like those of news: a day each, a place, a quote of about 146 characters of which no two
/// are equal.
enum MadeTimeline {
  static func timeline(of count: Int) -> Timeline {
    Timeline(
      events: (0..<count).map(event), documentCount: max(1, count / 20),
      gazetteer: "dateline 1 (2026-07)", attribution: "Place data © GeoNames, CC BY 4.0")
  }

  private static let firstDay = CalendarDate(iso: "1960-01-01")?.dayNumber ?? 0

  private static func event(_ number: Int) -> TimelineEvent {
    let day = CalendarDate(dayNumber: firstDay + number % 24_000)
    let quote =
      "The council of district \(number) said on Thursday that the new bridge over the river, "
      + "closed since the flood, would “open again” for lorries and buses in spring."
    return TimelineEvent(
      id: "ev-\(String(0x1000_0000 + number, radix: 16))",
      title: "The council of district \(number) said on Thursday that the new bridge",
      when: EventDate(
        interval: DateInterval(.day(day)), text: "on Thursday", basis: .relative,
        confidence: 0.87),
      places: [place(number)], modality: .asserted,
      category: EventCategory.allCases[number % EventCategory.allCases.count], confidence: 0.81,
      provenance: Provenance(
        source: "articles/\(number / 20).html", url: "https://news.example/articles/\(number / 20)",
        title: "A bridge, a river & a flood", publicationDate: day.adding(days: 2), quote: quote,
        range: TextRange(number % 5_000, number % 5_000 + quote.utf8.count),
        codePoints: TextRange(number % 5_000, number % 5_000 + quote.unicodeScalars.count),
        rules: rules),
      trigger: TextRange(number % 5_000, number % 5_000 + 4))
  }

  private static let rules = ["en.weekday", "place.after-predicate"]

  private static func place(_ number: Int) -> EventPlace {
    let latitude = Double(number % 170_000_000) / 1_000_000 - 85
    let longitude = Double(number % 3_599) / 10 - 180
    let point = Coordinate(latitude: latitude, longitude: longitude)
    return EventPlace(
      place: Place(
        id: "geonames:\(100_000 + number % 900_000)", name: "Sankt Peter im Moos",
        coordinate: point ?? equator, featureCode: "P.PPL", countryCode: "AT", admin1Code: "06",
        admin1Name: "Steiermark", population: 2_000, radiusMeters: 3_000),
      text: "Sankt Peter", basis: .clause, radiusMeters: 3_000, confidence: 0.92)
  }

  private static let equator: Coordinate = {
    guard let point = Coordinate(latitude: 0, longitude: 0) else {
      preconditionFailure("the equator exists")
    }
    return point
  }()
}
