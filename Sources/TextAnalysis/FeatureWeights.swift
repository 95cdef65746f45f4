/// A feature of a model and its weights.
public struct TaggerFeature: Sendable {
  /// 36 bits, as ``FeatureHash/key(_:)`` gives them.
  public let key: UInt64
  /// In sixteenths; those from ``LinearTagger/tagCount`` on are not kept.
  public let weights: TagWeights

  public init(key: UInt64, weights: TagWeights) {
    self.key = key
    self.weights = weights
  }
}

/// The weights of a feature: a signed byte for each tag.
public struct TagWeights: Hashable, Sendable {
  /// Tags 0 to 7, from the lowest byte up.
  private(set) var low: UInt64 = 0
  /// Tags 8 to 15.
  private(set) var high: UInt64 = 0

  /// All 0.
  public init() {}

  /// - Parameter tag: below 16.
  public subscript(tag: Int) -> Int8 {
    get { Int8(truncatingIfNeeded: (tag < 8 ? low : high) >> Self.shift(tag)) }
    set {
      let byte = UInt64(UInt8(bitPattern: newValue)) << Self.shift(tag)
      let others = ~(UInt64(0xFF) << Self.shift(tag))
      if tag < 8 { low = low & others | byte } else { high = high & others | byte }
    }
  }

  private static func shift(_ tag: Int) -> UInt64 { UInt64(truncatingIfNeeded: tag & 7) * 8 }
}

/// The weights of a feature in 16 bytes: one byte a tag, raised by 128, and above them 19 bits of the
/// key, a bit that tells it from nothing, and a mark.
struct FeatureWeights {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  private static let mark: UInt64 = 1 << 63
  private static let presence: UInt64 = 1 << 60

  init() {}

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  init(_ feature: TaggerFeature) {
    low = feature.weights.low ^ 0x8080_8080_8080_8080
    high = feature.weights.high & 0xFF_FFFF_FFFF ^ 0x80_8080_8080
    high |= Self.fingerprint(ofKey: feature.key)
  }

  var isVacant: Bool { high & Self.presence == 0 }
  /// Not 0 after ``mark()``.
  @inline(__always) var marks: UInt64 { high & Self.mark }
  mutating func mark() { high |= Self.mark }

  /// The lowest 19 bits of a key where the weights have them.
  @inline(__always)
  static func fingerprint(ofKey key: UInt64) -> UInt64 { (key & 0x7FFFF) << 40 | presence }

  /// These weights if they have the fingerprint, else nothing.
  @inline(__always)
  func only(if fingerprint: UInt64) -> FeatureWeights {
    let mask: UInt64 = 0 &- (high & (0x7FFFF << 40 | Self.presence) == fingerprint ? 1 : 0)
    return FeatureWeights(low: low & mask, high: high & mask)
  }

  @inline(__always)
  static func | (left: FeatureWeights, right: FeatureWeights) -> FeatureWeights {
    FeatureWeights(low: left.low | right.low, high: left.high | right.high)
  }
}
