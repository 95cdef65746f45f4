internal import TextAnalysis
internal import TimelineModel

/// Ties the parts of ranges and lists together: "from March to May", "May and August 1931", "between
/// 1912 and 1915", "Nov. 27-Dec. 4".
enum Ranges {
  /// Links neighbours and gives a year that stands at the end to the parts before it.
  static func link(_ mentions: inout [Mention], in text: TimeText) {
    guard mentions.count > 1 else { return }
    for index in 1..<mentions.count {
      mentions[index].link = link(mentions[index - 1], mentions[index], text)
      if let link = mentions[index].link, link != .list,
        case .directed(let end, .open) = mentions[index].meaning.unmodified
      {
        mentions[index - 1].lastMonth = end.month.map { Int8(truncatingIfNeeded: $0) }
      }
    }
    for index in stride(from: mentions.count - 1, to: 0, by: -1) where mentions[index].link != nil {
      let later = mentions[index].meaning
      mentions[index - 1].meaning = withYear(of: later, mentions[index - 1].meaning)
    }
  }

  private static func link(_ left: Mention, _ right: Mention, _ text: TimeText) -> RangeLink? {
    guard left.isPointInTime, right.isPointInTime else { return nil }
    let gap = left.tokens.upperBound..<right.tokens.lowerBound
    guard text.inOneSentence(gap.lowerBound - 1, gap.upperBound) else { return nil }
    let opener = text.word(left.tokens.lowerBound - 1)
    switch gap.count {
    case 1:
      switch Connectors.kind(text, gap.lowerBound) {
      case .range:
        if opener != .connector(.from), !text.isDash(gap.lowerBound),
          left.meaning.isWeekday != right.meaning.isWeekday
        {
          return nil
        }
        return opener == .connector(.from) || !text.isDash(gap.lowerBound) ? .fromTo : .dash
      case .list:
        if text.isWordAnd(gap.lowerBound), opener == .connector(.between) { return .between }
        return .list
      case nil: return nil
      }
    case 2:
      if text.isMark(gap.lowerBound, ","), text.isWordAnd(gap.lowerBound + 1) { return .list }
      if text.isWordAnd(gap.lowerBound), Self.isPreposition(text, gap.lowerBound + 1) {
        return .list
      }
      if Connectors.kind(text, gap.lowerBound) == .range, text.word(gap.lowerBound + 1) == .the {
        return .fromTo
      }
      return nil
    default: return nil
    }
  }

  private static func isPreposition(_ text: TimeText, _ index: Int) -> Bool {
    text.word(index) == .connector(.in) || text.word(index) == .connector(.on)
  }

  /// A date without a year before one with it has the same year, or the year before if it would
  /// come later in it.
  private static func withYear(of later: Meaning, _ earlier: Meaning) -> Meaning {
    if case .modified(let modifier, let inner) = earlier {
      return .modified(modifier, withYear(of: later, inner))
    }
    if case .modified(_, let inner) = later { return withYear(of: inner, earlier) }
    guard case .directed(var fields, .open) = earlier, fields.year == nil,
      fields.month != nil || fields.season != nil
    else { return earlier }
    switch later {
    case .date(let last):
      guard let year = last.year, last.month != nil || last.season != nil else { return earlier }
      fields.year = position(fields) > position(last) ? year - 1 : year
      return .date(fields)
    case .within(let last, let outer) where last.month != nil || last.season != nil:
      return position(fields) > position(last) ? earlier : .within(fields, outer)
    default: return earlier
    }
  }

  /// Where in a year a date lies, in days or so.
  private static func position(_ fields: DateFields) -> Int {
    if let month = fields.month { return month * 31 + (fields.day ?? 0) }
    return fields.season.map { ($0.rawValue - 20) * 93 } ?? 0
  }

  /// The intervals that linked expressions say together.
  static func ranges(_ expressions: [TimeExpression], _ mentions: [Mention], _ text: TimeText)
    -> [TimeRange]
  {
    var ranges: [TimeRange] = []
    var index = 1
    while index < mentions.count {
      guard let link = mentions[index].link else {
        index += 1
        continue
      }
      let first = index - 1
      var last = index
      if link == .list {
        while last + 1 < mentions.count, mentions[last + 1].link == .list { last += 1 }
      }
      if let range = range(expressions, mentions, first...last, link, text) { ranges.append(range) }
      index = last + 1
    }
    return ranges
  }

  private static func range(
    _ expressions: [TimeExpression], _ mentions: [Mention], _ parts: ClosedRange<Int>,
    _ link: RangeLink, _ text: TimeText
  ) -> TimeRange? {
    guard let start = expressions[parts.lowerBound].interval,
      let end = expressions[parts.upperBound].interval
    else { return nil }
    // "on 25 July, and the next day": two times.
    if link == .list,
      !isContiguous(expressions[parts])
        || expressions[parts].dropFirst().contains(where: {
          $0.anchor != nil && $0.basis == .thread
        })
    {
      return nil
    }
    guard let from = start.start, let to = end.end,
      let interval = DateInterval(
        from: from, to: to, precision: start.precision == end.precision ? start.precision : .range)
    else { return nil }
    var first = mentions[parts.lowerBound].tokens.lowerBound
    if text.word(first - 1) == .connector(.from) || text.word(first - 1) == .connector(.between) {
      first -= 1
    }
    return TimeRange(
      range: TextRange(text.tokens[first].start, expressions[parts.upperBound].range.end),
      interval: interval, parts: Array(parts), rule: link.rawValue)
  }

  /// True if each part begins where the one before it ends: "June and July".
  private static func isContiguous(_ parts: ArraySlice<TimeExpression>) -> Bool {
    var previous: CalendarDate?
    for part in parts {
      guard let first = part.interval?.firstDay, let last = part.interval?.lastDay else {
        return false
      }
      if let previous, previous.adding(days: 1) != first { return false }
      previous = last
    }
    return true
  }
}

extension Meaning {
  /// True for a day of the week without a date: "Friday to December" is no range.
  fileprivate var isWeekday: Bool {
    guard case .directed(let fields, _) = unmodified else { return false }
    return fields.weekday != nil && fields.day == nil
  }
}
