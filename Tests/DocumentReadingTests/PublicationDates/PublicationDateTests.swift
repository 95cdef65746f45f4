import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct PublicationDateTests {
  private func page(_ head: String, _ top: String = "", url: String? = nil) -> Document {
    read(
      "<html lang=en><head><title>The ferry is back</title>\(head)</head><body><main>"
        + "<h1>The ferry is back</h1>\(top)\(paragraphs(4))</main></body></html>", url: url)
  }

  private func answer(_ document: Document) -> String {
    document.publicationDate.map { "\($0.day) \($0.source.rawValue)" } ?? "none"
  }

  @Test func nothingSupportsADate() {
    #expect(answer(page("")) == "none")
    #expect(
      answer(
        page(
          "",
          "<p>On 4 May 2019 the ferry left the quay and on 5 May 2019 it came "
            + "back with a broken mast, two crates of apples and a very wet band.</p>")) == "none")
    #expect(answer(page("<meta property='article:published_time' content='1970-01-01'>")) == "none")
    #expect(answer(page("<meta property='article:modified_time' content='2021-05-04'>")) == "none")
  }

  @Test func metadata() {
    #expect(
      answer(page("<meta property='article:published_time' content='2021-05-04T23:30:00-05:00'>"))
        == "2021-05-04 metadata")
    #expect(
      answer(page("<meta name='DC.date.issued' content='2021-05-04'>")) == "2021-05-04 metadata")
    #expect(
      answer(page("", "<time datetime='2021-05-04'>yesterday</time>")) == "2021-05-04 metadata")
    #expect(
      answer(page("", "<abbr class='published' title='2021-05-04T10:00'>Tuesday</abbr>"))
        == "2021-05-04 metadata")
  }

  @Test func linkedDataOfThePageNotOfItsNeighbours() {
    let json = """
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"NewsArticle","headline":"Another one","datePublished":"2011-01-01"},
        {"@type":["NewsArticle"],"headline":"The ferry is back","datePublished":"2021-05-04",
         "dateModified":"2021-06-07",},]}</script>
      """
    let document = page(json)
    #expect(answer(document) == "2021-05-04 json-ld")
    #expect(document.publicationDateCandidates.contains { $0.signal == "date.json-ld.modified" })
  }

  @Test func visibleDateLine() {
    #expect(answer(page("", "<div>Published: 4 May 2021, 10:20</div>")) == "2021-05-04 text")
    #expect(answer(page("", "<p>By Ann Smith</p><p>May 4, 2021</p>")) == "2021-05-04 text")
    #expect(answer(page("", "<div>Last updated: May 4, 2021</div>")) == "none")
  }

  @Test func publishedThenChangedWithoutAGap() {
    #expect(
      answer(page("", "<p>May 21, 2021<b>April 24, 2021</b> by Ann</p>")) == "2021-04-24 text")
  }

  @Test func statementInRunningText() {
    let note = "<p>This article was originally published on 4 May 2021 at 4:12 pm, and it has been "
    #expect(answer(page("", note + "looked through again since.</p>")) == "2021-05-04 text")
  }

  @Test(arguments: [
    "<p>4 May 2021</p><h1>The ferry is back again</h1>", "<h1>4 May 2021</h1>",
    "<p>4 May</p><h1>The ferry is back again</h1><p>© 2021</p>", "<h1>4 May © 2021</h1>",
  ])
  func titleAtTheVeryEnd(_ body: String) {
    let document = read("<body>\(body)</body>")
    #expect(document.publicationDate.map { $0.day.year == 2021 } ?? true)
  }

  @Test func dateWithoutAYearBesideTheYearOfCopyright() {
    let line = "<p>By Ann Smith</p><p>28 June, 12:05</p>"
    #expect(answer(page("", line)) == "none")
    let text = "The ferry is back\n\n28 June, 12:05\n\nBy Ann Smith\n\n"
    let body = String(repeating: "The harbour was full of people and of boats again. ", count: 8)
    #expect(answer(read(text + body, id: "a.txt")) == "none")
    #expect(
      answer(read(text + body + "\n\n© 2010-2020 Bay News", id: "a.txt")) == "2020-06-28 text")
  }

  @Test func addressOfThePage() {
    #expect(answer(page("", url: "https://x.example/2021/05/04/ferry")) == "2021-05-04 url")
    let home = page("<meta name='date' content='2021-05-04'>", url: "https://x.example/")
    #expect(answer(home) == "none")
  }

  @Test func optionBeatsAll() throws {
    let reader = DocumentReader(
      options: .init(publicationDay: CalendarDate(year: 2001, month: 2, day: 3)))
    let document = reader.document(
      Array("<html><meta name=date content=2021-05-04><p>Text.</p>".utf8), id: "a.html")
    #expect(answer(document) == "2001-02-03 option")
  }

  @Test func captionOfAPicture() {
    let text = """
      The ferry is back

      Passengers wait on the quay in Sample Bay, Norland, on May 4, 2021.
      Ana Silva/Example Agency via Sample Images

      The ferry is back after a winter in the yard, and the people of the bay have their road to the \
      market again. The council had promised it for March, then for April; in the end nobody believed it.
      """
    let document = read(text, id: "ferry.txt")
    #expect(answer(document) == "2021-05-04 caption")
    #expect(document.texts(.caption).count == 2)
    #expect(document.title == "The ferry is back")
    #expect(document.text == text)
  }

  @Test(arguments: [
    ("Ana Silva for the Bay Courier\n\n", true),
    // A paragraph of its own is no credit line.
    ("\nAna Silva for the Bay Courier\n\n", false),
    ("The rest of the paragraph is a sentence.\n\n", false),
  ])
  func creditLineOfAPaperThatIsInNoList(below: String, isCredit: Bool) {
    let document = read(
      """
      The ferry is back

      Passengers wait on the quay in Sample Bay, Norland, on May 4, 2021.
      \(below)The ferry is back after a winter in the yard, and the people of the bay have their road to \
      the market again. The council had promised it for March, then for April; nobody believed it.
      """, id: "ferry.txt")
    #expect((answer(document) == "2021-05-04 caption") == isCredit)
    #expect(document.texts(.caption).isEmpty != isCredit)
  }

  @Test(arguments: [
    ("SAMPLE BAY, Norland, May 4, 2021 — The ferry is back.", "2021-05-04 dateline"),
    ("SAMPLE BAY, May 4, 2021 (Example Agency) -- The ferry is back.", "2021-05-04 dateline"),
    ("Sample Bay, 4 May 2021 – The ferry is back.", "2021-05-04 dateline"),
    ("Sample Bay had its ferry back on May 4, 2021 — the people cheered.", "none"),
  ])
  func datelineOfAStory(opening: String, expected: String) {
    let rest = String(
      repeating: " The people of the bay have their road to the market again.", count: 6)
    #expect(
      answer(read("The ferry is back\n\n\(opening)\(rest)\n\n\(rest)", id: "f.txt")) == expected)
  }

  /// Entries of a chronicle begin as a story does, but none says when it was published.
  @Test func linesOfAChronicleAreNoDatelines() {
    let rest = String(repeating: " The people of the bay have their road again.", count: 6)
    let entries = [
      "Sample Bay, 4 May 2021 – The ferry is back.", "Other Bay, 6 May 2021 – It stays.",
    ]
    let text = (["Two bays"] + entries.map { $0 + rest }).joined(separator: "\n\n")
    #expect(answer(read(text, id: "f.txt")) == "none")
    #expect(answer(read("Two bays\n\n" + entries[0] + rest, id: "f.txt")) == "2021-05-04 dateline")
  }

  @Test func countryOfTheNumericDate() {
    func numeric(_ language: String, _ url: String?) -> String {
      answer(
        read(
          "<html lang='\(language)'><h1>The ferry is back</h1><div>Posted 03/04/2021</div>"
            + paragraphs(3), url: url))
    }
    #expect(numeric("en", nil) == "2021-03-04 text")
    #expect(numeric("fr", nil) == "2021-04-03 text")
    #expect(numeric("en", "https://x.co.uk/a") == "2021-04-03 text")
  }
}
