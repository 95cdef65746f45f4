/// Dates in digits.
extension TimeCorpus {
  static let numericDates = TimeCorpus(
    "dates in digits",
    rows: [
      CorpusRow("2023-03-09", "on 2023-03-09", "on 2023/03/09", "on 9.3.2023", "on 09.03.2023"),
      CorpusRow(
        "1912-11-19", "on 11/19/1912", "on 19/11/1912", "on 19.11.1912", "on 1912-11-19",
        "on 19-11-1912", "on 1912/11/19", "(19/11/1912)"),
      CorpusRow("2012-11-19", "on 11/19/12", "on 19/11/12"),
      CorpusRow("1997-10-23", "on 10-23-97", "on 23-10-97", "on 10/23/97"),
      CorpusRow("2020-02-29", "on 29/02/2020", "on 2020-02-29", "on 02/29/2020"),
      CorpusRow("2023-03-04", "on 03/04/2023", "on 3/4/2023", "on 03-04-2023"),
      CorpusRow("2023-04", "in 04/2023", "until 04/2023", "from 04/2023"),
      CorpusRow("2023-03", "in 2023-03", "since 2023-03"),
    ],
    negatives: [
      "on 50/6/2018", "on 2024/13/1", "in batch 2882015", "on 2015-02-29", "in version 2.0.1999",
      "at odds of 3/4", "by 7-5, 6-4", "on lot 20230309", "at 192.168.10.12",
      "in file 12-34-5678-90", "on 31/02/2020", "on 555-1998", "on 32.1.2020", "by 3-2-1",
      "on 1/2/3/2004", "for $1.10.2020",
    ])
}
