internal import TimelineModel

/// How the places of two tellings lie to each other.
enum PlaceAgreement: Comparable {
  /// Each names a place, and none of one fits any of the other.
  case apart
  /// One of the two names none, or takes another only for what its whole document is about.
  case open
  /// A place of the one lies inside one of the other: "Lyon" and "France".
  case contained
  /// The same place, or two within 25 km.
  case same

  static let nearMeters = 25_000.0

  init(_ left: [EventPlace], _ right: [EventPlace]) {
    guard !left.isEmpty, !right.isEmpty else {
      self = .open
      return
    }
    var best = PlaceAgreement.apart
    for one in left {
      for other in right { best = max(best, PlaceAgreement.of(one, other)) }
    }
    let isGuess = left.allSatisfy { $0.basis == .focus } || right.allSatisfy { $0.basis == .focus }
    self = best == .apart && isGuess ? .open : best
  }

  /// Never `open`.
  static func of(_ one: EventPlace, _ other: EventPlace) -> PlaceAgreement {
    if one.place.id == other.place.id { return .same }
    if contains(one, other) || contains(other, one) { return .contained }
    let distance = GreatCircle.meters(one.place.coordinate, other.place.coordinate)
    guard distance <= nearMeters, !isArea(one.place), !isArea(other.place) else {
      return distance <= nearMeters ? .contained : .apart
    }
    return .same
  }

  /// The first is a country, a division or another extent that holds the second.
  static func contains(_ outer: EventPlace, _ inner: EventPlace) -> Bool {
    let (large, small) = (outer.place, inner.place)
    guard large.id != small.id, outer.radiusMeters > inner.radiusMeters else { return false }
    if large.featureCode.hasPrefix("A.PCL") {
      return large.countryCode != nil && large.countryCode == small.countryCode
    }
    if large.featureCode == "A.ADM1", let division = large.admin1Code,
      let other = small.admin1Code
    {
      return large.countryCode == small.countryCode && division == other
    }
    return GreatCircle.meters(large.coordinate, small.coordinate)
      <= Double(outer.radiusMeters - inner.radiusMeters)
  }

  private static func isArea(_ place: Place) -> Bool { place.featureCode.hasPrefix("A.") }

  /// The places of all tellings, the best telling's first: one for each that is named, the finer
  /// of two of which one holds the other.
  static func united(_ tellings: [[EventPlace]]) -> [EventPlace] {
    var places: [EventPlace] = []
    let all = tellings.joined()
    // What a document is about is no place of the event where another names one.
    let named = all.filter { $0.basis != .focus }
    for place in named.isEmpty ? Array(all) : named {
      // What one telling names side by side stays, unless it holds another.
      if let index = places.firstIndex(where: { of($0, place) != .apart }) {
        if contains(places[index], place),
          !places.contains(where: { of($0, place) == .same })
        {
          places[index] = place
        }
        continue
      }
      places.append(place)
    }
    // An extent that holds a finer place further on tells nothing more.
    return places.filter { outer in !places.contains { contains(outer, $0) } }
  }
}
