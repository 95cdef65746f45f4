internal import TimelineModel

/// Tellings of one event.
struct EventCluster {
  private(set) var tellings: [Telling]
  private var places: [EventPlace]

  /// The first tellings, which a new one is compared with.
  private static let compared = 8

  init(_ telling: Telling) {
    tellings = [telling]
    places = telling.places
  }

  mutating func add(_ telling: Telling) {
    tellings.append(telling)
    // What a document is about speaks only until another names a place.
    if places.allSatisfy({ $0.basis == .focus }),
      telling.places.contains(where: { $0.basis != .focus })
    {
      places = []
    }
    let isNamed = !places.isEmpty && places.contains { $0.basis != .focus }
    for place in telling.places
    where !(isNamed && place.basis == .focus)
      && !places.contains(where: { $0.place.id == place.place.id })
    {
      places.append(place)
    }
  }

  /// How many words the telling shares with the nearest one here; nil if it is another event.
  ///
  /// The same act of the same modality at the same time, its place agreeing with all places so far,
  /// and about the same things. Nothing is joined on date and place alone.
  func likeness(to telling: Telling) -> Int? {
    guard let first = tellings.first, first.modality == telling.modality, first.act == telling.act
    else { return nil }
    let agreement = PlaceAgreement(places, telling.places)
    guard agreement != .apart else { return nil }
    var best: Int?
    for other in tellings.prefix(Self.compared) {
      if other.id == telling.id { return Int.max }
      // Two times on one verb are two events.
      if other.trigger == telling.trigger, other.source == telling.source { return nil }
      guard let likeness = Self.likeness(other, telling, agreement) else { continue }
      best = max(best ?? 0, likeness)
    }
    return best
  }

  private static func likeness(
    _ one: Telling, _ other: Telling, _ agreement: PlaceAgreement
  ) -> Int? {
    guard let mine = one.days, let theirs = other.days else { return nil }
    let smaller = min(one.words.count, other.words.count)
    switch agreement {
    case .apart: return nil
    case .same where mine == theirs:
      let shared = shared(one.words, other.words)
      // "Aleppo was captured" says no more than act, day and place.
      return smaller == 0 || shared * 3 >= smaller && shared > 0 ? shared : nil
    case .open, .contained, .same:
      guard mine == theirs || mine.lies(within: theirs) || theirs.lies(within: mine) else {
        return nil
      }
      let shared = shared(one.words, other.words)
      return shared >= 2 && shared * 2 >= smaller ? shared : nil
    }
  }

  /// How many words two sorted lists have in common.
  private static func shared(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (one, other, count) = (0, 0, 0)
    while one < left.count, other < right.count {
      let (first, second) = (left[one], right[other])
      if first == second { count += 1 }
      if first <= second { one += 1 }
      if second <= first { other += 1 }
    }
    return count
  }
}
