import Gazetteer
import Testing
import TextAnalysis
import TimelineModel

@testable import Geoparsing

/// Choices among places of the same name, and positions relative to a place.
@Suite struct ResolutionTests {
  static func mentions(_ text: String, home: String? = nil) -> [PlaceMention] {
    Geoparser(gazetteer: .embedded).mentions(in: TokenizedText(text), home: home)
  }

  static func country(_ text: String, home: String? = nil) -> String? {
    mentions(text, home: home).first?.place?.countryCode
  }

  @Test func containerDecides() {
    #expect(Self.country("They live in Paris, Texas.") == "US")
    #expect(Self.country("They live in Paris, France.") == "FR")
    #expect(Self.country("They live in London, Ontario.") == "CA")
  }

  @Test func withoutContextTheLargeOneWins() {
    #expect(Self.country("They live in Paris.") == "FR")
  }

  @Test func listsOfCountriesHoldNoVillages() {
    let found = Self.mentions("Cases rose in China, Japan and Niger.")
    #expect(found.compactMap { $0.place?.countryCode } == ["CN", "JP", "NE"])
  }

  @Test func neighboursDecide() {
    let found = Self.mentions("Shells hit Bakhmut, Kramatorsk and Sloviansk.")
    #expect(
      found.map { $0.place?.id } == ["geonames:713174", "geonames:704508", "geonames:693468"])
  }

  @Test(arguments: [
    ("The village lies 20 km south of Kharkiv.", PlaceMention.Relation.distance, 20_000),
    ("A camp near Kharkiv burned.", .near, 15_000),
    ("The ship sank off the coast of Yemen.", .coast, 50_000),
    ("The village lies 1.5 miles from Kharkiv.", .distance, 2_413),
    ("A farm 1,200 km (746 miles) east of Kharkiv burned.", .distance, 1_200_000),
    ("A farm a few miles outside Kharkiv burned.", .near, 15_000),
    ("A farm a few miles from Kharkiv burned.", .distance, 16_090),
    ("Fires burned north of Kharkiv.", .near, 50_000),
    ("Shots were heard on the outskirts of Kharkiv.", .near, 15_000),
    ("They live close to Kharkiv.", .near, 15_000),
    ("A tanker waits off Yemen.", .coast, 50_000),
    ("The road between Kharkiv and Poltava is cut.", .between, 120_000),
  ])
  func readsRelativePlaces(_ text: String, _ relation: PlaceMention.Relation, _ radius: Int) {
    let mention = Self.mentions(text).first
    #expect(mention?.relation == relation)
    #expect(mention?.radiusMeters ?? 0 >= radius)
  }

  @Test(arguments: [
    "Shells fell in Kharkiv.", "Troops are fending off Russia.",
    "Talks between Iran and Iraq failed.",
    "The people of Kharkiv wait.", "He came from Kharkiv.", "It cost 20 from Kharkiv.",
  ])
  func plainPlacesHaveNoRelation(_ text: String) {
    #expect(Self.mentions(text).first?.relation == nil)
    #expect(Self.mentions(text).first?.relationRange == nil)
  }

  @Test func relativeWordingIsKept() {
    let text = "The village lies 20 km (12 miles) south of Kharkiv."
    let range = Self.mentions(text).first?.relationRange
    let words = range.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    #expect(words == "12 miles) south of Kharkiv" || words == "20 km (12 miles) south of Kharkiv")
  }

  @Test func bothEndsOfBetweenReachEachOther() {
    let found = Self.mentions("The road between Kharkiv and Poltava is cut.")
    #expect(found.map(\.relation) == [.between, .between])
    #expect(Set(found.map(\.radiusMeters)).count == 1)
  }

  /// No Tawila of the gazetteer lies in Sudan, and those elsewhere are not meant.
  @Test func namesOutsideTheirContainerStandForIt() {
    let found = Self.mentions("Families reached Tawila, Sudan, on foot.")
    #expect(found.map { $0.place?.countryCode } == ["SD", "SD"])
    #expect(found.first?.isApproximate == true)
    #expect(found.first?.radiusMeters ?? 0 > 100_000)
  }

  @Test func citiesBeforeACountryOfAListStay() {
    let found = Self.mentions("Offices opened in Berlin, France and Italy.")
    #expect(found.first?.place?.countryCode == "DE")
  }

  @Test func homeDecidesWhereNothingElseDoes() {
    let text = "The council of Richmond met, and Richmond voted."
    #expect(Self.mentions(text, home: "GB").first?.place?.countryCode == "GB")
    #expect(Self.mentions(text, home: "US.KY").first?.place?.admin1Name == "Kentucky")
    #expect(Self.mentions(text, home: "Kentucky").first?.place?.admin1Name == "Kentucky")
  }

  @Test(
    arguments: [
      ("UA", "UA", nil), ("US.KY", "US", "US.KY"), ("US-KY", "US", "US.KY"),
      ("CA-BC", "CA", "CA.02"),
      ("Kentucky", "US", "US.KY"), ("Lyon, France", "FR", "FR.84"), ("US-XX", "US", nil),
    ] as [(String, String, String?)])
  func readsHomeHints(_ hint: String, _ country: String, _ division: String?) {
    let home = HomeRegion(hint: hint, gazetteer: .embedded)
    #expect(home?.country?.description == country)
    #expect(home?.division?.description == division)
  }

  @Test(arguments: ["", "-", "..", "Nowhere at all", "x"])
  func hintsThatSayNothingAreNone(_ hint: String) {
    #expect(HomeRegion(hint: hint, gazetteer: .embedded) == nil)
  }

  @Test func aNameThatStandsOftenCostsNoMore() {
    let one = Self.mentions("They met in Paris, Texas, again.")
    let many = Self.mentions(
      String(repeating: "They met in Paris, Texas, again. ", count: 2_000))
    #expect(many.count == 2_000 * one.count)
    #expect(Set(many.map { $0.place?.id }).count == 2)
  }

  @Test func ignoredNamesAreGone() {
    let options = Geoparser.Options(ignoredNames: ["Kherson"])
    let parser = Geoparser(gazetteer: .embedded, options: options)
    let found = parser.mentions(in: TokenizedText("They left Kharkiv for Kherson."))
    #expect(!found.contains { $0.place?.name == "Kherson" && !$0.isApproximate })
  }

  @Test func explanationsNameTheDecidingPart() {
    let all = Geoparser(gazetteer: .embedded).explanations(
      for: TokenizedText("They live in Paris, Texas."))
    #expect(all.first?.decidingPart == "container")
    #expect(all.first?.options.first?.place.countryCode == "US")
  }

  @Test func explanationsGiveLeadsVariantsAndParts() {
    let all = Geoparser(gazetteer: .embedded).explanations(
      for: TokenizedText("They drove from St. Petersburg to Donetsk Oblast."), options: 3)
    #expect(all.map(\.nameVariant) == ["name.exact", "name.exact"])
    for explained in all {
      #expect(explained.taggerLead > 0)
      #expect(explained.options.count <= 3)
      for option in explained.options {
        let sum = option.parts.reduce(0) { $0 + $1.value }
        #expect(abs(sum - option.score) < 1e-6)
      }
      #expect(explained.options.map(\.score) == explained.options.map(\.score).sorted(by: >))
    }
  }

  @Test func mentionsAreInOrderWithoutOverlaps() {
    let found = Self.mentions("From Lagos, Nigeria, to Accra, and on to New York City, N.Y.")
    for (first, second) in zip(found, found.dropFirst()) {
      #expect(first.range.end <= second.range.start)
    }
  }
}
