import Testing
import TimelineModel

/// Every rule with a name fires where it should, and not on the sentence next door.
@Suite struct RuleTests {
  typealias Row = (rule: String, fires: [String], spares: [String])

  @Test(arguments: TimeRulesCorpus.rules) func time(_ row: Row) { check(row) }
  @Test(arguments: ModalityRulesCorpus.rules) func modality(_ row: Row) { check(row) }
  @Test(arguments: PlaceRulesCorpus.rules) func place(_ row: Row) { check(row) }

  @Test func identifiersStandOnce() {
    let all =
      TimeRulesCorpus.rules.map(\.rule) + ModalityRulesCorpus.rules.map(\.rule)
      + PlaceRulesCorpus.rules.map(\.rule)
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { $0.contains(".") })
  }

  private func check(_ row: Row) {
    for text in row.fires {
      #expect(rules(text).contains(row.rule), "\(row.rule) in \(text)")
    }
    for text in row.spares {
      #expect(!rules(text).contains(row.rule), "\(row.rule) not in \(text)")
    }
  }

  private func rules(_ text: String) -> Set<String> {
    Set(EventReadingOfText.events(text).flatMap(\.provenance.rules))
  }
}
