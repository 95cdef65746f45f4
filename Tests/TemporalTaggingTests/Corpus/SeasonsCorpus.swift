/// Seasons, quarters and halves of a year.
extension TimeCorpus {
  static let seasons = TimeCorpus(
    "seasons, quarters and halves",
    rows: [
      CorpusRow(
        "2023-SU", "last summer", "in the summer of last year", "in the summer of 2023",
        "in summer 2023", "in the summer 2023"),
      CorpusRow(
        "2025-SU", "in summer 2025", "in the summer of next year", "in summer of 2025"),
      CorpusRow("2023-FA", "last fall", "last autumn", "in the fall of 2023", "in autumn 2023"),
      CorpusRow("2010-FA", "in Fall 2010", "in the fall of 2010", "in autumn 2010"),
      CorpusRow(
        "1928-WI", "in the winter of 1928-29", "in winter 1928-29", "in winter 1928/29",
        "in the winter of 1928", "in the winter of 1928–29"),
      CorpusRow("1942-WI", "in mid-winter 1942", "in the middle of winter 1942"),
      CorpusRow("2024-SU", "this summer", "that summer", "in the early summer of 2024"),
      CorpusRow("2024-SP", "this spring", "in the spring of 2024", "in early spring of 2024"),
      CorpusRow(
        "2024-Q2", "in the second quarter of 2024", "in the second quarter of this year",
        "in this year's second quarter", "in Q2 2024", "in 2Q 2024", "in 2Q24",
        "in the 2nd quarter of 2024"),
      CorpusRow("2023-Q4", "in the last quarter of 2023", "in the final quarter of 2023"),
      CorpusRow(
        "2023-H2", "in the second half of 2023", "in the latter half of 2023",
        "in the second half of last year", "in last year's second half", "in H2 2023"),
      CorpusRow("2024-H2", "in the second half of the year", "in H2 2024"),
      CorpusRow("2023-Q3", "in the third quarter", "in last year's third quarter", "in 3Q23"),
    ],
    negatives: [
      "after the fall of the house", "in the spring of joy", "by a spring in the clock",
      "as leaves fall", "with a quarter of the votes", "for a quarter", "on half of the land",
      "in the first half", "for the fall of the wall", "as they spring up", "on Q street",
    ])
}
