public import TimelineModel

/// One cell of the table.
public enum ExportValue: Hashable, Sendable {
  /// `null` in GeoJSON, an empty cell in CSV, no element in KML.
  case missing
  /// May hold anything.
  case text(String)
  /// Needs no escapes in any format.
  case word(String)
  /// Years, counts, offsets and metres.
  case integer(Int)
  /// Degrees and confidences; always finite.
  case decimal(Double)
  /// A civil day of the years 1 … 9999.
  case day(CalendarDate)
  /// A second of the years 1 … 9999.
  case instant(UTCInstant)
}

/// One event at one place (or at none): the flat view that all formats share.
public struct ExportRow: Sendable {
  /// The event is looked up rather than kept: a copy of it is a dozen reference counts, and that for
  /// each of a million rows.
  private let events: [TimelineEvent]
  private let eventIndex: Int
  /// Nil where the event has no place.
  public let place: EventPlace?
  /// k of `TimelineEvent.places`, from 1; 0 where the event has no place.
  public let placeIndex: Int
  /// First and last instant of the event.
  public let times: ExportTimes
  /// The event's id; with `.1`, `.2` … where it has several places.
  public let id: String

  /// The row of the place with this number, counted from 1; 0 or a number that the event does not
  /// have gives the row without a place.
  public init(_ event: TimelineEvent, placeIndex: Int) {
    self.init([event], eventIndex: 0, placeIndex: placeIndex)
  }

  /// The same for one event of many; the index has to be one of theirs.
  init(_ events: [TimelineEvent], eventIndex: Int, placeIndex: Int) {
    self.events = events
    self.eventIndex = eventIndex
    let places = events[eventIndex].places
    let exists = placeIndex >= 1 && placeIndex <= places.count
    self.placeIndex = exists ? placeIndex : 0
    place = exists ? places[placeIndex - 1] : nil
    id =
      exists && places.count > 1
      ? "\(events[eventIndex].id).\(placeIndex)" : events[eventIndex].id
    times = events[eventIndex].when.map { ExportTimes($0.interval) } ?? ExportTimes()
  }

  /// The event that the row tells; several rows may tell the same one.
  public var event: TimelineEvent {
    // In place, so that a cell that wants a field does not copy the event for it.
    @inline(__always) get { events[eventIndex] }
  }

  /// EDTF; nil where the event is undated.
  public var date: String? { event.when?.interval.edtf }

  /// Never blank, since maps label points with it.
  public var title: String {
    event.title.utf8.contains { $0 > UInt8(ascii: " ") } ? event.title : event.id
  }

  /// The cell of a column.
  public subscript(column: ExportColumn) -> ExportValue {
    switch column {
    case .title: .text(title)
    case .date: event.when.map { .date($0.interval) } ?? .missing
    case .place: .text(place?.name)
    case .startTime: .instant(times.bounds?.start)
    case .endTime: .instant(times.bounds?.end)
    case .startDate: .day(event.when?.interval.firstDay)
    case .endDate: .day(event.when?.interval.lastDay)
    case .startYear: .integer(event.when?.interval.firstDay?.year)
    case .endYear: .integer(event.when?.interval.lastDay?.year)
    case .dateText: .text(event.when?.text)
    case .datePrecision: .word(event.when.map { $0.interval.unit.rawValue })
    case .dateQualifier: .word(event.when?.interval.qualifier.rawValue)
    case .dateBasis: .word(event.when?.basis.rawValue)
    case .dateConfidence: .decimal(event.when?.confidence)
    case .latitude: .decimal(place?.place.coordinate.latitude)
    case .longitude: .decimal(place?.place.coordinate.longitude)
    case .placeText: .text(place?.text)
    case .placeID: .text(place?.place.id)
    case .placeType: .text(place?.place.featureCode)
    case .country: .text(place?.place.countryCode)
    case .admin1: .text(place?.place.admin1Name)
    case .placeRadius: .integer(place?.radiusMeters)
    case .placeBasis: .word(place?.basis.rawValue)
    case .placeConfidence: .decimal(place?.confidence)
    case .placeIndex: .integer(placeIndex)
    case .placeCount: .integer(event.places.count)
    case .modality: .word(event.modality.rawValue)
    case .category: .word(event.category.rawValue)
    case .confidence: .decimal(event.confidence)
    case .quote: .text(event.provenance.quote)
    case .quoteStart: .integer(event.provenance.codePoints.start)
    case .quoteEnd: .integer(event.provenance.codePoints.end)
    case .source: .text(event.provenance.source)
    case .sourceURL: .text(event.provenance.url)
    case .sourceTitle: .text(event.provenance.title)
    case .sourceDate: .day(event.provenance.publicationDate)
    case .sourceCount: .integer(event.otherSources.isEmpty ? 1 : event.sourceCount)
    case .eventID: .text(event.id)
    case .featureID: .text(id)
    }
  }
}

extension ExportRow: Hashable {
  public static func == (left: ExportRow, right: ExportRow) -> Bool {
    left.placeIndex == right.placeIndex && left.event == right.event
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}

extension DateInterval {
  /// The precision; for a span that has no unit of its own, the coarser unit of its bounds.
  fileprivate var unit: DatePrecision {
    guard precision == .range else { return precision }
    let bounds = [start, end].compactMap { $0?.precision }
    return DatePrecision.allCases.last(where: bounds.contains) ?? precision
  }
}

extension ExportValue {
  fileprivate static func text(_ text: String?) -> ExportValue {
    guard let text, !text.isEmpty else { return .missing }
    return .text(text)
  }

  /// EDTF, which of a plain day is the day: no string has to be made of it.
  fileprivate static func date(_ interval: DateInterval) -> ExportValue {
    if case .day(let day) = interval.start, !interval.isRange, interval.qualifier == .exact,
      day.year.magnitude < 10_000
    {
      return .day(day)
    }
    return .word(interval.edtf)
  }

  fileprivate static func word(_ word: String?) -> ExportValue {
    word.map { .word($0) } ?? .missing
  }

  fileprivate static func integer(_ number: Int?) -> ExportValue {
    number.map { .integer($0) } ?? .missing
  }

  /// Numbers that are not finite have no place in any of the formats.
  fileprivate static func decimal(_ number: Double?) -> ExportValue {
    guard let number, number.isFinite else { return .missing }
    return .decimal(number)
  }

  /// Days outside the years 1 … 9999 have no `YYYY-MM-DD` that spreadsheets and databases read.
  fileprivate static func day(_ day: CalendarDate?) -> ExportValue {
    guard let day, (1...9999).contains(day.year) else { return .missing }
    return .day(day)
  }

  fileprivate static func instant(_ instant: UTCInstant?) -> ExportValue {
    instant.map { .instant($0) } ?? .missing
  }
}

extension Timeline {
  /// The rows that every format writes, in the timeline's order. Writing a file does not need them
  /// all at once; this is for programs that want to look at them.
  public func rows(_ selection: ExportSelection = ExportSelection()) -> [ExportRow] {
    Array(ExportRows(self, selection: selection))
  }
}

/// The rows of a timeline that a selection lets through, in the timeline's order, made one by one.
struct ExportRows: Sequence, IteratorProtocol {
  private let events: [TimelineEvent]
  private let selection: ExportSelection
  private var eventIndex = 0
  private var placeIndex = 0

  init(_ timeline: Timeline, selection: ExportSelection) {
    events = timeline.events
    self.selection = selection
  }

  mutating func next() -> ExportRow? {
    while eventIndex < events.count {
      if placeIndex == 0, !isIncluded(eventIndex) {
        eventIndex += 1
        continue
      }
      let count = events[eventIndex].places.count
      if placeIndex < count || (placeIndex == 0 && count == 0) {
        let index = count == 0 ? 0 : placeIndex + 1
        let row = ExportRow(events, eventIndex: eventIndex, placeIndex: index)
        advance(after: index, of: count)
        if selection.includes(place: row.place) { return row }
      } else {
        advance(after: count, of: count)
      }
    }
    return nil
  }

  private func isIncluded(_ index: Int) -> Bool {
    selection.includes(
      events[index].modality, events[index].category, confidence: events[index].confidence,
      events[index].when)
  }

  private mutating func advance(after index: Int, of count: Int) {
    placeIndex = index
    if index >= count {
      eventIndex += 1
      placeIndex = 0
    }
  }
}
