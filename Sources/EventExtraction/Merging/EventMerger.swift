public import TimelineModel

/// Joins tellings of the same event.
///
/// Two tellings are one event if they have the same modality and kind of act, their dates are one or
/// one lies in the other, their places lie together, and they share words that tell what it was about.
/// Nothing is joined on date and place alone.
public enum EventMerger {
  /// Events of many documents with doubles merged, by date, undated last.
  ///
  /// The result does not depend on the order of the input. Time is near-linear in the number of
  /// events: a telling is compared only with the latest clusters of its act and month that share its
  /// identifier, its day and place, or a word.
  public static func merge(_ events: [TimelineEvent]) -> [TimelineEvent] {
    let tellings = events.map(Telling.init)
    // Indices are sorted, not the tellings, which are large to move.
    let order = tellings.indices.sorted { tellings[$0].isBefore(tellings[$1]) }
    var clusters: [EventCluster] = []
    var byKey: [String: [Int]] = [:]
    for index in order {
      let telling = tellings[index]
      let keys = blockingKeys(of: telling)
      var candidates = Set<Int>()
      for key in keys {
        candidates.formUnion(byKey[key, default: []].suffix(maximumCandidates))
      }
      var best: (likeness: Int, cluster: Int)?
      for cluster in candidates.sorted() {
        guard let likeness = clusters[cluster].likeness(to: telling) else { continue }
        if likeness > best?.likeness ?? -1 { best = (likeness, cluster) }
      }
      let cluster: Int
      if let best {
        cluster = best.cluster
        clusters[cluster].add(telling)
      } else {
        cluster = clusters.count
        clusters.append(EventCluster(telling))
      }
      for key in keys where byKey[key]?.last != cluster { byKey[key, default: []].append(cluster) }
    }
    let merged = clusters.compactMap { joined($0.tellings) }
    return merged.indices.sorted { precedes(merged[$0], merged[$1]) }.map { merged[$0] }
  }

  /// Clusters of one key that are looked at.
  private static let maximumCandidates = 16

  /// What two tellings of one event have in common, one or another of them.
  private static func blockingKeys(of telling: Telling) -> [String] {
    let event = telling.event
    guard let interval = telling.interval, let day = interval.firstDay ?? interval.lastDay else {
      return [event.id]
    }
    let act = "\(event.modality.rawValue)|\(telling.act)|"
    let month = act + "\(day.year)-\(day.month)|"
    var keys = ["=" + event.id]
    keys += event.places.map { act + day.description + "|" + $0.place.id }
    keys += telling.words.sorted().map { month + $0 }
    return keys
  }

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
    return TimelineEvent(
      id: best.id, title: best.title, when: best.when,
      places: PlaceAgreement.united(sorted.map(\.places)), modality: best.modality,
      category: best.category, confidence: best.confidence, provenance: best.provenance,
      trigger: best.trigger, otherSources: others)
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
