public import TimelineModel

/// Joins tellings of the same event.
///
/// Two tellings are one event if they have the same modality and kind of act, their dates are one or
/// one lies in the other, their places lie together, and they share words that tell what it was about.
/// Nothing is joined on date and place alone.
public enum EventMerger {
  /// Events of many documents with doubles merged, by date, undated last.
  public static func merge(_ events: [TimelineEvent]) -> [TimelineEvent] {
    merge(events.map { Telling($0) })
  }

  /// The same of tellings.
  ///
  /// The result does not depend on the order of the input. Time is near-linear in the number of
  /// events: a telling is compared only with the latest clusters of its act and month that share its
  /// identifier, its day and place, or a word.
  public static func merge(_ tellings: [Telling]) -> [TimelineEvent] {
    var clusters: [EventCluster] = []
    var index = ClusterIndex()
    for telling in tellings.sorted(by: { $0.precedes($1) }) {
      var best: (likeness: Int, cluster: Int)?
      var before = -1
      for cluster in index.candidates(telling.keys) where cluster != before {
        before = cluster
        guard let likeness = clusters[cluster].likeness(to: telling) else { continue }
        if likeness > best?.likeness ?? -1 { best = (likeness, cluster) }
      }
      let cluster = best?.cluster ?? clusters.count
      if best == nil {
        clusters.append(EventCluster(telling))
      } else {
        clusters[cluster].add(telling)
      }
      index.add(cluster, telling.keys)
    }
    return clusters.compactMap { joined($0.tellings) }.sorted { $0.precedes($1) }.map(\.event)
  }

  /// The surest telling first, the others as its sources.
  private static func joined(_ tellings: [Telling]) -> Telling? {
    if tellings.count == 1 { return tellings.first }
    let sorted = tellings.map(\.event).sorted(by: isBetterTelling)
    guard let best = sorted.first else { return nil }
    var others: [Provenance] = []
    let all = sorted.flatMap { [$0.provenance] + $0.otherSources }
    for provenance in all.sorted(by: { key($0) < key($1) }) where provenance != best.provenance {
      let here = others.reversed().prefix { key($0) == key(provenance) }
      if !here.contains(provenance) { others.append(provenance) }
    }
    let event = TimelineEvent(
      id: best.id, title: best.title, when: best.when,
      places: PlaceAgreement.united(sorted.map(\.places)), modality: best.modality,
      category: best.category, confidence: best.confidence, provenance: best.provenance,
      trigger: best.trigger, otherSources: others)
    return Telling(joined: event)
  }

  /// With a place before one without, the finer date before the coarser, then the surer.
  private static func isBetterTelling(_ left: TimelineEvent, _ right: TimelineEvent) -> Bool {
    let (isPlaced, isOtherPlaced) = (isPlaced(left), isPlaced(right))
    if isPlaced != isOtherPlaced { return isPlaced }
    let (one, other) = (days(left), days(right))
    if one != other { return one < other }
    if left.confidence != right.confidence { return left.confidence > right.confidence }
    return key(left.provenance) < key(right.provenance)
  }

  private static func isPlaced(_ event: TimelineEvent) -> Bool {
    event.places.contains { $0.basis != .focus }
  }

  private static func days(_ event: TimelineEvent) -> Int {
    guard let first = event.when?.interval.firstDay, let last = event.when?.interval.lastDay else {
      return Int.max
    }
    return last.dayNumber - first.dayNumber
  }

  private static func key(_ provenance: Provenance) -> (String, Int, Int) {
    (provenance.source, provenance.range.start, provenance.range.end)
  }
}
