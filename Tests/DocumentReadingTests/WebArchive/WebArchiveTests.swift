import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct WebArchiveTests {
  @Test func packedMemberByMember() throws {
    let found = try Fixture.documents("stored.warc.gz")
    #expect(found.map(\.id) == ["https://news.example/mill", "https://news.example/note"])
    #expect(found[0].title == "Mill burns in Aarhus")
    #expect(found[0].bodyText.contains("Røg could be seen"))
    #expect(found[0].publicationDate?.day.description == "2021-05-04")
    // The day of storing is a bound, no answer.
    #expect(found[1].publicationDate == nil)
    #expect(found[1].text == "A bridge in Vejle was closed on 30 May 2021.")
  }

  private func record(_ body: String, date: String) -> String {
    let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(body)"
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/a\r\n"
      + "WARC-Date: \(date)T00:00:00Z\r\nContent-Type: application/http\r\n"
      + "Content-Length: \(http.utf8.count)\r\n\r\n\(http)\r\n\r\n"
  }

  @Test(arguments: [1, 100, 1 << 18])
  func nothingWasPublishedAfterItWasStored(pieces: Int) throws {
    let page = "<h1>The harbour</h1><p class=date>Published 4 May 2021</p>" + paragraphs(3)
    let text = record(page, date: "2021-05-01") + record(page, date: "2022-01-01")
    let found = try documents(of: text, named: "a.warc", pieces: pieces)
    #expect(found.map { $0.publicationDate?.day.description } == [nil, "2021-05-04"])
  }

  @Test func brokenRecords() {
    let good = record("<p>The ferry sank.</p>", date: "2021-05-01")
    let broken = results(of: Array((good + "no record\r\n\r\n" + good).utf8), named: "a.warc")
    #expect(broken.count == 2)
    #expect(throws: DocumentError.self) { try broken[1].get() }
    for length in ["-1", "99999999999999999999", "x"] {
      let text = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(length)\r\n\r\nabc"
      let found = results(of: Array(text.utf8), named: "a.warc")
      #expect(found.count == 1)
    }
    let long = record(paragraphs(3), date: "2021-05-01")
    let cut = results(of: Array(long.utf8.dropLast(100)), named: "a.warc")
    #expect((try? cut.first?.get())?.text.contains("In part 1") == true)
  }
}
