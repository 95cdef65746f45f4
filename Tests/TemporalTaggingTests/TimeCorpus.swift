import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

/// The phrasings of one family with the values they must give, and phrases that must give none.
struct TimeCorpus: Sendable, CustomStringConvertible {
  let description: String
  let rows: [CorpusRow]
  /// What looks like a time of the family and is none.
  let negatives: [String]

  init(_ description: String, rows: [CorpusRow], negatives: [String]) {
    self.description = description
    self.rows = rows
    self.negatives = negatives
  }

  static let all = [
    monthDayYear, numericDates, isoDateTimes, years, decades, seasons, weekdays, relativeUnits,
    offsets, clockTimes, holidays, parts, ranges, durations, sets, references,
  ]
}

/// One row of a corpus: the values that each of the phrasings must give, in order.
///
/// Phrasings stand in "It happened ….", written on Wednesday 13 March 2024.
struct CorpusRow: Sendable {
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

  /// The values of a text, "-" where there is none.
  static func values(_ text: String, on day: CalendarDate? = day) -> [String] {
    tags(text, on: day).expressions.map { $0.value ?? "-" }
  }

  /// The phrasings that give something else, with what they give.
  var failures: [String] {
    phrasings.compactMap { phrasing in
      let found = Self.values("It happened \(phrasing).")
      return found == values ? nil : "\(phrasing): \(found), not \(values)"
    }
  }
}
