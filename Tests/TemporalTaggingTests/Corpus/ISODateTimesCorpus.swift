/// Dates and times as machines and signals write them: ISO 8601, RFC 3339, RFC 5322, date-time groups.
extension TimeCorpus {
  static let isoDateTimes = TimeCorpus(
    "dates and times of machines",
    rows: [
      CorpusRow("2023-03-08", "on 2023-W10-3", "on 2023W103"),
      CorpusRow("2023-W10", "in 2023-W10", "in 2023W10"),
      CorpusRow("2026-W53", "in 2026-W53"),
      CorpusRow(
        "2023-03-09T14:05:00", "at 2023-03-09T14:05:00Z", "at 2023-03-09T14:05:00+01:00",
        "at 2023-03-09T14:05:00-0500", "at 2023-03-09 14:05:00", "at 2023-03-09T14:05:00",
        "at 2023-03-09T14:05:00.123Z", "at 20230309T140500Z", "at 2023-03-09 14:05:00+01:00",
        "on Thu, 09 Mar 2023 14:05:00 +0100", "on Thu, 9 Mar 2023 14:05:00 GMT",
        "on 09 Mar 2023 14:05:00 -0500", "on Thu, 9 Mar 2023 14:05:00 UT"),
      CorpusRow(
        "2023-03-09T14:05", "at 2023-03-09T14:05Z", "at 2023-03-09 14:05", "at 20230309T1405Z",
        "at 2023-03-09T14:05"),
      CorpusRow(
        "2023-03-09T23:59", "at 092359ZMAR23", "at 092359Z MAR 23", "at 092359Z MAR 2023",
        "at 09 2359Z MAR 23", "at 092359ZMAR2023", "at 092359A MAR 23"),
      CorpusRow("1944-06-06T06:30", "at 060630B JUN 1944", "at 060630ZJUN1944"),
    ],
    negatives: [
      "in 2023-W54", "in 2023-W00", "on 2023-W10-9", "at 20230309", "in 20231309T140500Z",
      "by part 2023-4567", "at 399999ZMAR23", "at 092561ZMAR23", "for 123456 marks",
    ])
}
