/// Decades, centuries and millennia.
extension TimeCorpus {
  static let decades = TimeCorpus(
    "decades and centuries",
    rows: [
      CorpusRow(
        "193", "in the 1930s", "in the 1930's", "in the early 1930s", "in the late 1930s",
        "in the nineteen thirties", "in the mid-1930s", "in the nineteen-thirties",
        "by the 1930s"),
      CorpusRow(
        "196", "in the '60s", "in the sixties", "in the late '60s", "in the late sixties",
        "in the 60s", "in the swinging 1960s"),
      CorpusRow(
        "18", "in the 19th century", "in the nineteenth century", "in the 1800s",
        "in the late 19th century", "in the early nineteenth century",
        "in the mid-19th century", "at the turn of the 19th century"),
      CorpusRow(
        "BC04", "in the 5th century BC", "in the fifth century BC", "in the fifth century BCE",
        "in the late 5th century B.C."),
      CorpusRow("BC2", "in the 3rd millennium BC", "in the third millennium BCE"),
      CorpusRow("1", "in the second millennium", "in the 2nd millennium AD"),
      CorpusRow(
        "16 17", "in the 17th and 18th centuries", "in the seventeenth and eighteenth centuries"),
      CorpusRow("197 198", "in the 1970s and 1980s", "in the seventies and eighties"),
      CorpusRow("20", "at the turn of the century", "in the 21st century", "in this century"),
    ],
    negatives: [
      "in his early 60s", "to a man in her late sixties", "with highs in the mid-70s",
      "with lows in the 40s", "by a man of the cloth", "with 60s", "to the nines",
      "in a thirties-something mood", "on the 7th fairway",
    ])
}
