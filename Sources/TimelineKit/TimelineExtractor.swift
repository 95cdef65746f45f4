public import DocumentReading
import EventExtraction
public import Gazetteer
public import Geoparsing
import TemporalTagging
import TextAnalysis
public import TimelineModel

/// Reads documents for dated events and their places.
///
/// An extractor holds no state of the documents it has read: it may be used from many tasks at once,
/// and the same document gives the same answer in any order.
///
/// ```swift
/// let document = try Document(contentsOf: url)
/// let timeline = TimelineExtractor().timeline(from: document)
/// ```
public struct TimelineExtractor: Sendable {
  /// The one given, without the own places of the options; timelines name it.
  public let gazetteer: Gazetteer
  private let undated: UndatedEvents
  private let tagger = TemporalTagger()
  let geoparser: Geoparser
  private let eventExtractor = EventExtractor()

  /// - Parameters:
  ///   - gazetteer: Where place names are looked up; the embedded one unless given.
  ///   - geoparsing: The home hint, own places and names to be ignored.
  ///   - undated: Whether events without a date are wanted.
  public init(
    gazetteer: Gazetteer = .embedded, geoparsing: Geoparser.Options = Geoparser.Options(),
    undated: UndatedEvents = .kept
  ) {
    self.gazetteer = gazetteer
    self.undated = undated
    geoparser = Geoparser(gazetteer: gazetteer, options: geoparsing)
  }

  /// Everything that is found in one document.
  public func annotate(_ document: Document) -> AnnotatedDocument {
    let text = tokenized(document)
    return annotated(document, text, times(of: document, text), places(of: document, text))
  }

  /// The same of several documents. Each step is done for all of them before the next: between short
  /// documents the processor would forget the code of a step until it comes round again.
  func annotate(_ documents: [Document]) -> [AnnotatedDocument] {
    let texts = documents.map { tokenized($0) }
    let times = zip(documents, texts).map { self.times(of: $0, $1) }
    let places = zip(documents, texts).map { self.places(of: $0, $1) }
    return documents.indices.map { annotated(documents[$0], texts[$0], times[$0], places[$0]) }
  }

  private func tokenized(_ document: Document) -> TokenizedText {
    TokenizedText(bytes: Array(document.text.utf8), blocks: document.readableBlocks)
  }

  private func times(of document: Document, _ text: TokenizedText) -> TimeTags {
    MarkedAnnotations(document).times(
      tagger.tag(
        text, referenceDate: document.publicationDate?.day, dayFirst: document.writesDayFirst))
  }

  private func places(of document: Document, _ text: TokenizedText) -> [PlaceMention] {
    MarkedAnnotations(document).places(geoparser.mentions(in: text, home: document.home)) {
      geoparser.place(of: $0, home: document.home)
    }
  }

  private func annotated(
    _ document: Document, _ text: TokenizedText, _ times: TimeTags, _ places: [PlaceMention]
  ) -> AnnotatedDocument {
    let day = document.publicationDate?.day
    let annotations = DocumentAnnotations(
      text: text, blockKinds: document.blocks.map(\.role.eventBlockKind), times: times,
      places: places, referenceDate: day)
    let source = EventSource(
      id: document.id, url: document.url, title: document.title, publicationDate: day)
    var undatedLeftOut = 0
    let told: [TimelineEvent]
    switch undated {
    case .kept: told = eventExtractor.events(in: annotations, source: source)
    case .counted:
      (told, undatedLeftOut) = eventExtractor.datedEvents(in: annotations, source: source)
    }
    let events = StatedEvents.joined(document.facts, with: told, in: text, source: source) {
      statedPlace(of: $0, home: document.home)
    }
    return AnnotatedDocument(
      document: document, text: text, times: times, places: places, events: events,
      undatedLeftOut: undatedLeftOut,
      notes: document.notes + (events.isEmpty ? languageNote(text, document) : []))
  }

  private func languageNote(_ text: TokenizedText, _ document: Document) -> [Note] {
    guard !EventExtractor.understands(text) else { return [] }
    return [
      Note(source: document.id, message: "not in a language that is understood: no events are read")
    ]
  }

  /// Date and place of a stated fact stand in one statement, as those of a clause do.
  private func statedPlace(of fact: StatedFact, home: String?) -> EventPlace? {
    guard let stated = fact.place, let found = geoparser.place(of: stated, home: home) else {
      return nil
    }
    return EventPlace(
      place: found.place, text: stated.name, basis: .clause,
      radiusMeters: found.place.radiusMeters, confidence: found.confidence)
  }

  /// The timeline of one document. Content trouble gives fewer events and notes, never an error.
  public func timeline(from document: Document) -> Timeline {
    var builder = TimelineBuilder(gazetteer: gazetteer)
    builder.add(annotate(document))
    return builder.timeline()
  }

  /// One timeline of many documents, doubles merged. The order of the documents does not matter.
  public func timeline(from documents: some Sequence<Document>) -> Timeline {
    var builder = TimelineBuilder(gazetteer: gazetteer)
    for document in documents { builder.add(annotate(document)) }
    return builder.timeline()
  }
}

/// What becomes of events that nothing dates.
public enum UndatedEvents: Hashable, Sendable {
  /// They come with the others.
  case kept
  /// They are only counted, which is faster.
  case counted
}

extension Document {
  /// The byte ranges of all blocks, as `TokenizedText` takes them.
  public var readableBlocks: [Range<Int>] { blocks.map(\.range.range) }
}

extension BlockRole {
  /// What the role means for events.
  public var eventBlockKind: DocumentAnnotations.BlockKind {
    switch self {
    case .title: .title
    case .heading: .heading
    case .body: .body
    case .caption: .caption
    case .quote: .quote
    case .list: .list
    case .table: .table
    case .dateline, .byline, .boilerplate: .none
    }
  }
}
