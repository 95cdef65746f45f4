import Testing
import TimelineKit

@Suite struct AnnotationWriterTests {
  private func line(_ text: String, undated: Bool = false) throws -> String {
    let reader = DocumentReader(
      options: .init(format: .text, publicationDay: CalendarDate(iso: "2021-05-07")))
    let annotated = TimelineExtractor().annotate(reader.document(Array(text.utf8), id: "a \"b\""))
    return String(decoding: AnnotationWriter.line(annotated, withUndated: undated), as: UTF8.self)
  }

  @Test func keysAreAlwaysThereInOneOrder() throws {
    let json = try line("")
    #expect(
      json == """
        {"doc": "a \\"b\\"", "date": "2021-05-07", "date_source": "option", "title": null, \
        "language": null, "blocks": [], "timexes": [], "places": [], "events": [], "notes": []}

        """)
  }

  @Test func offsetsCountCodePoints() throws {
    let json = try line("𝒳𝒴 — on May 4, 2021 a dam broke in Lyon.")
    #expect(json.contains(#"{"start": 8, "end": 19, "text": "May 4, 2021", "type": "DATE""#))
    #expect(json.contains(#""start": 35, "end": 39, "text": "Lyon""#))
  }

  @Test func timesAndPlacesAreListedWithTheirMeaning() throws {
    let json = try line("The bridge in Lyon opened on May 4, 2021.")
    #expect(json.contains(#""value": "2021-05-04", "mod": null, "edtf": "2021-05-04""#))
    #expect(json.contains(#""id": "geonames:2996944", "lat": 45.7"#))
    #expect(json.contains(#""begin": "2021-05-04", "end": "2021-05-04""#))
    #expect(json.contains(#""modality": "asserted""#))
  }

  @Test func controlCharactersAreEscaped() throws {
    let json = try line("Tab\there, bell \u{07}: it rained in Lyon\non May 4, 2021.")
    #expect(!json.dropLast().contains { $0.isNewline || $0 == "\t" || $0 == "\u{07}" })
  }
}
