import EventExtraction
import Geoparsing
import TemporalTagging
import TextAnalysis
import TimelineModel

/// Reads events from a sentence with the real tagger of times and with hand-made place mentions, so
/// that a test of events depends on no gazetteer.
enum EventReadingOfText {
  static let publication = CalendarDate(year: 2020, month: 1, day: 13)

  static func events(
    _ text: String, kind: DocumentAnnotations.BlockKind = .body, date: CalendarDate? = publication,
    source: String = "test"
  ) -> [TimelineEvent] {
    let tokenized = TokenizedText(text)
    let annotations = DocumentAnnotations(
      text: tokenized, blockKinds: [kind],
      times: TemporalTagger().tag(tokenized, referenceDate: date),
      places: TestPlaces.mentions(in: text), referenceDate: date)
    return EventExtractor().events(
      in: annotations, source: EventSource(id: source, publicationDate: date))
  }

  /// A document of several blocks.
  static func events(
    _ blocks: [(text: String, kind: DocumentAnnotations.BlockKind)]
  ) -> [TimelineEvent] {
    var text = ""
    var ranges: [Range<Int>] = []
    for block in blocks {
      ranges.append(text.utf8.count..<text.utf8.count + block.text.utf8.count)
      text += block.text + "\n\n"
    }
    let tokenized = TokenizedText(text, blocks: ranges)
    let annotations = DocumentAnnotations(
      text: tokenized, blockKinds: blocks.map(\.kind),
      times: TemporalTagger().tag(tokenized, referenceDate: publication),
      places: TestPlaces.mentions(in: text), referenceDate: publication)
    return EventExtractor().events(
      in: annotations, source: EventSource(id: "test", publicationDate: publication))
  }

  static func trigger(_ event: TimelineEvent, in text: String) -> String {
    String(decoding: Array(text.utf8)[event.trigger.range], as: UTF8.self)
  }

  /// "trigger = date modality" for each dated event; asserted is not said.
  static func dates(_ text: String) -> [String] {
    events(text).compactMap { event in
      guard let when = event.when else { return nil }
      let modality = event.modality == .asserted ? "" : " \(event.modality.rawValue)"
      return "\(trigger(event, in: text)) = \(when.interval.edtf)\(modality)"
    }
  }

  /// "trigger @ place, place" for each dated event.
  static func places(_ text: String) -> [String] {
    events(text).filter { $0.when != nil }.map { event in
      "\(trigger(event, in: text)) @ \(event.places.map(\.text).joined(separator: ", "))"
    }
  }
}

/// A few places and peoples that the test sentences name.
enum TestPlaces {
  private static let rows:
    [(name: String, latitude: Double, longitude: Double, code: String, country: String)] = [
      ("Lyon", 45.76, 4.84, "P.PPLA", "FR"), ("Paris", 48.85, 2.35, "P.PPLC", "FR"),
      ("Rome", 41.89, 12.48, "P.PPLC", "IT"), ("Kabul", 34.53, 69.17, "P.PPLC", "AF"),
      ("Oslo", 59.91, 10.75, "P.PPLC", "NO"), ("Bergen", 60.39, 5.32, "P.PPLA", "NO"),
      ("Kiel", 54.32, 10.13, "P.PPLA", "DE"), ("Sydney", -33.87, 151.21, "P.PPLA", "AU"),
      ("Vienna", 48.21, 16.37, "P.PPLC", "AT"), ("Geneva", 46.2, 6.15, "P.PPLA", "CH"),
      ("Aleppo", 36.2, 37.16, "P.PPLA", "SY"), ("Homs", 34.73, 36.71, "P.PPLA", "SY"),
      ("France", 46, 2, "A.PCLI", "FR"), ("Norway", 62, 10, "A.PCLI", "NO"),
      ("Syria", 35, 38, "A.PCLI", "SY"), ("Somalia", 6, 48, "A.PCLI", "SO"),
      ("Etna", 37.75, 14.99, "T.VLC", "IT"), ("Malta", 35.9, 14.4, "A.PCLI", "MT"),
    ]
  private static let demonyms: [(name: String, place: String)] = [
    ("Syrian", "Syria"), ("Norwegian", "Norway"), ("Somali", "Somalia"),
  ]

  static func place(_ name: String) -> Place? {
    guard let row = rows.first(where: { $0.name == name }),
      let coordinate = Coordinate(latitude: row.latitude, longitude: row.longitude)
    else { return nil }
    return Place(
      id: "test:\(row.name)", name: row.name, coordinate: coordinate, featureCode: row.code,
      countryCode: row.country, radiusMeters: row.code.hasPrefix("A") ? 500_000 : 5_000)
  }

  /// Every occurrence of a known name; "Syria said" and the like are associative.
  static func mentions(in text: String) -> [PlaceMention] {
    let tokenized = TokenizedText(text)
    return tokenized.tokens.indices.compactMap { index in
      let token = tokenized.tokens[index]
      let word = tokenized.string(token)
      let demonym = demonyms.first { $0.name == word }
      guard let place = place(demonym?.place ?? word) else { return nil }
      let next =
        index + 1 < tokenized.tokens.count ? tokenized.string(tokenized.tokens[index + 1]) : ""
      let isActor = demonym != nil || ["said", "denied", "and"].contains(next) && index == 0
      return PlaceMention(
        range: TextRange(token.range), kind: isActor ? .associative : .literal, kindConfidence: 1,
        isDemonym: demonym != nil, place: place, radiusMeters: place.radiusMeters, confidence: 0.95,
        rule: "test")
    }
  }
}
