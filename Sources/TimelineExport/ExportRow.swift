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
///
/// What it tells is looked up in the event and not copied, and that for each of a million rows.
public struct ExportRow: Sendable {
  /// The event that the row tells; several rows may tell the same one.
  public let event: TimelineEvent
  /// k of `TimelineEvent.places`, from 1; 0 where the event has no place.
  public let placeIndex: Int

  /// The row of the place with this number, counted from 1; 0 or a number that the event does not
  /// have gives the row without a place.
  public init(_ event: TimelineEvent, placeIndex: Int) {
    self.event = event
    self.placeIndex = placeIndex >= 1 && placeIndex <= event.places.count ? placeIndex : 0
  }

  /// Nil where the event has no place.
  public var place: EventPlace? {
    @inline(__always) get { placeIndex > 0 ? event.places[placeIndex - 1] : nil }
  }

  /// First and last instant of the event.
  public var times: ExportTimes {
    guard let interval = event.when?.interval else { return ExportTimes() }
    return ExportTimes(interval)
  }

  /// The event's id; with `.1`, `.2` … where it has several places.
  public var id: String {
    event.places.count > 1 && placeIndex > 0 ? "\(event.id).\(placeIndex)" : event.id
  }

  /// EDTF; nil where the event is undated.
  public var date: String? { event.when?.interval.edtf }

  /// Never blank, since maps label points with it.
  public var title: String {
    event.title.utf8.contains { $0 > UInt8(ascii: " ") } ? event.title : event.id
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
  /// Those of the selection: to look through a list of four is sooner done than to hash.
  private let modalities: [Modality]
  private var eventIndex = 0
  private var placeIndex = 0

  init(_ timeline: Timeline, selection: ExportSelection) {
    events = timeline.events
    self.selection = selection
    modalities = Modality.allCases.filter(selection.modalities.contains)
  }

  mutating func next() -> ExportRow? {
    while eventIndex < events.count {
      let event = events[eventIndex]
      if placeIndex == 0, !modalities.contains(event.modality) || !selection.admits(event) {
        eventIndex += 1
        continue
      }
      let count = event.places.count
      if placeIndex < count || (placeIndex == 0 && count == 0) {
        let index = count == 0 ? 0 : placeIndex + 1
        let row = ExportRow(event, placeIndex: index)
        advance(after: index, of: count)
        if selection.includes(
          coordinate: row.place?.place.coordinate, basis: row.place?.basis)
        {
          return row
        }
      } else {
        advance(after: count, of: count)
      }
    }
    return nil
  }

  private mutating func advance(after index: Int, of count: Int) {
    placeIndex = index
    if index >= count {
      eventIndex += 1
      placeIndex = 0
    }
  }
}
