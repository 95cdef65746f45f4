import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct MarkdownTests {
  private func read(_ text: String) -> Document {
    let item = DocumentItem(
      source: DocumentSource(id: "a.md"), format: .markdown, bytes: Array(text.utf8))
    return DocumentReader().document(item)
  }

  @Test func blocks() {
    let document = read(
      """
      ---
      title: "The ferry"
      date: 2021-05-04T10:00:00+02:00
      lang: en
      tags: [a, b]
      ---
      # The *ferry* is back

      The **ferry** sank in [the bay](https://x.example/a_b), with `x` and snake_case
      on board.

      Why
      ---

      > It was
      > the wind.

      - one
      * two
      1. three

      | Year | Event |
      |------|-------|
      | 1901 | built |

      ```swift
      let code = 1
      ```
      <!-- hidden
      words --> 
      ![A bell](bell.png) <b>end</b> \\*star\\*
      [1]: https://x.example
      """)
    #expect(document.title == "The ferry")
    #expect(document.publicationDate?.day.description == "2021-05-04")
    #expect(document.publicationDate?.source == .metadata)
    #expect(document.language == "en")
    #expect(document.texts(.title) == ["The ferry"])
    #expect(document.texts(.heading) == ["The ferry is back", "Why"])
    #expect(
      document.texts(.body) == [
        "The ferry sank in the bay, with x and snake_case\non board.", "A bell end *star*",
      ])
    #expect(document.texts(.quote) == ["It was\nthe wind."])
    #expect(document.texts(.list) == ["one", "two", "three"])
    #expect(document.texts(.table) == ["Year\tEvent", "1901\tbuilt"])
  }

  @Test func frontMatterThatNeverEnds() {
    #expect(read("---\ntitle: x\nand text goes on.").bodyText.contains("goes on"))
    #expect(DocumentFormat.of(Array("---\ntitle: x\n---\nText".utf8)) == .markdown)
    #expect(DocumentFormat.of(Array("--- a line of dashes".utf8)) == .text)
    #expect(DocumentFormat.of(Array("Words".utf8), named: "a.MD") == .markdown)
  }

  @Test(arguments: ["[", "[x](", ">", "#", "*", "![", "```", "| |", "_", "<a", "(]"])
  func repeatedMarks(_ mark: String) {
    let clock = ContinuousClock()
    #expect(clock.measure { _ = read(String(repeating: mark, count: 50_000)) } < .seconds(5))
    #expect(clock.measure { _ = read(String(repeating: mark + "\n", count: 20_000)) } < .seconds(5))
  }
}
