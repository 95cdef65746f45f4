public import TimelineModel

/// A place name of a text, told apart and resolved.
public struct PlaceMention: Hashable, Sendable {
  /// What the words mean, after Gritta et al., "A pragmatic guide to geoparsing evaluation" (2020).
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Names a location.
    case literal
    /// Names something else by a place: a government, an army, a people, an organisation.
    case associative
  }

  /// A position told relative to the place: "20 km south of X". The place keeps its own point then.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// Close by or on one side of it: "near X", "outskirts of X", "south of X".
    case near
    /// A stated way off: "20 km south of X"; the radius grows by that way.
    case distance
    /// On the way from it to the next mention: "between X and Y".
    case between
    /// At sea before it: "off X", "off the coast of X".
    case coast
  }

  /// UTF-8 byte offsets in the text.
  public let range: TextRange
  /// Only literal mentions give an event its place.
  public let kind: Kind
  /// 0.5 … 1, how sure ``kind`` is.
  public let kindConfidence: Double
  /// True for adjectives and inhabitants: "Ukrainian", "Texans".
  public let isDemonym: Bool
  /// Nil if no candidate was usable.
  public let place: Place?
  /// The place is a stand-in: the nearest resolved mention or the container of a name that is in no
  /// gazetteer.
  public let isApproximate: Bool
  /// What the point stands for.
  public let radiusMeters: Int
  /// Nil where the position is the place itself.
  public let relation: Relation?
  /// The whole wording of a position told relative to the place: "20 km south of Kharkiv".
  public let relationRange: TextRange?
  /// 0 … 1.
  public let confidence: Double
  /// Stable identifier of what found it, `place.tagger`, `place.state-after-comma`.
  public let rule: String

  /// Takes the parts as they are; the range counts UTF-8 bytes.
  public init(
    range: TextRange, kind: Kind, kindConfidence: Double, isDemonym: Bool = false, place: Place?,
    isApproximate: Bool = false, radiusMeters: Int, relation: Relation? = nil,
    relationRange: TextRange? = nil, confidence: Double, rule: String
  ) {
    self.range = range
    self.kind = kind
    self.kindConfidence = kindConfidence
    self.isDemonym = isDemonym
    self.place = place
    self.isApproximate = isApproximate
    self.radiusMeters = radiusMeters
    self.relation = relation
    self.relationRange = relationRange
    self.confidence = confidence
    self.rule = rule
  }
}
