import Testing
import TextAnalysis
import TimelineModel

@testable import TemporalTagging

/// What users of other systems complain of in public, each with a sentence of our own.
@Suite struct TrackerIssueTests {
  @Test(arguments: [
    // HeidelTime 43: eight digits are no date.
    ("The lot bears the number 2882015.", []),
    // HeidelTime 8: the whole of a hyphenated date.
    ("It was signed on 19-Nov-12.", ["2012-11-19"]),
    // HeidelTime 46: the year behind a second preposition.
    ("It snowed in the first week of May in 1867.", ["1867-W18"]),
    // HeidelTime 27: weekdays that share a month.
    (
      "Open on Monday 20, Tuesday 21 and Wednesday 22 April 2020.",
      ["2020-04-20", "2020-04-21", "2020-04-22"]
    ),
    // HeidelTime 10: a date with its clock time.
    ("The gate shut on 3 March 2015 at 4:49 PM.", ["2015-03-03T16:49"]),
    // HeidelTime 1: weeks are ISO weeks everywhere.
    ("He resigned last week.", ["2024-W10"]),
    // CoreNLP 835, datefinder 173: a day that no calendar has gives nothing, not its parts.
    ("The form says Feb 29 2015.", []),
    ("The form says February 30, 2015.", []),
    // CoreNLP 686: months in small letters after a counted part.
    ("The sale starts the first week in jan.", ["2024-W01"]),
    // chrono 518, 242, 292, 357, datefinder 56: "may" is a verb.
    ("It may rain, and I may go home.", []),
    ("You may. I may.", []),
    ("May I come in?", []),
    // chrono 513, 54, 562: fields out of range.
    ("Paid on 50/6/2018.", []),
    ("Due on July 42nd.", []),
    ("Stamped 2024/13/1 by mistake.", []),
    // chrono 394: years before the common era.
    ("The temple burned in 356 BCE.", ["BC0356"]),
    // chrono 141: bare years and seasons with a year.
    ("The bridge of 1931 was replaced in Fall 2010.", ["1931", "2010-FA"]),
    // chrono 97: years of two digits.
    ("Shipped on 10/23/97.", ["1997-10-23"]),
    ("Shipped on 10/23/07.", ["2007-10-23"]),
    // chrono 561: the nearest year does not surprise.
    ("They met in December.", ["2023-12"]),
    // dateparser 582, 942, 1032, 787, 330: plain words and amounts are no dates.
    ("The car and the cat are to sun themselves for 100M.", []),
    ("We are to go on and on, to no end.", []),
    // datefinder 99: pieces of words.
    ("The informati-on was fri-pple and mon-strous.", []),
    // datefinder 124: addresses.
    ("She lives at 1600 Mill Road, Suite 2010, near Route 1999.", []),
    // parsedatetime 17: "July" inside a name.
    ("Julian and Augustina left with Maya and Marcha.", []),
    // Recognizers-Text 875: both months of a range.
    ("Closed from March to May 2022.", ["2022-03", "2022-05"]),
  ])
  func reads(text: String, expected: [String]) {
    #expect(CorpusRow.values(text) == expected)
  }

  /// HeidelTime 35, natty 26: a range is an interval, not two dates.
  @Test func rangesAreIntervals() {
    let range = CorpusRow.tags("The fair runs March 9-13, 2012.").ranges.first
    #expect(range?.interval.edtf == "2012-03-09/2012-03-13")
    #expect(range?.interval.firstDay == CalendarDate(year: 2012, month: 3, day: 9))
    #expect(range?.interval.lastDay == CalendarDate(year: 2012, month: 3, day: 13))
  }

  /// CoreNLP 896: what has a place on the calendar has a value.
  @Test func valuesAreNeverMissing() {
    let text = "On Friday, in May, at noon, two days later, last year and in the 1930s it rained."
    #expect(CorpusRow.tags(text).expressions.allSatisfy { $0.value != nil && $0.interval != nil })
  }

  /// SUTime 626: the value of a day does not hang on the hour of writing, which is not asked for.
  @Test func theDayOfWritingIsADay() {
    #expect(CorpusRow.values("He left today at 5 p.m.") == ["2024-03-13T17:00"])
  }
}
