import EventExtraction
import Testing
import TimelineModel

/// Two hundred documents tell one story: each real event stands once in the timeline.
@Suite struct ToldStoryTests {
  private static let story = ToldStory(documents: 200, seed: 7)
  private static let events = story.documents.flatMap {
    EventReadingOfText.events($0.text, source: $0.id)
  }
  private static let merged = EventMerger.merge(events)

  private func day(_ happening: ToldStory.Happening) -> CalendarDate? {
    CalendarDate(year: 2019, month: happening.month, day: happening.day)
  }

  private func acted(_ modality: Modality) -> [TimelineEvent] {
    // That shops "stayed shut" is told beside the story.
    Self.merged.filter {
      $0.when != nil && $0.modality == modality && !$0.title.contains("shops")
    }
  }

  @Test func eachEventStandsOnce() {
    #expect(
      acted(.asserted).count == ToldStory.happenings.count, "\(acted(.asserted).map(\.title))")
    for (index, happening) in ToldStory.happenings.enumerated() {
      let found = acted(.asserted).filter { event in
        event.when?.interval.firstDay == day(happening)
          && happening.object.split(separator: " ").last.map {
            event.title.contains($0)
          } ?? false
      }
      #expect(found.count == 1, "\(happening.object)")
      let tellers = Set(Self.story.documents.filter { $0.tells.contains(index) }.map(\.id))
      let sources = Set(
        found.flatMap { [$0.provenance.source] + $0.otherSources.map(\.source) })
      #expect(sources == tellers, "\(happening.object)")
      #expect(found.first?.sourceCount == tellers.count)
      #expect(found.first?.places.map(\.name) == [happening.place])
    }
  }

  @Test func denialsStandApart() {
    let deniers = Self.story.documents.filter(\.denies)
    #expect(acted(.negated).count == 1)
    #expect(acted(.negated).first?.sourceCount == deniers.count)
  }

  @Test func orderOfDocumentsDoesNotMatter() {
    #expect(EventMerger.merge(Self.events.reversed()) == Self.merged)
    var random = ToldStory.Generator(state: 3)
    var shuffled = Self.events
    for index in shuffled.indices.dropFirst() { shuffled.swapAt(index, random.below(index + 1)) }
    #expect(EventMerger.merge(shuffled) == Self.merged)
  }

  @Test func noSourceIsLost() {
    let told = Set(Self.events.map(\.provenance))
    let kept = Self.merged.flatMap { [$0.provenance] + $0.otherSources }
    #expect(Set(kept) == told)
    #expect(kept.count == told.count)
  }

  @Test func mergingTwiceChangesNothing() {
    #expect(EventMerger.merge(Self.merged) == Self.merged)
  }
}
