import Testing
import TimelineModel

@testable import DocumentReading

@Suite struct OfficeTests {
  @Test func word() throws {
    let minutes = try #require(Fixture.documents("minutes.docx").first)
    #expect(minutes.texts(.title) == ["Minutes of the harbour board"])
    #expect(minutes.texts(.heading) == ["Report"])
    #expect(
      minutes.texts(.body) == [
        "Tallinn, 4 May 2021", "On 28 April 2021 a crane fell onto the quay in Tallinn.",
      ])
    #expect(minutes.texts(.list) == ["The crane was lifted on 30 April 2021."])
    #expect(minutes.texts(.table) == ["Damage", "two sheds & a truck"])
    // The date line counts more than the day on which the file was made.
    #expect(minutes.publicationDate?.day.description == "2021-05-04")
  }

  @Test func openDocument() throws {
    let memoir = try #require(Fixture.documents("memoir.odt").first)
    #expect(memoir.title == "A winter in Riga" && memoir.language == "en-GB")
    #expect(
      memoir.texts(.body) == [
        "We arrived in Riga on 12 January 1991. Barricades stood around the parliament."
      ])
    #expect(memoir.texts(.list).count == 1 && !memoir.text.contains("gone"))
  }

  @Test func book() throws {
    let book = try #require(Fixture.documents("lighthouse.epub").first)
    #expect(book.title == "The keeper of Skagen" && book.language == "en")
    #expect(book.texts(.heading) == ["The first light", "The storm"])
    #expect(book.texts(.body).count == 2)
    #expect(book.notes.map(\.message) == ["chapters of the book that cannot be read: 1"])
  }

  /// Every archive with one byte changed, or cut anywhere, is read or refused, never a trap.
  @Test func damagedArchives() throws {
    let bytes = try Fixture.bytes("minutes.docx")
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] = ~damaged[index]
      _ = DocumentReader().document(damaged, id: "a.docx")
    }
    for end in stride(from: 0, to: bytes.count, by: 7) {
      let document = DocumentReader(options: .init(format: .word))
        .document(Array(bytes[..<end]), id: "a.docx")
      #expect(!document.notes.isEmpty)
    }
  }
}
