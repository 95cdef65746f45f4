import Gazetteer
import Testing
import TextAnalysis
import TimelineModel

@_spi(Training) @testable import Geoparsing

/// Each rule on entities that are given, so that no weights take part.
@Suite struct PlaceRuleTests {
  /// Marks names as `[L:Idlib province]`: L location, F facility, G group, P person, O organisation,
  /// X other.
  static func context(_ marked: String) -> RuleContext {
    var plain = ""
    var spans: [(Range<Int>, EntityClass)] = []
    var rest = Substring(marked)
    let classes: [Character: EntityClass] = [
      "L": .location, "F": .facility, "G": .group, "P": .person, "O": .organization, "X": .other,
    ]
    while let character = rest.first {
      if character == "[", let entity = rest.dropFirst().first.flatMap({ classes[$0] }) {
        let name = rest.dropFirst(3).prefix { $0 != "]" }
        spans.append((plain.utf8.count..<plain.utf8.count + name.utf8.count, entity))
        plain += name
        rest = rest.dropFirst(4 + name.count)
      } else {
        plain.append(character)
        rest = rest.dropFirst()
      }
    }
    let text = TokenizedText(plain)
    let names = PlaceNames(gazetteer: .embedded)
    let entities = spans.map { span, entity in
      let first = text.firstToken(endingAfter: span.lowerBound)
      let last = text.firstToken(endingAfter: span.upperBound - 1)
      return Entity(tokens: first..<last + 1, entity: entity, margin: 3)
    }
    return RuleContext(text, names, GazetteerMatches(text, .embedded), entities)
  }

  static func found(_ marked: String) -> [String] {
    let context = context(marked)
    return Recognition.mentions(context).map { mention in
      let tokens = context.text.tokens
      return context.text.string(
        tokens[mention.tokens.lowerBound].start..<tokens[mention.tokens.upperBound - 1].end)
    }
  }

  @Test(arguments: [
    ("They met in [L:Lyon, France] again.", ["Lyon", "France"]),
    ("They met in [L:Lyon] again.", ["Lyon"]),
    ("Rebels left [L:Idlib province] at dawn.", ["Idlib"]),
    ("The ferry serves the [L:Isle of Man] daily.", ["Isle of Man"]),
    ("It sailed past [L:Trinidad] and Tobago.", ["Trinidad and Tobago"]),
    ("A judge of the [F:Harris County Hospital] spoke.", ["Harris County"]),
    ("Cows drank from [L:Harlan Creek] there.", ["Harlan Creek"]),
    ("The [O:Kenya Airways] flight was late.", ["Kenya"]),
    ("The [O:Anadolu Agency] took the picture.", []),
    ("She lives in Lexington, Ky., with a dog.", ["Lexington", "Ky."]),
    ("He spoke of Liberty, and nobody heard.", []),
    ("DENVER (AP) — Snow closed the roads.", ["DENVER"]),
    ("DENVER IS A CITY OF MANY HILLS", []),
    ("Few knew [L:Kherson]. Kherson fell.", ["Kherson", "Kherson"]),
    ("Few knew [L:Houston]. [P:Sam Houston] rode on.", ["Houston"]),
    ("The French cook and a Sri Lankan waiter left.", ["French", "Sri Lankan"]),
    ("Their son [P:French Stewart] acts.", []),
    ("The [O:European Union] agreed.", ["European Union"]),
    ("The [O:Reuters] desk agreed.", []),
    ("The road is in [L:Kentucky].", ["Kentucky"]),
    ("Judge [L:Houston] dismissed it.", []),
    ("The film [L:Casablanca] is old.", []),
    ("She flew to [L:Casablanca] today.", ["Casablanca"]),
    ("Shots rang in [L:W]. The night was long.", []),
  ])
  func findsMentions(_ marked: String, _ names: [String]) {
    #expect(Self.found(marked) == names)
  }

  static func kinds(_ marked: String) -> [PlaceMention.Kind] {
    Resolution.readings(Recognition.mentions(context(marked)), context(marked), nil)
      .map(\.verdict.kind)
  }

  @Test(arguments: [
    "Shells fell in [L:Kherson] today.", "He fled from [L:Sudan] on foot.",
    "It lies north of [L:Kharkiv].", "The [L:Donetsk] region burned.",
  ])
  func isLiteral(_ marked: String) { #expect(Self.kinds(marked) == [.literal]) }

  @Test(arguments: [
    "[L:Moscow] said nothing.", "The French army left.", "The [O:Kenya Airways] jet landed.",
    "[L:Russia]'s plan failed.", "The losses for [L:Moscow] grew.", "He blamed [L:Iran] officials.",
  ])
  func isAssociative(_ marked: String) { #expect(Self.kinds(marked) == [.associative]) }
}

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
  ])
  func readsRelativePlaces(_ text: String, _ relation: PlaceMention.Relation, _ radius: Int) {
    let mention = Self.mentions(text).first
    #expect(mention?.relation == relation)
    #expect(mention?.radiusMeters ?? 0 >= radius)
  }

  @Test func plainPlacesHaveNoRelation() {
    #expect(Self.mentions("Shells fell in Kharkiv.").first?.relation == nil)
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

  @Test func mentionsAreInOrderWithoutOverlaps() {
    let found = Self.mentions("From Lagos, Nigeria, to Accra, and on to New York City, N.Y.")
    for (first, second) in zip(found, found.dropFirst()) {
      #expect(first.range.end <= second.range.start)
    }
  }
}
