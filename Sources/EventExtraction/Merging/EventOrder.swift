internal import TimelineModel

/// The order of events in a timeline, total and the same however they come in: by first day, then
/// last day, open starts before, undated events after all others; then by where they are told.
struct EventOrder: Comparable, Sendable {
  let isUndated: Bool
  let first: Int
  private let last: Int
  private let source: String
  private let range: TextRange
  private let trigger: TextRange
  private let id: String

  init(_ event: TimelineEvent) {
    let interval = event.when?.interval
    isUndated = interval == nil
    first = (interval?.firstDay ?? interval?.lastDay)?.dayNumber ?? Int.min
    last = interval?.lastDay?.dayNumber ?? Int.max
    source = event.provenance.source
    range = event.provenance.range
    trigger = event.trigger
    id = event.id
  }

  static func < (left: EventOrder, right: EventOrder) -> Bool {
    if left.isUndated != right.isUndated { return right.isUndated }
    if left.first != right.first { return left.first < right.first }
    if left.last != right.last { return left.last < right.last }
    if left.source != right.source { return left.source < right.source }
    return (left.range, left.trigger, left.id) < (right.range, right.trigger, right.id)
  }
}
