import DocumentReading
import Geoparsing
import TemporalTagging
import TimelineModel

/// What an editor has marked in a text comes before what was recognised there.
struct MarkedAnnotations {
  private let marks: [MarkedWords]

  init(_ document: Document) {
    marks = document.marks
  }

  /// The times, those under a marked date replaced by it.
  func times(_ tags: TimeTags) -> TimeTags {
    let dates = marks.compactMap { mark -> TimeExpression? in
      guard case .date(let interval) = mark.meaning else { return nil }
      return TimeExpression(
        range: mark.range, kind: .date, value: interval.edtf, interval: interval, basis: .explicit,
        rule: mark.rule)
    }
    if dates.isEmpty { return tags }
    let merged = Self.merged(dates, tags.expressions, \.range)
    let newIndex = merged.kept
    let ranges = tags.ranges.compactMap { range -> TimeRange? in
      let parts = range.parts.compactMap { newIndex[$0] }
      guard parts.count == range.parts.count else { return nil }
      return TimeRange(
        range: range.range, interval: range.interval, parts: parts, rule: range.rule)
    }
    return TimeTags(expressions: merged.all, ranges: ranges)
  }

  /// The places, those under a marked one replaced by it where it is known.
  func places(
    _ mentions: [PlaceMention], resolve: (StatedPlace) -> Geoparser.ResolvedPlace?
  ) -> [PlaceMention] {
    let places = marks.compactMap { mark -> PlaceMention? in
      guard case .place(let stated) = mark.meaning, let found = resolve(stated) else { return nil }
      return PlaceMention(
        range: mark.range, kind: .literal, kindConfidence: 1, place: found.place,
        radiusMeters: found.place.radiusMeters, confidence: found.confidence, rule: mark.rule)
    }
    if places.isEmpty { return mentions }
    return Self.merged(places, mentions, \.range).all
  }

  /// Both in the order of the text, what overlaps a marked item left out; and where the items that
  /// stay have gone.
  private static func merged<Item>(
    _ marked: [Item], _ found: [Item], _ range: (Item) -> TextRange
  ) -> (all: [Item], kept: [Int: Int]) {
    var all: [Item] = []
    var kept: [Int: Int] = [:]
    var next = 0
    for (index, item) in found.enumerated() {
      while next < marked.count, range(marked[next]).end <= range(item).start {
        all.append(marked[next])
        next += 1
      }
      if next < marked.count, range(marked[next]).overlaps(range(item)) { continue }
      kept[index] = all.count
      all.append(item)
    }
    return (all + marked[next...], kept)
  }
}
