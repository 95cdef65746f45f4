/// A unit with a word of direction: "last year", "this week", "the same day", "that month", "the
/// following year", "the current fiscal year".
enum RelativeUnits {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    var index = start
    let hasArticle = text.word(index) == .the
    if hasArticle { index += 1 }
    if hasArticle, let year = wholeYear(text, start) { return year }
    guard case .relative(var relative) = text.word(index), relative != .these else { return nil }
    if relative == .current, !hasArticle, index == start { return nil }
    index += 1
    if case .relative(let second) = text.word(index) {
      switch (relative, second) {
      case (.this, .past), (.this, .last): relative = .last
      case (.this, .coming), (.this, .next): relative = .coming
      case (.this, .current), (.this, .same), (.that, .same): relative = second
      default: return nil
      }
      index += 1
    }
    var isFiscal = false
    if text.word(index) == .fiscal || text.isWord(index, "calendar")
      || text.isWord(index, "financial")
    {
      isFiscal = text.word(index) == .fiscal
      index += 1
    }
    guard case .unit(let unit) = text.word(index), unit >= .day else { return nil }
    if text.isGlued(index + 1), text.isDash(index + 1) { return nil }
    let (count, anchor) = Self.step(relative)
    var shift = Shift(count: count, unit: unit, anchor: anchor)
    shift.isFiscal = isFiscal
    shift.isPast = relative == .past
    let rule = anchor == .thread ? "en.thread-unit" : "en.relative-unit"
    return Mention(start..<index + 1, .shift(shift), rule)
  }

  /// "The full year", "the fiscal year", "the latest fiscal year"; "for the year".
  private static func wholeYear(_ text: TimeText, _ start: Int) -> Mention? {
    var index = start + 1
    while index < start + 3, text.word(index) == .fiscal || text.word(index) == .filler {
      index += 1
    }
    guard case .unit(.year) = text.word(index), !text.isDash(index + 1) else { return nil }
    if index == start + 1 {
      guard text.isWord(start - 1, "for"), text.digits(index + 1) == nil else { return nil }
    }
    return Mention(
      start..<index + 1, .shift(Shift(count: 0, unit: .year, anchor: .running)), "en.whole-year")
  }

  private static func step(_ relative: TimeWord.Relative) -> (Int, Shift.Anchor) {
    switch relative {
    case .last, .past: (-1, .domain)
    case .next, .coming: (1, .domain)
    case .this, .current, .these: (0, .domain)
    case .that, .same: (0, .thread)
    case .previous: (-1, .thread)
    case .following: (1, .thread)
    }
  }
}
