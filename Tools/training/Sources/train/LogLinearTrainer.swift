import Foundation
@_spi(Training) import Geoparsing
import TextAnalysis

/// A log-linear model over tags, trained with AdaGrad on one token at a time. The loss of a token is
/// −log of the probability of the *set* of tags that are right.
struct LogLinearTrainer {
  private let rate: Float = 0.1
  /// Strength of the pull towards zero (L1), applied to the features of each learned token.
  private let penalty: Float
  private var slots: [UInt32]
  private var keys: [UInt64] = []
  private var weights: [SIMD16<Float>] = []
  private var squares: [SIMD16<Float>] = []
  private let mask: Int

  init(penalty: Float, capacityBits: Int = 23) {
    self.penalty = penalty
    slots = [UInt32](repeating: 0, count: 1 << capacityBits)
    mask = slots.count - 1
  }

  private struct Collector: FeatureSink {
    var features: [UInt64] = []
    mutating func add(_ feature: UInt64) { features.append(FeatureHash.key(feature)) }
  }

  var featureCount: Int { keys.count }

  /// The row of a feature; made on first sight.
  private mutating func row(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
    while slots[slot] != 0 {
      let row = Int(slots[slot]) - 1
      if keys[row] == key { return row }
      slot = (slot + 1) & mask
    }
    keys.append(key)
    weights.append(SIMD16(repeating: 0))
    squares.append(SIMD16(repeating: 1e-6))
    slots[slot] = UInt32(keys.count)
    return keys.count - 1
  }

  /// One pass over the documents in a shuffled order. Returns the share of tokens that were tagged
  /// right before they were learned.
  mutating func epoch(
    _ documents: [(input: TaggerInput, document: LabelledDocument)], random: inout SplitMix,
    followGold: Double
  ) -> Double {
    var order = Array(documents.indices)
    for index in order.indices.dropFirst() {
      order.swapAt(index, Int(random.next() % UInt64(index + 1)))
    }
    var right = 0
    var seen = 0
    for index in order {
      let (input, document) = documents[index]
      var history = TagHistory()
      for sentence in document.text.sentences {
        history.startSentence()
        for token in sentence.tokens {
          let allowed = document.allowed[token]
          guard history.previous != .outside || input.canBegin(token) else {
            history.append(.outside, word: nil)
            continue
          }
          let (predicted, gold) = learn(token, input, history, allowed, document.weight)
          seen += 1
          if allowed & (1 << UInt16(predicted.rawValue)) != 0 { right += 1 }
          let next = random.unit() < followGold ? gold : predicted
          history.append(next, word: input.historyKey(token))
        }
      }
    }
    return Double(right) / Double(max(1, seen))
  }

  /// Learns one token; returns the tag the model gave and the likeliest of those that are right.
  private mutating func learn(
    _ token: Int, _ input: TaggerInput, _ history: TagHistory, _ allowed: UInt16, _ weight: Float
  ) -> (predicted: EntityTag, gold: EntityTag) {
    var collector = Collector()
    collector.features.reserveCapacity(80)
    input.features(token, history, into: &collector)
    var scores = SIMD16<Float>(repeating: 0)
    var rows: [Int] = []
    rows.reserveCapacity(collector.features.count)
    for key in collector.features {
      let row = row(key)
      rows.append(row)
      scores += weights[row]
    }
    let count = LinearTagger.tagCount
    var highest = -Float.infinity
    var predicted = 0
    var gold = 0
    var goldScore = -Float.infinity
    var predictedScore = -Float.infinity
    for tag in 0..<count {
      highest = max(highest, scores[tag])
      if scores[tag] > predictedScore,
        EntityTag(rawValue: UInt8(tag)).canFollow(history.previous)
      {
        predictedScore = scores[tag]
        predicted = tag
      }
      if allowed & (1 << UInt16(tag)) != 0, scores[tag] > goldScore {
        goldScore = scores[tag]
        gold = tag
      }
    }
    var all: Float = 0
    var good: Float = 0
    var shares = SIMD16<Float>(repeating: 0)
    for tag in 0..<count {
      let value = exp(scores[tag] - highest)
      shares[tag] = value
      all += value
      if allowed & (1 << UInt16(tag)) != 0 { good += value }
    }
    var gradient = shares / all
    for tag in 0..<count where allowed & (1 << UInt16(tag)) != 0 {
      gradient[tag] -= shares[tag] / max(good, 1e-30)
    }
    gradient *= weight
    let square = gradient * gradient
    for row in rows {
      squares[row] += square
      let step = rate / squares[row].squareRoot()
      let moved = weights[row] - step * gradient
      guard penalty > 0 else {
        weights[row] = moved
        continue
      }
      let pull = step * penalty * weight
      let zero = SIMD16<Float>(repeating: 0)
      weights[row] =
        moved.replacing(
          with: pointwiseMax(moved - pull, zero), where: moved .> zero
        ).replacing(with: pointwiseMin(moved + pull, zero), where: moved .< zero)
    }
    return (EntityTag(rawValue: UInt8(predicted)), EntityTag(rawValue: UInt8(gold)))
  }

  /// The features with the largest weights, at most so many and none below the limit, rounded to the
  /// steps of the runtime.
  func pruned(count: Int, limit: Float) -> [TaggerFeature] {
    let lanes = 0..<LinearTagger.tagCount
    let sizes = weights.map { weight in lanes.reduce(Float(0)) { max($0, abs(weight[$1])) } }
    let order = sizes.indices.filter { sizes[$0] >= limit }
      .sorted { (sizes[$1], keys[$0]) < (sizes[$0], keys[$1]) }.prefix(count)
    return order.map { row in
      var rounded = TagWeights()
      for lane in lanes where abs(weights[row][lane]) >= limit / 2 {
        let scaled = (weights[row][lane] * Float(LinearTagger.unit)).rounded()
        rounded[lane] = Int8(max(-127, min(127, scaled)))
      }
      return TaggerFeature(key: keys[row], weights: rounded)
    }
  }
}

/// A small generator of random numbers, the same everywhere (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int(next() % UInt64(list.count))]
  }
}
