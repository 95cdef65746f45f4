import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct CalendarTests {
  @Test(arguments: [1, 40, 1 << 18])
  func entries(pieces: Int) throws {
    let found = try results(
      of: Fixture.bytes("concerts.ics"), named: "concerts.ics", pieces: pieces
    ).map { try $0.get() }
    #expect(found.map(\.title) == ["Spring concert, second part", "Book fair"])
    let concert = try #require(found[0].facts.first)
    #expect(concert.interval.edtf == "2021-05-04T19:30/2021-05-04T22:00")
    #expect(concert.place?.name == "Town Hall, Graz, Austria" && concert.modality == .asserted)
    #expect(
      found[0].texts(.body) == ["Works by local composers.", "The choir was founded in 1950."])
    let fair = try #require(found[1].facts.first)
    // DTEND of whole days is the day after the last one.
    #expect(fair.interval.edtf == "2021-06-01/2021-06-03" && fair.modality == .negated)
    #expect(fair.place?.coordinate == Coordinate(latitude: 48.20849, longitude: 16.37208))
    #expect(found[1].quote(of: fair) == "Book fair · 20210601")
  }

  @Test func entryWithoutADate() throws {
    let found = try documents(
      of: "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Some day\nEND:VEVENT\n", named: "a.ics")
    #expect(found[0].facts.isEmpty && found[0].notes.count == 1)
  }
}
