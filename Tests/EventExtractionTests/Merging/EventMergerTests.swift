import EventExtraction
import Testing
import TimelineModel

@Suite struct EventMergerTests {
  private static let tellings = [
    "Rebels captured Aleppo on Monday.", "Rebels captured the city of Aleppo on Monday.",
    "On Monday, rebels captured Aleppo after a siege.",
  ]

  private static func events(_ texts: [String]) -> [TimelineEvent] {
    texts.enumerated().flatMap { EventReadingOfText.events($1, source: "doc\($0)") }
  }

  @Test func oneStoryIsOneEvent() {
    let merged = EventMerger.merge(Self.events(Self.tellings)).filter { $0.when != nil }
    #expect(merged.count == 1)
    #expect(merged.first?.sourceCount == 3)
  }

  @Test func orderOfInputDoesNotMatter() {
    let events = Self.events(Self.tellings + ["Police arrested a man in Lyon on Friday."])
    #expect(EventMerger.merge(events) == EventMerger.merge(events.reversed()))
  }

  @Test(arguments: [
    ["Rebels captured Aleppo on Monday.", "Rebels captured Homs on Monday."],
    ["Rebels captured Aleppo on Monday.", "Rebels captured Aleppo on Friday."],
    ["Rebels captured Aleppo on Monday.", "Rebels left Aleppo on Monday."],
    ["The army attacked on Monday.", "The army did not attack on Monday."],
    ["The volcano erupted in 1986 and 1976."],
    ["Rebels attacked Aleppo on Monday.", "Jets attacked Aleppo on Monday."],
    ["Police arrested a banker on Monday.", "Police arrested two smugglers on Monday."],
    ["Rebels will capture Aleppo on Friday.", "Rebels could capture Aleppo on Friday."],
    ["Miners marched in Norway on Monday.", "Miners marched in Syria on Monday."],
  ])
  func differentEventsStayApart(_ texts: [String]) {
    #expect(EventMerger.merge(Self.events(texts)).filter { $0.when != nil }.count == 2)
  }

  @Test func undatedEventsComeLast() {
    let merged = EventMerger.merge(
      Self.events(["Police arrested a man on Friday. Police have burned a car."]))
    #expect(merged.last?.when == nil)
    #expect(merged.first?.when != nil)
  }

  @Test(arguments: [
    // The finer of two places of which one holds the other.
    (
      [
        "Fire destroyed the archive in Norway on Monday.",
        "Fire destroyed the archive in Bergen on Monday.",
      ], ["Bergen"]
    ),
    // Places of several tellings are united, none stands twice.
    (
      ["Floods hit farms in Homs and Aleppo on Monday.", "Floods hit farms in Homs on Monday."],
      ["Homs", "Aleppo"]
    ),
    (
      ["Floods hit farms in Syria on Monday.", "Floods hit farms in Homs and Aleppo on Monday."],
      ["Homs", "Aleppo"]
    ),
    (
      ["Floods hit wheat farms on Monday.", "Floods hit wheat farms in Homs on Monday."], ["Homs"]
    ),
  ])
  func placesAreUnited(_ texts: [String], _ places: [String]) {
    let merged = EventMerger.merge(Self.events(texts)).filter { $0.when != nil }
    #expect(merged.count == 1)
    #expect(Set(merged.first?.places.map(\.name) ?? []) == Set(places))
    #expect(merged.first?.places.count == places.count)
  }

  @Test func theFinerDateIsShown() {
    let merged = EventMerger.merge(
      Self.events([
        "Fire destroyed the old archive in Bergen in June 2019.",
        "Fire destroyed the old archive in Bergen on 7 June 2019.",
      ]))
    #expect(merged.count == 1)
    #expect(merged.first?.when?.interval.edtf == "2019-06-07")
    #expect(merged.first?.sourceCount == 2)
  }

  @Test func otherWordsForOneActAreTheSame() {
    let merged = EventMerger.merge(
      Self.events(["Rebels captured Aleppo on Monday.", "Rebels seized Aleppo on Monday."]))
    #expect(merged.filter { $0.when != nil }.count == 1)
  }
}
