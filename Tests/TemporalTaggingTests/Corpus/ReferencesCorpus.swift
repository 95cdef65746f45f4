/// Words of vague time.
extension TimeCorpus {
  static let references = TimeCorpus(
    "words of vague time",
    rows: [
      CorpusRow(
        "PRESENT_REF", "now", "currently", "these days", "nowadays", "right now", "at present",
        "for the time being", "presently"),
      CorpusRow("PAST_REF", "recently", "lately", "in the past", "in the recent past", "formerly"),
      CorpusRow(
        "FUTURE_REF", "in the future", "in the near future", "for the foreseeable future",
        "in the coming weeks", "in the coming years", "someday"),
    ],
    negatives: ["as a present", "with some time", "at the time", "in time", "in no time"])
}
