/// Days with a name.
extension TimeCorpus {
  static let holidays = TimeCorpus(
    "days with a name",
    rows: [
      CorpusRow(
        "2023-12-25", "on Christmas 2023", "on Christmas Day, 2023", "on Christmas Day of 2023",
        "last Christmas Day", "on Christmas",
        "last Christmas"),
      CorpusRow("2024-12-25", "next Christmas", "this Christmas", "this coming Christmas"),
      CorpusRow("2023-11-23", "last Thanksgiving", "on the last Thanksgiving"),
      CorpusRow(
        "2023-12-24", "on Christmas Eve 2023", "on Christmas Eve, 2023",
        "on the day before Christmas 2023", "on the eve of Christmas 2023", "on Christmas Eve"),
      CorpusRow("2023-12-26", "on the day after Christmas 2023", "on Boxing Day 2023"),
      CorpusRow("1999-12-31", "on New Year's Eve 1999", "on the eve of 1 January 2000"),
      CorpusRow("2024-01-01", "on New Year's Day", "on New Year’s Day 2024"),
      CorpusRow("2024-03-31", "on Easter 2024", "on Easter Sunday, 2024", "on Easter Sunday 2024"),
      CorpusRow("1916-04-24", "on Easter Monday 1916", "on the day after Easter 1916"),
      CorpusRow("1916-04-22", "on the eve of Easter 1916", "on Holy Saturday 1916"),
      CorpusRow("2024-05-05", "on Orthodox Easter 2024"),
      CorpusRow("2024-03-29", "on Good Friday 2024", "on Good Friday, 2024"),
      CorpusRow("2019-11-28", "on Thanksgiving 2019", "on Thanksgiving Day, 2019"),
      CorpusRow("2019-11-29", "on the day after Thanksgiving 2019"),
      CorpusRow("2021-05-31", "on Memorial Day 2021", "on Memorial Day, 2021"),
      CorpusRow("2021-09-06", "on Labor Day 2021", "on Labor Day, 2021"),
      CorpusRow("2020-11-03", "on Election Day 2020", "on Election Day, 2020"),
      CorpusRow("2024-03-17", "on St. Patrick's Day 2024", "on Saint Patrick's Day, 2024"),
      CorpusRow("2015-05-10", "on Mother's Day 2015", "on Mother's Day, 2015"),
      CorpusRow("1989-07-14", "on Bastille Day 1989", "on Bastille Day of 1989"),
      CorpusRow("2023-07-04", "on the Fourth of July", "on Independence Day"),
      CorpusRow("2001-09-11", "after 9/11", "before 9/11", "since the 9/11"),
      CorpusRow("1944-06-06", "on D-Day"),
      CorpusRow("1945-05-08", "on VE Day", "on V-E Day"),
    ],
    negatives: [
      "at 9/11ths of it", "on 19/11", "in the thanksgiving mood", "on a mayday call",
      "by item 9/112",
    ])
}
