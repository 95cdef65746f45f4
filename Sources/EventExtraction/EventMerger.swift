public import TimelineModel

/// Joins tellings of the same event.
public enum EventMerger {
  /// Events of many documents with doubles merged, by date, undated last.
  ///
  /// The result does not depend on the order of the input.
  public static func merge(_ events: [TimelineEvent]) -> [TimelineEvent] {
    var groups: [String: [TimelineEvent]] = [:]
    for event in events { groups[event.id, default: []].append(event) }
    return groups.values.compactMap(joined).sorted(by: precedes)
  }

  /// The surest telling first, the others as its sources.
  private static func joined(_ tellings: [TimelineEvent]) -> TimelineEvent? {
    let sorted = tellings.sorted(by: isBetterTelling)
    guard let best = sorted.first else { return nil }
    var seen: Set<Provenance> = [best.provenance]
    var others: [Provenance] = []
    for provenance in sorted.flatMap({ [$0.provenance] + $0.otherSources })
    where seen.insert(provenance).inserted {
      others.append(provenance)
    }
    others.sort { key($0) < key($1) }
    return TimelineEvent(
      id: best.id, title: best.title, when: best.when, places: best.places,
      modality: best.modality, category: best.category, confidence: best.confidence,
      provenance: best.provenance, trigger: best.trigger, otherSources: others)
  }

  private static func isBetterTelling(_ left: TimelineEvent, _ right: TimelineEvent) -> Bool {
    if left.confidence != right.confidence { return left.confidence > right.confidence }
    return key(left.provenance) < key(right.provenance)
  }

  private static func key(_ provenance: Provenance) -> (String, Int, Int) {
    (provenance.source, provenance.range.start, provenance.range.end)
  }

  /// By first day, then last day; open starts before, undated events after all others.
  private static func precedes(_ left: TimelineEvent, _ right: TimelineEvent) -> Bool {
    let (first, second) = (dayKey(left), dayKey(right))
    if first != second { return first < second }
    let (one, other) = (key(left.provenance), key(right.provenance))
    if one != other { return one < other }
    return (left.trigger, left.id) < (right.trigger, right.id)
  }

  private static func dayKey(_ event: TimelineEvent) -> (Int, Int, Int) {
    guard let interval = event.when?.interval else { return (1, 0, 0) }
    return (
      0, (interval.firstDay ?? interval.lastDay)?.dayNumber ?? Int.min,
      interval.lastDay?.dayNumber ?? Int.max
    )
  }
}
