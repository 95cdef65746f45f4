import Gazetteer
import TextAnalysis
import TimelineModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Reading {
  private static let borrowedRadius = 40_000

  /// The public form of a reading.
  ///
  /// - Parameter resolved: what the gazetteer says of ``place``.
  func mention(in text: TokenizedText, at resolved: Place?) -> PlaceMention {
    let tokens = text.tokens
    let range = TextRange(
      tokens[draft.tokens.lowerBound].start, tokens[draft.tokens.upperBound - 1].end)
    var radius = resolved?.radiusMeters ?? 0
    if isApproximate { radius = max(radius, Self.borrowedRadius) }
    if let relative {
      // A distance may be told from the edge of the place.
      radius =
        relative.relation == .distance
        ? radius + relative.radiusMeters : max(radius, relative.radiusMeters)
    }
    return PlaceMention(
      range: range, kind: verdict.kind, kindConfidence: verdict.confidence,
      isDemonym: draft.isDemonym, place: resolved, isApproximate: isApproximate,
      radiusMeters: radius, relation: relative?.relation,
      relationRange: relative.map { TextRange(tokens[$0.firstToken].start, range.end) },
      confidence: confidence,
      rule: draft.rule)
  }

  /// How sure both the name and the choice are: the leads of tagger and resolver through a logistic
  /// curve; places that only stand in are never sure.
  var confidence: Double {
    let name = 1 / (1 + exp(-0.8 * draft.margin))
    guard place != nil else { return 0 }
    let lead = 1 / (1 + exp(-(choice?.margin ?? 0) - 0.5))
    let value = name * (isApproximate ? 0.35 : lead)
    return (value * 1000).rounded() / 1000
  }
}
