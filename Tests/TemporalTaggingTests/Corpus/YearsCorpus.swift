/// Years, with and without an era.
extension TimeCorpus {
  static let years = TimeCorpus(
    "years",
    rows: [
      CorpusRow(
        "1912", "in 1912", "since 1912", "by 1912", "during 1912", "in the year 1912",
        "before 1912", "after 1912", "until 1912", "(1912)", "in nineteen twelve",
        "in about 1912", "circa 1912", "ca. 1912", "c. 1912", "around 1912"),
      CorpusRow(
        "1998", "in '98", "in nineteen ninety-eight", "in nineteen ninety eight",
        "in fiscal 1998", "in fiscal year 1998", "in FY 1998", "in FY1998", "in FY98",
        "in the fiscal year 1998", "in the class of '98"),
      CorpusRow("2000", "in the year 2000", "in the year two thousand"),
      CorpusRow("2005", "in the year two thousand and five", "in the year two thousand five"),
      CorpusRow("2010", "in twenty-ten", "in twenty ten", "in 2010"),
      CorpusRow("1776", "in seventeen seventy-six", "in 1776", "in the year 1776"),
      CorpusRow("1066", "in 1066", "since 1066", "in ten sixty-six or 1066", "before 1066"),
      CorpusRow(
        "BC0490", "in 490 BC", "in 490 B.C.", "in 490 BCE", "in 490 B.C.E.", "c. 490 BC"),
      CorpusRow("0079", "in AD 79", "in 79 AD", "in 79 CE", "in A.D. 79", "in 79 A.D."),
      CorpusRow("BC0490-08", "in August 490 BC", "in August of 490 BC"),
      CorpusRow("BC0044-03-15", "on March 15, 44 BC", "on 15 March 44 BC"),
      CorpusRow("BC1200", "in 1200 BCE", "in 1200 BC"),
      CorpusRow("2023", "last year", "the previous year", "a year ago"),
    ],
    negatives: [
      "in room 1912", "at a price of $1998", "for 2000 soldiers", "by order No. 1776",
      "to 1,998 people", "on page 1804", "in flight 1549", "on Highway 1950", "with 1500 men",
      "at item B1998", "for 1998%", "with #1984", "with 1900 tons", "at 1812 feet",
      "in Suite 2010", "on Route 1999", "at 2024:10", "for 1950 miles", "with a 1,500 m run",
      "under Article 1789", "on bus 1905", "@1999", "in model X1998", "with a score of 1270",
      "at a total of 1900", "at a price of 1999",
    ])
}
