/// What the order of a name's places depends on.
struct NameSubject {
  let place: UInt32
  let kind: PlaceKind
  let population: Int

  /// Names of one rank compete by prominence alone.
  func rank(of strength: NameStrength) -> UInt64 {
    switch strength {
    case .primary, .preferred: 0
    // Us is a village, but US is not; Zaporizhzhia is rather the city of Zaporizhzhya than a village.
    case .abbreviation where kind == .country: 0
    case .transliteration where kind == .settlement && population >= 100_000: 0
    case .demonym, .transliteration, .abbreviation: 1
    case .historical, .alternate: 2
    case .code: 3
    }
  }

  /// Inhabitants, with a stand-in for places that have none of their own.
  var prominence: UInt32 {
    let floor =
      switch kind {
      case .continent: 4_000_000_000
      case .country: 1_000_000_000
      case .region, .water: 500_000
      case .landform, .seat, .island: 100_000
      case .admin1: 50_000
      case .admin2, .historicState: 10_000
      case .facility, .settlement: 0
      }
    return UInt32(clamping: kind == .country ? floor + population : max(floor, population))
  }
}
