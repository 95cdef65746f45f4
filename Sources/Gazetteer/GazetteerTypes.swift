public import TimelineModel

/// How good a name is for its place, strongest first.
public enum NameStrength: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  case primary, preferred, transliteration, historical, alternate, code, abbreviation

  public static func < (left: NameStrength, right: NameStrength) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What a place is, for ranking and for the features of the tagger.
public enum PlaceKind: UInt8, Hashable, Sendable, CaseIterable {
  case country, region, admin1, admin2, settlement, water, landform, island, facility, seat
  case historicState
}
