import Testing
import TimelineModel

@testable import DocumentReading

/// Pages that are made to hurt: each must end soon, with the text that there is.
@Suite struct HostilePageTests {
  private let story = paragraphs(3)

  private func reads(_ page: String, within limit: Duration = .seconds(5)) -> Document {
    var document: Document?
    let time = cpuTime { document = read(page) }
    #expect(time < limit)
    return document ?? read("")
  }

  @Test func deepNesting() {
    let page = story + String(repeating: "<div>", count: 100_000) + "deep" + story
    #expect(reads(page).text.contains("In part 2"))
    let inline = story + String(repeating: "<b><p>", count: 30_000) + "x"
    #expect(reads(inline).text.contains("In part 2"))
    let stray =
      story + String(repeating: "<div>", count: 60_000)
      + String(repeating: "</span></i>", count: 60_000)
    #expect(reads(stray).text.contains("In part 2"))
  }

  @Test func manyAttributes() {
    let attributes = (0..<50_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(reads("<div \(attributes)>\(story)</div>").text.contains("In part 2"))
    let unclosed = "<div title=\"" + String(repeating: "x", count: 2_000_000)
    #expect(reads(story + unclosed).text.contains("In part 2"))
  }

  @Test func unclosedQuotationMark() {
    #expect(reads("<link href='a.css>\(story)").text.contains("In part 2"))
    #expect(reads("<a title=\"x>\(story)<b class='y>\(story)").text.contains("In part 2"))
    let marks =
      String(repeating: "<a b='", count: 100_000) + String(repeating: "<a b=\"", count: 100_000)
    #expect(reads(story + marks).text.contains("In part 2"))
  }

  @Test func longLinesAndTexts() {
    let word = String(repeating: "x", count: 4_000_000)
    #expect(reads(story + "<p>\(word)</p>").text.contains("In part 2"))
    let marks = String(repeating: "<", count: 500_000)
    #expect(reads(story + marks).text.contains("In part 2"))
    let dates = String(repeating: "2021-05-04 ", count: 100_000)
    #expect(reads(story + "<p>\(dates)</p>").text.contains("In part 2"))
  }

  @Test func zeroBytesAndControls() {
    let document = read(bytes: Array("<p>The\0 ferry\u{1B}[31m ran agr\u{202E}ound here.</p>".utf8))
    #expect(!document.text.utf8.contains(0))
    #expect(!document.text.utf8.contains(0x1B))
    #expect(document.text.contains("ran aground here."))
  }

  @Test func entitiesAreTextNotMarkup() {
    let document = read(
      "<p>5 &lt; 6 &amp; &#x1F6A2; &unknown; &lt;script&gt; &#xD800; &#0; end.</p>")
    #expect(document.text.contains("5 < 6 & 🚢"))
    #expect(document.text.contains("<script>"))
  }

  @Test func unclosedComment() {
    #expect(reads(story + "<!-- " + story).text.contains("In part 2"))
  }

  @Test func deepLinkedData() {
    let json = String(repeating: "{\"@graph\":[", count: 50_000)
    let page = "<script type=application/ld+json>\(json)</script>\(story)"
    #expect(reads(page).text.contains("In part 2"))
  }

  @Test func brokenUTF8() {
    let bytes =
      Array("<p>caf".utf8) + [0xC3, 0xA9, 0x20, 0xFF, 0x20] + Array("Köln, Käse, Öl.</p>".utf8)
    #expect(read(bytes: bytes).text == "café \u{FFFD} Köln, Käse, Öl.")
  }
}
