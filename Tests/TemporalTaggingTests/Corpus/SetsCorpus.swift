/// Times that repeat.
extension TimeCorpus {
  static let sets = TimeCorpus(
    "times that repeat",
    rows: [
      CorpusRow("P1D", "daily", "every day", "each day", "per day", "30 a day", "1,400 a day"),
      CorpusRow("P1W", "every week", "each week", "weekly", "twice a week", "once a week"),
      CorpusRow("P1M", "monthly", "every month", "per month", "three times a month"),
      CorpusRow("P1Y", "annually", "yearly", "each year", "every year", "once a year", "per year"),
      CorpusRow("P2Y", "every two years", "every other year", "every second year"),
      CorpusRow("P2W", "every two weeks", "every other week", "fortnightly"),
      CorpusRow("PT1H", "hourly", "every hour", "per hour"),
      CorpusRow("XXXX-WXX-1", "every Monday", "each Monday", "on Mondays"),
      CorpusRow("XXXX-WXX-5", "every Friday", "every third Friday", "on Fridays"),
      CorpusRow("XXXX-SU", "every summer", "each summer"),
      CorpusRow("XXXX-03", "every March", "each March"),
      CorpusRow("XXXX-12-25", "every Christmas", "each Christmas"),
      CorpusRow("XXXX-XX-XXTEV", "every evening", "each evening"),
      CorpusRow("XXXX-XX-XXTNI", "nightly", "every night"),
      CorpusRow("XXXX-WXX-6TNI", "every Saturday night", "each Saturday night"),
    ],
    negatives: [
      "every man", "each of them", "every third house", "twice a fool", "at $40 a day",
      "in the Harbour Daily",
      "as told by Linda Weekly",
    ])
}
