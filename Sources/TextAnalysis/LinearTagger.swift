import CEmbeddedData

/// Runtime of a trained linear model: the score of a tag is the sum of the weights of the features
/// that are present.
///
/// Features are 64-bit hashes made by ``FeatureHash``; weights are bytes in steps of one sixteenth, 13
/// a feature, kept beside a fingerprint in one 16-byte slot so that a look-up touches one cache
/// line.
public struct LinearTagger: Sendable {
  /// Scores of up to 13 tags, in sixteenths of a nat; the lanes above are meaningless.
  public typealias Scores = SIMD16<Int16>

  /// Scores of this much make one nat.
  public static let unit = 16.0

  /// The number of tags that a model holds weights for.
  public static let tagCount = 13

  static let slotBits = 18
  static let fingerprintBits = 18

  @usableFromInline let slots: [SIMD16<Int8>]

  /// The model that is compiled into the library; empty if it cannot be read.
  public static let embedded: LinearTagger = {
    let size = dateline_tagger_size()
    guard let start = dateline_tagger_bytes() else { return LinearTagger(LinearTaggerFile()) }
    // The bytes are a constant of the binary: valid for the life of the process.
    let bytes = UnsafeRawBufferPointer(start: start, count: size)
    return LinearTagger(LinearTaggerFile(bytes: Array(bytes)) ?? LinearTaggerFile())
  }()

  public init(_ file: LinearTaggerFile) {
    let count = 1 << Self.slotBits
    var slots = [SIMD16<Int8>](repeating: SIMD16(repeating: 0), count: count)
    for feature in file.features.prefix(count / 4 * 3) {
      var slot = Int(feature.key >> UInt64(Self.fingerprintBits)) & (count - 1)
      while Self.fingerprint(of: slots[slot]) != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = Self.slot(feature)
    }
    self.slots = slots
  }

  /// True if no weights are at hand.
  public var isEmpty: Bool { !slots.contains { Self.fingerprint(of: $0) != 0 } }

  private static func slot(_ feature: LinearTaggerFile.Feature) -> SIMD16<Int8> {
    var row = feature.weights
    let print = FeatureHash.fingerprint(ofKey: feature.key)
    for lane in 0..<3 {
      row[tagCount + lane] = Int8(truncatingIfNeeded: print >> UInt32(8 * lane))
    }
    return row
  }

  @inlinable @inline(__always)
  static func fingerprint(of slot: SIMD16<Int8>) -> UInt32 {
    UInt32(UInt8(bitPattern: slot[13])) | UInt32(UInt8(bitPattern: slot[14])) << 8
      | UInt32(UInt8(bitPattern: slot[15])) << 16
  }

  /// Adds the weights of one feature to the scores.
  @inlinable @inline(__always)
  public func add(_ feature: UInt64, to scores: inout Scores) {
    let key = FeatureHash.key(feature)
    let wanted = FeatureHash.fingerprint(ofKey: key)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key >> 18) & mask
    while true {
      let row = slots[slot]
      let found = Self.fingerprint(of: row)
      if found == 0 { return }
      if found == wanted {
        scores &+= Scores(truncatingIfNeeded: row)
        return
      }
      slot = (slot + 1) & mask
    }
  }
}

/// Hashes of features: a template number with one or two values.
public enum FeatureHash {
  /// The hash of a feature. Training and decoding both call this, so a change asks for new weights.
  @inlinable @inline(__always)
  public static func of(_ template: UInt64, _ first: UInt64, _ second: UInt64 = 0) -> UInt64 {
    var hash = (first ^ (template &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 32
    hash = (hash ^ second) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 29
  }

  /// The 36 bits of a hash that a model keeps.
  @inlinable @inline(__always)
  public static func key(_ hash: UInt64) -> UInt64 { hash >> 28 }

  /// 18 bits of a key and a set bit, so that no fingerprint is zero.
  @inlinable @inline(__always)
  public static func fingerprint(ofKey key: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: key & 0x3FFFF) | 0x40000
  }
}
