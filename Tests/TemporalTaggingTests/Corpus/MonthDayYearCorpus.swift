/// Dates with the name of a month.
extension TimeCorpus {
  static let monthDayYear = TimeCorpus(
    "dates with the name of a month",
    rows: [
      CorpusRow(
        "2023-03-09", "on March 9, 2023", "on 9 March 2023", "on Mar. 9, 2023", "on 9 Mar 2023",
        "on the 9th of March, 2023", "on the 9th of March 2023", "on March 9th, 2023",
        "on March 9 2023", "on Thursday, March 9, 2023", "on Thursday, 9 March 2023",
        "on Thursday March 9, 2023", "on 9-Mar-2023", "on 9-Mar-23", "on MARCH 9, 2023",
        "on Thu, 9 Mar 2023", "on March the 9th, 2023", "on the ninth of March, 2023",
        "on 9th March 2023", "on 9 March, 2023"),
      CorpusRow(
        "1912-11-19", "on 19 November 1912", "on November 19, 1912", "on Nov. 19, 1912",
        "on the 19th of November, 1912", "on Tuesday, November 19, 1912", "on 19 Nov. 1912"),
      CorpusRow("2012-11-19", "on 19-Nov-12", "on Nov 19, 2012", "on November 19, '12"),
      CorpusRow(
        "2024-07-04", "on 4 July 2024", "on July 4, 2024", "on the 4th of July, 2024",
        "on July 4th, 2024", "on July the 4th, 2024"),
      CorpusRow("2020-02-29", "on February 29, 2020", "on 29 February 2020", "on Feb. 29, 2020"),
      CorpusRow("1867-05", "in May 1867", "in May, 1867", "in May of 1867", "in May in 1867"),
      CorpusRow(
        "2022-08", "in August 2022", "in August, 2022", "in August of 2022", "in Aug. 2022",
        "since August 2022", "until August 2022", "by August 2022", "in the month of August 2022"),
      CorpusRow("1998-03", "in March 1998", "in March '98", "in March of 1998"),
      CorpusRow(
        "2024-03-09", "on March 9", "on Mar. 9", "on 9 March", "on the 9th of March",
        "on March ninth", "on Saturday, March 9", "on Saturday 9 March"),
      CorpusRow("2023-10", "in October last year", "in October of last year", "last October"),
      CorpusRow(
        "2024-05", "next May", "in May of this year", "this May", "in the month of May",
        "in May of that year"),
      CorpusRow("2024-03-17", "this coming Sunday, March 17", "on Sunday, March 17"),
    ],
    negatives: [
      "on February 30, 2015", "on Feb 29 2015", "on July 42nd", "as he may", "as they march on",
      "in Julian", "while the may be", "to march eight miles", "as she may again",
      "with an august company", "in Mayfair", "because they may 9 times",
    ])
}
