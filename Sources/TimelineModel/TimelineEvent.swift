/// How the date of an event was come by.
public enum DateBasis: String, Hashable, Sendable, CaseIterable {
  /// A full date in the event's clause, or a field of the document's data.
  case explicit
  /// An expression that needs another date: "Wednesday", "last week", "in March".
  case relative
  /// A numbered duration counted from a known date.
  case duration
  /// The date of the clause before, by a rule of inheritance.
  case inherited
  /// The day of publication; the qualifier is uncertain then.
  case publication
}

/// How the place of an event was come by.
public enum PlaceBasis: String, Hashable, Sendable, CaseIterable {
  /// Named in the event's own clause, or the field of the document's data.
  case clause
  /// The subject or object of its verb: "troops took X".
  case subjectOrObject = "subject-or-object"
  /// Named in its sentence outside its clause. Kept for tables of other tools; no rule gives it.
  case sentence
  /// Shared with a coordinate clause.
  case coordinate
  /// The place of the event that the date was inherited from.
  case inherited
  /// Named in the caption or headline that tells the event without a verb.
  case caption
  /// The one place that the document is about.
  case focus
}

/// What the source says of the event's reality.
public enum Modality: String, Hashable, Sendable, CaseIterable {
  /// Told as having happened or going on, by the text or by those it quotes.
  case asserted
  /// Said to come: "will", "is set to", "is scheduled for".
  case planned
  /// Possible, conditional, demanded or feared: "could", "if", "on the verge of".
  case hypothetical
  /// Denied, failed or called off: "did not", "cancelled".
  case negated
}

/// Closed list of kinds, for styling and filtering.
public enum EventCategory: String, Hashable, Sendable, CaseIterable {
  /// War and armed violence between groups, its operations, truces and casualties.
  case conflict
  /// Demonstrations, strikes, riots, boycotts.
  case protest
  /// Elections, laws, offices gained and lost.
  case politics
  /// Dealings between states: treaties, talks, summits, sanctions.
  case diplomacy
  /// Acts against the law by persons or gangs, terrorism included.
  case crime
  /// What police, courts and prisons do: arrests, trials, verdicts.
  case justice
  /// Harm by nature: earthquakes, storms, floods, fires, droughts.
  case disaster
  /// Harm by mishap: crashes, collapses, sinkings.
  case accident
  /// Disease, medicine and public health.
  case health
  /// Companies, trade, labour, money.
  case economy
  /// Research, exploration, spaceflight.
  case science
  /// Arts, religion, media, feasts.
  case culture
  /// Matches, races, records, transfers of players.
  case sport
  /// Journeys, migrations, evacuations: somebody or something changes place.
  case movement
  /// Something said or published, where the saying is the event.
  case statement
  /// No other category has evidence enough.
  case other
}

/// When an event happened.
public struct EventDate: Hashable, Sendable {
  /// With the bounds that the text supports and no finer ones.
  public let interval: DateInterval
  /// The words that say it, exactly as they stand; nil where no words do (publication day).
  public let text: String?
  /// How the date was come by.
  public let basis: DateBasis
  /// 0 … 1.
  public let confidence: Double

  /// Takes the parts as they are.
  public init(interval: DateInterval, text: String?, basis: DateBasis, confidence: Double) {
    self.interval = interval
    self.text = text
    self.basis = basis
    self.confidence = confidence
  }
}

extension EventDate: CustomStringConvertible {
  public var description: String { interval.edtf }
}

/// Where an event happened.
public struct EventPlace: Hashable, Sendable {
  /// The place of the gazetteer, or the stated point.
  public let place: Place
  /// The words that name it, exactly as they stand.
  public let text: String
  /// How the place was come by.
  public let basis: PlaceBasis
  /// What the point stands for; larger than the place's own radius for "near X" and fallbacks.
  public let radiusMeters: Int
  /// 0 … 1.
  public let confidence: Double

  /// Takes the parts as they are.
  public init(
    place: Place, text: String, basis: PlaceBasis, radiusMeters: Int, confidence: Double
  ) {
    self.place = place
    self.text = text
    self.basis = basis
    self.radiusMeters = radiusMeters
    self.confidence = confidence
  }

  /// Gazetteer name.
  public var name: String { place.name }
}

/// Where an event is told, and by which rules it was read.
public struct Provenance: Hashable, Sendable {
  /// Path or name of the document as given.
  public let source: String
  /// Canonical address of the document; nil if it names none.
  public let url: String?
  /// Headline of the document; nil without one.
  public let title: String?
  /// Publication day of the document.
  public let publicationDate: CalendarDate?
  /// Exact substring of the document's extracted text.
  public let quote: String
  /// The words of the quote's sentence before it, exactly as they stand; from a long sentence only
  /// the nearest. Empty where the quote begins the sentence.
  public let prefix: String
  /// The same after it.
  public let suffix: String
  /// The quote's UTF-8 byte offsets in the extracted text.
  public let range: TextRange
  /// The quote's offsets in Unicode code points.
  public let codePoints: TextRange
  /// Identifiers of the rules, in the order in which they were applied.
  public let rules: [String]

  /// Takes the parts as they are; `range` and `codePoints` measure the same quote.
  public init(
    source: String, url: String? = nil, title: String? = nil,
    publicationDate: CalendarDate? = nil, quote: String, prefix: String = "", suffix: String = "",
    range: TextRange, codePoints: TextRange, rules: [String]
  ) {
    self.source = source
    self.url = url
    self.title = title
    self.publicationDate = publicationDate
    self.quote = quote
    self.prefix = prefix
    self.suffix = suffix
    self.range = range
    self.codePoints = codePoints
    self.rules = rules
  }
}

/// Something that a document says happened, will happen, may happen or did not happen.
///
/// A value that never changes: copies share one storage, since timelines are merged, sorted and written
/// in many forms.
public struct TimelineEvent: Sendable {
  @usableFromInline let storage: Storage

  /// Takes the parts as they are; the id is not computed here.
  public init(
    id: String, title: String, when: EventDate?, places: [EventPlace], modality: Modality,
    category: EventCategory, confidence: Double, provenance: Provenance, trigger: TextRange,
    otherSources: [Provenance] = []
  ) {
    storage = Storage(
      Parts(
        id: id, title: title, when: when, places: places, modality: modality, category: category,
        confidence: confidence, provenance: provenance, trigger: trigger,
        otherSources: otherSources))
  }

  /// Stable: a hash of what the event is, `ev-9f31c2a4`.
  @inlinable public var id: String { storage.parts.id }
  /// A headline of about 100 characters at most.
  @inlinable public var title: String { storage.parts.title }
  /// Nil if the text gives no date and the event is not publication-dated.
  @inlinable public var when: EventDate? { storage.parts.when }
  /// Empty if no rule found one; several if the event happened at several.
  @inlinable public var places: [EventPlace] { storage.parts.places }
  /// Whether it happened, as the text has it.
  @inlinable public var modality: Modality { storage.parts.modality }
  /// `other` where the words do not decide.
  @inlinable public var category: EventCategory { storage.parts.category }
  /// 0 … 1, of the whole.
  @inlinable public var confidence: Double { storage.parts.confidence }
  /// The telling that is shown.
  @inlinable public var provenance: Provenance { storage.parts.provenance }
  /// The event word's UTF-8 byte offsets in the text of ``provenance``.
  @inlinable public var trigger: TextRange { storage.parts.trigger }
  /// Other tellings of the same event, in the order of their documents.
  @inlinable public var otherSources: [Provenance] { storage.parts.otherSources }

  /// Documents that tell it.
  public var sourceCount: Int {
    otherSources.isEmpty ? 1 : Set(otherSources.map(\.source) + [provenance.source]).count
  }
}

extension TimelineEvent: Hashable {
  public static func == (left: TimelineEvent, right: TimelineEvent) -> Bool {
    left.storage === right.storage || left.storage.parts == right.storage.parts
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(storage.parts) }
}

extension TimelineEvent {
  @usableFromInline final class Storage: Sendable {
    @usableFromInline let parts: Parts

    init(_ parts: Parts) { self.parts = parts }
  }

  @usableFromInline struct Parts: Hashable, Sendable {
    @usableFromInline let id: String
    @usableFromInline let title: String
    @usableFromInline let when: EventDate?
    @usableFromInline let places: [EventPlace]
    @usableFromInline let modality: Modality
    @usableFromInline let category: EventCategory
    @usableFromInline let confidence: Double
    @usableFromInline let provenance: Provenance
    @usableFromInline let trigger: TextRange
    @usableFromInline let otherSources: [Provenance]
  }
}

extension TimelineEvent: CustomStringConvertible, CustomReflectable {
  /// Date and headline.
  public var description: String { "\(when?.description ?? "undated"): \(title)" }
  /// The parts, for `dump`.
  public var customMirror: Mirror { Mirror(reflecting: storage.parts) }
}
