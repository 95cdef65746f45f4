import TimelineModel

/// A timeline with one event of each kind that has ever been written wrongly by somebody.
enum SampleTimeline {
  static let timeline = Timeline(
    events: [
      caesar, firstYear, actium, verdun, coldWar, decade, century, spring, quarter, eruption,
      cyclone, earthquake, evening, since, until, hostile, controls, fullWidth, ranAway,
      published, merged, unplaced, planned, hypothetical, negated, undated,
    ],
    notes: [], documentCount: 3, gazetteer: "dateline 1 (2026-07)",
    attribution: "Place data © GeoNames, CC BY 4.0")

  // MARK: Dates

  static let caesar = event(
    "ev-00000001", "Caesar is stabbed", date(.day(day(-43, 3, 15)), "the Ides of March, 44 BC"),
    at: [rome], .politics)
  static let firstYear = event(
    "ev-00000002", "A census is held in 1 BC", date(.year(0), "1 BC"), at: [rome], .politics)
  static let actium = event(
    "ev-00000003", "The wars last from 44 BC to AD 14",
    range(.year(-43), .year(14), "from 44 BC to AD 14"), at: [rome], .conflict)
  static let verdun = event(
    "ev-00000004", "Guns open fire at Verdun",
    date(.instant(day(1916, 2, 21), time(7, 15)), "at 7.15 on 21 February 1916"), at: [verdunTown],
    .conflict)
  static let coldWar = event(
    "ev-00000005", "The bridge is closed",
    range(.month(year: 1961, month: 8), .day(day(1989, 11, 9)), "from August 1961", .approximate),
    at: [berlin], .politics)
  static let decade = event(
    "ev-00000006", "Mills shut down", date(.decade(197), "the 1970s"), at: [berlin], .economy)
  static let century = event(
    "ev-00000007", "The plague returns", date(.century(14), "the 15th century", .uncertain),
    at: [verdunTown], .health)
  static let spring = event(
    "ev-00000008", "Floods in spring", date(.season(year: 2022, .spring), "last spring"),
    at: [berlin], .disaster)
  static let quarter = event(
    "ev-00000009", "Output falls",
    date(.quarter(year: 2023, quarter: 1), "the first quarter", .approximateUncertain), at: [],
    .economy)
  static let eruption = event(
    "ev-0000000a", "The mountain erupts", date(.day(day(79, 8, 24)), "24 August 79"), at: [rome],
    .disaster)
  static let since = event(
    "ev-0000000b", "Talks since March 2022",
    range(.month(year: 2022, month: 3), nil, "since March 2022"), at: [berlin], .diplomacy)
  static let until = event(
    "ev-0000000c", "The ban held until 1990", range(nil, .year(1990), "until 1990"), at: [],
    .justice)

  // MARK: Places and zones

  /// West and east of the antimeridian.
  static let cyclone = event(
    "ev-0000000d", "The cyclone crosses Fiji", date(.month(year: 2016, month: 2), "February 2016"),
    at: [taveuni, lakeba], .disaster)
  static let earthquake = event(
    "ev-0000000e", "Earthquake off Hualien",
    date(
      .instant(day(2024, 4, 3), time(7, 58, 9, offset: 480)), "2024年4月3日上午7時58分9秒"),
    at: [hualien], .disaster, quote: "2024年4月3日上午7時58分9秒，花蓮外海發生規模7.2地震。")
  /// Its UTC day is in the next year.
  static let evening = event(
    "ev-0000000f", "Fireworks at the harbour",
    date(.instant(day(2023, 12, 31), time(20, 30, 0, offset: -480)), "at 8:30 pm"), at: [lakeba],
    .culture)

  // MARK: Hostile words

  static let hostile = event(
    "ev-00000010", "=HYPERLINK(\"http://evil.example\",\"click\") <script>alert(1)</script> & ]]>",
    date(.day(day(2021, 12, 31)), "-1, +2 \"days\"", .approximateUncertain), at: [zurich], .other,
    quote:
      "-1 degrees, \"so they said\",\r\nthen @home in Zürich; $[name] <b onclick=x>te\rst</b> & ",
    source: "@notes/-x.html", url: "javascript:alert(1)", title: "+Notes & queries <draft>")
  static let controls = event(
    "ev-00000011", "Bell\u{7}, delete\u{7F}, next line\u{85}, no character\u{FFFE}\u{1FFFF}",
    date(.day(day(2021, 1, 1)), "1 January 2021"), at: [], .other,
    quote: "right-to-left \u{202E}mark, e\u{301}, 👩‍👩‍👧 and \u{0} nothing", source: "a\tb.txt")
  static let fullWidth = event(
    "ev-00000012", "Full-width sign before a place", date(.day(day(2021, 1, 2)), "2 January 2021"),
    at: [], .other, title: "＝1+1")
  /// The source's address is a link; the event's title is blank.
  static let ranAway = event(
    "ev-00000013", " ", date(.day(day(2021, 1, 3)), "3 January 2021"), at: [], .other,
    quote: "A quiet day.", url: "https://news.example/a?b=1&c='d'&e=$[name]")

  // MARK: Other kinds

  static let published = event(
    "ev-00000014", "A bridge has collapsed",
    EventDate(
      interval: DateInterval(.day(day(2023, 3, 9)), qualifier: .uncertain), text: nil,
      basis: .publication, confidence: 0.5), at: [berlin], .accident)
  static let merged = TimelineEvent(
    id: "ev-00000015", title: "Two papers tell it", when: date(.year(2020), "2020"), places: [],
    modality: .asserted, category: .statement, confidence: 0.123_456_789,
    provenance: telling("In 2020 it was told twice.", source: "a.txt"), trigger: TextRange(0, 2),
    otherSources: [
      telling("Told in 2020.", source: "b.txt"), telling("In 2020, told.", source: "b.txt"),
    ])
  static let unplaced = event(
    "ev-00000016", "The minister resigns", date(.day(day(2023, 3, 8)), "Wednesday"), at: [],
    .politics, confidence: 0.3)
  static let planned = event(
    "ev-00000017", "The vote will be held", date(.day(day(2030, 5, 1)), "1 May 2030"),
    at: [berlin], .politics, .planned)
  static let hypothetical = event(
    "ev-00000018", "The dam might break", date(.day(day(2023, 3, 10)), "Friday"), at: [berlin],
    .disaster, .hypothetical)
  static let negated = event(
    "ev-00000019", "The match did not take place", date(.day(day(2023, 3, 11)), "Saturday"),
    at: [berlin], .sport, .negated)
  static let undated = event("ev-0000001a", "A wall was built", nil, at: [berlin], .other)

  // MARK: Making them

  static func event(
    _ id: String, _ headline: String, _ when: EventDate?, at places: [EventPlace],
    _ category: EventCategory, _ modality: Modality = .asserted, confidence: Double = 0.9,
    quote: String? = nil, source: String = "notes/history.html", url: String? = nil,
    title: String? = nil
  ) -> TimelineEvent {
    TimelineEvent(
      id: id, title: headline, when: when, places: places, modality: modality, category: category,
      confidence: confidence,
      provenance: telling(quote ?? headline, source: source, url: url, title: title),
      trigger: TextRange(0, 1))
  }

  static func telling(
    _ quote: String, source: String, url: String? = nil, title: String? = nil
  ) -> Provenance {
    Provenance(
      source: source, url: url, title: title, publicationDate: day(2023, 3, 9), quote: quote,
      range: TextRange(10, 10 + quote.utf8.count),
      codePoints: TextRange(7, 7 + quote.unicodeScalars.count), rules: ["en.test"])
  }

  static func date(
    _ date: ReducedDate, _ text: String, _ qualifier: DateQualifier = .exact
  ) -> EventDate {
    EventDate(
      interval: DateInterval(date, qualifier: qualifier), text: text, basis: .explicit,
      confidence: 0.95)
  }

  static func range(
    _ start: ReducedDate?, _ end: ReducedDate?, _ text: String, _ qualifier: DateQualifier = .exact
  ) -> EventDate? {
    DateInterval(from: start, to: end, qualifier: qualifier).map {
      EventDate(interval: $0, text: text, basis: .relative, confidence: 0.8)
    }
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("no such day")
    }
    return date
  }

  static func time(_ hour: Int, _ minute: Int, _ second: Int? = nil, offset: Int? = nil)
    -> TimeOfDay
  {
    guard
      let time = TimeOfDay(hour: hour, minute: minute, second: second, utcOffsetMinutes: offset)
    else { preconditionFailure("no such time") }
    return time
  }

  static let rome = place("3169070", "Rome", 41.8919, 12.5113, "IT", "Latium", 12_000)
  static let verdunTown = place("2970072", "Verdun", 49.1599, 5.3829, "FR", "Grand Est", 4_000)
  static let berlin = place("2950159", "Berlin", 52.52437, 13.41053, "DE", "Berlin", 20_000)
  static let taveuni = place("2197231", "Taveuni", -16.85, -179.966_666_7, "FJ", nil, 20_000)
  static let lakeba = place("2202118", "Lakeba Island", -18.2167, 178.8, "FJ", "Eastern", 8_000)
  static let hualien = place("1674502", "花蓮縣", 23.7, 121.4, "TW", "Taiwan", 60_000)
  static let zurich = place("2657896", "Zürich", 47.36667, 8.55, "CH", "Zurich", 10_000)

  static func place(
    _ number: String, _ name: String, _ latitude: Double, _ longitude: Double, _ country: String,
    _ admin1: String?, _ radius: Int
  ) -> EventPlace {
    guard let coordinate = Coordinate(latitude: latitude, longitude: longitude) else {
      preconditionFailure("no such point")
    }
    return EventPlace(
      place: Place(
        id: "geonames:\(number)", name: name, coordinate: coordinate,
        featureCode: "P.PPL", countryCode: country, admin1Name: admin1, radiusMeters: radius),
      text: name, basis: .clause, radiusMeters: radius, confidence: 0.97)
  }
}
