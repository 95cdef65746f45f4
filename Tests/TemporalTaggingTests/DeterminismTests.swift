import Foundation
import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

/// A text has one answer: whatever was read before, wherever and whenever it is read (CoreNLP 1061,
/// eidos 65, timenorm 861).
@Suite struct DeterminismTests {
  private static let texts = [
    "On Friday he left. He had come in March, two days after Easter.",
    "In 1931 it rained. In May it did not. The following summer was dry.",
    "Two days ago the council met; it will meet again next Tuesday at 5 p.m.",
    "On 03/04/2023 and on 25/04/2023 the ships sailed.",
    "In the sixties, from 1964 to 1968, he lived here. That year he moved.",
    "The third quarter was better than a year earlier. Net rose in the quarter.",
  ]

  private static func answers(_ texts: [String]) -> [TimeTags] { texts.map { CorpusRow.tags($0) } }

  @Test func theOrderOfDocumentsDoesNotMatter() {
    let first = Self.answers(Self.texts)
    #expect(Array(Self.answers(Self.texts.reversed()).reversed()) == first)
    for shift in 1..<Self.texts.count {
      let turned = Array(Self.texts[shift...] + Self.texts[..<shift])
      let answers = Self.answers(turned)
      #expect(Array(answers[(first.count - shift)...] + answers[..<(first.count - shift)]) == first)
    }
  }

  @Test func readingAgainGivesTheSame() {
    let first = Self.answers(Self.texts)
    for _ in 0..<5 { #expect(Self.answers(Self.texts) == first) }
  }

  @Test func readingAtTheSameTimeGivesTheSame() async {
    let first = Self.answers(Self.texts)
    await withTaskGroup(of: [TimeTags].self) { group in
      for _ in 0..<8 { group.addTask { Self.answers(Self.texts) } }
      for await answers in group { #expect(answers == first) }
    }
  }

  @Test func timeZoneAndLocaleDoNotMatter() {
    let first = Self.answers(Self.texts)
    let zone = ProcessInfo.processInfo.environment["TZ"]
    let locale = setlocale(LC_ALL, nil).map { String(cString: $0) }
    for (name, other) in [("Pacific/Kiritimati", "tr_TR.UTF-8"), ("America/Adak", "C")] {
      setenv("TZ", name, 1)
      tzset()
      _ = setlocale(LC_ALL, other)
      #expect(Self.answers(Self.texts) == first)
    }
    if let zone { setenv("TZ", zone, 1) } else { unsetenv("TZ") }
    tzset()
    if let locale { _ = setlocale(LC_ALL, locale) }
  }
}
