import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

@Suite struct NarrativeTests {
  private func values(_ text: String) -> [String?] {
    CorpusRow.tags(text, on: nil).expressions.map(\.value)
  }

  @Test func theYearOfTheStoryIsKept() {
    #expect(
      values("In 1931 the river rose. In May it fell. On June 3 it dried up.")
        == ["1931", "1931-05", "1931-06-03"])
  }

  @Test func aYearInPassingDoesNotMoveTheStory() {
    #expect(
      values("On May 3, 1931, he came (his book of 1958 tells it). On June 4 he left.")
        == ["1931-05-03", "1958", "1931-06-04"])
    #expect(
      values("In May 1931 he signed a lease until 1935. In June he left.")
        == ["1931-05", "1935", "1931-06"])
  }

  @Test func winterRollsOver() {
    #expect(
      values("On December 20, 1931, snow fell. In January it thawed.") == ["1931-12-20", "1932-01"])
  }

  @Test func theStoryIsCountedFrom() {
    #expect(
      values("The fort fell on May 3, 1931. Two days later the town burned.")
        == ["1931-05-03", "1931-05-05"])
    #expect(
      values("The fort fell on May 3, 1931. The following day it rained.")
        == ["1931-05-03", "1931-05-04"])
    #expect(
      values("The fort fell in May 1931. That summer was dry.") == ["1931-05", "1931-SU"])
  }

  @Test func easterOfBothChurches() {
    #expect(Easter.western(2024)?.description == "2024-03-31")
    #expect(Easter.western(1818)?.description == "1818-03-22")
    #expect(Easter.orthodox(2024)?.description == "2024-05-05")
    #expect(Easter.orthodox(2025)?.description == "2025-04-20")
  }
}
