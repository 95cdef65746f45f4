import TextAnalysis

/// A distance told right before "of" or "from": "20 km (12 miles) south", "about 1.5 miles", "a few
/// kilometres away".
struct RelativeDistance: Hashable, Sendable {
  let meters: Double
  /// The token of its number.
  let firstToken: Int

  /// - Parameters:
  ///   - end: the token after it.
  ///   - first: the first token of the sentence.
  init?(endingAt end: Int, first: Int, _ context: RuleContext) {
    for index in stride(from: end - 1, through: max(first + 1, end - 8), by: -1) {
      guard let token = context.token(index), token.isWord || token.isMark else { continue }
      guard let unit = EnglishWords.distanceUnits[token] else {
        if Self.isFiller(index, context) { continue }
        return nil
      }
      guard let (value, start) = Self.value(before: index, first: first, context) else { continue }
      meters = value * unit
      firstToken = start
      return
    }
    return nil
  }

  /// Compass words and brackets may stand between the distance and "of".
  private static func isFiller(_ index: Int, _ context: RuleContext) -> Bool {
    let token = context.text.tokens[index]
    if token.isMark { return "()-,".utf8.contains(context.byte(index)) }
    return EnglishWords.compass.contains(token) || fillers.contains(token)
  }

  /// The number before a unit: digits, with thousands after commas and tenths after a stop, or a number
  /// in words.
  private static func value(before unit: Int, first: Int, _ context: RuleContext)
    -> (value: Double, start: Int)?
  {
    var index = unit - 1
    if index >= first, context.byte(index) == UInt8(ascii: "-") { index -= 1 }
    guard index >= first, let token = context.token(index) else { return nil }
    if token.isWord {
      if token.hash == of, index > first, let word = context.token(index - 1) {
        return numbers[word].map { ($0, index - 1) }
      }
      return numbers[token].map { ($0, index) }
    }
    guard token.isNumber else { return nil }
    let value = number(token, context)
    guard index - 2 >= first, let upper = context.token(index - 2), upper.isNumber,
      !token.hasSpaceBefore
    else { return (value, index) }
    switch context.byte(index - 1) {
    case UInt8(ascii: ",") where token.count == 3 && upper.count <= 3:
      return (number(upper, context) * 1_000 + value, index - 2)
    case UInt8(ascii: ".") where token.count <= 3:
      var tenths = value
      for _ in 0..<token.count { tenths /= 10 }
      return (number(upper, context) + tenths, index - 2)
    default: return (value, index)
    }
  }

  /// Nine digits are more than the earth has metres.
  private static func number(_ token: Token, _ context: RuleContext) -> Double {
    context.text.bytes[token.range].prefix(9).reduce(0.0) { $0 * 10 + Double($1 &- 0x30) }
  }

  private static var of: UInt64 { WordHash.constant("of") }
  private static let fillers = WordSet("to the away due just or so")
  private static let numbers = WordTable<Double>([
    ("a", 1), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6),
    ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("twelve", 12), ("fifteen", 15),
    ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("hundred", 100),
    // Such words leave open how far it is: what they seldom exceed.
    ("half", 0.5), ("few", 10), ("several", 15), ("couple", 5), ("dozens", 100), ("hundreds", 500),
    ("some", 20), ("many", 100),
  ])
}
