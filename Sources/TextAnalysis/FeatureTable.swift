import CEmbeddedData

/// The weights of a model as they lie in its file and in memory: nothing is unpacked.
///
/// Little-endian: a header of 64 bytes (`DLTG`, the version 2, zeros), the words of a ``FeatureFilter``,
/// and 2^17 buckets of two ``FeatureWeights``. The upper 17 bits of a key name its bucket. Where both
/// places are taken the bucket is marked, and the feature stands in one of the next.
///
/// Invariant: `base` points to `byteCount` readable bytes, aligned to 8, that nobody changes while
/// `owner` lives (without an owner: as long as the process lives). The number of a bucket is cut to its
/// 17 bits wherever one is read.
struct FeatureTable: Sendable {
  nonisolated(unsafe) private let base: UnsafeRawPointer
  private let owner: OwnedWords?

  private static let bucketBits = 17
  private static let bucketMask = 1 << bucketBits - 1
  private static let filterOffset = 64
  private static let bucketOffset = filterOffset + 8 << FeatureFilter.wordBits
  private static let byteCount = bucketOffset + 32 << bucketBits
  private static let header: [UInt8] =
    Array("DLTG".utf8) + [2] + [UInt8](repeating: 0, count: filterOffset - 5)
  /// A feature stands at most so many buckets behind its own.
  private static let reach = 64

  /// The table that is compiled into the library; nil if it is none.
  static let embedded: FeatureTable? = {
    guard let base = dateline_tagger_bytes(), dateline_tagger_size() == byteCount,
      UnsafeRawBufferPointer(start: base, count: header.count).elementsEqual(header)
    else { return nil }
    return FeatureTable(base: base, owner: nil)
  }()

  private init(base: UnsafeRawPointer, owner: OwnedWords?) {
    self.base = base
    self.owner = owner
  }

  private init(_ words: OwnedWords) {
    self.init(base: words.base, owner: words)
  }

  /// Nil if the bytes are no such file.
  init?(copying bytes: [UInt8]) {
    guard bytes.count == Self.byteCount, bytes.starts(with: Self.header) else { return nil }
    self.init(OwnedWords(copying: bytes))
  }

  /// Takes three quarters of its room, and leaves out what would stand too far from its bucket.
  init(_ features: [TaggerFeature]) {
    let kept = features.prefix((Self.bucketMask + 1) / 2 * 3).sorted { $0.key < $1.key }
    var filter = FeatureFilter()
    var buckets = [FeatureWeights](repeating: FeatureWeights(), count: 2 << Self.bucketBits)
    for feature in kept {
      filter.insert(feature.key)
      var bucket = Self.bucket(feature.key)
      for _ in 0...Self.reach {
        if let place = [2 * bucket, 2 * bucket + 1].first(where: { buckets[$0].isVacant }) {
          buckets[place] = FeatureWeights(feature)
          break
        }
        buckets[2 * bucket].mark()
        bucket = (bucket + 1) & Self.bucketMask
      }
    }
    var bytes = Self.header
    bytes.reserveCapacity(Self.byteCount)
    for word in filter.words { Self.append(word, to: &bytes) }
    for weights in buckets {
      Self.append(weights.low, to: &bytes)
      Self.append(weights.high, to: &bytes)
    }
    self.init(OwnedWords(copying: bytes))
  }

  private static func append(_ word: UInt64, to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: 64, by: 8) as StrideTo<UInt64> {
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  func encoded() -> [UInt8] {
    Array(UnsafeRawBufferPointer(start: base, count: Self.byteCount))
  }

  var filterWords: [UInt64] {
    (0..<1 << FeatureFilter.wordBits).map { word(at: Self.filterOffset + 8 * $0) }
  }

  // MARK: Look-up

  @inline(__always)
  private static func bucket(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key >> UInt64(FeatureHash.keyBits - bucketBits)) & bucketMask
  }

  /// Within the bytes for every bucket's number and every place below 2.
  @inline(__always)
  private func weights(bucket: Int, place: Int) -> FeatureWeights {
    let offset = Self.bucketOffset + 32 * bucket + 16 * place
    return FeatureWeights(low: word(at: offset), high: word(at: offset + 8))
  }

  @inline(__always)
  private func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: base.load(fromByteOffset: offset, as: UInt64.self))
  }

  /// Not 0 if features that belong to the bucket of this one stand in the buckets behind it.
  @inline(__always)
  func mark(ofBucketOf key: UInt64) -> UInt64 {
    weights(bucket: Self.bucket(key), place: 0).marks
  }

  /// The weights of a feature if they stand in its own bucket, else nothing. Both places are looked at
  /// under masks: a branch that waits for memory would stop the processor from fetching the next
  /// bucket meanwhile.
  @inline(__always)
  func weightsInBucket(of key: UInt64) -> FeatureWeights {
    weights(of: FeatureWeights.fingerprint(ofKey: key), inBucket: Self.bucket(key))
  }

  @inline(__always)
  private func weights(of fingerprint: UInt64, inBucket bucket: Int) -> FeatureWeights {
    weights(bucket: bucket, place: 0).only(if: fingerprint)
      | weights(bucket: bucket, place: 1).only(if: fingerprint)
  }

  /// Of a feature whose bucket is marked, the weights that stand in one behind it.
  func addWeightsFurtherOn(of key: UInt64, to scores: inout TagScores) {
    let fingerprint = FeatureWeights.fingerprint(ofKey: key)
    var bucket = Self.bucket(key)
    for _ in 0..<Self.reach {
      bucket = (bucket + 1) & Self.bucketMask
      scores.add(weights(of: fingerprint, inBucket: bucket))
      if weights(bucket: bucket, place: 0).marks == 0 { return }
    }
  }
}

/// A copy of bytes, aligned for words; freed at the end of its life.
private final class OwnedWords: Sendable {
  nonisolated(unsafe) let base: UnsafeRawPointer

  init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 64)
    // The new memory has at least as many bytes as the array, and they do not overlap.
    bytes.withUnsafeBytes { source in
      if let first = source.baseAddress { copy.copyMemory(from: first, byteCount: source.count) }
    }
    base = UnsafeRawPointer(copy)
  }

  deinit { UnsafeMutableRawPointer(mutating: base).deallocate() }
}
