import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct MediaWikiTests {
  @Test(arguments: [1, 100, 1 << 18])
  func articlesOnly(pieces: Int) throws {
    let found = try results(
      of: Fixture.bytes("island.mediawiki.xml"), named: "dump.xml", pieces: pieces
    ).map { try $0.get() }
    let storm = try #require(found.first)
    #expect(found.count == 1)
    #expect(storm.title == "Storm of Texel" && storm.language == "en")
    #expect(storm.publicationDate == nil)
    #expect(storm.publicationDateCandidates.first?.signal == "date.wiki.revision")
    #expect(
      storm.texts(.body) == [
        "The storm of Texel was a flood that broke the dikes in Texel on 4 February 1825."
      ])
    #expect(storm.texts(.heading) == ["Course"])
    #expect(
      storm.texts(.list) == [
        "The harbour of Den Helder was flooded on 5 February 1825.", "The water fell 2 m in a day.",
      ])
    #expect(storm.texts(.caption) == ["The broken sea dike on 5 February 1825"])
    #expect(
      storm.facts.map { "\($0.interval.edtf) \($0.title) \($0.place?.name ?? "") \($0.rule)" } == [
        "1825-02-04 Storm of Texel Texel, Netherlands fact.infobox",
        "1825-02-06 The sluices were closed Amsterdam fact.table-row",
        "1825-02-07 Aid was collected Utrecht fact.table-row",
      ])
  }

  @Test(arguments: [
    ("[[A|b]] c", "b c"), ("[[:de:A]]", "de:A"), ("[[de:A]]x", "x"), ("''a'' '''b'''s", "a bs"),
    ("a<ref>b</ref>c<ref name=x/>d", "acd"), ("[https://x.example/y words]", "words"),
    ("{{a|{{b|{{c}}}}}}d", "d"), ("{{open [[open", "{{open [[open"),
    ("a {{circa|1200}}", "a c. 1200"),
    ("5 &nbsp;km &amp; more", "5 km & more"), ("<nowiki>x</nowiki>y", "xy"), ("a<b", "ab"),
    ("on {{start date|2020|2|30}}", "on February 2020"), ("<math>x</math>", ""), ("it's", "it's"),
  ])
  func markup(_ wikitext: String, _ text: String) {
    #expect(String(decoding: WikiMarkup.plain(Array(wikitext.utf8)[...]), as: UTF8.self) == text)
  }

  @Test(arguments: [
    "{{", "[[", "<ref>", "<", "<a", "{{a|", "[http", "<!--", "{|\n|-\n|", "[[File:", "'''", "==",
    "{{nowrap|", "{{infobox|date=",
  ])
  func repeatedMarksTakeLinearTime(_ mark: String) {
    let text = String(repeating: mark, count: 100_000 / mark.utf8.count)
    let page =
      "<page><title>A</title><ns>0</ns><revision><text>"
      + text.replacing("<", with: "&lt;") + "</text></revision></page>"
    let time = cpuTime {
      _ = DocumentReader(options: .init(format: .mediaWiki)).document(Array(page.utf8), id: "a")
    }
    #expect(time < .seconds(5))
  }
}
