import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct MailTests {
  @Test(arguments: [1, 50, 1 << 18])
  func mailbox(pieces: Int) throws {
    let found = try results(
      of: Fixture.bytes("letters.mbox"), named: "letters.mbox", pieces: pieces
    ).map { try $0.get() }
    #expect(found.map(\.id) == ["letters.mbox#1", "letters.mbox#2"])
    let first = found[0]
    #expect(first.title == "Ferry off Ålesund aground")
    #expect(first.publicationDate?.day.description == "2021-05-04")
    #expect(first.publicationDate?.source == .metadata)
    #expect(
      first.texts(.body) == [
        "The ferry ran aground off Ålesund on Monday. All 40 passengers were\ntaken off by boats, and "
          + "the ferry was towed to Bergen on Tuesday.", "From here it goes to the yard.",
      ])
    #expect(
      first.notes.map(\.message) == [
        "3 lines of quoted messages were left out", "the attachment report.pdf was left out",
      ])
    #expect(found[1].bodyText == "Паром сел на мель у Выборга 3 мая 2021 года. Никто не пострадал.")
    #expect(found[1].publicationDate?.day.description == "2021-05-05")
  }

  @Test func oneMessageIsKnownByItsHeader() throws {
    let message = """
      Received: from x.example
      Date: 4 May 2021 10:00:00 +0200
      Subject: Storm

      The roof came off in Bergen.
      """
    #expect(DocumentFormat.of(Array(message.utf8), named: "a.txt") == .mail)
    let found = try documents(of: message, named: "a.txt")
    #expect(found[0].text == "The roof came off in Bergen.")
    #expect(found[0].title == "Storm")
    for text in ["Note: this is a text.\n\nWords.", "From: the start\nof a story", "Date: today"] {
      #expect(DocumentFormat.of(Array(text.utf8), named: "a.txt") == .text)
    }
  }

  @Test(arguments: [
    ("=?utf-8?B?S8O2bG4=?=", "Köln"), ("=?utf-8?Q?K=C3=B6?= =?utf-8?Q?ln?= now", "Köln now"),
    ("=?utf-8?Q?=C3?=\r\n =?utf-8?Q?=B6l?=", "öl"), ("=?x?Q?bad", "=?x?Q?bad"),
    ("=?windows-1251?Q?=CA=E8=E5=E2?=", "Киев"), ("plain", "plain"),
    ("=?utf-8?Z?a?=", "=?utf-8?Z?a?="),
  ])
  func encodedWords(_ field: String, _ text: String) {
    let folded = HTMLText.folded(EncodedWords.decoded(Array(field.utf8)))
    #expect(String(decoding: folded, as: UTF8.self) == text)
  }

  @Test func transferEncodings() {
    func plain(_ text: String) -> String {
      String(
        decoding: TransferEncoding.quotedPrintable(Array(text.utf8)[...]), as: UTF8.self)
    }
    #expect(plain("a=20b=\r\nc =\nd=C3=B6=") == "a bc dö=")
    #expect(plain("1=2, 3=4Z") == "1=2, 3NZ".replacing("NZ", with: "=4Z"))
    let decoded = TransferEncoding.base64(Array("SGVs\r\nbG8*=".utf8)[...])
    #expect(String(decoding: decoded, as: UTF8.self) == "Hello")
  }

  @Test func deepParts() throws {
    var message = "Subject: deep\nDate: 4 May 2021\nMIME-Version: 1.0\n"
    for depth in 0..<2_000 {
      message += "Content-Type: multipart/mixed; boundary=b\(depth)\n\n--b\(depth)\n"
    }
    let found = try documents(of: message + "\nDeep words.", named: "a.eml")
    #expect(found.count == 1)
  }

  @Test func longMessageCostsItself() {
    let box =
      "From a Tue May  4 10:00:00 2021\nSubject: a\nDate: b\n\n"
      + String(repeating: "word ", count: 400)
      + "\n\nFrom b Tue May  4 10:00:00 2021\nSubject: c\nDate: d\n\nShort.\n"
    let found = results(
      of: Array(box.utf8), named: "a.mbox", .init(format: .mailbox, maximumSize: 1000))
    #expect(found.count == 2)
    #expect(throws: DocumentError.self) { try found[0].get() }
    #expect((try? found[1].get())?.bodyText == "Short.")
  }
}
