/// Lengths of time.
extension TimeCorpus {
  static let durations = TimeCorpus(
    "lengths of time",
    rows: [
      CorpusRow(
        "P3W", "for three weeks", "for 3 weeks", "within three weeks", "in a three-week siege",
        "over the next three weeks", "for the first three weeks", "for three full weeks",
        "for the past three weeks", "for three consecutive weeks", "over the last three weeks"),
      CorpusRow(
        "P1Y", "for a year", "for one year", "in a one-year deal", "within a year",
        "for nearly a year", "for a full year"),
      CorpusRow(
        "P2Y6M", "for two and a half years", "for 2 1/2 years", "for two years and six months",
        "for 2 years, 6 months", "for 2.5 years"),
      CorpusRow(
        "PXM", "for months", "for several months", "for a few months", "for many months",
        "in recent months", "for some months"),
      CorpusRow(
        "PT30M", "for 30 minutes", "for thirty minutes", "in a 30-minute call", "for 30 mins"),
      CorpusRow("PT2H30M", "for two hours and 30 minutes", "for 2 hours, 30 minutes"),
      CorpusRow("PT1H30M", "for an hour and a half", "for one hour and thirty minutes"),
      CorpusRow("P1DT6H", "for a day and six hours", "for one day and 6 hours"),
      CorpusRow("P1Y1D", "for a year and a day"),
      CorpusRow(
        "P10D", "for ten days", "for 10 days", "in a ten-day march", "over the past ten days",
        "for at least ten days", "for up to ten days", "for more than ten days",
        "for fewer than ten days", "for almost ten days"),
      CorpusRow("P100Y", "for a hundred years", "for 100 years", "for a century"),
      CorpusRow("P10Y", "for a decade", "for ten years", "over the past decade"),
      CorpusRow("P6W", "for 6 to 9 weeks", "for six to nine weeks", "for 6-9 weeks"),
      CorpusRow("P2Y", "for a couple of years", "over the next two years or so", "for two years"),
      CorpusRow("P12M", "for a dozen months", "for twelve months"),
      CorpusRow("P6M", "for six months", "for half a year", "for half a dozen months"),
      CorpusRow("PXY", "for years", "in recent years", "over the years", "for several years"),
      CorpusRow("PXD", "for days", "within days", "in recent days"),
      CorpusRow("P1500Y", "for 1,500 years", "for fifteen hundred years"),
    ],
    negatives: [
      "to an 8-year-old boy", "by a ten-year-old", "with 5 daylilies", "at 100 metres",
      "for a while",
      "in second place", "at a day-care centre",
    ])
}
