import Testing
import TimelineModel

@testable import EventExtraction

@Suite struct CategoryTests {
  @Test(arguments: CategoriesCorpus.decided)
  func actsThatTellTheirKind(_ row: (category: EventCategory, sentences: [String])) { expect(row) }

  @Test(arguments: CategoriesCorpus.leaning)
  func actsThatTheirClauseTellsApart(_ row: (category: EventCategory, sentences: [String])) {
    expect(row)
  }

  @Test(arguments: CategoriesCorpus.lookalikes)
  func wordsThatLookLikeAnotherKind(_ row: (category: EventCategory, sentences: [String])) {
    expect(row)
  }

  private func expect(_ row: (category: EventCategory, sentences: [String])) {
    let wrong = row.sentences.compactMap { text -> String? in
      let category = EventReadingOfText.events(text).first { $0.when != nil }?.category
      return category == row.category ? nil : "\(category?.rawValue ?? "none"): \(text)"
    }
    #expect(wrong == [])
  }

  @Test func topicTellsWhereTheClauseIsSilent() {
    let flood = "The tsunami came at dawn. Landslides followed the earthquake and its aftershocks. "
    let text = "Nine people died on Monday."
    #expect(EventReadingOfText.events(flood + text).last?.category == .disaster)
    #expect(EventReadingOfText.events(text).last?.category == .other)
    let own = "The soldiers died on Monday."
    #expect(EventReadingOfText.events(flood + own).last?.category == .conflict)
    let painted = "The committee painted the door on Monday."
    #expect(EventReadingOfText.events(flood + painted).last?.category == .other)
  }

  /// Of a sentence without end only the words near the act tell.
  @Test func farWordsTellNothing() {
    let end = "the guards were away while the lamp died on Monday."
    let filler = String(repeating: "the lamp on the chair and ", count: 25)
    for (text, category) in [
      ("Soldiers saw that " + end, EventCategory.conflict),
      ("Soldiers saw that " + filler + end, .other),
    ] {
      let died = EventReadingOfText.events(text).first {
        EventReadingOfText.trigger($0, in: text) == "died"
      }
      #expect(died?.category == category, "\(text)")
    }
  }

  @Test func eachActStandsOnce() {
    var seen = Set<Substring>()
    let twice = Self.acts.filter { !seen.insert($0).inserted }
    #expect(twice == [])
  }

  /// A lemma that no verb or event noun has would never be found.
  @Test func actsAreLemmas() {
    let lemmas = Set(VerbLexicon.lemmas + EventNounLexicon.lemmas)
    let nouns =
      EnglishCategories.nouns.map(\.1) + EnglishCategories.nounLeanings.map(\.acts)
    let openers = EnglishCategories.phrases.flatMap { $0.1.split(separator: "|") }
      .compactMap { VerbLexicon.words($0).first }
    let unknown = (Self.acts + nouns.flatMap(VerbLexicon.words) + openers)
      .filter { !lemmas.contains(EventAct($0)) }
    #expect(unknown == [])
  }

  private static let acts =
    (EnglishCategories.acts.map(\.1) + EnglishCategories.leanings.map(\.acts))
    .flatMap(VerbLexicon.words)
}
