import Testing
import TimelineKit

/// A text with what a reader takes from it.
struct Article: Sendable, CustomTestStringConvertible {
  /// Day of publication, if it has one.
  let day: CalendarDate?
  let text: String
  /// "word = date modality @ places": asserted is not said, "-" means none, places that do not matter
  /// are left out.
  let rows: [String]

  var testDescription: String { String(text.prefix { $0 != "\n" }) }
}

/// Whole texts, from reading to places: every row that a reader would write down is there.
@Suite struct ArticleTests {
  private static let extractor = TimelineExtractor()

  @Test(arguments: Article.news + Article.stories + Article.campaigns)
  func tellsWhatHappened(_ article: Article) {
    let reader = DocumentReader(options: .init(format: .text, publicationDay: article.day))
    let found = Self.extractor.annotate(reader.document(Array(article.text.utf8), id: "a.txt"))
      .events.flatMap { rows($0, article.text) }
    for row in article.rows {
      #expect(found.contains(row), "\(row)\n\(found.joined(separator: "\n"))")
    }
  }

  /// The row with its places, and without.
  private func rows(_ event: TimelineEvent, _ text: String) -> [String] {
    guard let when = event.when else { return [] }
    let word = String(decoding: Array(text.utf8)[event.trigger.range], as: UTF8.self)
    let modality = event.modality == .asserted ? "" : " \(event.modality.rawValue)"
    let row = "\(word) = \(when.interval.edtf)\(modality)"
    let places = event.places.map(\.place.name).joined(separator: ", ")
    return [row, "\(row) @ \(places.isEmpty ? "-" : places)"]
  }
}
