import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct PageFactsTests {
  private func lines(_ document: Document) -> [String] {
    document.facts.map { fact in
      let place = fact.place.map { place in
        place.name + (place.coordinate.map { " \($0.latitude) \($0.longitude)" } ?? "")
      }
      return [
        fact.interval.edtf, fact.title, place ?? "-", fact.modality.rawValue, fact.rule,
        document.quote(of: fact),
      ].joined(separator: " | ")
    }
  }

  @Test func linkedData() {
    let page = """
      <title>Programme</title><script type="application/ld+json">{"@graph": [
        {"@type": "MusicEvent", "name": "Harbour &amp; choir", "startDate": "2021-05-04T19:30:00+02:00",
         "location": {"@type": "Place", "name": "Town Hall", "address": {"addressLocality": "Graz",
         "addressCountry": "AT"}, "geo": {"latitude": 47.07, "longitude": "15.44"}}},
        {"@type": ["Event", "Thing"], "name": "A fair that the text names", "startDate": "2021-06-01",
         "endDate": "2021-06-03", "location": "Odense", "eventStatus": "https://schema.org/EventCancelled"},
        {"@type": "Event", "name": "No date"}, {"@type": "PublicationEvent", "name": "x",
         "startDate": "2021-01-01"}]}</script>
      <article>\(paragraphs(3))<p>We shall see a fair that the text names: A fair that the text names.</p></article>
      """
    #expect(
      lines(read(page)) == [
        "2021-05-04T19:30+02:00 | Harbour & choir | Town Hall, Graz, AT 47.07 15.44 | asserted | "
          + "fact.json-ld-event | Harbour & choir · 2021-05-04T19:30:00+02:00 · Town Hall, Graz, AT",
        "2021-06-01/2021-06-03 | A fair that the text names | Odense | negated | fact.json-ld-event | "
          + "A fair that the text names",
      ])
  }

  @Test func microdata() {
    let page = """
      <article>\(paragraphs(3))<div itemscope itemtype="https://schema.org/TheaterEvent">
      <b itemprop="name">The last ferry</b> <time itemprop="startDate" datetime="2021-05-04">May 4</time>
      <span itemprop="performer" itemscope itemtype="https://schema.org/Person"><i itemprop="name">Ann</i></span>
      <span itemprop="location" itemscope itemtype="https://schema.org/Place"><i itemprop="name">Old Mill</i>
      <i itemprop="address">Vejle</i><meta itemprop="latitude" content="55.7"><meta itemprop="longitude" content="9.5">
      </span></div></article>
      """
    #expect(
      lines(read(page)).first?.hasPrefix(
        "2021-05-04 | The last ferry | Old Mill, Vejle 55.7 9.5 | asserted | fact.microdata-event")
        == true)
  }

  @Test func microformats() {
    let page = """
      <article>\(paragraphs(3))<div class="card h-event"><h3 class="p-name">Night of the boats</h3>
      <time class="dt-start" datetime="2021-05-04 18:00">Tue</time> <span class="p-location">Bergen</span></div>
      </article>
      """
    #expect(
      lines(read(page)).first?.hasPrefix(
        "2021-05-04T18:00 | Night of the boats | Bergen | asserted | fact.h-event") == true)
  }

  @Test func tablesOfEvents() {
    let table = """
      <table><tr><th>Date</th><th>Place</th><th>Event</th></tr>
      <tr><td>4 May 2021</td><td>Bergen</td><td>The ferry sank in the harbour.</td></tr>
      <tr><td>6 May 2021</td><td>Oslo</td><td>A council met to talk about it.</td></tr>
      <tr><td>later</td><td>Oslo</td><td>Nothing more was heard of it.</td></tr></table>
      """
    let document = read("<article>\(paragraphs(3))\(table)\(paragraphs(1))</article>")
    #expect(document.facts.map(\.interval.edtf) == ["2021-05-04", "2021-05-06"])
    #expect(document.facts.map { $0.place?.name } == ["Bergen", "Oslo"])
    #expect(
      document.quote(of: document.facts[0]).hasSuffix("The ferry sank in the harbour."))
    // Titles beside years are books and films.
    let films = table.replacing("Event", with: "Title").replacing("Place", with: "Role")
    #expect(read("<article>\(paragraphs(3))\(films)</article>").facts.isEmpty)
  }

  @Test func infobox() {
    let box = """
      <table class="infobox vevent"><tr><th colspan=2>Siege of Molde</th></tr>
      <tr><th>Date</th><td>3 – 7 July 1863 (4 days)</td></tr>
      <tr><th>Location</th><td><a>Molde</a>, Norway</td></tr></table>
      """
    #expect(
      lines(read("<article>\(box)\(paragraphs(3))</article>")) == [
        "1863-07-03/1863-07-07 | Siege of Molde | Molde, Norway | asserted | fact.infobox | "
          + "Siege of Molde · 3 – 7 July 1863 (4 days) · Molde, Norway"
      ])
  }

  @Test(arguments: [
    ("1–3 July 1863", "1863-07-01/1863-07-03"),
    ("24 May 2021 – 2 June 2021 (ten days)", "2021-05-24/2021-06-02"),
    ("September 11, 2001; 24 years ago (2001-09-11)", "2001-09-11"), ("1914", "1914"),
  ])
  func writtenIntervals(_ text: String, _ edtf: String) {
    #expect(WrittenInterval.interval(text)?.edtf == edtf)
  }

  @Test(arguments: ["about 3 July 1863", "July", "", "99–3 July 1863"])
  func noWrittenIntervals(_ text: String) {
    #expect(WrittenInterval.interval(text) == nil)
  }

  @Test func edition() throws {
    let text = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
      <p>On <date when="1642-01-30">the said  day</date> the fleet lay off
      <placeName ref="https://www.geonames.org/2747373/the-hague.html">the Count's Hedge</placeName>, near
      <placeName>Old Point<geo>52.1 4.28</geo></placeName>, for <date>long</date>.</p>
      <listEvent><event from="1643-02-01" to="1643-02-03"><label>Siege of the fort</label>
      <p>It was taken at <placeName ref="geonames:2747891">Rotterdam</placeName>.</p></event></listEvent>
      </body></text></TEI>
      """
    let document = try #require(documents(of: text, named: "a.xml").first)
    let words = document.marks.map {
      String(decoding: Array(document.text.utf8)[$0.range.range], as: UTF8.self)
    }
    #expect(words == ["the said day", "the Count's Hedge", "Old Point", "Rotterdam"])
    let day = try #require(StatedDate.date("1642-01-30"))
    #expect(document.marks[0].meaning == .date(DateInterval(day)))
    guard case .place(let hague) = document.marks[1].meaning,
      case .place(let point) = document.marks[2].meaning
    else {
      Issue.record("no places")
      return
    }
    #expect(hague.identifier == "geonames:2747373")
    #expect(point.coordinate == Coordinate(latitude: 52.1, longitude: 4.28))
    #expect(
      lines(document) == [
        "1643-02-01/1643-02-03 | Siege of the fort | Rotterdam | asserted | fact.tei-event | "
          + "Siege of the fort\n\nIt was taken at Rotterdam."
      ])
  }
}
