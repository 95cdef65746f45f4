/// Days of the week.
extension TimeCorpus {
  static let weekdays = TimeCorpus(
    "days of the week",
    rows: [
      CorpusRow("2024-03-11", "on Monday", "last Monday", "early Monday", "late Monday"),
      CorpusRow("2024-03-12", "on Tuesday", "last Tuesday", "late on Tuesday"),
      CorpusRow("2024-03-13", "on Wednesday", "this Wednesday"),
      CorpusRow("2024-03-14", "next Thursday", "this coming Thursday", "this Thursday"),
      CorpusRow("2024-03-15", "this Friday", "next Friday"),
      CorpusRow("2024-03-08", "last Friday", "this past Friday", "on Friday of last week"),
      CorpusRow("2024-03-20", "next Wednesday", "on Wednesday of next week"),
      CorpusRow("2024-03-22", "on Friday of next week", "a week from next Friday"),
      CorpusRow("2024-03-05", "a week ago Tuesday", "on Tuesday of last week"),
      CorpusRow("2024-W10-WE", "over the weekend", "on the weekend", "last weekend"),
      CorpusRow("2024-W12-WE", "next weekend"),
      CorpusRow("2024-W10", "in the week of March 6", "in the week ending March 10"),
      CorpusRow(
        "2023-11-24", "on the Friday after Thanksgiving", "on the Friday after November 20, 2023"),
      CorpusRow("1945-04-29", "on the Sunday before 5 May 1945"),
    ],
    negatives: [
      "on a sun deck", "as the sun set", "in a mon calamari suit", "as he sat down",
      "with a wed couple",
    ])
}
