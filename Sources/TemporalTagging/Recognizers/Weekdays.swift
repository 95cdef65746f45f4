internal import TextAnalysis

/// Days of the week: "Monday", "last Friday", "the following Tuesday", "Friday of last week".
enum Weekdays {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    var index = start
    let direction = Directions.match(text, &index)
    guard case .weekday(let weekday) = text.word(index), text.tokens[index].isCapitalized else {
      return nil
    }
    if index > start, direction == nil || direction == .open { return nil }
    var fields = DateFields()
    fields.weekday = weekday
    let end = index + 1
    if direction == nil || direction == .open {
      let base = text.word(end) == .connector(.of) ? end + 1 : end
      if let week = RelativeUnits.match(text, at: base), case .shift(let shift) = week.meaning,
        shift.unit == .week
      {
        return Mention(
          start..<week.tokens.upperBound, .within(fields, week.meaning), "en.weekday-of-week")
      }
    }
    return Mention(start..<end, .directed(fields, direction ?? .open), "en.weekday")
  }
}

/// Words of direction before the name of a day, month or season: "last", "the following", "this".
enum Directions {
  /// Moves past them; nil if there are none.
  static func match(_ text: TimeText, _ index: inout Int) -> Meaning.Direction? {
    var next = index
    let hasArticle = text.word(next) == .the
    if hasArticle { next += 1 }
    guard case .relative(let relative) = text.word(next) else {
      if hasArticle {
        index = next
        return .open
      }
      return nil
    }
    next += 1
    var direction = Self.direction(relative)
    if relative == .this || relative == .that, case .relative(let second) = text.word(next) {
      switch second {
      case .past, .last: direction = .last
      case .coming, .next: direction = .next
      case .same: direction = .threadSame
      default: return nil
      }
      next += 1
    }
    index = next
    return direction
  }

  private static func direction(_ relative: TimeWord.Relative) -> Meaning.Direction {
    switch relative {
    case .last, .past: .last
    case .next, .coming: .next
    case .this, .current, .these: .this
    case .that, .same: .threadSame
    case .previous: .threadPrevious
    case .following: .threadNext
    }
  }
}
