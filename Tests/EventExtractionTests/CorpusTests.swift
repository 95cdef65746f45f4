import Testing

@Suite struct CorpusTests {
  @Test(arguments: VerbsAndNounsCorpus.sentences)
  func verbOrNoun(_ row: (text: String, events: [String])) {
    #expect(EventReadingOfText.dates(row.text) == row.events, "\(row.text)")
  }

  @Test(arguments: ClausesCorpus.sentences)
  func clauses(_ row: (text: String, events: [String])) {
    #expect(EventReadingOfText.dates(row.text) == row.events, "\(row.text)")
  }

  @Test(arguments: ConstructionsCorpus.sentences + ConstructionsCorpus.chronicles)
  func constructions(_ row: (text: String, events: [String])) {
    #expect(EventReadingOfText.dates(row.text) == row.events, "\(row.text)")
  }

  @Test(arguments: TimesCorpus.sentences)
  func times(_ row: (text: String, events: [String])) {
    #expect(EventReadingOfText.dates(row.text) == row.events, "\(row.text)")
  }

  @Test(arguments: InheritanceCorpus.sentences)
  func inheritance(_ row: (text: String, events: [String])) {
    #expect(EventReadingOfText.dates(row.text) == row.events, "\(row.text)")
  }

  @Test(arguments: ModalityCorpus.sentences)
  func modality(_ row: (text: String, events: [String])) {
    #expect(EventReadingOfText.dates(row.text) == row.events, "\(row.text)")
  }

  @Test(arguments: LeadCorpus.sentences)
  func lead(_ row: (text: String, events: [String])) {
    #expect(EventReadingOfText.dates(row.text) == row.events, "\(row.text)")
  }

  @Test(arguments: UndatedCorpus.sentences)
  func undated(_ row: (text: String, events: [String])) {
    #expect(EventReadingOfText.dates(row.text) == row.events, "\(row.text)")
  }

  @Test(arguments: PlacesCorpus.sentences)
  func places(_ row: (text: String, events: [String])) {
    #expect(EventReadingOfText.places(row.text) == row.events, "\(row.text)")
  }
}
