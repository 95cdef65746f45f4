import CEmbeddedData

/// Runtime of a trained linear model: the score of a tag is the sum of the weights of the features
/// that are present.
///
/// Features are 64-bit hashes made by ``FeatureHash``; weights are bytes in steps of one sixteenth, 13
/// a feature, kept beside a fingerprint in one 16-byte slot so that a look-up touches one cache
/// line. Most features of a token are in no model: a table of one bit a feature, small enough for the
/// processor's second cache, turns nearly all of these away before a slot is read.
public struct LinearTagger: Sendable {
  /// Scores of this much make one nat.
  public static let unit = 16.0

  /// The number of tags that a model holds weights for.
  public static let tagCount = 13

  static let slotBits = 18
  static let fingerprintBits = 18
  private static let filterBits = 21

  /// Two tags a lane, the even one in the lower byte; the upper bytes of the last two lanes and the
  /// lower one of the last hold the fingerprint.
  private typealias Slot = SIMD8<Int16>

  private let slots: [Slot]
  /// One bit a feature, by the lowest bits of its key.
  private let filter: [UInt64]

  /// The model that is compiled into the library; empty if it cannot be read.
  public static let embedded: LinearTagger = {
    let size = dateline_tagger_size()
    guard let start = dateline_tagger_bytes() else { return LinearTagger(LinearTaggerFile()) }
    // The bytes are a constant of the binary: valid for the life of the process.
    let bytes = UnsafeRawBufferPointer(start: start, count: size)
    return LinearTagger(LinearTaggerFile(bytes: Array(bytes)) ?? LinearTaggerFile())
  }()

  /// Takes 196,608 features at most, three quarters of its slots; further ones are left out.
  public init(_ file: LinearTaggerFile) {
    let count = 1 << Self.slotBits
    var slots = [Slot](repeating: Slot(repeating: 0), count: count)
    var filter = [UInt64](repeating: 0, count: 1 << (Self.filterBits - 6))
    for feature in file.features.prefix(count / 4 * 3) {
      var slot = Int(feature.key >> UInt64(Self.fingerprintBits)) & (count - 1)
      while Self.fingerprint(of: slots[slot]) != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = Self.slot(feature)
      let bit = Self.filterBit(feature.key)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.slots = slots
    self.filter = filter
  }

  /// True if no weights are at hand.
  public var isEmpty: Bool { !filter.contains { $0 != 0 } }

  /// The scores of all tags for the features that are present; sums beyond 16 bits wrap around. The
  /// list is empty afterwards.
  ///
  /// Two passes, so that the processor waits for the memory of many features at a time.
  public func scores(of features: inout FeatureList) -> TagScores {
    var kept = 0
    for index in 0..<features.count {
      let key = FeatureHash.key(features.hashes[index])
      let bit = Self.filterBit(key)
      features.hashes[kept] = key
      kept += Int(truncatingIfNeeded: filter[bit >> 6] >> UInt64(bit & 63) & 1)
    }
    features.count = 0
    var even = Slot(repeating: 0)
    var odd = Slot(repeating: 0)
    let mask = slots.count - 1
    for index in 0..<kept {
      let key = features.hashes[index]
      let wanted = FeatureHash.fingerprint(ofKey: key)
      var slot = Int(truncatingIfNeeded: key >> UInt64(Self.fingerprintBits)) & mask
      while true {
        let row = slots[slot]
        let found = Self.fingerprint(of: row)
        if found == wanted {
          // Shifted up and back, the lower byte keeps its sign.
          even &+= (row &<< 8) &>> 8
          odd &+= row &>> 8
          break
        }
        if found == 0 { break }
        slot = (slot + 1) & mask
      }
    }
    return TagScores(even: even, odd: odd)
  }

  @inline(__always)
  private static func filterBit(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key & ((1 << UInt64(filterBits)) - 1))
  }

  private static func slot(_ feature: LinearTaggerFile.Feature) -> Slot {
    var bytes = feature.weights
    let print = FeatureHash.fingerprint(ofKey: feature.key)
    for lane in 0..<3 {
      bytes[tagCount + lane] = Int8(truncatingIfNeeded: print >> UInt32(8 * lane))
    }
    var slot = Slot(repeating: 0)
    for lane in 0..<8 {
      slot[lane] = Int16(bytes[2 * lane + 1]) << 8 | Int16(UInt8(bitPattern: bytes[2 * lane]))
    }
    return slot
  }

  @inline(__always)
  private static func fingerprint(of slot: Slot) -> UInt32 {
    UInt32(UInt16(bitPattern: slot[6]) >> 8) | UInt32(UInt16(bitPattern: slot[7])) << 8
  }
}

/// The scores of the tags of a token, in sixteenths of a nat.
public struct TagScores: Hashable, Sendable {
  let even: SIMD8<Int16>
  let odd: SIMD8<Int16>

  /// - Parameter tag: below ``LinearTagger/tagCount``.
  public subscript(tag: Int) -> Int16 { tag & 1 == 0 ? even[tag >> 1] : odd[tag >> 1] }
}

/// The features of one token, in storage that is used again for the next one.
public struct FeatureList: Sendable {
  /// More than any token has; what comes after is left out.
  public static let capacity = 96

  @usableFromInline var hashes = [UInt64](repeating: 0, count: capacity)
  @usableFromInline var count = 0

  /// An empty list with its storage.
  public init() {}

  /// Does nothing once the list is full.
  @inlinable @inline(__always)
  public mutating func append(_ feature: UInt64) {
    guard count < FeatureList.capacity else { return }
    hashes[count] = feature
    count += 1
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
  @inline(__always)
  static func fingerprint(ofKey key: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: key & 0x3FFFF) | 0x40000
  }
}
