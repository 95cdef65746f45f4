public import TimelineModel

/// Which rows of a timeline are written.
///
/// By default: dated events that happened or are planned, with or without a place. What consumers
/// draw wrongly is out: maps put undated rows at 1970, and nobody expects a pin where something did
/// not happen.
public struct ExportSelection: Hashable, Sendable {
  /// Events of other modalities are out; an empty set lets nothing through.
  public var modalities: Set<Modality>
  /// True if undated events are in.
  public var includesUndated: Bool
  /// Nil for all. Undated events have no basis and are not touched by this.
  public var dateBases: Set<DateBasis>?
  /// Nil for all. Rows without a place have no basis and are not touched by this.
  public var placeBases: Set<PlaceBasis>?
  /// True if rows without a place are out.
  public var placedOnly: Bool
  /// 0 … 1, inclusive; of the event.
  public var minimumConfidence: Double
  /// First day; events that end before it are out, and so are undated ones.
  public var since: CalendarDate?
  /// Last day, inclusive; events that begin after it are out, and so are undated ones.
  public var until: CalendarDate?
  /// Rows outside it or without a place are out.
  public var boundingBox: BoundingBox?
  /// Nil for all.
  public var categories: Set<EventCategory>?

  /// The defaults are those that the type's description names.
  public init(
    modalities: Set<Modality> = [.asserted, .planned], includesUndated: Bool = false,
    dateBases: Set<DateBasis>? = nil, placeBases: Set<PlaceBasis>? = nil,
    placedOnly: Bool = false, minimumConfidence: Double = 0, since: CalendarDate? = nil,
    until: CalendarDate? = nil, boundingBox: BoundingBox? = nil,
    categories: Set<EventCategory>? = nil
  ) {
    self.modalities = modalities
    self.includesUndated = includesUndated
    self.dateBases = dateBases
    self.placeBases = placeBases
    self.placedOnly = placedOnly
    self.minimumConfidence = minimumConfidence
    self.since = since
    self.until = until
    self.boundingBox = boundingBox
    self.categories = categories
  }

  /// Every row of the timeline.
  public static let everything = ExportSelection(
    modalities: Set(Modality.allCases), includesUndated: true)

  /// True if the event is in, whatever its places.
  public func includes(_ event: TimelineEvent) -> Bool {
    modalities.contains(event.modality) && admits(event)
  }

  /// True if an event whose modality is in is in itself.
  func admits(_ event: TimelineEvent) -> Bool {
    guard event.confidence >= minimumConfidence, categories?.contains(event.category) ?? true
    else { return false }
    guard let basis = event.when?.basis else {
      return includesUndated && since == nil && until == nil
    }
    if let since, let last = event.when?.interval.lastDay, last < since { return false }
    if let until, let first = event.when?.interval.firstDay, first > until { return false }
    return dateBases?.contains(basis) ?? true
  }

  /// True if an event that is in is written at this place, or without one if nil.
  public func includes(place: EventPlace?) -> Bool {
    includes(coordinate: place?.place.coordinate, basis: place?.basis)
  }

  /// The same of the fields that matter: the loop over the rows would else copy each place.
  func includes(coordinate: Coordinate?, basis: PlaceBasis?) -> Bool {
    guard let coordinate, let basis else { return !placedOnly && boundingBox == nil }
    guard placeBases?.contains(basis) ?? true else { return false }
    return boundingBox?.contains(coordinate) ?? true
  }
}
