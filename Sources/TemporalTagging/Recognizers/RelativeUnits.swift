internal import TextAnalysis

/// A unit with a word of direction: "last year", "this week", "the same day", "that month", "the
/// following year", "the current fiscal year".
enum RelativeUnits {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    var index = start
    let hasArticle = text.word(index) == .the
    if hasArticle { index += 1 }
    if hasArticle, let phrase = wholeYear(text, start) ?? beforeLast(text, start) { return phrase }
    guard case .relative(var relative) = text.word(index), relative != .these else { return nil }
    if relative == .current, !hasArticle, index == start { return nil }
    // "On a subsequent day": any of them.
    if !hasArticle, text.word(start - 1) == .article { return nil }
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
    // "This Week" between quotation marks is a programme.
    if text.tokens[index].isCapitalized, !text.tokens[index].isAllCaps,
      text.tokens[index - 1].isCapitalized, text.tokens[index].isQuoted
    {
      return nil
    }
    // "The past decade" runs up to now.
    if relative == .past, unit >= .decade {
      let length = TimexDuration.value(.exact(1), unit)
      return Mention(
        start..<index + 1, .duration(length), "en.duration", duration: length.duration)
    }
    // "The next day" is that after the one told of; "next year" counts from now.
    let isTold = hasArticle && relative == .next && unit == .day
    let (count, anchor) = isTold ? (1, Shift.Anchor.thread) : Self.step(relative)
    var shift = Shift(count: count, unit: unit, anchor: anchor)
    shift.isFiscal = isFiscal
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
    // "The year ended March 31" is twelve months, not a year of the calendar.
    if text.isWord(index + 1, "ended") || text.isWord(index + 1, "ending") {
      let year = TimexDuration.value(.exact(1), .year)
      return Mention(
        start..<index + 1, .duration(year), "en.year-ended", duration: year.duration)
    }
    if index == start + 1 {
      guard text.isWord(start - 1, "for"), text.digits(index + 1) == nil else { return nil }
    }
    return Mention(
      start..<index + 1, .shift(Shift(count: 0, unit: .year, anchor: .running)), "en.whole-year")
  }

  /// "The week before last", "the year after next".
  private static func beforeLast(_ text: TimeText, _ start: Int) -> Mention? {
    guard case .unit(let unit) = text.word(start + 1), unit >= .week else { return nil }
    let count: Int
    switch (text.word(start + 2), text.word(start + 3)) {
    case (.before, .relative(.last)): count = -2
    case (.after, .relative(.next)): count = 2
    default: return nil
    }
    // "The week before last Monday" goes on.
    if start + 4 < text.count, text.tokens[start + 4].isWord, text.word(start + 4) != .none {
      return nil
    }
    return Mention(
      start..<start + 4, .shift(Shift(count: count, unit: unit, anchor: .domain)),
      "en.relative-unit")
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
