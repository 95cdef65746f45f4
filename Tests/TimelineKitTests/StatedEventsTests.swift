import Testing
import TimelineKit

/// What data state becomes events, beside what prose tells.
@Suite struct StatedEventsTests {
  private func events(
    _ text: String, format: DocumentFormat, date: CalendarDate? = nil
  ) -> [TimelineEvent] {
    let reader = DocumentReader(options: .init(format: format, publicationDay: date))
    return TimelineExtractor().annotate(reader.document(Array(text.utf8), id: "a")).events
  }

  private func line(_ event: TimelineEvent) -> String {
    let place = event.places.first.map { "\($0.place.name) \($0.place.id)" } ?? "-"
    return "\(event.when?.interval.edtf ?? "-") | \(event.title) | \(place)"
  }

  @Test func rowsOfATable() throws {
    let found = events(
      """
      date,place,country,event,notes
      2021-05-04,Aarhus,Denmark,Fire,On 4 May 2021 a warehouse burned down in Aarhus.
      2021-05-05,Springfield,Missouri,Flood,The mill was built in 1850 in Chicago.
      """, format: .table)
    // The note that tells the same day is no second event, the one that tells another day is.
    #expect(
      found.map(line) == [
        "2021-05-04 | Fire | Aarhus geonames:2624652",
        "2021-05-05 | Flood | Springfield geonames:4409896",
        "1850 | The mill was built in 1850 in Chicago | Chicago geonames:4887398",
      ])
    let fire = try #require(found.first)
    #expect(fire.when?.basis == .explicit && fire.when?.text == "2021-05-04")
    #expect(fire.provenance.rules == ["fact.table-row"])
    #expect(fire.provenance.quote.hasPrefix("2021-05-04\n\nAarhus\n\nDenmark\n\nFire"))
  }

  @Test func calendarsPlan() {
    let found = events(
      """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART:20350504T193000Z
      SUMMARY:Concert
      GEO:47.07;15.44
      END:VEVENT
      """, format: .calendar, date: CalendarDate(year: 2035, month: 1, day: 1))
    #expect(
      found.map(line) == ["2035-05-04T19:30Z | Concert | 47.07000,15.44000 geo:47.07000,15.44000"])
    #expect(found.first?.modality == .planned)
  }

  @Test func editionsDateTheirWords() throws {
    let found = events(
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><p>The fleet attacked the town of
      <placeName ref="geonames:2747373">The Hague</placeName> on <date when="1642-01-30">that day</date>.</p>
      </text></TEI>
      """, format: .tei)
    let attack = try #require(found.first)
    #expect(attack.when?.interval.edtf == "1642-01-30")
    #expect(attack.when?.text == "that day")
    #expect(attack.places.first?.place.id == "geonames:2747373")
  }
}

/// Dates in the first cell of a row, and before a definition.
@Suite struct CellDateTests {
  private func events(_ rows: String) -> [String] {
    let story = String(
      repeating: "<p>The company that runs the ferries has had good years and bad ones here.</p>",
      count: 4)
    let page = "<article>\(story)\(rows)<p>The mayor opened the new quay.</p></article>"
    let document = DocumentReader(options: .init(format: .html)).document(Array(page.utf8), id: "a")
    return TimelineExtractor().annotate(document).events.filter { $0.when != nil }.map {
      "\($0.when?.interval.edtf ?? "") \($0.provenance.quote)"
    }
  }

  @Test func firstCellDatesItsRow() {
    #expect(
      events(
        """
        <table><tr><td>1999</td><td>A storm destroyed the pier.</td></tr>
        <tr><td>May 2003</td><td>The pier was rebuilt.</td></tr></table>
        """) == ["1999 A storm destroyed the pier", "2003-05 The pier was rebuilt"])
    #expect(
      events("<dl><dt>1998</dt><dd>The company was founded in Molde.</dd></dl>")
        == ["1998 The company was founded in Molde"])
  }

  @Test func lastCellDatesNothing() {
    #expect(
      events(
        """
        <table><tr><td>A storm destroyed the pier.</td><td>1999</td></tr>
        <tr><td>The pier was rebuilt.</td><td>2003</td></tr></table>
        """) == [])
  }
}
