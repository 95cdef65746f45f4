import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

/// One row of a corpus: the values that each of the phrasings must give, in order.
///
/// Phrasings stand in "It happened ….", written on Wednesday 13 March 2024 unless a row says
/// otherwise.
struct CorpusRow: Sendable, CustomStringConvertible {
  let values: [String]
  let phrasings: [String]

  init(_ values: String, _ phrasings: String...) {
    self.values = values.split(separator: " ").map(String.init)
    self.phrasings = phrasings
  }

  static let day = CalendarDate(year: 2024, month: 3, day: 13)

  static func tags(_ text: String, on day: CalendarDate? = day) -> TimeTags {
    TemporalTagger().tag(TokenizedText(text), referenceDate: day)
  }

  /// The phrasings that give something else, with what they give.
  func failures(on day: CalendarDate? = CorpusRow.day) -> [String] {
    phrasings.compactMap { phrasing in
      let found = Self.tags("It happened \(phrasing).", on: day).expressions.map {
        $0.value ?? "-"
      }
      return found == values ? nil : "\(phrasing): \(found), not \(values)"
    }
  }
}

extension CorpusRow {
  var description: String { values.joined(separator: " ") }
}
