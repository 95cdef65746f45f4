/// Numbers of units from an anchor.
extension TimeCorpus {
  static let offsets = TimeCorpus(
    "numbers of units from an anchor",
    rows: [
      CorpusRow("2024-03-11", "two days ago", "2 days ago", "a couple of days ago"),
      CorpusRow("2024-03-08", "five days ago", "5 days ago"),
      CorpusRow("2024-03-23", "ten days from now", "10 days from today", "in ten days' time"),
      CorpusRow("2024-W10", "a week ago", "one week ago", "about a week ago", "a week or so ago"),
      CorpusRow("2024-W12", "a week from now", "in a week's time"),
      CorpusRow("2024-W08", "three weeks ago", "3 weeks ago", "some three weeks ago"),
      CorpusRow("2024-W09", "a fortnight ago", "two weeks ago"),
      CorpusRow("2024-02", "a month ago", "one month ago", "just a month ago"),
      CorpusRow("2024-04", "a month from now"),
      CorpusRow("2023-10", "five months ago"),
      CorpusRow("2023", "a year ago", "one year ago", "more than a year ago"),
      CorpusRow("2025", "a year from now", "in a year's time"),
      CorpusRow("2014", "ten years ago", "10 years ago", "nearly ten years ago", "a decade ago"),
      CorpusRow("1974", "fifty years ago", "50 years ago", "half a century ago"),
      CorpusRow("2022-09", "a year and a half ago", "eighteen months ago"),
      CorpusRow("2021-09", "two and a half years ago"),
      CorpusRow("200", "two decades ago"),
      CorpusRow("2024-03-15", "a week from Friday", "a week from last Friday"),
      CorpusRow("2024-03-11", "two days earlier", "two days before", "two nights earlier"),
      CorpusRow("2024-W12", "a week later", "a week afterwards"),
      CorpusRow("2023-12-27", "two days after Christmas 2023", "2 days after Christmas 2023"),
      CorpusRow("1998-05-12", "three days before May 15, 1998", "10 days after May 2, 1998"),
      CorpusRow("PAST_REF", "years ago", "several years ago", "a few weeks ago"),
      CorpusRow("FUTURE_REF", "several days later", "a few months later"),
    ],
    negatives: ["long ago", "a step later", "miles from now-empty towns"])
}
