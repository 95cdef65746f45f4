import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct TEITests {
  private func read(_ text: String) -> Document {
    let item = DocumentItem(
      source: DocumentSource(id: "a.xml"), format: .tei, bytes: Array(text.utf8))
    return DocumentReader().document(item)
  }

  private let letter = """
    <?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader>
    <fileDesc><titleStmt><title>A letter about the ferry</title></titleStmt>
    <publicationStmt><date when="2009-01-02">2009</date></publicationStmt></fileDesc>
    <profileDesc><creation><date when="1801-05-04"/></creation></profileDesc></teiHeader>
    <text><body><opener><dateline>Sample Bay, <date when="1801-05-04">4 May</date></dateline></opener>
    <div><head>Of the ferry</head><fw>12</fw>
    <p>The <choice><sic>fery</sic><corr>ferry</corr></choice> sank <del>twice</del> at
      noon<note>So the log.</note> and the cap<lb break="no"/>tain<lb/>swam.</p>
    <list><item>one bell</item></list><figure><head>The bell</head></figure></div></body></text></TEI>
    """

  @Test func letterOfAnEdition() {
    #expect(DocumentFormat.of(Array(letter.utf8), named: "a.xml") == .tei)
    let document = read(letter)
    #expect(document.title == "A letter about the ferry" && document.language == "en")
    #expect(document.publicationDate?.day.description == "1801-05-04")
    #expect(document.texts(.dateline) == ["Sample Bay, 4 May"])
    #expect(document.texts(.heading) == ["Of the ferry"])
    #expect(
      document.texts(.body) == ["The ferry sank at noon and the captain swam.", "So the log."])
    #expect(document.texts(.list) == ["one bell"])
    #expect(document.texts(.caption) == ["The bell"])
  }

  @Test func brokenAndHostile() {
    #expect(read("").blocks.isEmpty)
    #expect(read("<TEI><text><p>The ferry").texts(.body) == ["The ferry"])
    #expect(read("</p></p><p>x</p></TEI>").texts(.body) == ["x"])
    let time = cpuTime {
      _ = read("<text>" + String(repeating: "<p>", count: 100_000) + "x")
      _ = read("<text>" + String(repeating: "<note>", count: 100_000) + "x")
      _ = read("<teiHeader>" + String(repeating: "<date when='1'>", count: 20_000) + "x")
    }
    #expect(time < .seconds(8))
  }
}
