import Foundation
import Testing
import TimelineModel

@testable import TimelineExport

@Suite struct HTMLPageTests {
  static let strange = SampleTimeline.event(
    "ev-0000001b", "</script><script>alert(1)</script> \u{2028}\u{202E}drow\u{202C} \"q\" & 'a'",
    SampleTimeline.date(.day(SampleTimeline.day(2021, 1, 4)), "<!--<script>"),
    at: [SampleTimeline.berlin], .other, quote: "]]></style><img src=x onerror=alert(1)>",
    url: "javascript:alert(1)", title: "</title><base href=//x>")

  static let timeline = Timeline(
    events: SampleTimeline.timeline.events + [strange], documentCount: 3,
    gazetteer: "g <1>", attribution: "© a & <b>")

  static func page(_ timeline: Timeline, title: String = "Timeline") -> String {
    let exporter = TimelineExporter(
      selection: .everything, options: ExportOptions(title: title, toolVersion: "1.0"))
    return String(decoding: exporter.bytes(of: timeline, as: .html), as: UTF8.self)
  }

  /// What stands between a mark and the next closing tag.
  static func content(of page: String, after mark: String, until end: String) throws -> String {
    let start = try #require(page.range(of: mark)).upperBound
    let rest = page[start...]
    return String(rest[..<(try #require(rest.range(of: end)).lowerBound)])
  }

  static func table(_ page: String) throws -> [String: Any] {
    let text = try content(
      of: page, after: "<script id=\"rows\" type=\"application/json\">", until: "</script>")
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func everyRowWithTheValuesOfTheOtherFormats() throws {
    let table = try Self.table(Self.page(Self.timeline))
    let columns = try #require(table["columns"] as? [String])
    let rows = try #require(table["rows"] as? [[Any]])
    let expected = Self.timeline.rows(.everything)
    #expect(
      columns.prefix(ExportColumn.allCases.count) == ExportColumn.allCases.map(\.rawValue)[...])
    #expect(rows.count == expected.count)
    #expect(rows.allSatisfy { $0.count == columns.count })
    func cells(_ name: String) -> [String?] {
      let index = columns.firstIndex(of: name) ?? 0
      return rows.map { $0[index] as? String }
    }
    #expect(cells("feature_id") == expected.map(\.id))
    #expect(cells("date") == expected.map(\.date))
    #expect(cells("title").last == Self.strange.title)
    #expect(cells("quote").last == Self.strange.provenance.quote)
  }

  @Test func secondsOfAnyYear() throws {
    let table = try Self.table(
      Self.page(Timeline(events: [SampleTimeline.caesar, SampleTimeline.since])))
    let columns = try #require(table["columns"] as? [String])
    let rows = try #require(table["rows"] as? [[Any]])
    let first = try #require(columns.firstIndex(of: "first_second"))
    #expect(rows[0][first] as? Int == -63_517_824_000)
    #expect(rows[0][first + 1] as? Int == -63_517_824_000 + 86_399)
    #expect(rows[1][first + 1] is NSNull)
  }

  @Test func theWordsAroundTheQuote() throws {
    let quote = Provenance(
      source: "a.txt", quote: "it fell", prefix: "They say </script> ", suffix: ", at last.",
      range: TextRange(18, 25), codePoints: TextRange(18, 25), rules: [])
    let event = TimelineEvent(
      id: "ev-1", title: "It fell", when: nil, places: [], modality: .asserted, category: .other,
      confidence: 1, provenance: quote, trigger: TextRange(21, 25),
      otherSources: [
        Provenance(
          source: "b.txt", url: "https://b.example/", quote: "fell",
          range: TextRange(0, 4), codePoints: TextRange(0, 4), rules: [])
      ])
    let rows = try #require(Self.table(Self.page(Timeline(events: [event])))["rows"] as? [[Any]])
    let tail = rows[0].suffix(3).map { $0 }
    #expect(tail[0] as? String == "They say </script> ")
    #expect(tail[1] as? String == ", at last.")
    #expect(tail[2] as? [[String]] == [["b.txt", "https://b.example/", "", "fell"]])
  }

  @Test func wordsNeverBecomeMarkup() throws {
    let title = "</title><script>alert(2)</script>\"'&"
    let page = Self.page(Self.timeline, title: title)
    // The page's own three scripts and one style, whatever the words say.
    #expect(page.components(separatedBy: "<script").count - 1 == 3)
    #expect(page.components(separatedBy: "</script").count - 1 == 3)
    #expect(page.components(separatedBy: "<style").count - 1 == 1)
    #expect(!page.contains("<img"))
    #expect(!page.contains("<base"))
    #expect(page.contains("&lt;/title&gt;&lt;script&gt;alert(2)&lt;/script&gt;&quot;&#39;&amp;"))
    #expect(page.contains("© a &amp; &lt;b&gt;"))
    let rows = try Self.content(of: page, after: "type=\"application/json\">", until: "</script>")
    #expect(!rows.contains("<"))
    #expect(page.range(of: " on[a-z]+=\"", options: .regularExpression) == nil)
    #expect(page.range(of: " style=\"", options: .regularExpression) == nil)
  }

  /// A change of script or style is let run; anything else is not.
  @Test func thePolicyNamesScriptAndStyle() throws {
    let page = Self.page(Self.timeline)
    func hash(_ text: String) -> String {
      var writer = ByteWriter()
      writer.writeBase64(SHA256.hash(Array(text.utf8)))
      return "'sha256-\(String(decoding: writer.bytes, as: UTF8.self))'"
    }
    let script = try Self.content(of: page, after: "<script type=\"module\">", until: "</script>")
    let style = try Self.content(of: page, after: "<style>", until: "</style>")
    let policy = try Self.content(
      of: page, after: "http-equiv=\"Content-Security-Policy\" content=\"", until: "\"")
    #expect(
      policy == "default-src 'none'; script-src \(hash(script)); style-src \(hash(style)); "
        + "img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'")
    for word in ["eval(", "new Function", "innerHTML", "outerHTML", "insertAdjacentHTML", "fetch("]
    {
      #expect(!script.contains(word), "\(word)")
    }
    #expect(!page.contains("{{"))
    #expect(!style.contains("url("))
  }

  @Test func withoutRowsThePageIsSmall() {
    let page = TimelineExporter().bytes(of: Timeline(events: []), as: .html)
    #expect(page.count <= 400_000)
    #expect((EmbeddedPage.world.count + 2) / 3 * 4 <= 250_000)
  }

  @Test func twiceTheSame() {
    let exporter = TimelineExporter(selection: .everything)
    #expect(
      exporter.bytes(of: Self.timeline, as: .html) == exporter.bytes(of: Self.timeline, as: .html))
  }

  @Test func marksOfTheTemplate() {
    let parts = EmbeddedPage.cut(Array("a{{title}}b{{nothing}}{{rows}}".utf8))
    #expect(parts.map(\.mark) == [.title, .rows, nil])
    #expect(parts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a", "b{{nothing}}", ""])
    #expect(EmbeddedPage.parts.compactMap(\.mark).count(where: { $0 == .rows }) == 1)
  }
}
