import Testing

@Suite struct TimeCorpusTests {
  @Test(arguments: TimeCorpus.all)
  func phrasingsGiveTheirValues(corpus: TimeCorpus) {
    #expect(corpus.rows.flatMap(\.failures) == [])
  }

  @Test(arguments: TimeCorpus.all)
  func negativesGiveNothing(corpus: TimeCorpus) {
    let found = corpus.negatives.map { ($0, CorpusRow.values("It happened \($0).")) }
    #expect(found.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" } == [])
  }
}
