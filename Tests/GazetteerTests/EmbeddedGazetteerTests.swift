import Testing
import TimelineModel

@testable import Gazetteer

/// The default gazetteer: places people write about, and the traps among their names.
@Suite struct EmbeddedGazetteerTests {
  private let gazetteer = Gazetteer.embedded

  private func isNear(_ place: Place, _ latitude: Double, _ longitude: Double) -> Bool {
    let point = Coordinate(clampedLatitude: latitude, longitude: longitude)
    return place.coordinate.distanceMeters(to: point) < 161_000
  }

  @Test(arguments: [
    ("Bakhmut", 48.59, 38.0), ("Artemivsk", 48.59, 38.0), ("Бахмут", 48.59, 38.0),
    ("Sloviansk", 48.85, 37.6), ("Slovyansk", 48.85, 37.6), ("Sievierodonetsk", 48.94, 38.49),
    ("Severodonetsk", 48.94, 38.49), ("Chasiv Yar", 48.6, 37.84), ("Kramatorsk", 48.74, 37.58),
    ("Donetsk", 48.02, 37.8), ("Kharkiv", 49.98, 36.25), ("Kherson", 46.64, 32.61),
    ("Kyiv", 50.45, 30.52), ("Kiev", 50.45, 30.52), ("Zaporizhzhia", 47.85, 35.12),
    ("Dnipro", 48.47, 35.04), ("Crimea", 45.3, 34.4), ("Gaza", 31.5, 34.47),
    ("Gaza Strip", 31.4, 34.4), ("West Bank", 32.0, 35.3), ("Kosovo", 42.58, 21.0),
    ("Taiwan", 24, 121), ("Hong Kong", 22.3, 114.2), ("Donbas", 48.3, 38.0), ("Siberia", 60, 100),
    ("Kashmir", 34.3, 76), ("Black Sea", 43, 34.5), ("Gulf of Mexico", 25, -90),
    ("Darfur", 13.5, 24.5), ("South Ossetia", 42.3, 44.1), ("Nagorno-Karabakh", 39.9, 46.7),
    ("Golan Heights", 33, 35.8), ("Chechnya", 43.3, 45.7), ("Abkhazia", 43, 41),
    ("Transnistria", 47, 29.5), ("Xinjiang", 41.5, 85), ("Tigray", 13.8, 38.5),
    ("Leningrad", 59.9, 30.3), ("Saigon", 10.8, 106.7), ("Danzig", 54.35, 18.65),
    ("Kremlin", 55.75, 37.6), ("White House", 38.9, -77.04), ("Pentagon", 38.87, -77.06),
    ("United States", 39.76, -98.5), ("US", 39.76, -98.5), ("UK", 54.76, -2.7),
    ("Ukrainian", 49, 32), ("Texans", 31.5, -99.3), ("England", 52.2, -0.7),
    ("King's Lynn", 52.75, 0.4), ("Kings Lynn", 52.75, 0.4), ("St. Louis", 38.63, -90.2),
    ("Saint Louis", 38.63, -90.2), ("Paris", 48.85, 2.35), ("Москва", 55.75, 37.6),
    ("東京", 35.7, 139.7), ("Deutschland", 51, 9),
  ])
  func strongestCandidate(_ name: String, _ latitude: Double, _ longitude: Double) throws {
    let first = try #require(gazetteer.candidates(named: name).first, "\(name) is unknown")
    #expect(isNear(first.place, latitude, longitude), "\(name) is \(first.place)")
  }

  /// Names that keep several readings, with points of all of them.
  @Test(
    arguments: [
      ("Georgia", [(42.0, 43.5), (32.7, -83.5)]),
      ("Donetsk", [(48.0, 37.8), (48.34, 39.95), (48.05, 37.67)]),
      ("Port Arthur", [(29.9, -93.9), (38.8, 121.3)]), ("Jordan", [(31, 36)]),
      ("Gaza", [(31.5, 34.5), (-23.3, 32.8)]), ("Clark County", [(36.2, -115.0), (39.9, -83.8)]),
    ] as [(String, [(Double, Double)])])
  func allReadings(_ name: String, _ points: [(Double, Double)]) {
    let places = gazetteer.candidates(named: name).map(\.place)
    for (latitude, longitude) in points {
      #expect(places.contains { isNear($0, latitude, longitude) }, "\(name) at \(latitude)")
    }
  }

  @Test func macroRegionsAreNotVillages() {
    for name in [
      "Middle East", "Sahel", "Siberia", "Balkans", "Europe", "Scandinavia", "Baltic states",
    ] {
      let kind = gazetteer.candidates(named: name).first?.kind
      #expect(kind == .region || kind == .continent, "\(name) is \(String(describing: kind))")
    }
  }

  @Test func riversAreKnown() {
    for name in ["Dnipro River", "Dnieper", "Danube", "Mississippi River", "Nile", "Jordan River"] {
      let kinds = gazetteer.candidates(named: name).map(\.kind)
      #expect(kinds.contains(.water), "\(name)")
    }
  }

  @Test func abbreviationsCarryTheirMarks() throws {
    let kentucky = try #require(gazetteer.matches(named: "Ky.").first)
    #expect(gazetteer.identifier(of: kentucky.place) == "admin1:US.KY")
    #expect(kentucky.strength == .abbreviation)
    let oregon = try #require(gazetteer.matches(named: "OR").first { $0.isAfterCommaOnly })
    #expect(gazetteer.identifier(of: oregon.place) == "admin1:US.OR")
    let states = try #require(gazetteer.matches(named: "US").first { $0.isCapitalsOnly })
    #expect(gazetteer.kind(of: states.place) == .country)
  }

  @Test func wordLists() {
    #expect(gazetteer.word("march").flags.contains(.common))
    #expect(gazetteer.word("We").flags.contains(.common))
    #expect(gazetteer.word("Smith").flags.isSuperset(of: [.surname, .frequentSurname]))
    #expect(gazetteer.word("Jennifer").flags.contains(.givenName))
    #expect(!gazetteer.word("Bakhmut").flags.contains(.common))
  }

  @Test func containersOfRealPlaces() throws {
    func index(_ name: String, _ kind: PlaceKind) throws -> PlaceIndex {
      try #require(gazetteer.candidates(named: name).first { $0.kind == kind }?.index)
    }
    let bakhmut = try index("Bakhmut", .settlement)
    #expect(gazetteer.place(try index("Ukraine", .country), contains: bakhmut))
    #expect(gazetteer.place(try index("Donetsk Oblast", .admin1), contains: bakhmut))
    #expect(gazetteer.place(try index("Donbas", .region), contains: bakhmut))
    #expect(gazetteer.place(try index("Europe", .continent), contains: bakhmut))
    #expect(!gazetteer.place(try index("Russia", .country), contains: bakhmut))
    #expect(!gazetteer.place(try index("Texas", .admin1), contains: bakhmut))
  }

  @Test func theFileIsWhole() {
    #expect(gazetteer.verifyChecksums())
    #expect(gazetteer.placeCount > 240_000)
    #expect(gazetteer.byteCount < 32_000_000)
    for word in ["GeoNames", "CC BY 4.0", "modified", "Natural Earth", "Unicode", "WordNet"] {
      #expect(gazetteer.attribution.contains(word))
    }
    #expect(gazetteer.sources.count >= 8)
  }

  @Test func openingIsCheap() throws {
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try GazetteerFile.embedded() }
    #expect(time < .milliseconds(5))
  }
}
