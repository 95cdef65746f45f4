public import TimelineModel

/// Joins tellings of the same event.
///
/// Two tellings are one event if they have the same modality, kind of act and kind of date, their
/// dates overlap closely, their places lie together, and they share words that tell what it was
/// about. Nothing is joined on date and place alone.
public enum EventMerger {
  /// Events of many documents with doubles merged, by date, undated last.
  ///
  /// The result does not depend on the order of the input.
  public static func merge(_ events: [TimelineEvent]) -> [TimelineEvent] {
    let tellings = events.map(Telling.init)
    // Indices are sorted, not the tellings, which are large to move.
    let order = tellings.indices.sorted { tellings[$0].isBefore(tellings[$1]) }
    var clusters: [[Telling]] = []
    // Tellings of one act lie together by date: only the open ones are compared.
    var openByAct: [String: [Int]] = [:]
    for index in order {
      let telling = tellings[index]
      let key = telling.blockingKey
      var found: Int?
      let candidates = openByAct[key, default: []].suffix(maximumCandidates)
      for cluster in candidates.reversed()
      where clusters[cluster].first?.isSame(as: telling) ?? false {
        found = cluster
        break
      }
      if let found {
        clusters[found].append(telling)
      } else {
        openByAct[key, default: []].append(clusters.count)
        clusters.append([telling])
      }
    }
    let merged = clusters.compactMap(joined)
    return merged.indices.sorted { precedes(merged[$0], merged[$1]) }.map { merged[$0] }
  }

  /// Clusters of one act and first day that are looked at, so that time stays linear.
  private static let maximumCandidates = 64

  /// The surest telling first, the others as its sources.
  private static func joined(_ tellings: [Telling]) -> TimelineEvent? {
    if tellings.count == 1 { return tellings[0].event }
    let sorted = tellings.map(\.event).sorted(by: isBetterTelling)
    guard let best = sorted.first else { return nil }
    var seen: Set<Provenance> = [best.provenance]
    var others: [Provenance] = []
    for provenance in sorted.flatMap({ [$0.provenance] + $0.otherSources })
    where seen.insert(provenance).inserted {
      others.append(provenance)
    }
    others.sort { key($0) < key($1) }
    // A place that only another telling gives is taken over.
    let places =
      best.places.isEmpty ? sorted.first { !$0.places.isEmpty }?.places ?? [] : best.places
    return TimelineEvent(
      id: best.id, title: best.title, when: best.when, places: places,
      modality: best.modality, category: best.category, confidence: best.confidence,
      provenance: best.provenance, trigger: best.trigger, otherSources: others)
  }

  private static func isBetterTelling(_ left: TimelineEvent, _ right: TimelineEvent) -> Bool {
    if left.places.isEmpty != right.places.isEmpty { return !left.places.isEmpty }
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

  static func dayKey(_ event: TimelineEvent) -> (Int, Int, Int) {
    guard let interval = event.when?.interval else { return (1, 0, 0) }
    return (
      0, (interval.firstDay ?? interval.lastDay)?.dayNumber ?? Int.min,
      interval.lastDay?.dayNumber ?? Int.max
    )
  }
}
