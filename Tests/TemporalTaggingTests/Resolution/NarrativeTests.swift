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

  @Test func aClauseBehindUntilMovesTheStory() {
    #expect(
      values("In May 1931 he fled until the fort was taken on July 10, 1933. On June 4 he left.")
        == ["1931-05", "1933-07-10", "1933-06-04"])
  }

  @Test func weeksLaterMoveTheStoryToADay() {
    #expect(
      values("The fort fell on May 3, 1931. Two weeks later it burned. The next day it rained.")
        == ["1931-05-03", "1931-W20", "1931-05-18"])
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

  @Test func daysWithoutAMonthAreOfTheRunningOne() {
    #expect(
      values("The fort fell on May 3, 1931. They left on the 19th and came back on the 28th.")
        == ["1931-05-03", "1931-05-19", "1931-05-28"])
    #expect(
      values("The fort fell on May 3, 1931. It burned on the 19th. The king came.")
        == ["1931-05-03", "1931-05-19"])
    #expect(
      values("The fort fell on May 3, 1931. It burned from the 13th to the 22nd.")
        == ["1931-05-03", "1931-05-13", "1931-05-22"])
    #expect(
      values("The fort fell on May 29, 1931. On the 2nd, it burned.") == [
        "1931-05-29", "1931-06-02",
      ])
    #expect(
      values("The fort fell on May 3, 1931. They met on the 19th floor.") == ["1931-05-03"])
    #expect(
      values("The fort fell in May 1931. They left on the 19th of that month.")
        == ["1931-05", "1931-05-19"])
    #expect(
      values("The fort fell on May 3, 1931. On the 19th General Berg came.")
        == ["1931-05-03", "1931-05-19"])
    #expect(
      values("The fort fell on May 3, 1931. On the 19th Street bridge they met.") == ["1931-05-03"])
    #expect(values("In 1931 the fort fell. They left on the 19th.") == ["1931", "XXXX-XX-XX"])
  }

  @Test func whatLiesBesideTheRunningDate() {
    #expect(
      values("The fort fell on May 3, 1931. They had fled the night before.")
        == ["1931-05-03", "1931-05-02TNI"])
    #expect(
      values("The fort fell on May 3, 1931. They built a new one the year after.")
        == ["1931-05-03", "1932"])
    #expect(values("The fort fell on May 3, 1931. He told of the year after this.").count == 1)
  }

  @Test func weeksAreCountedFromTheMiddleOfAMonth() {
    #expect(
      values("The fort fell in May 1931. Six weeks later it was rebuilt.") == [
        "1931-05", "1931-06",
      ])
    #expect(
      values("The fort fell in May 1931. Two days later it burned.") == ["1931-05", "1931-05-XX"])
  }

  @Test func aYearAtTheEndBelongsToTheDateBefore() {
    #expect(
      values(
        "It was 1941. On December 7 (December 8 in Asia), 1941, war came. In January it was over.")
        == ["1941", "1941-12-07", "1941-12-08", "1941", "1942-01"])
  }

  @Test func thatYearIsTheLastOneInWords() {
    #expect(
      values(
        "On May 11, 1941, he stopped. The war had slowed by 1940. In August of that year it grew.")
        == ["1941-05-11", "1940", "1940-08"])
  }

  @Test func rangesOverNewYearEndWhereTheStoryIs() {
    #expect(
      values("They landed in January 1945. Others fought in the north from October to March.")
        == ["1945-01", "1944-10", "1945-03"])
  }

  /// An anniversary's article tells of the year that it looks back at, weekdays and all.
  @Test func daysBehindAFullDateGoOnWithIt() {
    let story =
      "Ten years ago the dyke broke. On 7 August 2002 the river rose. On 12 August it rained. On Tuesday "
      + "the bridge went, and on 16 August the mill. On 18 August the wave passed. It was over on 1 September."
    let published = CalendarDate(year: 2012, month: 8, day: 10)
    #expect(
      CorpusRow.tags(story, on: published).expressions.map(\.value) == [
        "2002", "2002-08-07", "2002-08-12", "2002-08-13", "2002-08-16", "2002-08-18", "2002-09-01",
      ])
    // A report that mentions an old date counts from its own day.
    #expect(
      CorpusRow.tags(
        "The dyke broke on 7 August 2002. On Tuesday it broke anew. On 6 August it had rained.",
        on: published
      ).expressions.map(\.value) == ["2002-08-07", "2012-08-07", "2012-08-06"])
  }

  @Test func erasDoNotMoveTheStory() {
    #expect(
      values(
        "The truce came in 445 BC. It was the best of the 5th century BC. A year later it broke.")
        == ["BC0445", "BC04", "BC0444"])
  }

  @Test func historyCountsFromItsOwnDays() {
    let history = """
      In 1971 the troops left. On 7 April 1972 the town was shelled. On 3 May 1972 it fell. In 1973 \
      came peace. On 2 June 1975 he said that two years ago they had promised aid. It is quiet today.
      """
    #expect(
      CorpusRow.tags(history).expressions.map(\.value)
        == [
          "1971", "1972-04-07", "1972-05-03", "1973", "1975-06-02", "1973", "PRESENT_REF",
        ])
  }

  @Test func easterOfBothChurches() {
    #expect(Easter.western(2024)?.description == "2024-03-31")
    #expect(Easter.western(1818)?.description == "1818-03-22")
    #expect(Easter.orthodox(2024)?.description == "2024-05-05")
    #expect(Easter.orthodox(2025)?.description == "2025-04-20")
  }
}
