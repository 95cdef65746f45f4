/// Days and units counted from the day of writing.
extension TimeCorpus {
  static let relativeUnits = TimeCorpus(
    "units from the day of writing",
    rows: [
      CorpusRow("2024-03-12", "yesterday", "the day before today", "the previous day"),
      CorpusRow("2024-03-13", "today", "earlier today", "late today", "the same day"),
      CorpusRow("2024-03-14", "tomorrow", "the next day", "the following day"),
      CorpusRow("2024-03-11", "the day before yesterday"),
      CorpusRow("2024-03-15", "the day after tomorrow"),
      CorpusRow(
        "2024-W11", "this week", "early this week", "late this week", "earlier this week",
        "later this week"),
      CorpusRow("2024-W10", "last week", "late last week", "early last week", "this past week"),
      CorpusRow("2024-W12", "next week", "early next week", "late next week", "the coming week"),
      CorpusRow("2024-W09", "the week before last"),
      CorpusRow("2024-W13", "the week after next"),
      CorpusRow(
        "2024-03", "this month", "earlier this month", "later this month", "this March",
        "the current month"),
      CorpusRow("2024-02", "last month", "early last month", "last February"),
      CorpusRow("2024-01", "the month before last"),
      CorpusRow("2024-04", "next month", "next April", "this coming April"),
      CorpusRow("2024-05", "the month after next"),
      CorpusRow(
        "2024", "this year", "earlier this year", "later this year", "the current year",
        "the current fiscal year", "that year"),
      CorpusRow("2023", "last year", "late last year", "early last year", "the past year"),
      CorpusRow("2022", "the year before last"),
      CorpusRow("2025", "next year", "early next year", "the coming year"),
      CorpusRow("2026", "the year after next"),
      CorpusRow("P1Y", "in the year ended then", "in the fiscal year ending then"),
    ],
    negatives: [
      "on a subsequent day", "in a previous year", "for the time of the year-round fair",
      "in a day-care centre", "on the \"This Week\" show",
    ])
}
