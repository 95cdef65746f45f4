/// The file of a linear model: what ``LinearTagger`` reads and the trainer writes.
///
/// Little-endian: `DLTG`, a version byte, three zero bytes, the number of features as u32. A feature is the LEB128 difference of its 36-bit key from the key before, a u16 mask of the
/// tags that have a weight, and these weights as signed bytes (sixteenths). Keys rise.
public struct LinearTaggerFile: Sendable {
  /// The weights of one feature.
  public struct Feature: Sendable {
    /// 36 bits, as ``FeatureHash/key(_:)`` gives them.
    public let key: UInt64
    /// In sixteenths; those from ``LinearTagger/tagCount`` on are not kept.
    public let weights: TagWeights

    /// A weight of 0 takes no room in the file.
    public init(key: UInt64, weights: TagWeights) {
      self.key = key
      self.weights = weights
    }
  }

  /// By rising key.
  public private(set) var features: [Feature] = []

  private static let magic: [UInt8] = Array("DLTG".utf8) + [1, 0, 0, 0]

  /// A file without features.
  public init() {}

  /// Sorts what it is given.
  public init(features: [Feature]) {
    self.features = features.sorted { $0.key < $1.key }
  }

  /// Nil if the bytes are no such file, are cut off or say impossible things.
  public init?(bytes: [UInt8]) {
    guard bytes.count >= 12, Array(bytes[0..<8]) == Self.magic else { return nil }
    var reader = Reader(bytes: bytes, position: 8)
    guard let featureCount = reader.word(), featureCount <= bytes.count else { return nil }
    features.reserveCapacity(featureCount)
    var key: UInt64 = 0
    for _ in 0..<featureCount {
      guard let step = reader.variable(), let low = reader.byte(), let high = reader.byte() else {
        return nil
      }
      key &+= step
      var mask = (UInt16(low) | UInt16(high) << 8) & (1 << UInt16(LinearTagger.tagCount) - 1)
      var weights = TagWeights()
      while mask != 0 {
        guard let weight = reader.byte() else { return nil }
        weights[mask.trailingZeroBitCount] = Int8(bitPattern: weight)
        mask &= mask - 1
      }
      features.append(Feature(key: key, weights: weights))
    }
  }

  /// The bytes of the file.
  public func encoded() -> [UInt8] {
    var out = Self.magic
    for shift in [0, 8, 16, 24] { out.append(UInt8(truncatingIfNeeded: features.count >> shift)) }
    var last: UInt64 = 0
    for feature in features {
      Self.append(feature.key - last, to: &out)
      last = feature.key
      var mask: UInt16 = 0
      let tags = (0..<LinearTagger.tagCount).filter { feature.weights[$0] != 0 }
      for tag in tags { mask |= 1 << UInt16(tag) }
      out += [UInt8(mask & 0xFF), UInt8(mask >> 8)]
      out += tags.map { UInt8(bitPattern: feature.weights[$0]) }
    }
    return out
  }

  private static func append(_ value: UInt64, to out: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      out.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    out.append(UInt8(rest))
  }

  private struct Reader {
    let bytes: [UInt8]
    var position: Int

    mutating func byte() -> UInt8? {
      guard position < bytes.count else { return nil }
      position += 1
      return bytes[position - 1]
    }

    mutating func word() -> Int? {
      var value = 0
      for shift in [0, 8, 16, 24] {
        guard let next = byte() else { return nil }
        value |= Int(next) << shift
      }
      return value
    }

    mutating func variable() -> UInt64? {
      var value: UInt64 = 0
      var shift: UInt64 = 0
      while shift < 63, let next = byte() {
        value |= UInt64(next & 0x7F) << shift
        if next < 0x80 { return value }
        shift += 7
      }
      return nil
    }
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
