internal import TextAnalysis

/// Finite-verb cues that tell past from future, without a part-of-speech tagger.
enum EnglishTense {
  static let future = WordSet(
    """
    will 'll shall won't scheduled due expected expects plans planned slated upcoming intends
    hopes going would tentatively anticipated effective payable expire expires
    plan intend hope expect preparing
    """)

  static let conditional = WordSet("would could should may might can must to")

  static let past = WordSet(
    """
    was were had did said told became began broke brought built bought came caught chose cut drew
    drove fell fled fought found flew gave got went grew held hit kept killed knew laid led left
    lent lost made meant met paid put quit read rose ran saw sold sent set shot shut sank sat slept
    spoke spent stood stole struck swore took taught thought threw understood wore won wrote been
    wasn't weren't hadn't didn't has have took 've filed died hurt forced
    """)

  /// "Is to meet", "set to resume", "likely to sell".
  static let beforeInfinitive = WordSet("is are set likely ready about due supposed")

  /// Words that may follow a day of the month without being counted by it.
  static let followers = WordSet("when where while as at for with during because if")

  /// Futures of the past: "was due", "had been scheduled".
  static let scheduled = WordSet("scheduled due expected planned slated going")
  static let was = WordSet("was were had been")

  /// What makes a date a rough one.
  static let approximators = WordSet("circa ca c about around approximately roughly fl")

  static let present = WordSet("is are says say isn't aren't am 'm 're does do")
}
