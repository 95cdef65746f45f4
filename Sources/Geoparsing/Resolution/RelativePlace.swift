import TextAnalysis

/// Positions told relative to a place: "20 km south of X", "near X", "off the coast of X", "between X
/// and Y". The point stays the place's own; the radius grows to what the wording allows.
struct RelativePlace: Hashable, Sendable {
  let relation: PlaceMention.Relation
  /// How far from the place the position may be, in metres.
  let radiusMeters: Int
  /// The token that the wording begins with.
  let firstToken: Int

  private static let nearRadius = 15_000
  /// "south of X", with no distance told.
  private static let sideRadius = 50_000
  private static let coastRadius = 50_000
  static let betweenRadius = 50_000
  private static let farthest = 2_000_000.0

  /// Reads the words before a mention.
  init?(before start: Int, _ context: RuleContext) {
    let words = Words(start: start, context: context)
    guard let found = Self.read(words) else { return nil }
    self = found
  }

  init(_ relation: PlaceMention.Relation, _ radiusMeters: Int, from firstToken: Int) {
    self.relation = relation
    self.radiusMeters = radiusMeters
    self.firstToken = firstToken
  }

  /// The words before a mention, counted backwards, within its sentence.
  struct Words {
    let start: Int
    let first: Int
    let context: RuleContext

    init(start: Int, context: RuleContext) {
      self.start = start
      self.context = context
      first = context.sentence(of: start).lowerBound
    }

    subscript(_ back: Int) -> Token? {
      start - back >= first ? context.token(start - back) : nil
    }
  }

  private static func read(_ words: Words) -> RelativePlace? {
    // "the" and the like do not count: "near the Sea of Azov".
    var back = 1
    while let word = words[back], skipped.contains(word) { back += 1 }
    guard let last = words[back], last.isWord else { return nil }
    let here = words.start - back
    if near.contains(last) { return RelativePlace(.near, nearRadius, from: here) }
    if last.hash == off { return coast(words, back) }
    if last.hash == between { return RelativePlace(.between, betweenRadius, from: here) }
    if last.hash == of || last.hash == from,
      let distance = RelativeDistance(endingAt: here, first: words.first, words.context)
    {
      return RelativePlace(
        .distance, Int(min(distance.meters, farthest)), from: distance.firstToken)
    }
    guard let noun = words[back + 1] else { return nil }
    if last.hash == of {
      if coasts.contains(noun) {
        return (2...4).first { words[back + $0]?.hash == off }
          .map { RelativePlace(.coast, coastRadius, from: here - $0) }
      }
      if EnglishWords.compass.contains(noun) {
        return RelativePlace(.near, sideRadius, from: here - 1)
      }
      return surroundings.contains(noun) ? RelativePlace(.near, nearRadius, from: here - 1) : nil
    }
    if last.hash == to && noun.hash == close || last.hash == from && noun.hash == far {
      return RelativePlace(.near, nearRadius, from: here - 1)
    }
    return nil
  }

  /// "off Yemen", but not "fending off Russia".
  private static func coast(_ words: Words, _ back: Int) -> RelativePlace? {
    if let verb = words[back + 1], particleVerbs.contains(verb) { return nil }
    return RelativePlace(.coast, coastRadius, from: words.start - back)
  }

  private static let near = WordSet("near outside nearby")
  private static let coasts = WordSet("coast coasts shore shores coastline")
  private static let surroundings = WordSet("outskirts vicinity environs edge surroundings")
  private static let skipped = WordSet("the")
  private static let particleVerbs = WordSet(
    """
    fend fends fended fending ward wards warded warding cut cuts cutting break breaks broke breaking
    call calls called calling sell sells sold selling pay pays paid paying shake shook hold held holding
    fight fought fighting wall walled seal sealed sealing write wrote
    """)
  private static var off: UInt64 { WordHash.constant("off") }
  private static var of: UInt64 { WordHash.constant("of") }
  private static var from: UInt64 { WordHash.constant("from") }
  private static var to: UInt64 { WordHash.constant("to") }
  private static var close: UInt64 { WordHash.constant("close") }
  private static var far: UInt64 { WordHash.constant("far") }
  private static var between: UInt64 { WordHash.constant("between") }
}
