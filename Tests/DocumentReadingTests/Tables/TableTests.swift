import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct TableTests {
  @Test(arguments: [1, 33, 1 << 18])
  func rowsAreStatedEvents(pieces: Int) throws {
    let found = try results(
      of: Fixture.bytes("incidents.csv"), named: "incidents.csv", pieces: pieces
    ).map { try $0.get() }
    #expect(found.map(\.id) == ["A1", "A2", "A3"])
    let fire = try #require(found[0].facts.first)
    #expect(fire.interval.edtf == "2021-05-04" && fire.rule == "fact.table-row")
    #expect(fire.place?.name == "Aarhus, Denmark" && fire.place?.coordinate == nil)
    #expect(
      fire.title.hasPrefix("A warehouse burned down on 4 May 2021; the owner said it was \"a"))
    #expect(found[0].quote(of: fire).hasPrefix("2021-05-04\n\nAarhus"))
    let crane = try #require(found[1].facts.first)
    #expect(crane.place?.coordinate == Coordinate(latitude: 55.4038, longitude: 10.4024))
    #expect(crane.interval.edtf == "2021-05-04")
    #expect(found[2].facts.isEmpty && found[2].texts(.body).count == 1)
  }

  @Test func timelineSheet() throws {
    let sheet =
      "Year\tMonth\tDay\tEnd Year\tHeadline\tText\n1912\t4\t14\t\tCollision\tAt sea.\n"
      + "-43\tMarch\t15\t\tIdes\tIn Rome.\n1939\t\t\t1945\tWar\tLong.\n"
    let found = try documents(of: sheet, named: "a")
    #expect(
      found.flatMap(\.facts).map(\.interval.edtf) == ["1912-04-14", "-0043-03-15", "1939/1945"])
    #expect(found.map(\.title) == ["Collision", "Ides", "War"])
  }

  @Test func articlesHaveTheirDay() throws {
    let text = String(repeating: "The ferry was repaired again. ", count: 40)
    let found = try documents(
      of: "title;date;text\nFerry;04.05.2021;\"\(text)\"\n", named: "news.csv")
    #expect(found[0].publicationDate?.day.description == "2021-05-04")
    #expect(found[0].facts.isEmpty && found[0].title == "Ferry")
  }

  @Test func contentAloneShowsTables() {
    #expect(DocumentFormat.of(Array("Date,Place,Event\n1999,Graz,Fair\n".utf8)) == .table)
    let prose = "On this date, a place, an event\nwas told to us, and nothing more, they said.\n"
    #expect(DocumentFormat.of(Array(prose.utf8)) == .text)
  }

  @Test func quotesAndLineBreaks() {
    let records = DelimitedText.records(
      of: Array("a,\"b\nc\",\"d \"\"e\"\"\"\r\n\r\n5\" pipe,x\n".utf8), delimiter: 0x2C)
    #expect(records == [["a", "b\nc", "d \"e\""], ["5\" pipe", "x"]])
  }

  @Test(arguments: [
    ("2023", "2023"), ("-0043", "-0043"), ("2023-03", "2023-03"), ("2023-03-09", "2023-03-09"),
    ("20230309", "2023-03-09"), ("20230309T103000Z", "2023-03-09T10:30Z"),
    ("2023-03-09T10:30:15+0200", "2023-03-09T10:30:15+02:00"),
    ("2023-03-09 10:30", "2023-03-09T10:30"),
    ("9 March 2023", "2023-03-09"), ("March 2023", "2023-03"), ("03/2023", "2023-03"),
    ("44 BC", "-0043"), ("9.3.2023", "2023-03-09"),
  ])
  func dates(_ text: String, _ edtf: String) {
    #expect(StatedDate.date(text)?.edtf == edtf)
  }

  @Test(arguments: ["", "soon", "2023-13-01", "2023-02-30", "99999999999999999999", "12", "5 of 7"])
  func noDates(_ text: String) {
    #expect(StatedDate.date(text) == nil)
  }
}
