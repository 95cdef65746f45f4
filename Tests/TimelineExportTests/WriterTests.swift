import Testing
import TimelineModel

@testable import TimelineExport

/// What the three formats say of the sample timeline, line by line.
@Suite struct WriterTests {
  let exporter = TimelineExporter(options: ExportOptions(toolVersion: "1.0"))

  func text(
    _ events: [TimelineEvent], _ format: ExportFormat, _ options: ExportOptions? = nil
  ) -> String {
    var exporter = exporter
    if let options { exporter.options = options }
    exporter.selection = .everything
    let timeline = Timeline(events: events, gazetteer: "g", attribution: "© a & b")
    return String(decoding: exporter.bytes(of: timeline, as: format), as: UTF8.self)
  }

  /// The picture is as large for two events as for thousands.
  @Test(arguments: ExportFormat.allCases.filter { $0 != .svg })
  func pieceByPieceAndTwiceTheSame(format: ExportFormat) {
    let many = Timeline(
      events: (0..<1_000).map { number in
        SampleTimeline.event(
          "ev-\(number)", "Event \(number)", SampleTimeline.published.when,
          at: [SampleTimeline.berlin], .other)
      })
    var pieces: [[UInt8]] = []
    let count = exporter.write(many, as: format) { pieces.append($0) }
    #expect(count.rows == 1_000)
    #expect(count.placed == 1_000)
    #expect(pieces.count > 1)
    #expect(pieces.allSatisfy { $0.count < ByteWriter.flushSize + 16_384 })
    #expect(Array(pieces.joined()) == exporter.bytes(of: many, as: format))
  }

  struct Full: Error {}

  @Test func aFailingSinkStopsTheWriting() {
    #expect(throws: Full.self) {
      try exporter.write(SampleTimeline.timeline, as: .csv) { _ throws(Full) in throw Full() }
    }
  }

  // MARK: GeoJSON

  @Test func geoJSON() {
    let lines = text([SampleTimeline.earthquake, SampleTimeline.unplaced], .geoJSON)
      .split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines[0] == #"{"type":"FeatureCollection","#)
    #expect(
      lines[1]
        == #""metadata":{"tool":"dateline","version":"1.0","gazetteer":"g","attribution":"© a & b","reference_date":null,"documents":0},"#
    )
    #expect(lines[2] == #""bbox":[121.4,23.7,121.4,23.7],"#)
    #expect(lines[3] == #""features":["#)
    #expect(
      lines[4].hasPrefix(
        #"{"type":"Feature","id":"ev-0000000e","geometry":{"type":"Point","coordinates":[121.4,23.7]},"properties":{"title":"Earthquake off Hualien","date":"2024-04-03T07:58:09+08:00","place":"花蓮縣","start_time":"2024-04-02T23:58:09Z","end_time":"2024-04-02T23:58:09Z","start_date":"2024-04-03","end_date":"2024-04-03","start_year":2024,"end_year":2024,"#
      ))
    #expect(lines[4].hasSuffix(#""event_id":"ev-0000000e","feature_id":"ev-0000000e"}},"#))
    #expect(lines[5].contains(#""geometry":null"#))
    #expect(lines[5].contains(#""place_index":0,"place_count":0,"#))
    #expect(lines[6] == "]}")
  }

  @Test func geoJSONOfNothing() {
    let nothing = text([], .geoJSON)
    #expect(nothing.hasSuffix("\"features\":[\n\n]}\n"))
    #expect(!nothing.contains("bbox"))
  }

  @Test func yearsBeforeTheFirst() {
    let line = text([SampleTimeline.caesar], .geoJSON)
    #expect(
      line.contains(
        #""date":"-0043-03-15","place":"Rome","start_time":null,"end_time":null,"start_date":null,"end_date":null,"start_year":-43,"end_year":-43,"#
      ))
  }

  @Test func aSpanHasTheUnitOfItsCoarserBound() {
    #expect(text([SampleTimeline.coldWar], .geoJSON).contains(#""date_precision":"month""#))
    #expect(text([SampleTimeline.since], .geoJSON).contains(#""date_precision":"month""#))
  }

  @Test func doublesCountDocuments() {
    #expect(text([SampleTimeline.merged], .geoJSON).contains(#""source_count":2"#))
    #expect(text([SampleTimeline.caesar], .geoJSON).contains(#""source_count":1"#))
  }

  @Test func geoJSONLinesAreTheFeatures() {
    let events = [SampleTimeline.cyclone, SampleTimeline.hostile, SampleTimeline.undated]
    let lines = text(events, .geoJSONLines)
    #expect(lines.hasSuffix("\n"))
    let collection = text(events, .geoJSON).split(separator: "\n").dropFirst(4).dropLast()
    #expect(
      lines.split(separator: "\n") == collection.map { $0.hasSuffix(",") ? $0.dropLast() : $0 })
  }

  // MARK: CSV

  static let header = """
    title,date,place,start_time,end_time,start_date,end_date,start_year,end_year,date_text,\
    date_precision,date_qualifier,date_basis,date_confidence,latitude,longitude,place_text,\
    place_id,place_type,country,admin1,place_radius_m,place_basis,place_confidence,place_index,\
    place_count,modality,category,confidence,quote,quote_start,quote_end,source,source_url,\
    source_title,source_date,source_count,event_id,feature_id
    """

  @Test func csv() {
    #expect(
      text([SampleTimeline.planned], .csv) == "\u{FEFF}\(Self.header)\r\n"
        + "The vote will be held,2030-05-01,Berlin,2030-05-01T00:00:00Z,2030-05-01T23:59:59Z,"
        + "2030-05-01,2030-05-01,2030,2030,1 May 2030,day,exact,explicit,0.95,52.52437,13.41053,"
        + "Berlin,geonames:2950159,P.PPL,DE,Berlin,20000,clause,0.97,1,1,planned,politics,0.9,"
        + "The vote will be held,7,28,notes/history.html,,,2023-03-09,1,ev-00000017,ev-00000017\r\n"
    )
  }

  @Test func csvCellsThatAreNoFormulas() {
    let line = text([SampleTimeline.hostile], .csv)
    #expect(
      line.contains(
        #"\#r\#n"'=HYPERLINK(""http://evil.example"",""click"") <script>alert(1)</script> & ]]>","#)
    )
    #expect(line.contains(#","'-1, +2 ""days""","#))
    #expect(line.contains(",'@notes/-x.html,"))
    #expect(line.contains(",'+Notes & queries <draft>,"))
    #expect(line.contains("2021-12-31%"))
    #expect(text([SampleTimeline.fullWidth], .csv).contains(",'＝1+1,"))
    #expect(text([SampleTimeline.caesar], .csv).contains(",-0043-03-15,"))
    let open = text([SampleTimeline.hostile], .csv, ExportOptions(csvGuard: false))
    #expect(open.contains(",+Notes & queries <draft>,"))
  }

  @Test func csvQuotesOnlyWhereNeeded() {
    func title(_ text: String) -> String {
      let event = SampleTimeline.event("ev-1", text, nil, at: [], .other, quote: "q")
      return String(self.text([event], .csv).dropFirst(Self.header.unicodeScalars.count + 2))
    }
    #expect(title("a b").hasPrefix("a b,"))
    #expect(title("«ﬁ»\u{A0}").hasPrefix("«ﬁ»\u{A0},"))
    #expect(title("«a», b").hasPrefix("\"«a», b\","))
    #expect(title(" a").hasPrefix("\" a\","))
    #expect(title("a ").hasPrefix("\"a \","))
    #expect(title("a\"b").hasPrefix("\"a\"\"b\","))
    #expect(title("a\nb").hasPrefix("\"a\nb\","))
    #expect(title("a\u{1}b").hasPrefix("a b,"))
  }

  @Test func byteOrderMark() {
    #expect(text([], .csv, ExportOptions(csvByteOrderMark: false)).utf8.first == 0x74)
  }

  // MARK: KML

  @Test func kml() {
    let kml = text([SampleTimeline.planned], .kml)
    #expect(
      kml.hasPrefix(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <kml xmlns="http://www.opengis.net/kml/2.2">
        <Document id="timeline">
        <name>Timeline</name>
        <open>1</open>
        <description>&lt;p&gt;dateline 1.0&lt;/p&gt;&lt;p&gt;g&lt;/p&gt;&lt;p&gt;© a &amp;amp; b&lt;/p&gt;</description>

        """))
    #expect(
      kml.contains(
        """
        <Placemark id="ev-00000017">
        <name>The vote will be held</name>
        <snippet>2030-05-01 · Berlin</snippet>
        <description>&lt;blockquote&gt;The vote will be held&lt;/blockquote&gt;&lt;p&gt;2030-05-01 · Berlin&lt;/p&gt;&lt;p&gt;notes/history.html&lt;/p&gt;</description>
        <TimeSpan><begin>2030-05-01T00:00:00Z</begin><end>2030-05-01T23:59:59Z</end></TimeSpan>
        <styleUrl>#category-politics</styleUrl>
        <ExtendedData><SchemaData schemaUrl="#timeline-schema">
        <SimpleData name="date">2030-05-01</SimpleData>
        """))
    #expect(kml.contains("<Point><coordinates>13.41053,52.52437</coordinates></Point>"))
    #expect(kml.hasSuffix("</Placemark>\n</Document>\n</kml>\n"))
  }

  @Test func kmlTimes() {
    func times(_ event: TimelineEvent) -> String? {
      text([event], .kml).split(separator: "\n").first { $0.hasPrefix("<Time") }.map { String($0) }
    }
    #expect(
      times(SampleTimeline.earthquake) == "<TimeStamp><when>2024-04-02T23:58:09Z</when></TimeStamp>"
    )
    #expect(
      times(SampleTimeline.caesar)
        == "<TimeSpan><begin>-0043-03-15T00:00:00Z</begin><end>-0043-03-15T23:59:59Z</end></TimeSpan>"
    )
    #expect(
      times(SampleTimeline.since) == "<TimeSpan><begin>2022-03-01T00:00:00Z</begin></TimeSpan>")
    #expect(times(SampleTimeline.until) == "<TimeSpan><end>1990-12-31T23:59:59Z</end></TimeSpan>")
    #expect(times(SampleTimeline.firstYear) == nil)
    #expect(times(SampleTimeline.undated) == nil)
  }

  @Test func kmlOfHostileWords() {
    let kml = text([SampleTimeline.hostile, SampleTimeline.controls, SampleTimeline.ranAway], .kml)
    #expect(!kml.contains("<script"))
    #expect(!kml.contains("<b onclick"))
    #expect(!kml.contains("href=\"javascript"))
    #expect(kml.contains("&amp;#36;[name] &amp;lt;b onclick&amp;#61;x&amp;gt;"))
    #expect(
      kml.contains(
        "&lt;a href=\"https://news.example/a?b=1&amp;amp;c=&amp;#39;d&amp;#39;&amp;amp;e=&amp;#36;[name]\"&gt;"
      ))
    #expect(kml.contains("so they said&quot;,&#13;\nthen"))
    #expect(
      kml.contains("<name>Bell , delete , next line , no character  </name>"))
    #expect(kml.contains("<name>ev-00000013</name>"))
    let descriptions = kml.split(separator: "\n").filter { $0.contains("<description>") }
    #expect(descriptions.count == 4)
    #expect(descriptions.allSatisfy { !$0.contains("$[") })
  }
}
