import Testing
import TextAnalysis

@testable import EventExtraction

@Suite struct InflectionTests {
  @Test(arguments: [
    ("attack", "attacks"), ("carry", "carries"), ("play", "plays"), ("pass", "passes"),
    ("launch", "launches"), ("veto", "vetoes"), ("crush", "crushes"), ("fix", "fixes"),
  ])
  func thirdPerson(_ base: String, _ form: String) {
    #expect(Inflection(base).base == WordHash.of(base))
    #expect(Inflection(base).withS == WordHash.of(form))
  }

  @Test(arguments: [
    ("attack", false, "attacked", "attacking"), ("raid", false, "raided", "raiding"),
    ("rob", true, "robbed", "robbing"), ("carry", false, "carried", "carrying"),
    ("free", false, "freed", "freeing"), ("close", false, "closed", "closing"),
    ("die", false, "died", "dying"), ("panic", false, "panicked", "panicking"),
    ("play", false, "played", "playing"),
  ])
  func pastAndGerund(_ base: String, _ doubling: Bool, _ past: String, _ gerund: String) {
    #expect(Inflection(base).withEd(doubling: doubling) == WordHash.of(past))
    #expect(Inflection(base).withIng(doubling: doubling) == WordHash.of(gerund))
  }

  @Test(arguments: [
    ("found", "find"), ("fell", "fall"), ("sank", "sink"), ("struck", "strike"), ("born", "bear"),
    ("raided", "raid"), ("fled", "flee"), ("killing", "kill"), ("left", "leave"),
  ])
  func formsBelongToTheirVerb(_ form: String, _ lemma: String) {
    let entry = VerbLexicon.table[form]
    #expect(entry.map { EventAct.ofVerb($0) } == EventAct(lemma))
  }

  @Test func vocabularyHasNoFormInTwoClassesThatExcludeEachOther() {
    for lemma in VerbLexicon.lemmas {
      guard let entry = VerbLexicon.table[lemma], EventAct.ofVerb(entry) == lemma else { continue }
      #expect(!(entry.isAny(.state) && entry.isAny(.relation)), "\(lemma)")
    }
  }
}
