/// Runtime of a trained linear model: the score of a tag is the sum of the weights of the features
/// that are present.
///
/// Features are 64-bit hashes made by ``FeatureHash``; weights are bytes in steps of one sixteenth. Most
/// features of a token are in no model: ``FeatureList`` turns them away before the table is read.
public struct LinearTagger: Sendable {
  /// Scores of this much make one nat.
  public static let unit = 16.0

  /// The number of tags that a model holds weights for.
  public static let tagCount = 13

  private let table: FeatureTable
  let filter: FeatureFilter

  /// The model that is compiled into the library; empty if it cannot be read.
  public static let embedded = FeatureTable.embedded.map { LinearTagger($0) } ?? LinearTagger([])

  /// Takes 196,608 features at most, three quarters of its room; further ones are left out.
  public init(_ features: [TaggerFeature]) {
    self.init(FeatureTable(features))
  }

  /// A model as ``encoded()`` gives it; nil if the bytes are none.
  public init?(bytes: [UInt8]) {
    guard let table = FeatureTable(copying: bytes) else { return nil }
    self.init(table)
  }

  private init(_ table: FeatureTable) {
    self.table = table
    filter = FeatureFilter(words: table.filterWords)
  }

  /// The bytes of a file that ``init(bytes:)`` reads and the library embeds.
  public func encoded() -> [UInt8] { table.encoded() }

  /// True if no weights are at hand.
  public var isEmpty: Bool { filter.isEmpty }

  /// The scores of all tags for the features that are present. The list is empty afterwards.
  ///
  /// The first pass only asks whether a bucket overflows, so that the processor waits for the memory of
  /// all of them at a time; the last goes after the features that their buckets had no room for.
  public func scores(of features: inout FeatureList) -> TagScores {
    var scores = TagScores()
    var marks: UInt64 = 0
    for index in 0..<features.count {
      marks |= table.mark(ofBucketOf: features.keys[index])
    }
    for index in 0..<features.count {
      scores.add(table.weightsInBucket(of: features.keys[index]))
    }
    if marks != 0 {
      for index in 0..<features.count
      where table.mark(ofBucketOf: features.keys[index]) != 0 {
        table.addWeightsFurtherOn(of: features.keys[index], to: &scores)
      }
    }
    features.count = 0
    return scores
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
