import TextAnalysis

/// The scores of ``CodeFeatures`` under one model, summed once for every combination of their values: a
/// third of a token's features become a dozen look-ups.
struct TagScoreTables: Sendable {
  private typealias Table = [TagScores]

  private let written: Table
  private let shapeBefore: Table
  private let shapeAfter: Table
  private let place: Table
  private let placeBefore: Table
  private let placeAfter: Table
  private let placeAndShape: Table
  private let flags: Table
  private let run: Table
  private let history: Table
  private let historyAndShape: Table
  private let historyAndPlace: Table
  private let lastOfWord: Table

  private static let shapes = CodeFeatures.shapes
  private static let places = CodeFeatures.places
  private static let tags = LinearTagger.tagCount

  init(_ model: LinearTagger) {
    let shapes = Self.shapes
    let places = Self.places
    let tags = Self.tags
    var list = FeatureList(for: model)
    func table(_ count: Int, _ features: (Int, inout FeatureList) -> Void) -> Table {
      (0..<count).map { index in
        features(index, &list)
        return model.scores(of: &list)
      }
    }
    written = table(shapes * 4) {
      CodeFeatures.written($0 / 4, starts: $0 / 2 & 1, isTitle: $0 & 1 == 1, into: &$1)
    }
    shapeBefore = table(shapes * shapes) {
      CodeFeatures.shapeBefore($0 / shapes, $0 % shapes, into: &$1)
    }
    shapeAfter = table(shapes * shapes) {
      CodeFeatures.shapeAfter($0 / shapes, $0 % shapes, into: &$1)
    }
    place = table(places * 4) {
      CodeFeatures.place($0 / 4, starts: $0 / 2 & 1, isTitle: $0 & 1 == 1, into: &$1)
    }
    placeBefore = table(CodeFeatures.noPlace + 1) { CodeFeatures.placeBefore($0, into: &$1) }
    placeAfter = table(CodeFeatures.noPlace + 1) { CodeFeatures.placeAfter($0, into: &$1) }
    placeAndShape = table(places * shapes) {
      CodeFeatures.placeAndShape($0 / shapes, $0 % shapes, into: &$1)
    }
    flags = table(256 * 2) { CodeFeatures.flags($0 / 2, starts: $0 & 1, into: &$1) }
    run = table(6 * 3) { CodeFeatures.run(length: $0 / 3, position: $0 % 3, into: &$1) }
    history = table(tags * tags) { CodeFeatures.history($0 / tags, $0 % tags, into: &$1) }
    historyAndShape = table(tags * shapes) {
      CodeFeatures.historyAndShape($0 / shapes, $0 % shapes, into: &$1)
    }
    historyAndPlace = table(tags * places) {
      CodeFeatures.historyAndPlace($0 / places, $0 % places, into: &$1)
    }
    lastOfWord = table(tags + 1) { CodeFeatures.lastOfWord($0, into: &$1) }
  }

  /// The sum that the features of ``TaggerInput/codeFeatures(_:into:)`` have.
  @inline(__always)
  func scores(_ codes: TaggerInput.Codes) -> TagScores {
    let starts = codes.starts * 2 + (codes.isTitle ? 1 : 0)
    var scores = written[codes.shape * 4 + starts]
    scores += shapeBefore[codes.shapeBefore * Self.shapes + codes.shape]
    scores += shapeAfter[codes.shape * Self.shapes + codes.shapeAfter]
    scores += place[codes.place * 4 + starts]
    scores += placeBefore[codes.placeBefore]
    scores += placeAfter[codes.placeAfter]
    scores += placeAndShape[codes.place * Self.shapes + codes.shape]
    scores += flags[codes.flags * 2 + codes.starts]
    scores += run[codes.runLength * 3 + codes.runPosition]
    scores += history[codes.previous * Self.tags + codes.beforePrevious]
    scores += historyAndShape[codes.previous * Self.shapes + codes.shape]
    scores += historyAndPlace[codes.previous * Self.places + codes.place]
    scores += lastOfWord[codes.lastOfWord]
    return scores
  }
}
