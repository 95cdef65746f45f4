internal import TextAnalysis
internal import TimelineModel

/// Dates whose words leave fields out: "March 9", "Friday", "last summer", "the third quarter".
extension Resolver {
  func directed(
    _ fields: DateFields, _ direction: Meaning.Direction, of mention: Mention
  ) -> Resolved {
    if fields.isWeekend { return weekend(of: mention) }
    if let weekday = fields.weekday, fields.month == nil, fields.day == nil {
      return self.weekday(weekday, direction, of: mention)
    }
    func span(_ year: Int) -> CalendarSpan? {
      var fields = fields
      fields.year = year
      return fields.span
    }
    return dated(span, direction, of: mention)
      ?? Resolved(value: Partial.value(fields), basis: .relative)
  }

  /// What comes once a year, in the year that the direction says.
  func dated(
    _ span: (Int) -> CalendarSpan?, _ direction: Meaning.Direction, of mention: Mention
  ) -> Resolved? {
    switch direction {
    case .open: missingYear(of: mention, span: span)
    case .threadSame, .threadNext, .threadPrevious: fromThread(direction, of: mention, span)
    case .last, .this, .next: fromReference(direction, span)
    }
  }

  /// A date without its year.
  func missingYear(of mention: Mention, span: (Int) -> CalendarSpan?) -> Resolved? {
    let sentence = text.text.sentence(ofToken: mention.tokens.lowerBound)
    if domain == .news, let reference {
      if let year = thread.explicitYear, abs(year - reference.year) > 1,
        sentence == thread.explicitYearSentence, let found = span(year),
        year > reference.year || Tense.near(text, mention.tokens) != .future
      {
        return Resolved(span: found, basis: .thread, anchor: thread.span?.firstDay)
      }
      if case .quarter? = span(reference.year) {
        return (-1...0).compactMap { span(reference.year + $0) }.last { $0.firstDay <= reference }
          .map { Resolved(span: $0, basis: .relative, anchor: reference) }
      }
      let tense = Tense.near(text, mention.tokens)
      if tense != .future, let found = goingOn(from: reference, in: sentence, span) {
        return Resolved(span: found, basis: .thread, anchor: thread.span?.firstDay)
      }
      // "In January, the board met": the first verb is the one that counts.
      let start = text.text.sentences[sentence].tokens.lowerBound
      let isSure = mention.tokens.lowerBound - start <= 1
      return MissingYear.news(
        reference: reference, tense: tense, isSure: isSure, span: span
      ).map {
        Resolved(span: $0, basis: .relative, anchor: reference)
      }
    }
    guard let current = thread.span ?? reference.map(CalendarSpan.day) else { return nil }
    var found = MissingYear.narrative(thread: current, movesOn: true, span: span)
    // "From October to March", told in March: it began the year before.
    if let end = mention.lastMonth.map(Int.init), let start = found?.month, start > end,
      let now = current.month, now <= end, let year = found?.year
    {
      found = span(year - 1)
    }
    return found.map { Resolved(span: $0, basis: .thread, anchor: current.firstDay) }
  }

  /// "On 9 November 2014 the mill burned. On 3 December a guard was held": a date right behind one of an
  /// earlier year goes on with it.
  private func goingOn(
    from reference: CalendarDate, in sentence: Int, _ span: (Int) -> CalendarSpan?
  ) -> CalendarSpan? {
    guard let last = thread.last, last.unit <= .month, last.year < reference.year,
      sentence - thread.lastSentence <= Self.reachOfYear, thread.explicitYear == last.year,
      let found = span(last.year), found.unit <= .month,
      -Self.back...Self.step ~= found.firstDay.dayNumber - last.lastDay.dayNumber
    else { return nil }
    return found
  }

  /// Sentences and days that a story bridges with a date that leaves its year out; some days back it looks
  /// after "eleven days later".
  private static let reachOfYear = 2
  private static let step = 60
  private static let back = 31

  private func fromThread(
    _ direction: Meaning.Direction, of mention: Mention, _ span: (Int) -> CalendarSpan?
  ) -> Resolved? {
    let sentence = text.text.sentence(ofToken: mention.tokens.lowerBound)
    let antecedent =
      direction == .threadSame ? thread.antecedent(.year, in: sentence) : thread.span
    guard let current = antecedent ?? reference.map(CalendarSpan.day) else { return nil }
    let candidates = (-1...1).compactMap { span(current.year + $0) }
    let found: CalendarSpan? =
      switch direction {
      case .threadNext: candidates.first { $0.firstDay > current.lastDay }
      case .threadPrevious: candidates.last { $0.lastDay < current.firstDay }
      default: span(current.year)
      }
    return found.map { Resolved(span: $0, basis: .thread, anchor: current.firstDay) }
  }

  private func fromReference(
    _ direction: Meaning.Direction, _ span: (Int) -> CalendarSpan?
  ) -> Resolved? {
    let isThread = domain == .narrative && thread.span != nil
    guard let day = isThread ? thread.span?.firstDay : reference else { return nil }
    // In January "last winter" is that of two years before, counted by its first month.
    let candidates = (-2...1).compactMap { span(day.year + $0) }
    let found: CalendarSpan? =
      switch direction {
      case .next: candidates.first { $0.firstDay > day }
      case .last: candidates.last { $0.lastDay < day }
      default:
        candidates.first { $0.firstDay <= day && day <= $0.lastDay } ?? span(day.year)
      }
    return found.map {
      Resolved(span: $0, basis: isThread ? .thread : .relative, anchor: day)
    }
  }

  private func weekend(of mention: Mention) -> Resolved {
    let day = domain == .narrative ? thread.span?.firstDay : reference
    guard let day else { return Resolved(value: Partial.value(.weekend), basis: .relative) }
    let saturday = day.adding(days: -((day.weekday + 1) % 7))
    let isComing = Tense.near(text, mention.tokens) == .future && day.weekday < 6
    return Resolved(
      span: .weekend(isComing ? saturday.adding(days: 7) : saturday),
      basis: domain == .narrative ? .thread : .relative, anchor: day)
  }

  private func weekday(
    _ weekday: Int, _ direction: Meaning.Direction, of mention: Mention
  ) -> Resolved {
    let isThread =
      domain == .narrative || [.threadSame, .threadNext, .threadPrevious].contains(direction)
    let threadDay: CalendarDate? = thread.span.flatMap { $0.unit <= .week ? $0.firstDay : nil }
    guard let day = isThread ? threadDay ?? (domain == .news ? reference : nil) : reference else {
      return Resolved(value: "XXXX-WXX-\(weekday)", basis: .relative)
    }
    let back = (day.weekday - weekday + 7) % 7
    let steps: Int
    switch direction {
    case .last, .threadPrevious: steps = back == 0 ? -7 : -back
    case .next, .threadNext: steps = 7 - back
    case .this, .threadSame: steps = weekday - day.weekday
    case .open:
      if isThread {
        steps = (7 - back) % 7
      } else if Tense.near(text, mention.tokens) == .future {
        steps = back == 0 ? 0 : 7 - back
      } else {
        steps = -back
      }
    }
    return Resolved(
      span: .day(day.adding(days: steps)), basis: isThread ? .thread : .relative, anchor: day)
  }
}
