import Testing

@_spi(Training) @testable import Geoparsing

/// Literal or associative, each rule by its name; names are marked as in ``PlaceRuleTests``.
@Suite struct KindRuleTests {
  /// Kind and rule of the last mention.
  static func verdict(_ marked: String) -> KindClassifier.Verdict? {
    let context = PlaceRuleTests.context(marked)
    return Resolution.readings(Recognition.mentions(context), context, nil).last?.verdict
  }

  @Test(arguments: [
    ("The French army left.", "kind.demonym", PlaceMention.Kind.associative),
    ("Troops massed on the Turkish border.", "kind.demonym-land", .literal),
    ("They patrol the Syrian-Turkish border.", "kind.demonym-land", .literal),
    ("The Turkish president left.", "kind.demonym", .associative),
    ("The [O:Kenya Airways] jet landed.", "kind.organization", .associative),
    ("He was taken to [O:Denver General Hospital] at noon.", "kind.building", .literal),
    ("He sued [O:Denver General Hospital] at once.", "kind.organization", .associative),
    ("DENVER (AP) — Snow closed the roads.", "kind.dateline", .literal),
    ("They met in [L:Brussels], [L:Belgium].", "kind.container", .literal),
    ("The [L:Britain]-based group left.", "kind.based", .literal),
    ("The [L:Britain]-led group left.", "kind.state-default", .associative),
    ("The [L:Donetsk] region burned.", "kind.geographic-noun", .literal),
    ("It lies north of [L:Kharkiv].", "kind.distance", .literal),
    ("He blamed [L:Iran] officials.", "kind.official-noun", .associative),
    ("He met [L:Iran] President Nobody.", "kind.capital-after", .associative),
    ("[L:Russia]'s plan failed.", "kind.possessive", .associative),
    ("[L:Kharkiv]'s streets were dark.", "kind.possessive-land", .literal),
    ("Shells fell in [L:Kherson] today.", "kind.locative", .literal),
    ("The family fled [L:Iraq] at night.", "kind.locative", .literal),
    ("The king entered [L:Paris] at night.", "kind.locative", .literal),
    ("The king was crowned at [L:Versailles] that year.", "kind.seat-building", .literal),
    ("They came from [L:Chad], [L:Niger] and [L:Mali].", "kind.list", .literal),
    ("[L:Moscow] said nothing.", "kind.actor-verb", .associative),
    ("The losses for [L:Moscow] grew.", "kind.capital", .associative),
    ("She was sent back to [L:Japan] again.", "kind.motion", .literal),
    ("Guards closed the border with [L:Libya] again.", "kind.border", .literal),
    ("Work is scarce in countries such as [L:Cyprus].", "kind.example", .literal),
    ("The president of [L:Chile] spoke.", "kind.of-official", .associative),
    ("The coast of [L:Chile] is long.", "kind.of-land", .literal),
    ("The rest of [L:Chile] slept.", "kind.of-land", .literal),
    ("He scored against [L:Louisville] twice.", "kind.opponent", .associative),
    ("It was their third loss to [L:Louisville].", "kind.opponent", .associative),
    ("Talks with [L:Iran] failed.", "kind.party", .associative),
    ("The fight to take [L:Bakhmut] rages on.", "kind.conquest", .literal),
    ("[L:Serbia] was invaded in autumn.", "kind.taken", .literal),
    ("[L:Pyongyang] was abandoned in autumn.", "kind.taken", .literal),
    ("[L:Kherson], taken in autumn, was rich.", "kind.taken", .literal),
    ("[L:Moscow] was hit by sanctions.", "kind.capital", .associative),
    ("[L:Serbia] was abandoned by its allies.", "kind.state-default", .associative),
    ("The long [L:Bakhmut] battle ended.", "kind.event-noun", .literal),
    ("A [L:Paris] restaurant burned.", "kind.modifier", .associative),
    ("The long road from [L:Lagos] was dark.", "kind.motion", .literal),
    ("The news from [L:Lagos] was bad.", "kind.directional", .literal),
    ("It was a win for [L:Russia].", "kind.state-object", .associative),
    ("[L:Bakhmut] has little value.", "kind.default", .literal),
  ])
  func decides(_ marked: String, _ rule: String, _ kind: PlaceMention.Kind) {
    #expect(Self.verdict(marked)?.rule == rule)
    #expect(Self.verdict(marked)?.kind == kind)
  }

  @Test func confidencesAreShares() {
    for marked in ["The French army left.", "They live in [L:Lagos].", "[L:Iran] said no."] {
      let verdict = Self.verdict(marked)
      #expect((0.5...1).contains(verdict?.confidence ?? 0))
    }
  }
}
