import TextAnalysis

/// Takes features as they are made.
@_spi(Training)
public protocol FeatureSink {
  /// Takes one hash of `FeatureHash`; a feature may come twice.
  mutating func add(_ feature: UInt64)
}

/// The names of the same word that were tagged before, for ``TaggerInput/features(_:_:into:)``.
@_spi(Training)
public struct TagHistory: Sendable {
  /// The tag of the token before; outside at the beginning of a sentence.
  public var previous: EntityTag = .outside
  private(set) var beforePrevious: EntityTag = .outside
  private var lastOfWord = WordMemory<EntityTag>(vacant: .outside)

  /// The history at the beginning of a document.
  public init() {}

  /// Notes the tag of the token that was just decided.
  public mutating func append(_ tag: EntityTag, word: UInt64?) {
    beforePrevious = previous
    previous = tag
    if let word { lastOfWord[word] = tag }
  }

  /// Forgets the neighbours; the tags of words, which hold for the document, stay.
  public mutating func startSentence() {
    previous = .outside
    beforePrevious = .outside
  }

  /// The tag that a word had last, raised by one; 0 for none.
  func last(of word: UInt64) -> Int { lastOfWord[word].map { Int($0.rawValue) + 1 } ?? 0 }
}

extension TaggerInput {
  /// All features of a token after what was decided before it.
  public func features(_ index: Int, _ history: TagHistory, into sink: inout some FeatureSink) {
    codeFeatures(codes(index, history), into: &sink)
    wordFeatures(index, history) { sink.add($0) }
  }

  /// The features that hold a word or three codes: too many for tables. Each is handed to `add`.
  @inline(__always)
  func wordFeatures(_ index: Int, _ history: TagHistory, _ add: (UInt64) -> Void) {
    neighbourFeatures(index, add)
    gazetteerFeatures(index, add)
    runFeatures(index, add)
    let previous = UInt64(history.previous.rawValue)
    add(FeatureHash.of(62, previous, words[index]))
    if index > 0 { add(FeatureHash.of(66, previous, words[index - 1])) }
  }

  /// The key under which ``TagHistory`` remembers a token; nil for tokens that are not words.
  public func historyKey(_ index: Int) -> UInt64? {
    text.tokens[index].isWord && text.tokens[index].isCapitalized ? words[index] : nil
  }

  /// A neighbour's word; one value before and one after the sentence.
  @inline(__always)
  private func word(_ index: Int, _ bounds: Range<Int32>) -> UInt64 {
    index < bounds.lowerBound ? 1 : index >= bounds.upperBound ? 2 : words[index]
  }

  @inline(__always)
  private func shape(_ index: Int, _ bounds: Range<Int32>) -> UInt64 {
    index < bounds.lowerBound || index >= bounds.upperBound ? 0 : UInt64(shapes[index])
  }

  @inline(__always)
  private func place(_ index: Int, _ bounds: Range<Int32>) -> UInt64 {
    index < bounds.lowerBound || index >= bounds.upperBound ? 255 : UInt64(gazetteer[index])
  }

  @inline(__always)
  private func neighbourFeatures(_ index: Int, _ add: (UInt64) -> Void) {
    let bounds = sentenceBounds[index]
    let here = words[index]
    let before = word(index - 1, bounds)
    let after = word(index + 1, bounds)
    let before2 = word(index - 2, bounds)
    let after2 = word(index + 2, bounds)
    let shape0 = UInt64(shapes[index])
    let shapeBefore = shape(index - 1, bounds)
    let shapeAfter = shape(index + 1, bounds)
    add(FeatureHash.of(2, here))
    add(FeatureHash.of(3, here, shape0))
    add(FeatureHash.of(5, before))
    add(FeatureHash.of(6, after))
    add(FeatureHash.of(7, before2))
    add(FeatureHash.of(8, after2))
    add(FeatureHash.of(9, word(index - 3, bounds)))
    add(FeatureHash.of(10, word(index + 3, bounds)))
    add(FeatureHash.of(11, before2, before))
    add(FeatureHash.of(12, before, here))
    add(FeatureHash.of(13, here, after))
    add(FeatureHash.of(14, after, after2))
    add(FeatureHash.of(15, before, after))
    add(FeatureHash.of(18, shapeBefore << 16 | shape0 << 8 | shapeAfter))
    affixFeatures(index, add)
  }

  /// Prefix of three and suffixes of two to four bytes of capitalised words.
  @inline(__always)
  private func affixFeatures(_ index: Int, _ add: (UInt64) -> Void) {
    let token = text.tokens[index]
    guard token.isWord, token.isCapitalized, token.count > 2 else { return }
    let bytes = text.bytes
    var value: UInt64 = 0
    for offset in 0..<3 { value = value << 8 | UInt64(bytes[token.start + offset] | 0x20) }
    add(FeatureHash.of(20, value))
    value = 0
    for length in 1..<min(5, token.count + 1) {
      value = value << 8 | UInt64(bytes[token.end - length] | 0x20)
      if length > 1 { add(FeatureHash.of(20 + UInt64(length), value)) }
    }
  }

  @inline(__always)
  private func gazetteerFeatures(_ index: Int, _ add: (UInt64) -> Void) {
    let bounds = sentenceBounds[index]
    let here = UInt64(gazetteer[index])
    let before = place(index - 1, bounds)
    let after = place(index + 1, bounds)
    add(FeatureHash.of(33, before << 16 | here << 8 | after))
    add(FeatureHash.of(36, here, word(index - 1, bounds)))
    add(FeatureHash.of(37, here, word(index + 1, bounds)))
    add(FeatureHash.of(38, here << 8 | before, word(index - 1, bounds)))
  }

  @inline(__always)
  private func runFeatures(_ index: Int, _ add: (UInt64) -> Void) {
    let bounds = sentenceBounds[index]
    let run = runs[index]
    let before = word(Int(run.lowerBound) - 1, bounds)
    let after = word(Int(run.upperBound), bounds)
    let last = words[Int(run.upperBound) - 1]
    let position = UInt64(min(index - Int(run.lowerBound), 2))
    add(FeatureHash.of(50, before))
    add(FeatureHash.of(51, after))
    add(FeatureHash.of(52, before, after))
    add(FeatureHash.of(53, last))
    add(FeatureHash.of(55, last, position + 1))
  }
}
