/// Ranges and lists whose parts share fields.
extension TimeCorpus {
  static let ranges = TimeCorpus(
    "ranges and lists",
    rows: [
      CorpusRow(
        "2031-05-07 2031-05-09", "from May 7 to 9, 2031", "on May 7-9, 2031",
        "from 7 to 9 May 2031", "on 7-9 May 2031", "on May 7 and 9, 2031", "on 7 and 9 May 2031",
        "on May 7–9, 2031", "on 7–9 May 2031", "from May 7 through 9, 2031",
        "between 7 and 9 May 2031", "on May 7 or 9, 2031", "on the 7th and 9th of May 2031"),
      CorpusRow(
        "1931-05 1931-08", "in May and August 1931", "from May to August 1931",
        "in May-August 1931", "between May and August 1931", "in May and in August 1931",
        "from May until August 1931", "from May through August 1931"),
      CorpusRow("1931-05 1931-06 1931-08", "in May, June and August 1931"),
      CorpusRow(
        "1985 1986", "in 1985-86", "from 1985 to 1986", "in 1985–86", "in 1985 and 1986",
        "in 1985/86", "in 1985/1986"),
      CorpusRow("1999 2000", "in 1999/2000", "in 1999-00", "in 1999–2000"),
      CorpusRow("BC0612 BC0605", "from 612 to 605 BC", "in 612-605 BC", "between 612 and 605 BC"),
      CorpusRow(
        "1912 1915", "between 1912 and 1915", "from 1912 to 1915", "from 1912 until 1915",
        "from 1912 through 1915", "in 1912-1915", "in 1912–15", "(1912–1915)",
        "in the years 1912-1915"),
      CorpusRow(
        "2030-11-27 2030-12-04", "on Nov. 27-Dec. 4, 2030", "from Nov. 27 to Dec. 4, 2030",
        "from 27 November to 4 December 2030"),
      CorpusRow("2030-12-27 2031-01-04", "from Dec. 27 to Jan. 4, 2031"),
      CorpusRow("2031-01-30 2031-02-02 2031-02-06", "on Jan. 30, Feb. 2 and Feb. 6, 2031"),
      CorpusRow("2012-03-09 2012-03-13", "on March 9-13, 2012", "from March 9 to 13, 2012"),
      CorpusRow("2023-SU 2023-FA", "last summer and fall"),
      CorpusRow("1944-SP 1944-SU", "in spring and summer 1944", "in the spring and summer of 1944"),
      CorpusRow(
        "2020-04-20 2020-04-21 2020-04-22", "on Monday 20, Tuesday 21 and Wednesday 22 April 2020",
        "on 20, 21 and 22 April 2020", "on Mon 20, Tue 21 and Wed 22 April 2020",
        "on April 20, 21 and 22, 2020",
        "on Monday the 20th, Tuesday the 21st and Wednesday the 22nd of April 2020"),
      CorpusRow("197 199", "from the 1970s to the 1990s"),
      CorpusRow(
        "1950-07 1951-08", "from July 1950 through August 1951", "July 1950 to August 1951"),
      CorpusRow("1770-03-05 1773-12-16", "between March 5, 1770 and December 16, 1773"),
      CorpusRow("2024-03 2024-05", "from March to May", "between March and May"),
    ],
    negatives: [
      "from one to nine", "in 7-9 groups", "from 7 to 9 apples", "between 20 and 30 people",
    ])
}
