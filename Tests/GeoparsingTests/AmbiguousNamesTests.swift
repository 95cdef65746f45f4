import Gazetteer
import Testing
import TextAnalysis
import TimelineModel

@testable import Geoparsing

/// How often the embedded model and gazetteer tell places from other names.
@Suite struct AmbiguousNamesTests {
  static let geoparser = Geoparser(gazetteer: .embedded)

  /// The sentence without brackets, and the bracketed names.
  static func parse(_ marked: String) -> (text: String, names: [String]) {
    // Text before the first bracket is a piece without a closing one.
    let names = marked.split(separator: "[").filter { $0.contains("]") }
      .map { String($0.prefix { $0 != "]" }) }
    return (marked.filter { $0 != "[" && $0 != "]" }, names)
  }

  static func found(in text: String) -> [String] {
    let tokens = TokenizedText(text)
    return geoparser.mentions(in: tokens).map { tokens.string($0.range.range) }
  }

  @Test func hasAtLeastTwoHundredSentences() {
    #expect(AmbiguousNames.all.count >= 200)
  }

  @Test func ninetyFiveOfAHundredAreRight() { check(AmbiguousNames.all, atLeast: 0.95) }

  @Test func freshSentencesAreRightAsWell() { check(AmbiguousNames.fresh, atLeast: 0.92) }

  private func check(_ sentences: [String], atLeast bound: Double) {
    var wrong: [String] = []
    for sentence in sentences {
      let (text, names) = Self.parse(sentence)
      let found = Self.found(in: text)
      if found != names { wrong.append("\(sentence) → \(found)") }
    }
    let share = 1 - Double(wrong.count) / Double(sentences.count)
    #expect(share >= bound, "\(share): \n\(wrong.joined(separator: "\n"))")
  }
}
