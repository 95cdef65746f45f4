internal import TextAnalysis
internal import TimelineModel

/// Turns what the mentions of one text say into values, from its first word to its last.
struct Resolver {
  let text: TimeText
  let reference: CalendarDate?
  let domain: Domain
  var thread = Thread()

  init(_ text: TimeText, reference: CalendarDate?, domain: Domain) {
    self.text = text
    self.reference = reference
    self.domain = domain
  }

  /// A meaning in its place on the calendar.
  struct Resolved {
    var kind: TimeExpression.Kind = .date
    var value: String?
    var span: CalendarSpan?
    /// What is exported, if it is not the days of the span.
    var interval: DateInterval?
    var modifier: TimeExpression.Modifier?
    var basis: TimeExpression.Basis = .explicit
    var anchor: CalendarDate?
    var hidesInterval = false
    /// What further times count from, if it is not the span: the day of "two weeks later", the month of
    /// "the first week of January".
    var moment: CalendarSpan?
  }

  mutating func resolve(_ mention: Mention) -> TimeExpression {
    var resolved = resolve(mention.meaning, of: mention)
    if let link = mention.link, link != .list { keepOrder(&resolved, mention) }
    if case .timed = mention.meaning {
    } else if resolved.value == nil {
      resolved.value = resolved.span?.timexValue
    }
    let sentence = text.text.sentence(ofToken: mention.tokens.lowerBound)
    if let span = resolved.span, resolved.kind != .duration {
      let isAsserted = Assertion.isAsserted(
        text, mention, year: span.year, after: thread)
      thread.note(
        resolved.moment ?? span, isExplicit: resolved.basis == .explicit, isAsserted: isAsserted,
        setsQuarter: mention.meaning.namesQuarter && reference.map { span.firstDay <= $0 } ?? true,
        pointsAtQuarter: mention.meaning == .runningQuarter(nil), sentence: sentence)
    }
    var interval = resolved.hidesInterval ? nil : resolved.interval ?? resolved.span?.interval
    if resolved.kind == .date, isApproximate(mention) {
      resolved.modifier = resolved.modifier ?? .approximate
      interval = interval?.qualified(.approximate)
    }
    let alternative = mention.alternative.flatMap { resolve($0, of: mention).span?.interval }
    return TimeExpression(
      range: TextRange(
        text.tokens[mention.tokens.lowerBound].start,
        text.tokens[mention.tokens.upperBound - 1].end),
      kind: resolved.kind, value: resolved.value, modifier: resolved.modifier, interval: interval,
      alternative: alternative, duration: mention.duration, basis: resolved.basis,
      anchor: resolved.basis == .explicit ? nil : resolved.anchor, rule: mention.rule)
  }

  /// True behind "circa", "c.", "about": the word stays outside the expression.
  private func isApproximate(_ mention: Mention) -> Bool {
    guard mention.isPointInTime else { return false }
    var before = mention.tokens.lowerBound - 1
    let hasStop = text.isMark(before, ".") && text.isGlued(before)
    if hasStop { before -= 1 }
    guard before >= 0, EnglishTense.approximators.contains(text.tokens[before]) else {
      return false
    }
    return hasStop
      ? text.tokens[before].count <= 2 : text.inOneSentence(before, mention.tokens.lowerBound)
  }

  /// The end of a range does not lie before its start: "from October to March".
  private func keepOrder(_ resolved: inout Resolved, _ mention: Mention) {
    guard resolved.basis != .explicit, let start = thread.last, let end = resolved.span,
      end.lastDay < start.firstDay, case .directed(var fields, .open) = mention.meaning.unmodified,
      fields.month != nil || fields.season != nil
    else { return }
    fields.year = end.year + 1
    resolved.value = nil
    resolved.span = fields.span
  }

  func resolve(_ meaning: Meaning, of mention: Mention) -> Resolved {
    switch meaning {
    case .date(let fields): return date(fields)
    case .span(let span): return Resolved(span: span)
    case .shortDecade(let number): return shortDecade(number)
    case .shift(let shift): return resolve(shift, of: mention)
    case .offset(let count, let unit, let inner):
      var resolved = resolve(inner, of: mention)
      resolved.value = nil
      resolved.span = resolved.span.flatMap { CalendarSpan(unit, count, from: $0.firstDay) }
      if resolved.span == nil { resolved.value = Partial.value(unit) }
      return resolved
    case .directed(let fields, let direction): return directed(fields, direction, of: mention)
    case .runningQuarter(let year): return runningQuarter(year)
    case .within(let fields, let inner): return within(fields, resolve(inner, of: mention))
    case .nth(let number, let unit, let inner):
      var resolved = resolve(inner, of: mention)
      let whole = resolved.span
      resolved.value = nil
      resolved.span = whole.flatMap { $0.nth(number, unit) } ?? whole
      if resolved.span == nil { resolved.value = Partial.value(unit) }
      if unit == .week, number != 0, case .month? = whole {
        resolved.interval = days(number, whole)
        resolved.moment = resolved.interval?.firstDay.map { .week($0) }
      }
      return resolved
    case .nthWeekday(let number, let weekday, let inner):
      var resolved = resolve(inner, of: mention)
      let day = resolved.span?.nth(number, weekday: weekday)
      resolved.span = day.map(CalendarSpan.day)
      resolved.value = day == nil ? "XXXX-WXX-\(weekday)" : nil
      return resolved
    case .weekdayBeside(let weekday, let isAfter, let inner):
      var resolved = resolve(inner, of: mention)
      resolved.value = resolved.span == nil ? "XXXX-WXX-\(weekday)" : nil
      resolved.span = resolved.span.map { .day($0.nearest(weekday, isAfter: isAfter)) }
      return resolved
    case .enclosing(let unit, let inner):
      var resolved = resolve(inner, of: mention)
      resolved.value = resolved.span == nil ? Partial.value(unit) : nil
      resolved.span = resolved.span.flatMap { CalendarSpan(unit, containing: $0.firstDay) }
      return resolved
    case .timed(let time, let day): return timed(time, day, of: mention)
    case .holiday(let holiday, let year): return resolve(holiday, year, of: mention)
    case .duration(let duration): return Resolved(kind: .duration, value: duration.value)
    case .set(let value): return Resolved(kind: .set, value: value)
    case .reference(let reference): return Resolved(value: reference.rawValue)
    case .modified(let modifier, let inner):
      var resolved = resolve(inner, of: mention)
      resolved.modifier = modifier
      return resolved
    case .unknown(let kind, let value): return Resolved(kind: kind, value: value)
    }
  }

  /// "The first week of May": its first seven days, whatever weekday they begin on; nil for parts
  /// that the span lacks.
  private func days(_ number: Int, _ month: CalendarSpan?) -> DateInterval? {
    guard let month, (-4...4).contains(number) else { return nil }
    let first =
      number > 0
      ? month.firstDay.adding(days: (number - 1) * 7) : month.lastDay.adding(days: number * 7 + 1)
    return DateInterval(
      from: .day(first), to: .day(first.adding(days: 6)), precision: .week)
  }

  private func date(_ fields: DateFields) -> Resolved {
    var resolved = Resolved(span: fields.span)
    resolved.hidesInterval = fields.isFiscal
    if resolved.span == nil { resolved.value = Partial.value(fields) }
    return resolved
  }

  private func shortDecade(_ number: Int) -> Resolved {
    let century = thread.anchor(for: .decade).map { $0.year > 0 ? $0.year / 100 : 19 } ?? 19
    let isRecent = century == 20 || century == 19
    return Resolved(
      span: .decade((isRecent && number > 2 ? 19 : century) * 10 + number, .common), basis: .thread)
  }

  private func within(_ fields: DateFields, _ outer: Resolved) -> Resolved {
    var resolved = outer
    guard let span = outer.span else {
      resolved.value = Partial.value(fields)
      return resolved
    }
    resolved.value = nil
    if let weekday = fields.weekday, case .week(let monday) = span {
      resolved.span = .day(monday.adding(days: weekday - 1))
      return resolved
    }
    if let day = fields.day, fields.month == nil { return dayOfMonth(day, resolved) }
    var fields = fields
    fields.year = span.year
    resolved.span = fields.span
    if resolved.span == nil { resolved.value = Partial.value(fields) }
    return resolved
  }

  /// "On the 19th" of the month the text is at; "the 2nd" after "the 29th" is the next month's.
  private func dayOfMonth(_ day: Int, _ month: Resolved) -> Resolved {
    var resolved = month
    guard case .month(let year, let number)? = month.span else {
      resolved.span = nil
      resolved.value = Partial.value(.day)
      return resolved
    }
    let isNext = month.anchor.map { $0.month == number && $0.day - day > 20 } ?? false
    resolved.span =
      isNext
      ? CalendarDate(year: number == 12 ? year + 1 : year, month: number % 12 + 1, day: day)
        .map(CalendarSpan.day)
      : CalendarDate(year: year, month: number, day: day).map(CalendarSpan.day)
    if resolved.span == nil { resolved.value = Partial.value(.day) }
    return resolved
  }

  private func timed(_ time: DayTime, _ day: Meaning?, of mention: Mention) -> Resolved {
    var resolved = day.map { resolve($0, of: mention) } ?? runningDay()
    var date: CalendarDate?
    if case .day(let day)? = resolved.span { date = day }
    let prefix =
      date.map { CalendarSpan.day($0).timexValue }
      ?? resolved.span.map { $0.timexValue + (Partial.rest($0) ?? "") }
      ?? resolved.value.flatMap { $0.hasPrefix("XXXX-") ? $0 : nil } ?? "XXXX-XX-XX"
    resolved.kind = .time
    if let clock = time.clock {
      resolved.value = prefix + "T" + Partial.clock(clock)
      if let date { resolved.interval = DateInterval(.instant(date, clock)) }
    } else {
      resolved.value = prefix + "T" + (time.part?.rawValue ?? "XX")
    }
    return resolved
  }

  /// The day of a clock time that stands alone.
  private func runningDay() -> Resolved {
    if domain == .news, let reference {
      if case .day? = thread.last, let span = thread.last {
        return Resolved(span: span, basis: .thread, anchor: span.firstDay)
      }
      return Resolved(span: .day(reference), basis: .relative, anchor: reference)
    }
    guard let span = thread.span, case .day = span else { return Resolved(basis: .thread) }
    return Resolved(span: span, basis: .thread, anchor: span.firstDay)
  }

  private func resolve(
    _ holiday: Holiday, _ year: Meaning?, of mention: Mention
  ) -> Resolved {
    func span(_ year: Int) -> CalendarSpan? { holiday.day(in: year).map(CalendarSpan.day) }
    if case .day = holiday.rule { return Resolved(span: span(2000)) }
    if let year {
      var resolved = resolve(year, of: mention)
      resolved.span = resolved.span.flatMap { span($0.year) }
      return resolved
    }
    return dated(span, holiday.direction, of: mention) ?? Resolved()
  }
}
