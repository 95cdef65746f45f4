/// The classes of names that the tagger tells apart.
@_spi(Training)
public enum EntityClass: UInt8, Sendable, CaseIterable {
  /// Towns, regions, countries, waters, mountains.
  case location
  /// Buildings, roads, airports, bridges.
  case facility
  /// Nationalities, religious and political groups.
  case group
  /// People, by any of their names.
  case person
  /// Companies, agencies, armies, parties, teams.
  case organization
  /// Products, works, events and all else with a name.
  case other
}

/// A tag of a token: outside, or the beginning or the inside of a name. 13 in all.
@_spi(Training)
public struct EntityTag: Hashable, Sendable {
  /// 0 is outside; 1 + 2k the begin and 2 + 2k the inside of class k. From 13 on there is no class.
  public let rawValue: UInt8
  /// The token is part of no name.
  public static let outside = EntityTag(rawValue: 0)

  /// The number under which models keep the tag, below `LinearTagger.tagCount`.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The tag of the first token of a name.
  public static func begin(_ entity: EntityClass) -> EntityTag {
    EntityTag(rawValue: 1 + 2 * entity.rawValue)
  }
  /// The tag of each further token of a name.
  public static func inside(_ entity: EntityClass) -> EntityTag {
    EntityTag(rawValue: 2 + 2 * entity.rawValue)
  }

  var isBegin: Bool { rawValue % 2 == 1 }
  var isInside: Bool { rawValue > 0 && rawValue % 2 == 0 }
  /// Nil outside names and for numbers that are no tag.
  public var entity: EntityClass? {
    rawValue == 0 ? nil : EntityClass(rawValue: (rawValue - 1) / 2)
  }

  /// True if this tag may stand after `previous`: an inside needs its own kind before it.
  public func canFollow(_ previous: EntityTag) -> Bool {
    // An inside has the number after that of its begin.
    !isInside || previous == self || previous.rawValue + 1 == rawValue
  }
}

/// A name found by the tagger.
struct Entity: Hashable, Sendable {
  var tokens: Range<Int>
  var entity: EntityClass
  /// How far the chosen tags were ahead of the next best, in nats; the smallest of the tokens.
  var margin: Double
}
