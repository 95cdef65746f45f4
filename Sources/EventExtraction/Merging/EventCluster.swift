internal import TimelineModel

/// Tellings of one event.
struct EventCluster {
  private(set) var tellings: [Telling]
  private(set) var places: [EventPlace]

  init(_ telling: Telling) {
    tellings = [telling]
    places = telling.event.places
  }

  mutating func add(_ telling: Telling) {
    tellings.append(telling)
    // What a document is about speaks only until another names a place.
    if places.allSatisfy({ $0.basis == .focus }),
      telling.event.places.contains(where: {
        $0.basis != .focus
      })
    {
      places = []
    }
    let isNamed = !places.isEmpty && places.contains { $0.basis != .focus }
    for place in telling.event.places
    where !(isNamed && place.basis == .focus)
      && !places.contains(where: { $0.place.id == place.place.id })
    {
      places.append(place)
    }
  }

  /// Tellings that are compared with a new one.
  private static let compared = 8

  /// How many words the telling shares with the nearest one here; nil if it is another event.
  ///
  /// The same act of the same modality at the same time, its place agreeing with all places so far,
  /// and about the same things. Nothing is joined on date and place alone.
  func likeness(to telling: Telling) -> Int? {
    guard let first = tellings.first, first.act == telling.act,
      first.event.modality == telling.event.modality
    else { return nil }
    let agreement = PlaceAgreement(places, telling.event.places)
    guard agreement != .apart else { return nil }
    var best: Int?
    for other in tellings.prefix(Self.compared) {
      if other.event.id == telling.event.id { return Int.max }
      // Two times on one verb are two events.
      if other.event.provenance.source == telling.event.provenance.source,
        other.event.trigger == telling.event.trigger
      {
        return nil
      }
      guard let likeness = Self.likeness(other, telling, agreement) else { continue }
      best = max(best ?? 0, likeness)
    }
    return best
  }

  private static func likeness(
    _ one: Telling, _ other: Telling, _ agreement: PlaceAgreement
  ) -> Int? {
    guard let mine = one.interval, let theirs = other.interval else { return nil }
    let smaller = min(one.words.count, other.words.count)
    let shared = one.words.intersection(other.words).count
    let isSameTime = mine.firstDay == theirs.firstDay && mine.lastDay == theirs.lastDay
    switch agreement {
    case .apart: return nil
    case .same where isSameTime:
      // "Aleppo was captured" says no more than act, day and place.
      return smaller == 0 || shared * 3 >= smaller && shared > 0 ? shared : nil
    case .open, .contained, .same:
      let isClose = isSameTime || contains(mine, theirs) || contains(theirs, mine)
      return isClose && shared >= 2 && shared * 2 >= smaller ? shared : nil
    }
  }

  /// The first lies within the second, a month or less.
  private static func contains(_ inner: DateInterval, _ outer: DateInterval) -> Bool {
    guard let first = inner.firstDay, let last = inner.lastDay, let from = outer.firstDay,
      let to = outer.lastDay, to.dayNumber - from.dayNumber <= 31
    else { return false }
    return from <= first && last <= to
  }
}
