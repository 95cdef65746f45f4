public import TimelineModel

/// How good a name is for its place, strongest first.
public enum NameStrength: UInt8, Hashable, Sendable, CaseIterable {
  /// The gazetteer's own name.
  case primary
  /// The usual English name.
  case preferred
  /// Another spelling of one of these in Latin letters: Kyiv, Kiev.
  case transliteration
  /// A former name: Leningrad.
  case historical
  /// Any other name, in any language and script.
  case alternate
  /// A code: UKR.
  case code
  /// A short form: Ky., U.A.E.
  case abbreviation
  /// An adjective or inhabitant: Ukrainian, Texans.
  case demonym
}

extension NameStrength: Comparable {
  public static func < (left: NameStrength, right: NameStrength) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What a place is, for ranking and for the features of the tagger.
public enum PlaceKind: UInt8, Hashable, Sendable, CaseIterable {
  case country
  /// An informal, contested or cross-border region: Donbas, Sahel, Middle East.
  case region
  /// A first-level division: state, province, oblast.
  case admin1
  /// A second-level division: county, district.
  case admin2
  /// A city, town, village or quarter.
  case settlement
  /// A sea, lake, river, strait or canal.
  case water
  /// A range, peak, desert, peninsula or plain.
  case landform
  case island
  /// An airport, power plant, base, port.
  case facility
  /// A seat of power that stands for a government: Kremlin, Downing Street.
  case seat
  /// A state that exists no more: Soviet Union.
  case historicState
  case continent
}

/// What a demonym can stand for.
public enum DemonymClass: UInt8, Hashable, Sendable, CaseIterable {
  /// Ukrainian (also the inhabitant, "a Ukrainian").
  case adjective = 1
  /// An inhabitant: Texan, Dane.
  case inhabitant
  /// Inhabitants: Texans, Danes.
  case plural
}

/// The row of a place in a ``Gazetteer``; means nothing in another one.
public struct PlaceIndex: Hashable, Comparable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static func < (left: PlaceIndex, right: PlaceIndex) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A name of a text as the name of one place.
public struct NameMatch: Hashable, Sendable {
  public let place: PlaceIndex
  public let strength: NameStrength
  /// Counts only after a comma that follows a place: "Lexington, Ky."
  public let isAfterCommaOnly: Bool
  /// Counts only when it is written in capitals: "US".
  public let isCapitalsOnly: Bool
  /// Nil for names that are no demonyms.
  public let demonym: DemonymClass?
}

/// What single words are, place names or not.
public struct WordFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// An English word that is written in lower case: reading, march.
  public static let common = WordFlags(rawValue: 1 << 8)
  /// A given name of the US census of 1990.
  public static let givenName = WordFlags(rawValue: 1 << 9)
  /// A surname of the US census of 1990.
  public static let surname = WordFlags(rawValue: 1 << 10)
  /// One of its 3,000 most frequent surnames.
  public static let frequentSurname = WordFlags(rawValue: 1 << 11)
  /// Some name begins with this word in lower case: "al-Bab".
  public static let opensInLowerCase = WordFlags(rawValue: 1 << 12)
}

/// What the gazetteer knows of one word.
public struct WordEntry: Hashable, Sendable {
  let bits: UInt32

  /// A word that is neither part of a name nor in the lists.
  public static let unknown = WordEntry(bits: 0)

  /// Bit n−1 is set if a name of n words (1 to 8) starts with this word.
  public var nameLengths: UInt32 { bits & 0xFF }
  /// Words of the longest name that starts with this word; 0 for none.
  public var longestName: Int { 32 - nameLengths.leadingZeroBitCount }
  /// True if a name of so many words starts with this word.
  @inline(__always)
  public func startsName(ofLength count: Int) -> Bool {
    (1...8).contains(count) && bits & (1 << UInt32(count - 1)) != 0
  }
  public var flags: WordFlags { WordFlags(rawValue: bits & ~0xFF) }
}

/// A place that a name can mean, with all that is known of it.
public struct Candidate: Hashable, Sendable {
  public let index: PlaceIndex
  public let place: Place
  public let kind: PlaceKind
  public let match: NameMatch
}

/// A box in degrees; `west` > `east` if it crosses the 180th meridian.
public struct GeoBox: Hashable, Sendable {
  public let west: Double
  public let south: Double
  public let east: Double
  public let north: Double

  public init(west: Double, south: Double, east: Double, north: Double) {
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  public func contains(_ point: Coordinate) -> Bool {
    guard (south...max(south, north)).contains(point.latitude) else { return false }
    return west <= east
      ? west <= point.longitude && point.longitude <= east
      : point.longitude >= west || point.longitude <= east
  }
}

/// Why a gazetteer cannot be opened or compiled.
public struct GazetteerError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case unreadable, notAGazetteer, foreignByteOrder, otherVersion, damaged, tooLarge
  }

  public let code: Code
  /// Says what is wrong and what to do.
  public let message: String

  public init(code: Code, message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}
