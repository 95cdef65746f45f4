import Testing
import TimelineModel

@testable import Gazetteer

@Suite struct CompilerTests {
  private func ids(_ name: String, in gazetteer: Gazetteer) -> [String] {
    gazetteer.candidates(named: name).map(\.place.id)
  }

  @Test func theSameInputsGiveTheSameBytes() throws {
    #expect(try SampleGazetteer.bytes() == SampleGazetteer.bytes())
    #expect(try SampleGazetteer.open().verifyChecksums())
  }

  @Test func placesComeBackWhole() throws {
    let gazetteer = try SampleGazetteer.open()
    let slovyansk = try #require(gazetteer.candidates(named: "Slovyansk").first)
    #expect(slovyansk.place.id == "geonames:693468")
    #expect(slovyansk.place.coordinate == Coordinate(latitude: 48.8, longitude: 37.6))
    #expect(slovyansk.place.population == 105_141)
    #expect(slovyansk.place.countryCode == "UA")
    #expect(slovyansk.place.admin1Code == "05")
    #expect(slovyansk.place.admin1Name == "Donetsk Oblast")
    #expect(slovyansk.place.featureCode == "P.PPL")
    #expect(slovyansk.place.radiusMeters == 3300)
    #expect(slovyansk.match.strength == .primary)
    let sea = try #require(gazetteer.candidates(named: "the Black Sea").first)
    #expect(sea.place.id == "dateline:black-sea")
    #expect(sea.place.countryCode == nil)
    #expect(gazetteer.box(of: sea.index)?.west == 27.4)
    #expect(gazetteer.box(of: slovyansk.index) == nil)
  }

  @Test func strongerNamesComeBeforeLargerPlaces() throws {
    let gazetteer = try SampleGazetteer.open()
    #expect(ids("Sloviansk", in: gazetteer) == ["geonames:693468", "geonames:700051"])
    #expect(
      ids("Donetsk", in: gazetteer) == ["geonames:709717", "geonames:565348", "admin1:UA.05"])
    #expect(gazetteer.bestMatch(NameHash(of: "Donetsk"))?.strength == .primary)
  }

  @Test func marksOfNames() throws {
    let gazetteer = try SampleGazetteer.open()
    let kentucky = try #require(gazetteer.matches(named: "Ky").first)
    #expect(kentucky.isAfterCommaOnly && !kentucky.isCapitalsOnly)
    #expect(kentucky.strength == .abbreviation)
    let ukrainian = try #require(gazetteer.matches(named: "Ukrainian").first)
    #expect(ukrainian.demonym == .adjective)
    #expect(try #require(gazetteer.matches(named: "UKR").first).isCapitalsOnly)
  }

  @Test func apostrophesAreWrittenOrNot() throws {
    let gazetteer = try SampleGazetteer.open()
    for name in ["King's Lynn", "King’s Lynn", "Kings Lynn", "KING'S LYNN"] {
      #expect(ids(name, in: gazetteer) == ["geonames:2645456"], "\(name)")
    }
  }

  @Test func wordsKnowTheNamesTheyOpen() throws {
    let gazetteer = try SampleGazetteer.open()
    let king = gazetteer.word("king")
    #expect(king.startsName(ofLength: 3) && !king.startsName(ofLength: 1))
    #expect(king.longestName == 3)
    #expect(gazetteer.word("Donetsk").nameLengths == 0b11)
    #expect(gazetteer.word("March").flags == .common)
    #expect(gazetteer.word("JORDAN").flags == [.givenName, .surname])
    #expect(gazetteer.word("al").flags.contains(.opensInLowerCase))
    #expect(gazetteer.word("Nowhere") == .unknown)
    #expect(!gazetteer.word("king").startsName(ofLength: 0))
    #expect(!gazetteer.word("king").startsName(ofLength: 40))
  }

  @Test func containers() throws {
    let gazetteer = try SampleGazetteer.open()
    func index(_ name: String) throws -> PlaceIndex {
      try #require(gazetteer.candidates(named: name).first?.index)
    }
    let (ukraine, oblast) = (try index("Ukraine"), try index("Donetsk Oblast"))
    let (city, nikopol) = (try index("Slovyansk"), try index("Nikopol"))
    #expect(gazetteer.place(ukraine, contains: city))
    #expect(gazetteer.place(ukraine, contains: oblast))
    #expect(gazetteer.place(oblast, contains: city))
    #expect(!gazetteer.place(oblast, contains: nikopol))
    #expect(!gazetteer.place(city, contains: ukraine))
    #expect(!gazetteer.place(ukraine, contains: ukraine))
    #expect(!gazetteer.place(ukraine, contains: try index("King's Lynn")))
    #expect(gazetteer.divisionPlace(of: city) == oblast)
  }

  @Test func layersAndIgnoredNames() throws {
    var compiler = GazetteerCompiler()
    try compiler.add(
      GazetteerEntry(
        id: "own:1", name: "Upper Tarnbeck", kind: .settlement, featureCode: "P.PPL",
        coordinate: SampleGazetteer.point(48, 37), names: [.init("Donetsk", .preferred)]))
    try compiler.add(SampleGazetteer.entries[4])
    let own = try Gazetteer(bytes: compiler.compile())
    let joined = try SampleGazetteer.open().adding(own)
    #expect(joined.placeCount == SampleGazetteer.entries.count + 2)
    #expect(ids("Upper Tarnbeck", in: joined) == ["own:1"])
    // Own places come first; a place that both know comes once.
    #expect(
      ids("Donetsk", in: joined) == [
        "geonames:709717", "own:1", "geonames:565348", "admin1:UA.05",
      ])
    #expect(joined.word("donetsk").nameLengths == 0b11)
    #expect(joined.word("upper").startsName(ofLength: 2))
    let quiet = joined.ignoring(["DONETSK", "black sea"])
    #expect(ids("Donetsk", in: quiet).isEmpty)
    #expect(!quiet.contains(NameHash(of: "Black Sea")))
    #expect(ids("Donetsk Oblast", in: quiet) == ["admin1:UA.05"])
  }

  @Test func attributionTravelsWithTheFile() throws {
    let gazetteer = try SampleGazetteer.open()
    #expect(gazetteer.attribution == "Place data: by hand.")
    #expect(gazetteer.sources == ["hand 1", "hand 2"])
    #expect(gazetteer.dataDate == 2026_01_02)
  }

  @Test func placesWithoutNamesOrPointsAreRefused() throws {
    var compiler = GazetteerCompiler()
    let good = "own:1\tElm\tsettlement\tP.PPL\t1\t2\t30\tUA\t05\t\t\talternate:Olm\tcode^:ELM"
    try PlaceTable.addPlace(Substring(good), to: &compiler)
    for bad in [
      "own:1\tElm", "own:1\tElm\tplanet\tP\t1\t2\t3\t\t\t\t",
      "own:1\tElm\tcountry\tA\t91\t2\t3\t\t\t\t",
      "own:1\tElm\tcountry\tA\tnan\t2\t3\t\t\t\t", "\tElm\tcountry\tA\t1\t2\t3\t\t\t\t",
      "own:1\tElm\tcountry\tA\t1\t2\t3\t\t\t\t1,2,3",
      "own:1\tElm\tcountry\tA\t1\t2\t3\t\t\t\t\tfunny:Olm",
    ] {
      #expect(throws: PlaceTableError.self, "\(bad)") {
        try PlaceTable.addPlace(Substring(bad), to: &compiler)
      }
    }
    #expect(compiler.placeCount == 1)
    let gazetteer = try Gazetteer(bytes: compiler.compile())
    #expect(ids("Olm", in: gazetteer) == ["own:1"])
    #expect(gazetteer.matches(named: "ELM").first?.strength == .primary)
  }
}
