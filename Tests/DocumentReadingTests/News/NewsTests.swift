import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct NewsTests {
  @Test func nitf() throws {
    let tunnel = try #require(Fixture.documents("agency.nitf.xml").first)
    #expect(tunnel.texts(.title) == ["Tunnel opens under the fjord"])
    #expect(tunnel.texts(.heading) == ["After nine years"])
    #expect(tunnel.texts(.byline) == ["By Ann Smith"])
    #expect(tunnel.texts(.dateline) == ["STAVANGER, May 4"])
    #expect(tunnel.texts(.caption) == ["The tunnel near Stavanger on April 30, 2021."])
    #expect(
      tunnel.texts(.body) == [
        "The tunnel under the fjord opened in Stavanger on Monday.", "Work began in 2012.",
      ])
    #expect(tunnel.publicationDate?.day.description == "2021-05-04")
  }

  @Test func newsML() throws {
    let found = try Fixture.documents("agency.newsml.xml")
    #expect(found.map(\.title) == ["Bridge closed in Vejle", "Second"])
    #expect(found[0].publicationDate?.day.description == "2021-05-03")
    #expect(found[0].texts(.body) == ["The bridge in Vejle was closed on Monday."])
    #expect(found[1].texts(.body) == ["A second item."])
  }
}
