import TextAnalysis

/// What a token shows in small numbers: its shape, its class in the gazetteer and the like, of which few
/// combinations exist. ``TagScoreTables`` sums the weights of these features once for each combination.
///
/// Every group takes the values that its index in the tables is made of.
enum CodeFeatures {
  /// How many shapes ``WordShape`` knows; 0 stands before and after a sentence.
  static let shapes = 19
  /// How many classes ``GazetteerMatches`` lays over tokens.
  static let places = 64
  /// The class before and after a sentence.
  static let noPlace = 255

  @inline(__always)
  static func written(
    _ shape: Int, starts: Int, isTitle: Bool, into sink: inout some FeatureSink
  ) {
    sink.add(FeatureHash.of(1, 0))
    sink.add(FeatureHash.of(4, UInt64(shape)))
    sink.add(FeatureHash.of(43, UInt64(starts), UInt64(shape)))
    if isTitle { sink.add(FeatureHash.of(56, UInt64(shape))) }
  }

  @inline(__always)
  static func shapeBefore(_ before: Int, _ shape: Int, into sink: inout some FeatureSink) {
    sink.add(FeatureHash.of(16, UInt64(before), UInt64(shape)))
  }

  @inline(__always)
  static func shapeAfter(_ shape: Int, _ after: Int, into sink: inout some FeatureSink) {
    sink.add(FeatureHash.of(17, UInt64(shape), UInt64(after)))
  }

  @inline(__always)
  static func place(_ here: Int, starts: Int, isTitle: Bool, into sink: inout some FeatureSink) {
    sink.add(FeatureHash.of(30, UInt64(here)))
    sink.add(FeatureHash.of(35, UInt64(here), UInt64(starts)))
    if isTitle { sink.add(FeatureHash.of(57, UInt64(here))) }
  }

  @inline(__always)
  static func placeBefore(_ before: Int, into sink: inout some FeatureSink) {
    sink.add(FeatureHash.of(31, UInt64(before)))
  }

  @inline(__always)
  static func placeAfter(_ after: Int, into sink: inout some FeatureSink) {
    sink.add(FeatureHash.of(32, UInt64(after)))
  }

  @inline(__always)
  static func placeAndShape(_ here: Int, _ shape: Int, into sink: inout some FeatureSink) {
    sink.add(FeatureHash.of(34, UInt64(here), UInt64(shape)))
  }

  @inline(__always)
  static func flags(_ flags: Int, starts: Int, into sink: inout some FeatureSink) {
    var rest = flags
    while rest != 0 {
      let bit = UInt64(rest.trailingZeroBitCount)
      rest &= rest - 1
      sink.add(FeatureHash.of(40, bit))
      sink.add(FeatureHash.of(41, bit, UInt64(starts)))
    }
    sink.add(FeatureHash.of(42, UInt64(flags)))
  }

  /// - Parameters:
  ///   - length: the tokens of a run of capitals, five at most.
  ///   - position: the token's in it, two at most.
  @inline(__always)
  static func run(length: Int, position: Int, into sink: inout some FeatureSink) {
    sink.add(FeatureHash.of(54, UInt64(length), UInt64(position)))
  }

  @inline(__always)
  static func history(_ previous: Int, _ beforePrevious: Int, into sink: inout some FeatureSink) {
    sink.add(FeatureHash.of(60, UInt64(previous)))
    sink.add(FeatureHash.of(61, UInt64(previous << 8 | beforePrevious)))
  }

  @inline(__always)
  static func historyAndShape(_ previous: Int, _ shape: Int, into sink: inout some FeatureSink) {
    sink.add(FeatureHash.of(63, UInt64(previous), UInt64(shape)))
  }

  @inline(__always)
  static func historyAndPlace(_ previous: Int, _ here: Int, into sink: inout some FeatureSink) {
    sink.add(FeatureHash.of(64, UInt64(previous), UInt64(here)))
  }

  @inline(__always)
  static func lastOfWord(_ tag: Int, into sink: inout some FeatureSink) {
    sink.add(FeatureHash.of(65, UInt64(tag)))
  }
}

extension TaggerInput {
  /// The small numbers of a token after what was decided before it.
  struct Codes {
    var shape = 0
    var shapeBefore = 0
    var shapeAfter = 0
    var place = 0
    var placeBefore = 0
    var placeAfter = 0
    var flags = 0
    /// 1 for the first token of a sentence, else 0.
    var starts = 0
    var isTitle = false
    var runLength = 0
    var runPosition = 0
    var previous = 0
    var beforePrevious = 0
    /// The tag after which the word was last met, raised by one; 0 for none.
    var lastOfWord = 0
  }

  @inline(__always)
  func codes(_ index: Int, _ history: TagHistory) -> Codes {
    let bounds = sentenceBounds[index]
    let run = runs[index]
    var codes = Codes()
    codes.shape = Int(shapes[index])
    codes.place = Int(gazetteer[index])
    codes.placeBefore = CodeFeatures.noPlace
    codes.placeAfter = CodeFeatures.noPlace
    if index > bounds.lowerBound {
      codes.shapeBefore = Int(shapes[index - 1])
      codes.placeBefore = Int(gazetteer[index - 1])
    }
    if index + 1 < bounds.upperBound {
      codes.shapeAfter = Int(shapes[index + 1])
      codes.placeAfter = Int(gazetteer[index + 1])
    }
    codes.flags = Int(flags[index].rawValue)
    codes.starts = index == bounds.lowerBound ? 1 : 0
    codes.isTitle = isTitleLine[index]
    codes.runLength = min(run.count, 5)
    codes.runPosition = min(index - Int(run.lowerBound), 2)
    codes.previous = Int(history.previous.rawValue)
    codes.beforePrevious = Int(history.beforePrevious.rawValue)
    codes.lastOfWord = history.last(of: words[index])
    return codes
  }

  /// The features of ``CodeFeatures``, one by one.
  @inline(__always)
  func codeFeatures(_ codes: Codes, into sink: inout some FeatureSink) {
    CodeFeatures.written(
      codes.shape, starts: codes.starts, isTitle: codes.isTitle, into: &sink)
    CodeFeatures.shapeBefore(codes.shapeBefore, codes.shape, into: &sink)
    CodeFeatures.shapeAfter(codes.shape, codes.shapeAfter, into: &sink)
    CodeFeatures.place(codes.place, starts: codes.starts, isTitle: codes.isTitle, into: &sink)
    CodeFeatures.placeBefore(codes.placeBefore, into: &sink)
    CodeFeatures.placeAfter(codes.placeAfter, into: &sink)
    CodeFeatures.placeAndShape(codes.place, codes.shape, into: &sink)
    CodeFeatures.flags(codes.flags, starts: codes.starts, into: &sink)
    CodeFeatures.run(length: codes.runLength, position: codes.runPosition, into: &sink)
    CodeFeatures.history(codes.previous, codes.beforePrevious, into: &sink)
    CodeFeatures.historyAndShape(codes.previous, codes.shape, into: &sink)
    CodeFeatures.historyAndPlace(codes.previous, codes.place, into: &sink)
    CodeFeatures.lastOfWord(codes.lastOfWord, into: &sink)
  }
}
