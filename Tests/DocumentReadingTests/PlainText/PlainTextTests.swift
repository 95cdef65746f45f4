import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct PlainTextTests {
  @Test func manyLinesAreFewParagraphs() {
    let text = String(repeating: "a\n", count: 700_000)
    let ranges = TextParagraphs(Array(text.utf8)).ranges
    #expect(ranges.count < 600_000)
    #expect(ranges.last?.upperBound == text.utf8.count - 1)
  }

  private let body =
    "The council met in the old school on the hill and spoke about the ferry until the lamps went out, "
    + "and then it met again the next day, because nothing had been decided about the new landing stage."

  @Test func textIsTheInput() {
    let input = "  Title of it\r\n\r\n\(body)\r\n\tEnd of the text.\n\n"
    let document = read(input, id: "a.txt")
    #expect(document.text == input)
    #expect(document.texts(.title) == ["Title of it"])
    #expect(document.texts(.body) == [body, "End of the text."])
  }

  @Test func hardWrappedLinesAreOneParagraph() {
    let wrapped = """
      The council met in the old school on the hill and spoke
      about the ferry until the lamps went out, and then it met
      again the next day, because nothing had been decided about
      the new landing stage.

      A second paragraph.
      """
    #expect(read(wrapped, id: "a.txt").texts(.body).count == 2)
    let lines = "A first line.\nA second one that is longer.\nA third."
    #expect(read(lines, id: "a.txt").texts(.body, .title).count == 3)
  }

  @Test(arguments: ["Tuesday, May 4, 2021", "Tuesday 4 May 2021", "May 4, 2021", "4 May 2021"])
  func aDateBelowTheHeadlineIsALineOfItsOwn(line: String) {
    let document = read(
      "Ferry to the islands runs again after a long winter\n\(line)\n\n\(body)", id: "a.txt")
    #expect(document.texts(.title) == ["Ferry to the islands runs again after a long winter"])
    #expect(document.texts(.dateline) == [line])
    #expect(document.publicationDate?.day.description == "2021-05-04")
  }

  @Test func rolesOfLines() {
    let document = read(
      """
      menu search close

      Ferry runs again

      By Ann Smith
      4 May 2021

      \(body)

      What it cost

      \(body)

      - one bell
      - two masts

      Read more: the history of the ferry
      Sign up for our letter

      All that happens on the bay, every morning.
      """, id: "a.txt")
    #expect(document.texts(.title) == ["Ferry runs again"])
    #expect(document.texts(.byline) == ["By Ann Smith"])
    #expect(document.texts(.dateline) == ["4 May 2021"])
    #expect(document.texts(.heading) == ["What it cost"])
    #expect(document.texts(.body) == [body, body])
    #expect(document.texts(.list).count == 2)
    #expect(document.texts(.boilerplate).count == 4)
    #expect(document.publicationDate?.day.description == "2021-05-04")
    #expect(document.publicationDate?.range.map { $0.count } == 10)
  }

  /// The days of a chronology head what happened on them, and the last one is the day of writing.
  @Test func daysOfAChronologyAreHeadings() {
    let days = ["Friday, 7 May 2021", "Saturday, 8 May 2021", "Sunday, 9 May 2021"]
    let text =
      "How the dam held\n\n"
      + days.map { "\($0)\n\n08:15 - The water rises by a hand.\n\n" }.joined()
    let document = read(text, id: "a.txt")
    #expect(document.texts(.heading) == days)
    #expect(document.publicationDate?.day.description == "2021-05-09")
  }

  @Test func datesOfOtherArticlesAreNoHeadings() {
    let text =
      "How the dam held\n\n9 May 2021\n\nThe water rose by a hand.\n\n"
      + "4 May 2021\n\nThe mill stood still.\n\n2 May 2021\n\nThe mayor slept.\n\n"
    #expect(read(text, id: "a.txt").texts(.heading).isEmpty)
  }

  @Test func datesInProseAreNotThePublication() {
    let document = read("\(body) It sank on 4 May 2021.\n\n\(body)", id: "a.txt")
    #expect(document.publicationDate == nil)
  }

  @Test func chroniclesHaveNoDayOfPublication() {
    let document = read(
      "The first bells: a chronicle\n\n4 June 1783 – A bell is hung above the market square of the town.\n"
        + "5 July 1801 – The bell falls down, and nobody is hurt by it.", id: "a.txt")
    #expect(document.publicationDate == nil)
  }

  @Test func titleBelowTheNameOfTheSection() {
    let document = read(
      "menu search\n\nWorld\n\nThe road to the bay is closed\n\n\(body)", id: "a.txt")
    #expect(document.title == "The road to the bay is closed")
  }

  @Test func oneLineOnly() {
    let document = read("Rain fell.", id: "a.txt")
    #expect(document.texts(.body) == ["Rain fell."])
    #expect(read("", id: "a.txt").blocks.isEmpty)
  }

  @Test func hugeLine() {
    let line = String(repeating: "a b 1 2021-05-04 \" ", count: 1_000_000)
    let clock = ContinuousClock()
    #expect(clock.measure { _ = read(line, id: "a.txt") } < .seconds(10))
  }
}
