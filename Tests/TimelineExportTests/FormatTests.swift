import Testing
import TimelineModel

@testable import TimelineExport

/// What the further formats say of single events, word for word.
@Suite struct FormatTests {
  func text(_ events: [TimelineEvent], _ format: ExportFormat) -> String {
    let exporter = TimelineExporter(
      selection: .everything, options: ExportOptions(toolVersion: "1.0"))
    let timeline = Timeline(events: events, gazetteer: "g", attribution: "© a & b")
    return String(decoding: exporter.bytes(of: timeline, as: format), as: UTF8.self)
  }

  @Test func fileExtensionsAreDistinct() {
    #expect(Set(ExportFormat.allCases.map(\.fileExtension)).count == ExportFormat.allCases.count)
  }

  @Test(arguments: [
    (ExportFormat.calendar, 6), (.timelineJS, 1), (.linkedPlaces, 7), (.geoJSON, 0),
    (.chronicle, 0),
  ])
  func rowsWithoutWordsAreCounted(format: ExportFormat, leftOut: Int) {
    let exporter = TimelineExporter(selection: .everything)
    let count = exporter.write(SampleTimeline.timeline, as: format) { _ in }
    #expect(count.leftOut == leftOut)
    #expect(count.rows + leftOut == SampleTimeline.timeline.rows(.everything).count)
  }

  // MARK: JSON-FG

  @Test func jsonFGTimes() {
    func time(_ event: TimelineEvent) -> String? {
      let line = text([event], .jsonFG).split(separator: "\n").first {
        $0.hasPrefix("{\"type\":\"Feature\",")
      }
      return line.flatMap { line in
        line.split(separator: ",\"time\":", maxSplits: 1).last?
          .split(separator: ",\"place\":null", maxSplits: 1).first.map { String($0) }
      }
    }
    #expect(time(SampleTimeline.planned) == #"{"date":"2030-05-01"}"#)
    #expect(time(SampleTimeline.earthquake) == #"{"timestamp":"2024-04-02T23:58:09Z"}"#)
    #expect(time(SampleTimeline.spring) == #"{"interval":["2022-03-01","2022-05-31"]}"#)
    #expect(time(SampleTimeline.since) == #"{"interval":["2022-03-01",".."]}"#)
    #expect(time(SampleTimeline.until) == #"{"interval":["..","1990-12-31"]}"#)
    #expect(time(SampleTimeline.caesar) == "null")
    #expect(time(SampleTimeline.undated) == "null")
  }

  // MARK: Linked Places

  @Test func linkedPlacesSpans() {
    func span(_ event: TimelineEvent) -> String? {
      text([event], .linkedPlaces).split(separator: "\"timespans\":[").last?
        .split(separator: "],\"label\"").first.map { String($0) }
    }
    #expect(span(SampleTimeline.caesar) == #"{"start":{"in":"-0043-03-15"}}"#)
    #expect(span(SampleTimeline.actium) == #"{"start":{"in":"-0043"},"end":{"in":"0014"}}"#)
    #expect(
      span(SampleTimeline.century)
        == #"{"start":{"earliest":"1400-01-01?"},"end":{"latest":"1499-12-31?"}}"#)
    #expect(
      span(SampleTimeline.since) == #"{"start":{"in":"2022-03"},"end":{"earliest":"2022-03-31"}}"#)
    #expect(span(SampleTimeline.published) == #"{"start":{"in":"2023-03-09?"}}"#)
  }

  // MARK: Web Annotations

  @Test func addressesAreIRIs() {
    let annotations = text([SampleTimeline.hostile, SampleTimeline.ranAway], .webAnnotation)
    #expect(annotations.contains(#""target":{"source":"@notes/-x.html","#))
    #expect(annotations.contains(#""source":"https://news.example/a?b=1&c='d'&e=$[name]""#))
    #expect(!annotations.contains("javascript:"))
    #expect(text([SampleTimeline.controls], .webAnnotation).contains(#""source":"a%09b.txt""#))
  }

  // MARK: TimelineJS

  @Test func timelineJS() {
    let text = text([SampleTimeline.caesar, SampleTimeline.hostile], .timelineJS)
    #expect(
      text.contains(
        #""start_date":{"year":-44,"month":3,"day":15},"display_date":"15 March 44 BC""#))
    #expect(
      text.contains(
        #""headline":"=HYPERLINK(&quot;http://evil.example&quot;,&quot;click&quot;) &lt;script&gt;"#
      ))
    #expect(!text.contains("<script"))
    #expect(!text.contains("<b onclick"))
    #expect(!text.contains("href"))
  }

  // MARK: iCalendar

  @Test func calendarEntry() {
    #expect(
      text([SampleTimeline.planned], .calendar).contains(
        """
        BEGIN:VEVENT\r
        UID:ev-00000017\r
        DTSTAMP:19700101T000000Z\r
        DTSTART;VALUE=DATE:20300501\r
        DTEND;VALUE=DATE:20300502\r
        SUMMARY:The vote will be held\r
        DESCRIPTION:The vote will be held\\n1 May 2030 (planned)\\nnotes/history.html\r
        LOCATION:Berlin\r
        GEO:52.52437;13.41053\r
        CATEGORIES:politics\r
        STATUS:TENTATIVE\r
        TRANSP:TRANSPARENT\r
        END:VEVENT\r

        """))
    #expect(text([SampleTimeline.earthquake], .calendar).contains("DTSTART:20240402T235809Z\r\n"))
  }

  @Test(arguments: [1, 60, 74, 75, 76, 150, 400])
  func linesAreFoldedBetweenCharacters(length: Int) {
    let title = String(repeating: "花é", count: length)
    let event = SampleTimeline.event("ev-1", title, SampleTimeline.published.when, at: [], .other)
    let calendar = text([event], .calendar)
    #expect(calendar.components(of: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(calendar.unfolded.contains("SUMMARY:\(title)\r\n"))
  }

  @Test func calendarTextIsEscaped() {
    let event = SampleTimeline.event(
      "ev-1", "a;b,c\\d", SampleTimeline.published.when, at: [], .other, quote: "x\r\ny\nz")
    let calendar = text([event], .calendar)
    #expect(calendar.contains(#"SUMMARY:a\;b\,c\\d"# + "\r\n"))
    #expect(calendar.contains(#"DESCRIPTION:x \ny\nz\n"#))
  }

  // MARK: Markdown

  @Test func chronicle() {
    #expect(
      text([SampleTimeline.verdun, SampleTimeline.decade, SampleTimeline.ranAway], .chronicle)
        == """
        # Timeline

        ## 1916

        ### February 1916

        - **21 February 1916, 07:15**, Verdun (FR): Guns open fire at Verdun

          > “Guns open fire at Verdun”

          notes/history.html, 2023-03-09 · conflict, asserted · `ev-00000004`

        ## 1970

        - **the 1970s**, Berlin (DE): Mills shut down

          > “Mills shut down”

          notes/history.html, 2023-03-09 · economy, asserted · `ev-00000006`

        ## 2021

        ### January 2021

        - **3 January 2021**: ev-00000013

          > “A quiet day.”

          [notes/history.html](<https://news.example/a?b=1&c='d'&e=$[name]>), 2023-03-09 · other, asserted · `ev-00000013`

        ---

        dateline 1.0 · g · © a \\& b

        """)
  }

  @Test func chronicleOfHostileWords() {
    let text = text([SampleTimeline.hostile], .chronicle)
    #expect(text.contains(#"\<script\>alert(1)\</script\> \& \]\]\>"#))
    #expect(!text.contains("\r"))
  }

  @Test(arguments: [
    (SampleTimeline.caesar, "15 March 44 BC"), (SampleTimeline.firstYear, "1 BC"),
    (SampleTimeline.actium, "44 BC – AD 14"), (SampleTimeline.spring, "spring 2022"),
    (SampleTimeline.quarter, "about quarter 1 of 2023 (uncertain)"),
    (SampleTimeline.since, "since March 2022"), (SampleTimeline.until, "until 1990"),
    (SampleTimeline.coldWar, "about August 1961 – 9 November 1989"),
    (SampleTimeline.century, "the 1400s (uncertain)"),
    (SampleTimeline.published, "9 March 2023 (uncertain)"),
  ])
  func datesInWords(event: TimelineEvent, words: String) {
    #expect(event.when?.interval.words == words)
  }
}

extension String {
  fileprivate var unfolded: String { components(of: "\r\n ").joined() }

  fileprivate func components(of separator: String) -> [Substring] {
    // As bytes: CR and LF are one character.
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}

/// What the sidecars say.
@Suite struct SidecarTests {
  func text(_ sidecar: ExportSidecar, _ events: [TimelineEvent]) -> String {
    let timeline = Timeline(events: events, gazetteer: "g", attribution: "© a & b")
    let bytes = TimelineExporter(selection: .everything).bytes(
      of: sidecar, for: timeline, name: "two words")
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func names() {
    #expect(
      ExportSidecar.allCases.map { $0.fileName(beside: "a") } == [
        "a.csv-metadata.json", "a.qml", "a.kepler.json",
      ])
    #expect(ExportSidecar.allCases.map(\.format) == [.csv, .geoJSON, .geoJSON])
  }

  @Test func everyColumnIsDescribedOnce() {
    let metadata = text(.tableMetadata, [])
    #expect(metadata.contains(#""url":"two%20words.csv""#))
    #expect(metadata.contains(#""dc:rights":"© a & b""#))
    for column in ExportColumn.allCases {
      #expect(metadata.split(separator: "{\"name\":\"\(column.rawValue)\",").count == 2)
    }
  }

  @Test func everyCategoryHasASymbol() {
    let style = text(.qgisStyle, [])
    for category in EventCategory.allCases {
      #expect(style.contains("value=\"\(category.rawValue)\""))
    }
    #expect(style.contains(#"startField="start_time" endField="end_time""#))
    #expect(style.contains(#"2 * coalesce(&quot;place_radius_m&quot;, 0)"#))
  }

  @Test func keplerColorsGoWithTheCategoriesThatAreThere() {
    let config = text(.keplerConfiguration, [SampleTimeline.verdun, SampleTimeline.earthquake])
    // conflict, disaster.
    #expect(config.contains(##""colors":["#d55e00","#e69f00"]"##))
    #expect(config.contains(#""value":[-1699721100000,1712102289000]"#))
    #expect(config.contains(#""dataId":"two words""#))
    #expect(text(.keplerConfiguration, [SampleTimeline.undated]).contains(#""filters":[]"#))
  }
}
