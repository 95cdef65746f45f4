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
}
