import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct FeedTests {
  /// The documents of a feed that arrives in pieces of the given size.
  private func documents(_ feed: String, pieces size: Int = 1 << 20) -> [Document] {
    results(of: Array(feed.utf8), named: "feed", pieces: size).compactMap { try? $0.get() }
  }

  private let rss = """
    <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY bomb "bang">]>
    <rss version="2.0"><channel><title>Bay News</title><language>en-gb</language>
    <item><title>Ferry &amp; bell</title><link>https://x.example/1</link>
      <pubDate>Tue, 04 May 2021 10:00:00 GMT</pubDate>
      <description><![CDATA[<p>The <b>ferry</b> sank &nbsp;off the bay. </item> is no end.</p>]]></description></item>
    <item><guid>two</guid><description>&lt;p&gt;It was raised on Monday.&lt;/p&gt; &bomb;</description></item>
    <item><title>Broken</title><description>Cut
    """

  @Test(arguments: [1, 7, 64, 1 << 20])
  func rssInPieces(size: Int) {
    let found = documents(rss, pieces: size)
    #expect(found.map(\.id) == ["https://x.example/1", "two"])
    #expect(found[0].title == "Ferry & bell")
    #expect(found[0].texts(.title) == ["Ferry & bell"])
    #expect(found[0].publicationDate?.day.description == "2021-05-04")
    #expect(found[0].publicationDate?.source == .metadata)
    #expect(found[0].language == "en-gb")
    #expect(found[0].bodyText.hasPrefix("The ferry sank off the bay."))
    #expect(found[1].bodyText.hasPrefix("It was raised on Monday."))
    #expect(found[1].publicationDate == nil)
  }

  @Test func atom() {
    let found = documents(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>B</title><entry><id>urn:1</id>
      <link rel="self" href="https://x.example/self"/><link href="https://x.example/a"/>
      <title type="html">Die &lt;i&gt;Fähre&lt;/i&gt;</title><published>2021-05-04T08:00:00Z</published>
      <updated>2021-06-01T08:00:00Z</updated><content type="xhtml"><div><p>Die Fähre sank im Mai.</p>
      </div></content></entry></feed>
      """)
    #expect(found.count == 1)
    #expect(found[0].id == "urn:1" && found[0].url == "https://x.example/a")
    #expect(found[0].title == "Die Fähre" && found[0].language == "de")
    #expect(found[0].publicationDate?.day.description == "2021-05-04")
    #expect(found[0].bodyText == "Die Fähre sank im Mai.")
  }

  @Test func jsonFeed() throws {
    let feed = """
      {"version": "https://jsonfeed.org/version/1.1", "language": "en", "items": [
        {"id": 7, "url": "https://x.example/7", "title": "Ferry", "date_published": "2021-05-04T10:00:00Z",
         "content_html": "<p>The ferry sank.</p>"}, {"id": "8"}, {"id": "9", "content_text": "It rained."}]}
      """
    #expect(DocumentFormat.of(Array(feed.utf8)) == .feed)
    let items = JSONFeed.items(Array(feed.utf8), id: "f")
    #expect(items.count == 3)
    let first = DocumentReader().document(try items[0].get())
    #expect(first.id == "7" && first.bodyText == "The ferry sank." && first.language == "en")
    #expect(first.publicationDate?.day.description == "2021-05-04")
    #expect(throws: DocumentError.self) { try items[1].get() }
    #expect(try items[2].get().format == .text)
  }

  @Test func feedsAreTold() {
    #expect(DocumentFormat.of(Array(rss.utf8), named: "a.xml") == .feed)
    #expect(DocumentFormat.of(Array("<rdf:RDF xmlns=''><item>".utf8)) == .feed)
    #expect(DocumentFormat.of(Array("<html><p>&lt;rss></p>".utf8)) == .html)
  }

  @Test func updatedIsLessSureThanPublished() {
    let found = documents(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><updated>2021-06-01T08:00:00Z</updated>
      <summary>It rained.</summary></entry></feed>
      """)
    #expect(found[0].publicationDate?.day.description == "2021-06-01")
    #expect(found[0].publicationDate?.signal == "date.feed.updated")
    #expect((found[0].publicationDate?.confidence ?? 1) < 1)
  }

  @Test func endlessItem() {
    var splitter = XMLElementSplitter(["item"], maximumLength: 1000)
    var lost = 0
    for _ in 0..<20 {
      lost +=
        splitter.feed(Array(("<item>" + String(repeating: "x", count: 500)).utf8))
        .filter { $0 == nil }.count
    }
    #expect(lost == 1)
    let after = splitter.feed(Array("</item><item>a</item>".utf8))
    #expect(after == [Array("<item>a</item>".utf8)])
  }

  @Test func sectionsAcrossPieces() {
    let text = "<a><item><![CDATA[ </item> ]]> <!-- </item> --> x</item><!-- <item> --><item/></a>"
    for size in 1...text.utf8.count {
      var splitter = XMLElementSplitter(["item"], maximumLength: 1000)
      var found: [[UInt8]?] = []
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        found += splitter.feed(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
      #expect(
        found.compactMap { $0.map { String(decoding: $0, as: UTF8.self) } } == [
          "<item><![CDATA[ </item> ]]> <!-- </item> --> x</item>"
        ])
    }
  }
}
