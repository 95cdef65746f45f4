import Testing
import TextAnalysis

@Suite struct SentenceTests {
  private func sentences(_ source: String) -> [String] {
    let text = TokenizedText(source)
    return text.sentences.map { sentence in
      text.string(
        text.tokens[sentence.tokens.lowerBound]
          .start..<text.tokens[sentence.tokens.upperBound - 1]
          .end)
    }
  }

  @Test(arguments: [
    ("It rained. The river rose.", 2),
    ("He lives in St. Louis. She does not.", 2),
    ("Gov. Jane R. Smith spoke on Feb. 3 in Boston.", 1),
    ("They met at 5 p.m. The talks failed.", 2),
    ("The U.S. Army left. Nobody stayed.", 2),
    ("“It fell,” he said. “We ran.” Then quiet.", 3),
    ("Prices rose 3.5 percent. Wages did not.", 2),
    ("Headline without a stop\n\nThe body begins here.", 2),
    ("A wrapped line\nthat goes on.", 1),
    ("Really? Yes! It did…  Then it ended.", 4),
    ("No. 10 was empty.", 1),
    ("He left in Jan. The rest stayed.", 2),
  ])
  func counts(text: String, expected: Int) {
    #expect(sentences(text).count == expected, "\(sentences(text))")
  }

  @Test func paragraphsAreOpenedByTheirFirstSentence() {
    let text = TokenizedText("One. Two.\n\nThree. Four.")
    #expect(text.sentences.map(\.opensParagraph) == [true, false, true, false])
  }

  @Test func endlessSentencesAreCut() {
    let text = TokenizedText(String(repeating: "and so on ", count: 2_000))
    #expect(text.sentences.count == 10)
    #expect(text.sentences.allSatisfy { $0.tokens.count == 600 })
  }

  @Test func everyTokenHasItsSentence() {
    let text = TokenizedText("One two. Three four.\n\nFive.")
    #expect(text.tokens.indices.map(text.sentence(ofToken:)) == [0, 0, 0, 1, 1, 1, 2, 2])
  }

  @Test func clausesTileTheirSentence() {
    let text = TokenizedText(
      "Officials said that the bridge, which was old, fell; nobody was hurt, and trains ran.")
    #expect(text.clauses.flatMap(Array.init) == Array(text.tokens.indices))
    let words = text.clauses.map { text.string(text.tokens[$0.lowerBound]) }
    #expect(words == ["Officials", "that", "which", "nobody", "and"])
  }
}
