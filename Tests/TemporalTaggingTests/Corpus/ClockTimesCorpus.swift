/// Clock times and parts of a day.
extension TimeCorpus {
  static let clockTimes = TimeCorpus(
    "clock times and parts of a day",
    rows: [
      CorpusRow(
        "2024-03-09T22:00", "at 10 p.m. on March 9, 2024", "at 10 p.m. Saturday",
        "at 10 pm on Saturday", "at 10:00 p.m. on March 9", "on Saturday at 10 p.m.",
        "at 22:00 on March 9, 2024", "at 10pm on Saturday", "on Saturday, 10 p.m."),
      CorpusRow(
        "2024-03-12T16:49", "at 4:49 PM yesterday", "at 4:49 p.m. on Tuesday",
        "on March 12, 2024, 4:49 PM", "on 3/12/2024 4:49 PM", "on March 12, 2024 at 4:49 PM",
        "yesterday at 4:49 p.m.", "at 16:49 yesterday"),
      CorpusRow(
        "2024-03-13T17:30", "at 17:30", "at 5:30 pm EST", "at 17:30 UTC", "at 5.30 pm",
        "at 5:30 p.m. local time", "at 1730 GMT", "at 1730 hours", "at 5:30 PM (CET)",
        "at five thirty p.m.", "at 5:30 p.m. Eastern time"),
      CorpusRow("2024-03-13T05:30", "at half past five", "at 5:30 a.m.", "at 5.30 am", "at 0530Z"),
      CorpusRow("2024-03-13T05:45", "at a quarter to six", "at quarter to six"),
      CorpusRow("2024-03-13T06:15", "at a quarter past six", "at quarter past 6"),
      CorpusRow(
        "2024-03-13T05:00", "at 5 o'clock", "at five o'clock", "at 5 a.m.", "at 0500 hours"),
      CorpusRow("2024-03-13T04:00", "at 4 in the morning", "at four in the morning"),
      CorpusRow("2024-03-13T12:00", "at noon", "at midday"),
      CorpusRow("2024-03-13T00:00", "at midnight"),
      CorpusRow("2024-03-09T12:00", "at noon on Saturday", "at noon Saturday", "Saturday noon"),
      CorpusRow("1999-12-31T00:00", "at midnight on 31 December 1999"),
      CorpusRow(
        "2024-03-12TMO", "yesterday morning", "on Tuesday morning", "on the morning of March 12",
        "in the early morning of March 12", "in the early hours of Tuesday",
        "in the early hours of March 12"),
      CorpusRow("1944-06-06TMO", "at dawn on 6 June 1944", "on the morning of 6 June 1944"),
      CorpusRow(
        "2024-03-12TNI", "last night", "on Tuesday night", "on the night of March 12",
        "late Tuesday night", "yesterday night"),
      CorpusRow("2024-03-13TNI", "tonight", "this night", "overnight", "late tonight"),
      CorpusRow("2024-03-13TAF", "this afternoon", "later this afternoon", "by mid-afternoon"),
      CorpusRow(
        "2024-03-13TMO", "this morning", "early this morning", "earlier this morning",
        "in the morning"),
      CorpusRow("2024-03-12TEV", "yesterday evening", "on Tuesday evening"),
      CorpusRow("2011-05-05TNI 2011-05-06", "on the night of 5-6 May 2011"),
    ],
    negatives: [
      "by a 3:2 win", "at 25:61", "by 12:75", "in Psalm 23:10:4", "in an early morning raid",
      "with 4 in the boat", "from one to six", "at 13 p.m", "for a score of 4:49:77",
    ])
}
