/// An event that the data of a document state outright, without prose to be understood: a row of a
/// table, an entry of a calendar, an event in the markup of a page or an edition.
public struct StatedFact: Hashable, Sendable {
  /// The headline of the event, as the data have it.
  public let title: String
  /// The date that the data give, with bounds as coarse as theirs.
  public let interval: DateInterval
  /// The words of the date (UTF-8 bytes of the document's text), if they stand there.
  public let dateText: TextRange?
  /// Nil where the data name none.
  public let place: StatedPlace?
  /// Asserted unless the data say otherwise: a cancelled entry of a calendar is negated.
  public let modality: Modality
  /// UTF-8 bytes of the document's text: the words that tell it.
  public let range: TextRange
  /// Stable identifier of the kind of data, `fact.json-ld-event`.
  public let rule: String

  /// Takes the parts as they are.
  public init(
    title: String, interval: DateInterval, dateText: TextRange? = nil, place: StatedPlace? = nil,
    modality: Modality = .asserted, range: TextRange, rule: String
  ) {
    self.title = title
    self.interval = interval
    self.dateText = dateText
    self.place = place
    self.modality = modality
    self.range = range
    self.rule = rule
  }
}

/// Where a stated fact lies, as the data have it.
public struct StatedPlace: Hashable, Sendable {
  /// Name or address, the narrower part first: `Town Hall, Main Street 1, Sampleton, US`.
  public let name: String
  /// Nil where the data have only a name.
  public let coordinate: Coordinate?
  /// Of a gazetteer, `geonames:713174`; decides among places of one name.
  public let identifier: String?

  /// Nil if neither name nor coordinate is given.
  public init?(name: String, coordinate: Coordinate? = nil, identifier: String? = nil) {
    if name.isEmpty, coordinate == nil { return nil }
    self.name = name
    self.coordinate = coordinate
    self.identifier = identifier
  }
}

/// Words of a document whose date or place an editor has marked, whatever the words are.
public struct MarkedWords: Hashable, Sendable {
  /// What the editor says that the words mean.
  public enum Meaning: Hashable, Sendable {
    /// A date, whatever the words would be read as.
    case date(DateInterval)
    /// A place, by name, coordinate or identifier.
    case place(StatedPlace)
  }

  /// UTF-8 bytes of the document's text.
  public let range: TextRange
  /// Counts before what the readers make of the words.
  public let meaning: Meaning
  /// Stable identifier of the kind of mark, `fact.tei-date`.
  public let rule: String

  /// Takes the parts as they are.
  public init(range: TextRange, meaning: Meaning, rule: String) {
    self.range = range
    self.meaning = meaning
    self.rule = rule
  }
}
