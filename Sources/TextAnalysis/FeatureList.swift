/// Two bits a feature in one word of 64 (a blocked Bloom filter): small enough to stay in the
/// processor's second cache.
@usableFromInline struct FeatureFilter: Sendable {
  @usableFromInline var words = [UInt64](repeating: 0, count: 1 << wordBits)
  @usableFromInline static var wordBits: Int { 14 }

  init() {}

  init(words: [UInt64]) { self.words = words }

  mutating func insert(_ key: UInt64) { words[Self.word(key)] |= Self.bits(key) }

  var isEmpty: Bool { !words.contains { $0 != 0 } }

  @inlinable @inline(__always)
  static func word(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key & (1 << UInt64(wordBits) - 1))
  }

  @inlinable @inline(__always)
  static func bits(_ key: UInt64) -> UInt64 {
    1 &<< (key &>> UInt64(wordBits)) | 1 &<< (key &>> UInt64(wordBits + 6))
  }

  /// 1 for the features of the model and one in sixteen others, else 0.
  @inlinable @inline(__always)
  func admits(_ key: UInt64) -> Int {
    let bits = Self.bits(key)
    return words[Self.word(key)] & bits == bits ? 1 : 0
  }
}

/// The features of one token that a model may have, in storage that is used again for the next one.
public struct FeatureList: Sendable {
  /// More than any token has; what comes after is left out.
  public static let capacity = 96

  @usableFromInline let filter: FeatureFilter
  // Its span exists on older systems, unlike that of an array.
  @usableFromInline var keys = ContiguousArray<UInt64>(repeating: 0, count: capacity)
  @usableFromInline var count = 0

  /// An empty list with its storage.
  public init(for model: LinearTagger) { filter = model.filter }

  /// Takes all features that are handed to the argument of `make` instead of those it has. The same as
  /// ``append(_:)`` of each, only faster: the storage is asked for once.
  @inlinable @inline(__always)
  public mutating func fill(_ make: (_ add: (UInt64) -> Void) -> Void) {
    let filter = filter
    var room = keys.mutableSpan
    var end = 0
    make { feature in
      guard end < FeatureList.capacity else { return }
      let key = FeatureHash.key(feature)
      room[end] = key
      end += filter.admits(key)
    }
    count = end
  }

  /// Does nothing once the list is full.
  @inlinable @inline(__always)
  public mutating func append(_ feature: UInt64) {
    guard count < FeatureList.capacity else { return }
    let key = FeatureHash.key(feature)
    keys[count] = key
    count += filter.admits(key)
  }
}

/// Hashes of features: a template number with one or two values.
public enum FeatureHash {
  static let keyBits = 36

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
}
