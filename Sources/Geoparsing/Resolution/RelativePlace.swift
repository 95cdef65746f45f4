import TextAnalysis

/// Positions told relative to a place: "20 km south of X", "near X", "off the coast of X", "between X
/// and Y". The point stays the place's own; the radius grows to what the wording allows.
struct RelativePlace: Hashable, Sendable {
  let relation: PlaceMention.Relation
  /// At least this many metres.
  let radiusMeters: Int

  private static let nearRadius = 15_000
  private static let coastRadius = 50_000
  private static let betweenRadius = 50_000

  /// Reads the words before a mention.
  init?(before start: Int, _ context: RuleContext) {
    let first = context.sentence(of: start).lowerBound
    func word(_ back: Int) -> Token? {
      start - back >= first ? context.token(start - back) : nil
    }
    guard let last = word(1), last.isWord else { return nil }
    if Self.near.contains(last) {
      self.init(.near, Self.nearRadius)
    } else if last.hash == Self.off {
      self.init(.coast, Self.coastRadius)
    } else if last.hash == Self.between {
      self.init(.between, Self.betweenRadius)
    } else if last.hash == Self.of, let noun = word(2), Self.coasts.contains(noun),
      (3...5).contains(where: { word($0)?.hash == Self.off })
    {
      self.init(.coast, Self.coastRadius)
    } else if last.hash == Self.of || last.hash == Self.from,
      let meters = Self.distance(endingAt: start - 1, first: first, context)
    {
      self.init(.distance, meters)
    } else {
      return nil
    }
  }

  private init(_ relation: PlaceMention.Relation, _ radiusMeters: Int) {
    self.relation = relation
    self.radiusMeters = radiusMeters
  }

  /// "20 km (12 miles) south", "about 30 miles": metres told right before a token.
  private static func distance(endingAt end: Int, first: Int, _ context: RuleContext) -> Int? {
    for index in stride(from: end - 1, through: max(first + 1, end - 8), by: -1) {
      guard let token = context.token(index), token.isWord || token.isMark else { continue }
      guard let meters = EnglishWords.distanceUnits[token] else {
        if isFiller(index, context) { continue }
        return nil
      }
      guard let number = value(before: index, first: first, context) else { continue }
      return Int(min(number * meters, 2_000_000))
    }
    return nil
  }

  /// Compass words and brackets may stand between the distance and "of".
  private static func isFiller(_ index: Int, _ context: RuleContext) -> Bool {
    let token = context.text.tokens[index]
    if token.isMark { return "()-,".utf8.contains(context.byte(index)) }
    return EnglishWords.compass.contains(token) || fillers.contains(token)
  }

  /// The number before a unit: digits, with thousands after commas, or a small number in words.
  private static func value(before unit: Int, first: Int, _ context: RuleContext) -> Double? {
    var index = unit - 1
    if index >= first, context.byte(index) == UInt8(ascii: "-") { index -= 1 }
    guard index >= first, let token = context.token(index) else { return nil }
    if token.isWord { return smallNumbers[token] }
    guard token.isNumber else { return nil }
    var value = 0.0
    for byte in context.text.bytes[token.range].prefix(9) { value = value * 10 + Double(byte - 48) }
    if token.count == 3, index - 2 >= first, context.byte(index - 1) == UInt8(ascii: ","),
      let thousands = context.token(index - 2), thousands.isNumber, thousands.count <= 3
    {
      var upper = 0.0
      for byte in context.text.bytes[thousands.range] { upper = upper * 10 + Double(byte - 48) }
      value += upper * 1_000
    }
    return value
  }

  private static let near = WordSet("near outside nearby")
  private static let coasts = WordSet("coast shore shores coastline")
  private static let fillers = WordSet("to the away due just")
  private static let off = WordHash.of("off")
  private static let of = WordHash.of("of")
  private static let from = WordHash.of("from")
  private static let between = WordHash.of("between")
  private static let smallNumbers = WordTable<Double>([
    ("a", 1), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6),
    ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("twelve", 12), ("fifteen", 15),
    ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("hundred", 100),
  ])
}
