internal import TextAnalysis

/// Numbers in digits and words, as far as times need them.
enum Numbers {
  /// A cardinal: "3", "1,500", "2.5", "2 1/2", "twenty-five", "a hundred", "two thousand".
  static func cardinal(_ text: TimeText, _ index: Int) -> (value: Double, next: Int)? {
    if text.word(index) == .article, case .scale(let scale) = text.word(index + 1) {
      return (Double(scale), index + 2)
    }
    return inDigits(text, index) ?? inWords(text, index)
  }

  private static func inDigits(_ text: TimeText, _ index: Int) -> (value: Double, next: Int)? {
    guard let (whole, _) = text.digits(index) else { return nil }
    var value = Double(whole)
    var next = index + 1
    while text.isMark(next, ","), text.isGlued(next), text.isGlued(next + 1),
      let group = text.digits(next + 1, count: 3)
    {
      value = value * 1_000 + Double(group)
      next += 2
    }
    if text.isMark(next, "."), text.isGlued(next), text.isGlued(next + 1),
      let (fraction, count) = text.digits(next + 1)
    {
      var scale = 1.0
      for _ in 0..<count { scale *= 10 }
      return (value + Double(fraction) / scale, next + 2)
    }
    let joint = text.isDash(next) ? next + 1 : next
    if let above = text.digits(joint, count: 1), text.isMark(joint + 1, "/"),
      let below = text.digits(joint + 2, count: 1), above < below
    {
      return (value + Double(above) / Double(below), joint + 3)
    }
    if case .scale(let scale) = text.word(next) { return (value * Double(scale), next + 1) }
    return (value, next)
  }

  private static func inWords(_ text: TimeText, _ index: Int) -> (value: Double, next: Int)? {
    guard let (first, afterFirst) = belowHundred(text, index) else { return nil }
    var value = first
    var next = afterFirst
    while case .scale(let scale) = text.word(next), next - index < 12 {
      value *= scale
      next += 1
      if let (more, after) = belowHundred(text, next), scale > more {
        value += more
        next = after
      }
    }
    if text.tokens[next - 1].count > 0, text.isWordAnd(next), text.word(next + 1) == .article,
      text.word(next + 2) == .half
    {
      return (Double(value) + 0.5, next + 3)
    }
    return (Double(value), next)
  }

  /// "seven", "twenty", "twenty-five", "twenty five".
  static func belowHundred(_ text: TimeText, _ index: Int) -> (value: Int, next: Int)? {
    guard case .cardinal(let first) = text.word(index) else { return nil }
    let joint = text.isDash(index + 1) && text.isGlued(index + 1) ? index + 2 : index + 1
    if first >= 20, case .cardinal(let unit) = text.word(joint), unit < 10 {
      return (first + unit, joint + 1)
    }
    return (first, index + 1)
  }

  /// An ordinal: "3rd", "third", "twenty-first".
  static func ordinal(_ text: TimeText, _ index: Int) -> (value: Int, next: Int)? {
    if let (value, count) = text.digits(index), count <= 2, text.word(index + 1) == .ordinalSuffix,
      text.isGlued(index + 1)
    {
      return (value, index + 2)
    }
    if case .ordinal(let value) = text.word(index) { return (value, index + 1) }
    if case .cardinal(let tens) = text.word(index), tens >= 20, tens % 10 == 0 {
      let joint = text.isDash(index + 1) ? index + 2 : index + 1
      if case .ordinal(let unit) = text.word(joint), unit < 10 { return (tens + unit, joint + 1) }
    }
    return nil
  }

  /// How many of a unit: a number, a vague number, or nil for neither.
  enum Quantity: Hashable, Sendable {
    case exact(Double)
    case vague
  }

  /// A quantity before a unit: "three", "a few", "several", "a couple of", "half a dozen", "a".
  static func quantity(_ text: TimeText, _ index: Int) -> (value: Quantity, next: Int)? {
    switch text.word(index) {
    case .article:
      switch text.word(index + 1) {
      case .vague: return (.vague, index + 2)
      case .couple:
        return (.exact(2), text.word(index + 2) == .connector(.of) ? index + 3 : index + 2)
      case .dozen: return (.exact(12), index + 2)
      default: break
      }
    case .vague: return (.vague, index + 1)
    case .couple:
      return (.exact(2), text.word(index + 1) == .connector(.of) ? index + 2 : index + 1)
    case .half:
      if text.word(index + 1) == .article || text.isDash(index + 1) {
        return text.word(index + 2) == .dozen ? (.exact(6), index + 3) : (.exact(0.5), index + 2)
      }
      return nil
    default: break
    }
    guard let (value, next) = cardinal(text, index) else { return nil }
    return (.exact(value), next)
  }
}

extension TimeText {
  func isWordAnd(_ index: Int) -> Bool { word(index) == .connector(.and) }
}
