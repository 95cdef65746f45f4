/// Counted parts and stages of a longer time.
extension TimeCorpus {
  static let parts = TimeCorpus(
    "parts of a longer time",
    rows: [
      CorpusRow(
        "1998-11-03", "on the first Tuesday in November 1998",
        "on the first Tuesday of November 1998", "on the 1st Tuesday in November 1998"),
      CorpusRow(
        "1998-11-30", "on the last day of November 1998", "on the last Monday of November 1998",
        "on the final day of November 1998"),
      CorpusRow("2011-05-02", "on the first Monday of May 2011", "on the first Monday in May 2011"),
      CorpusRow(
        "1999-06-25", "on the last Friday in June 1999", "on the fourth Friday of June 1999"),
      CorpusRow(
        "1867-W18", "in the first week of May 1867", "in the first week of May in 1867",
        "in the 1st week of May 1867"),
      CorpusRow(
        "2024-W01", "in the first week of January", "in the first week in jan",
        "in the first week of january"),
      CorpusRow("1998-12-31", "on the last day of 1998", "on the final day of 1998"),
      CorpusRow("1999-01-01", "on the first day of 1999"),
      CorpusRow("2024-03-31", "on the last day of the month", "on the final day of the month"),
      CorpusRow("2024-12-31", "on the last day of the year", "by year's end", "by year-end"),
      CorpusRow(
        "1998-03", "in early March 1998", "in mid-March 1998", "in late March 1998",
        "at the end of March 1998", "at the beginning of March 1998", "in the middle of March 1998",
        "at the start of March 1998", "late in March 1998", "early in March 1998"),
      CorpusRow(
        "1998", "in early 1998", "in late 1998", "in mid-1998", "at the end of 1998",
        "at the start of 1998", "early in 1998", "late in 1998", "at the outset of 1998",
        "at the close of 1998", "by year-end 1998"),
      CorpusRow("2024", "at the end of the year", "at the beginning of the year", "late this year"),
    ],
    negatives: [
      "at the end of the road", "in the first row", "for the last of the men", "as late as ever",
      "at the start of the race", "for the second time", "in the third chapter",
    ])
}
