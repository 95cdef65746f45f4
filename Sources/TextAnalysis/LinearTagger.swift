import CEmbeddedData

/// Runtime of a trained linear model: the score of a tag is the sum of the weights of the features
/// that are present.
///
/// Features are 64-bit hashes made by ``FeatureHash``; weights are bytes in steps of one sixteenth. Two
/// features share a bucket, and both are looked at under masks: a branch that waits for memory would stop
/// the processor from fetching the next bucket meanwhile. Most features of a token are in no model:
/// ``FeatureList`` turns them away before a bucket is read.
public struct LinearTagger: Sendable {
  /// Scores of this much make one nat.
  public static let unit = 16.0

  /// The number of tags that a model holds weights for.
  public static let tagCount = 13

  private static let bucketBits = 17

  private let buckets: [Bucket]
  let filter: FeatureFilter

  /// The model that is compiled into the library; empty if it cannot be read.
  public static let embedded: LinearTagger = {
    let size = dateline_tagger_size()
    guard let start = dateline_tagger_bytes() else { return LinearTagger(LinearTaggerFile()) }
    // The bytes are a constant of the binary: valid for the life of the process.
    let bytes = UnsafeRawBufferPointer(start: start, count: size)
    return LinearTagger(LinearTaggerFile(bytes: Array(bytes)) ?? LinearTaggerFile())
  }()

  /// Takes 196,608 features at most, three quarters of its room; further ones are left out.
  public init(_ file: LinearTaggerFile) {
    let count = 1 << Self.bucketBits
    var buckets = [Bucket](repeating: Bucket(), count: count)
    let kept = file.features.prefix(count / 2 * 3)
    for feature in kept {
      var number = Self.bucket(feature.key)
      while !buckets[number].add(FeatureWeights(feature)) { number = (number + 1) & (count - 1) }
    }
    self.buckets = buckets
    filter = FeatureFilter(keys: kept.lazy.map(\.key))
  }

  /// True if no weights are at hand.
  public var isEmpty: Bool { filter.isEmpty }

  /// The scores of all tags for the features that are present. The list is empty afterwards.
  ///
  /// Two passes, so that the processor waits for the memory of all buckets at a time: the first only
  /// asks which of them overflow.
  public func scores(of features: inout FeatureList) -> TagScores {
    var scores = TagScores()
    var marks: UInt64 = 0
    for index in 0..<features.count {
      marks |= buckets[Self.bucket(features.keys[index])].first.marks
    }
    let overflows = marks != 0
    for index in 0..<features.count {
      let key = features.keys[index]
      let wanted = FeatureWeights.fingerprint(ofKey: key)
      var number = Self.bucket(key)
      scores.add(buckets[number].weights(of: wanted))
      while overflows, buckets[number].overflows {
        number = (number + 1) & (buckets.count - 1)
        scores.add(buckets[number].weights(of: wanted))
      }
    }
    features.count = 0
    return scores
  }

  @inline(__always)
  private static func bucket(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key >> UInt64(FeatureHash.keyBits - bucketBits))
  }

  /// Room for two features.
  fileprivate struct Bucket {
    var first = FeatureWeights()
    var second = FeatureWeights()

    /// Features that belong here stand in the buckets after this one.
    @inline(__always) var overflows: Bool { first.marks != 0 }

    /// The weights of the one feature with this fingerprint, or nothing.
    @inline(__always)
    func weights(of fingerprint: UInt64) -> FeatureWeights {
      first.only(if: fingerprint) | second.only(if: fingerprint)
    }

    /// False if there is no room; the bucket overflows then.
    mutating func add(_ weights: FeatureWeights) -> Bool {
      if first.isVacant {
        first = weights
      } else if second.isVacant {
        second = weights
      } else {
        first.mark()
        return false
      }
      return true
    }
  }
}

/// The weights of a feature in 16 bytes: one byte a tag, raised by 128, and above them 19 bits of the
/// key, a bit that tells it from nothing, and a mark.
struct FeatureWeights {
  fileprivate var low: UInt64 = 0
  fileprivate var high: UInt64 = 0

  private static let mark: UInt64 = 1 << 63
  private static let presence: UInt64 = 1 << 60

  init() {}

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  init(_ feature: LinearTaggerFile.Feature) {
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
  fileprivate func only(if fingerprint: UInt64) -> FeatureWeights {
    let mask: UInt64 = 0 &- (high & (0x7FFFF << 40 | Self.presence) == fingerprint ? 1 : 0)
    return FeatureWeights(low: low & mask, high: high & mask)
  }

  @inline(__always)
  fileprivate static func | (left: FeatureWeights, right: FeatureWeights) -> FeatureWeights {
    FeatureWeights(low: left.low | right.low, high: left.high | right.high)
  }
}

/// The scores of the tags of a token, in sixteenths of a nat.
public struct TagScores: Hashable, Sendable {
  // Four sums of 16 bits a word: of the even and the odd tags below 8 and from 8 on. 96 features of
  // a byte do not overflow one.
  private var lowEven: UInt64 = 0
  private var lowOdd: UInt64 = 0
  private var highEven: UInt64 = 0
  private var highOdd: UInt64 = 0
  /// What the weights were raised by.
  private var raised: UInt64 = 0

  private static let evenBytes: UInt64 = 0x00FF_00FF_00FF_00FF

  init() {}

  @inline(__always)
  mutating func add(_ weights: FeatureWeights) {
    lowEven &+= weights.low & Self.evenBytes
    lowOdd &+= weights.low &>> 8 & Self.evenBytes
    highEven &+= weights.high & Self.evenBytes
    highOdd &+= weights.high &>> 8 & Self.evenBytes
    raised &+= weights.isVacant ? 0 : 128
  }

  /// The scores of the features of both; 250 features in all are no overflow.
  @inline(__always)
  public static func += (left: inout TagScores, right: TagScores) {
    left.lowEven &+= right.lowEven
    left.lowOdd &+= right.lowOdd
    left.highEven &+= right.highEven
    left.highOdd &+= right.highOdd
    left.raised &+= right.raised
  }

  /// - Parameter tag: below ``LinearTagger/tagCount``.
  @inline(__always)
  public subscript(tag: Int) -> Int16 {
    let isOdd = tag & 1 == 1
    let word = tag < 8 ? (isOdd ? lowOdd : lowEven) : (isOdd ? highOdd : highEven)
    return Int16(truncatingIfNeeded: word &>> UInt64((tag & 7) / 2 * 16) &- raised)
  }
}

/// Two bits a feature in one word of 64 (a blocked Bloom filter): small enough to stay in the
/// processor's second cache.
@usableFromInline struct FeatureFilter: Sendable {
  @usableFromInline var words = [UInt64](repeating: 0, count: 1 << wordBits)
  @usableFromInline static var wordBits: Int { 14 }

  init(keys: some Sequence<UInt64>) {
    for key in keys { words[Self.word(key)] |= Self.bits(key) }
  }

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
  @usableFromInline var keys = [UInt64](repeating: 0, count: capacity)
  @usableFromInline var count = 0

  /// An empty list with its storage.
  public init(for model: LinearTagger) { filter = model.filter }

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
