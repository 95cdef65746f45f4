import EventExtraction
import TemporalTagging
import Testing
import TextAnalysis
import TimelineModel

@Suite struct EventShapeTests {
  @Test func southernSummerIsShifted() {
    let event = EventReadingOfText.events("Fires burned near Sydney in the summer of 2010.").first
    #expect(event?.when?.interval.edtf == "2010-12/2011-02")
    #expect(event?.when?.interval.precision == .season)
    let northern = EventReadingOfText.events("Fires burned near Oslo in the summer of 2010.").first
    #expect(northern?.when?.interval.edtf == "2010-22")
  }

  /// 13 January 2020 lies in the southern summer.
  @Test(arguments: [
    ("Fires burned near Sydney last summer.", "2018-12/2019-02"),
    ("Fires burned near Sydney last spring.", "2019-09/2019-11"),
    ("Fires burned near Sydney this summer.", "2019-12/2020-02"),
    ("Fires will burn near Sydney next summer.", "2020-12/2021-02"),
    ("Fires burned near Sydney in the winter of 2010.", "2010-06/2010-08"),
    ("Fires burned near Oslo last summer.", "2019-22"),
  ])
  func southernSeasonsAreCountedAnew(_ text: String, _ date: String) {
    #expect(EventReadingOfText.events(text).first?.when?.interval.edtf == date)
  }

  @Test func otherLanguagesGiveNoEvents() {
    let text = String(
      repeating: "Der Senat tagte 2019 in Paris. Die Stadt feierte 2018 den Hafen. ", count: 6)
    #expect(EventReadingOfText.events(text).isEmpty)
    #expect(!EventExtractor.understands(TokenizedText(text)))
    #expect(EventExtractor.understands(TokenizedText("The senate met in Paris in 2019.")))
  }

  @Test func leadTakesUpTheHeadline() {
    let lead = ("Police in Lyon have arrested three smugglers.", DocumentAnnotations.BlockKind.body)
    let report = EventReadingOfText.events([("Lyon police arrest smugglers", .title), lead])
    #expect(report.contains { $0.when?.basis == .publication })
    let guide = EventReadingOfText.events([("Ten ways to travel cheaply", .title), lead])
    #expect(!guide.contains { $0.when?.basis == .publication })
  }

  @Test func datedEventsAreTheOthersLeftOut() {
    let text = TokenizedText(
      """
      Soldiers burned the mill. Miners blocked the road. Rebels captured Aleppo on 3 May 2016. The
      council met in June 2016.
      """)
    let annotations = DocumentAnnotations(
      text: text, blockKinds: [.body], times: TemporalTagger().tag(text, referenceDate: nil),
      places: [], referenceDate: nil)
    let source = EventSource(id: "test", publicationDate: nil)
    let all = EventExtractor().events(in: annotations, source: source)
    let (dated, undated) = EventExtractor().datedEvents(in: annotations, source: source)
    #expect(dated == all.filter { $0.when != nil })
    #expect(dated.count >= 2)
    #expect(undated == all.count - dated.count)
    #expect(undated >= 2)
  }

  @Test func identifierDependsOnTheEventOnly() {
    let text = "Rebels captured Aleppo on 3 May 2016."
    let one = EventReadingOfText.events(text, source: "a").first
    let other = EventReadingOfText.events("Dogs bark. " + text, source: "b").first {
      $0.when != nil
    }
    #expect(one?.id == other?.id)
    #expect(one?.id.hasPrefix("ev-") == true)
    #expect(one?.id.utf8.count == 11)
  }

  @Test func quoteAndOffsetsCountCodePoints() {
    let text = "Ünlü fled. 🚢 The ship sank near Malta on Saturday."
    let event = EventReadingOfText.events(text).first { $0.when?.basis == .relative }
    let quote = event?.provenance.quote ?? ""
    #expect(quote == "The ship sank near Malta on Saturday")
    let scalars = Array(text.unicodeScalars)
    if let range = event?.provenance.codePoints {
      #expect(String(String.UnicodeScalarView(scalars[range.range])) == quote)
    }
  }

  @Test func everyFactNamesItsRule() {
    for event in EventReadingOfText.events("Police arrested a man in Lyon on Monday.") {
      #expect(event.provenance.rules.contains { $0.hasPrefix("time.") })
      #expect(event.provenance.rules.contains { $0.hasPrefix("place.") })
    }
  }

  @Test func titleNamesTheSubjectOfACoordinate() {
    let events = EventReadingOfText.events(
      "Rebels crossed the border on Sunday and burned the school.")
    #expect(events.map(\.title).last == "Rebels burned the school")
  }

  @Test func leadIsUncertain() {
    let event = EventReadingOfText.events("Police have arrested three men.").first
    #expect(event?.when?.basis == .publication)
    #expect(event?.when?.interval.qualifier == .uncertain)
  }

  @Test func captionWithoutVerb() {
    let text = "Wagner tanks in Aleppo on June 24"
    let event = EventReadingOfText.events(text, kind: .caption).first
    #expect(event?.when?.interval.edtf == "2019-06-24")
    #expect(event?.places.map(\.text) == ["Aleppo"])
  }

  @Test func headingWithADateRulesWhatFollows() {
    let blocks: [(String, DocumentAnnotations.BlockKind)] = [
      ("Diary of a fleet", .title), ("The crew kept a diary.", .body), ("7 June 1916", .heading),
      ("The fleet sailed at dawn.", .body),
    ]
    let event = EventReadingOfText.events(blocks).first { $0.provenance.quote.contains("sailed") }
    #expect(event?.when?.interval.edtf == "1916-06-07")
    #expect(event?.when?.basis == .inherited)
  }

  @Test func bylinesHoldNoEvents() {
    #expect(EventReadingOfText.events("Written on Monday in Lyon.", kind: .none).isEmpty)
  }

  @Test(arguments: [
    ("Police arrested a man on Monday.", EventCategory.justice),
    ("Etna erupted in 1669.", .disaster), ("Jets attacked Homs on Monday.", .conflict),
    ("The minister said on Monday that rain fell.", .statement),
    ("The committee painted the door on Monday.", .other),
  ])
  func category(_ text: String, _ expected: EventCategory) {
    #expect(EventReadingOfText.events(text).first?.category == expected)
  }

  @Test func hostileTextGivesNoTrap() {
    for text in [
      "", ".", "to", "to to to", "was", "'s", "and and", "\u{0}", "On", "that that that", ", , ,",
      "will", "had been being", "Monday", "Monday's", "the Monday", "since",
      String(repeating: "and was ", count: 2_000),
    ] {
      _ = EventReadingOfText.events(text)
    }
  }
}
