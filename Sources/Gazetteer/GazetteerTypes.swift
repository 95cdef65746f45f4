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
  /// A sovereign state or a territory with a code of its own in ISO 3166-1.
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
  /// An island or a group of islands.
  case island
  /// An airport, power plant, base, port.
  case facility
  /// A seat of power that stands for a government: Kremlin, Downing Street.
  case seat
  /// A state that exists no more: Soviet Union.
  case historicState
  /// A continent: Africa, Antarctica.
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
  /// Counted through all layers, from 0.
  public let rawValue: UInt32

  /// Any number will do: an index that is of no place reads as a nameless settlement at 0° 0°.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static func < (left: PlaceIndex, right: PlaceIndex) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A name of a text as the name of one place.
public struct NameMatch: Hashable, Sendable {
  /// The place that bears the name.
  public let place: PlaceIndex
  /// How good the name is for the place.
  public let strength: NameStrength
  /// Counts only after a comma that follows a place: "Lexington, Ky."
  public let isAfterCommaOnly: Bool
  /// Counts only when it is written in capitals: "US".
  public let isCapitalsOnly: Bool
  /// Nil for names that are no demonyms.
  public let demonym: DemonymClass?
}

/// The meanings of a name, see ``Gazetteer/meanings(of:)``.
public struct NameMeanings: Sendable {
  let name: NameHash
  /// Row of the first posting in the one layer of the gazetteer; nil if there are several layers.
  let row: Int?
}

/// What single words are, place names or not.
public struct WordFlags: OptionSet, Hashable, Sendable {
  /// Bits from 8 on; the lowest eight belong to ``WordEntry/nameLengths``.
  public let rawValue: UInt32

  /// Unknown bits are kept.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// An English word that is written in lower case: reading, march.
  @inlinable public static var common: WordFlags { WordFlags(rawValue: 1 << 8) }
  /// A given name of the US census of 1990.
  @inlinable public static var givenName: WordFlags { WordFlags(rawValue: 1 << 9) }
  /// A surname of the US census of 1990.
  @inlinable public static var surname: WordFlags { WordFlags(rawValue: 1 << 10) }
  /// One of its 3,000 most frequent surnames.
  @inlinable public static var frequentSurname: WordFlags { WordFlags(rawValue: 1 << 11) }
  /// Some name begins with this word in lower case: "al-Bab".
  @inlinable public static var opensInLowerCase: WordFlags { WordFlags(rawValue: 1 << 12) }
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
  /// What the lists of words say; empty for a word of none of them.
  public var flags: WordFlags { WordFlags(rawValue: bits & ~0xFF) }
}

/// A place that a name can mean, with all that is known of it.
public struct Candidate: Hashable, Sendable {
  /// Its row in the gazetteer that was asked.
  public let index: PlaceIndex
  /// All that outputs show of it.
  public let place: Place
  /// What it is.
  public let kind: PlaceKind
  /// How the name that was asked for belongs to it.
  public let match: NameMatch
}

/// A box in degrees; `west` > `east` if it crosses the 180th meridian.
public struct GeoBox: Hashable, Sendable {
  /// −180 … 180.
  public let west: Double
  /// −90 … 90.
  public let south: Double
  /// −180 … 180; below ``west`` if the box crosses the 180th meridian.
  public let east: Double
  /// −90 … 90, never below ``south`` in a sound box.
  public let north: Double

  /// Not checked: a box whose north lies below its south holds only the parallel of its south.
  public init(west: Double, south: Double, east: Double, north: Double) {
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  /// True inside and on the border.
  public func contains(_ point: Coordinate) -> Bool {
    guard (south...max(south, north)).contains(point.latitude) else { return false }
    return west <= east
      ? west <= point.longitude && point.longitude <= east
      : point.longitude >= west || point.longitude <= east
  }
}

/// Why a gazetteer cannot be opened or compiled.
public struct GazetteerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong, for programs.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// There is no such file, it may not be opened, or it is empty or no plain file.
    case unreadable
    /// The first bytes are not those of a gazetteer.
    case notAGazetteer
    /// It was written on a big-endian machine.
    case foreignByteOrder
    /// Its major version is not the one that is read.
    case otherVersion
    /// Cut off, too long, or a section does not lie within it.
    case damaged
    /// More places or divisions than the format can number.
    case tooLarge
  }

  /// For programs; ``message`` is for people.
  public let code: Code
  /// Says what is wrong and what to do.
  public let message: String

  /// The message is a sentence or two, without the code.
  public init(code: Code, message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}
