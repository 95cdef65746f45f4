/// The classes of names that the tagger tells apart.
@_spi(Training)
public enum EntityClass: UInt8, Sendable, CaseIterable {
  /// Towns, regions, countries, waters, mountains.
  case location
  /// Buildings, roads, airports, bridges.
  case facility
  /// Nationalities, religious and political groups.
  case group
  case person
  case organization
  /// Products, works, events and all else with a name.
  case other
}

/// A tag of a token: outside, or the beginning or the inside of a name. 13 in all.
@_spi(Training)
public struct EntityTag: Hashable, Sendable {
  public let rawValue: UInt8
  public static let outside = EntityTag(rawValue: 0)

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static func begin(_ entity: EntityClass) -> EntityTag {
    EntityTag(rawValue: 1 + 2 * entity.rawValue)
  }
  public static func inside(_ entity: EntityClass) -> EntityTag {
    EntityTag(rawValue: 2 + 2 * entity.rawValue)
  }

  public var isBegin: Bool { rawValue % 2 == 1 }
  public var isInside: Bool { rawValue > 0 && rawValue % 2 == 0 }
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
