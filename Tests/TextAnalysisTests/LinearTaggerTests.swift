import Testing
import TextAnalysis

@Suite struct LinearTaggerTests {
  /// Features with made weights, so many that buckets run over, and their keys' own sums.
  private static let features: [TaggerFeature] = {
    var random = SystemRandomNumberGenerator()
    var keys = Set<UInt64>()
    // One bucket and its neighbours far beyond its room, the last one among them.
    for low in 0..<11 as Range<UInt64> {
      keys.insert(0x1234 << 19 | low)
      keys.insert(0x1FFFF << 19 | low)
    }
    while keys.count < 60_000 { keys.insert(random.next() >> 28) }
    return keys.map { key in
      var weights = TagWeights()
      for tag in 0..<LinearTagger.tagCount {
        weights[tag] = Int8(truncatingIfNeeded: key >> UInt64(tag) &+ UInt64(tag))
      }
      return TaggerFeature(key: key, weights: weights)
    }
  }()
  private static let tagger = LinearTagger(features)

  private static func scores(_ keys: [UInt64], of tagger: LinearTagger = tagger) -> [Int16] {
    var list = FeatureList(for: tagger)
    for key in keys { list.append(key << 28) }
    let scores = tagger.scores(of: &list)
    return (0..<LinearTagger.tagCount).map { scores[$0] }
  }

  @Test func everyFeatureIsFoundWithItsWeights() {
    for feature in Self.features {
      let expected = (0..<LinearTagger.tagCount).map { Int16(feature.weights[$0]) }
      let found = Self.scores([feature.key])
      guard found == expected else {
        Issue.record("key \(feature.key): \(found), not \(expected)")
        return
      }
    }
  }

  @Test func scoresAreSums() {
    let some = Self.features.prefix(90)
    let expected = (0..<LinearTagger.tagCount).map { tag in
      some.reduce(Int16(0)) { $0 + Int16($1.weights[tag]) }
    }
    #expect(Self.scores(some.map(\.key)) == expected)
  }

  @Test func unknownFeaturesCountNothing() {
    let known = Set(Self.features.map(\.key))
    let others = (0..<UInt64(500)).map { $0 &* 0x9_1234_5677 & 0xF_FFFF_FFFF }
      .filter { !known.contains($0) }
    #expect(others.count > 400)
    for key in others { #expect(Self.scores([key]).allSatisfy { $0 == 0 }) }
    #expect(Self.scores([]).allSatisfy { $0 == 0 })
  }

  @Test func listIsEmptyAfterwardsAndNeverOverflows() {
    var list = FeatureList(for: Self.tagger)
    for feature in Self.features.prefix(FeatureList.capacity + 40) {
      list.append(feature.key << 28)
    }
    _ = Self.tagger.scores(of: &list)
    let scores = Self.tagger.scores(of: &list)
    #expect((0..<LinearTagger.tagCount).allSatisfy { scores[$0] == 0 })
  }

  @Test func fileRoundTrip() throws {
    let bytes = Self.tagger.encoded()
    let read = try #require(LinearTagger(bytes: bytes))
    #expect(read.encoded() == bytes)
    for feature in Self.features.prefix(1_000) {
      #expect(Self.scores([feature.key], of: read) == Self.scores([feature.key]))
    }
    #expect(LinearTagger(bytes: Array(bytes.dropLast())) == nil)
    #expect(LinearTagger(bytes: [0] + bytes.dropFirst()) == nil)
    #expect(LinearTagger(bytes: []) == nil)
  }

  /// A file that says of every bucket that it runs over still has an end.
  @Test func marksEverywhereEnd() throws {
    var bytes = Self.tagger.encoded()
    for mark in stride(from: bytes.count - 17, to: 64 + 8 << 14, by: -32) { bytes[mark] |= 0x80 }
    let read = try #require(LinearTagger(bytes: bytes))
    for feature in Self.features.prefix(100) {
      #expect(Self.scores([feature.key], of: read) == Self.scores([feature.key]))
    }
  }

  @Test func embeddedModelIsRead() {
    #expect(!LinearTagger.embedded.isEmpty)
  }

  @Test func withoutFeaturesItIsEmpty() {
    #expect(LinearTagger([]).isEmpty)
    #expect(!Self.tagger.isEmpty)
  }
}
