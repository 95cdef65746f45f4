internal import TextAnalysis
internal import TimelineModel

/// Units counted from an anchor: "last year", "two days ago", "a week later", "the same day".
extension Resolver {
  func resolve(_ shift: Shift, of mention: Mention) -> Resolved {
    if shift.anchor == .reference, let told = inHistory(shift, mention) { return told }
    let usesThread = self.usesThread(shift)
    if shift.isVague {
      return Resolved(
        value: (shift.count < 0 ? Meaning.Reference.past : .future).rawValue,
        basis: usesThread ? .thread : .relative)
    }
    if let quarter = quarterOfYearAgo(shift, mention) { return quarter }
    guard let anchor = anchor(shift, usesThread, mention) else {
      return Resolved(value: Partial.value(shift.unit), basis: usesThread ? .thread : .relative)
    }
    var resolved = Resolved(basis: usesThread ? .thread : .relative, anchor: anchor.firstDay)
    resolved.hidesInterval = shift.isFiscal
    if shift.unit < .day {
      resolved.kind = .time
      resolved.span = .day(anchor.firstDay)
      resolved.value = anchor.firstDay.description + "TXX"
      return resolved
    }
    if usesThread, shift.unit < anchor.unit, shift.unit != .weekend {
      let span = moved(anchor, by: shift)
      resolved.span = span
      resolved.value = Partial.finer(span, shift.unit)
      return resolved
    }
    resolved.span = CalendarSpan(
      shift.granularity ?? shift.unit, shift.granularity == nil ? shift.count : 0,
      from: shift.granularity == nil
        ? anchor.firstDay
        : CalendarSpan(.day, 0, from: anchor.firstDay.adding(months: shift.count * 12))?.firstDay
          ?? anchor.firstDay)
    if case .day(let day) = anchor, shift.unit == .week, shift.isCounted {
      resolved.moment = .day(day.adding(days: 7 * min(max(shift.count, -10_000), 10_000)))
    }
    return resolved
  }

  /// "In March … six weeks later": as coarse as the anchor, counted from its middle.
  private func moved(_ anchor: CalendarSpan, by shift: Shift) -> CalendarSpan {
    guard shift.isCounted, anchor.unit == .month || anchor.unit == .year else { return anchor }
    let days: Int
    switch shift.unit {
    case .day: days = 1
    case .week: days = 7
    case .fortnight: days = 14
    case .month: days = 30
    default: return anchor
    }
    let middle = (anchor.firstDay.dayNumber + anchor.lastDay.dayNumber) / 2
    let count = min(max(shift.count, -10_000), 10_000)
    return CalendarSpan(anchor.unit, 0, from: CalendarDate(dayNumber: middle + count * days))
      ?? anchor
  }

  /// In a story of long ago "two years ago" counts from the story, "today" is the present, and what
  /// is said between quotation marks has no day.
  private func inHistory(_ shift: Shift, _ mention: Mention) -> Resolved? {
    guard domain == .narrative, let reference, let span = thread.span,
      reference.year - span.year > 1
    else { return nil }
    if shift.isCounted {
      var shift = shift
      shift.anchor = .thread
      return resolve(shift, of: mention)
    }
    guard shift.unit == .day else { return nil }
    if shift.count == 0, !text.tokens[mention.tokens.lowerBound].isQuoted {
      return Resolved(value: Meaning.Reference.present.rawValue)
    }
    return Resolved(value: Partial.value(.day), basis: .relative)
  }

  private func usesThread(_ shift: Shift) -> Bool {
    switch shift.anchor {
    case .reference: false
    case .thread: true
    case .domain: domain == .narrative && thread.span != nil
    case .running: domain == .narrative
    }
  }

  private func anchor(
    _ shift: Shift, _ usesThread: Bool, _ mention: Mention
  ) -> CalendarSpan? {
    if shift.unit == .quarter, shift.anchor == .thread, let quarter = thread.quarter {
      return quarter
    }
    if usesThread {
      // Reports compare with "a year earlier" than now, unless the same sentence has a date; "two years
      // later" goes on from what was told.
      if domain == .news, shift.isCounted, shift.unit == .year, let reference,
        shift.count < 0 || thread.last == nil,
        thread.lastSentence != text.text.sentence(ofToken: mention.tokens.lowerBound)
      {
        return .day(reference)
      }
      let sentence = text.text.sentence(ofToken: mention.tokens.lowerBound)
      let last =
        domain == .news
        ? thread.last
        : shift.anchor == .thread && shift.count == 0
          ? thread.antecedent(shift.unit, in: sentence) : thread.anchor(for: shift.unit)
      if let last { return last }
      return domain == .news ? reference.map(CalendarSpan.day) : nil
    }
    return reference.map(CalendarSpan.day)
  }

  /// The quarter of the report; without one, the last quarter that had ended on the day of writing.
  func runningQuarter(_ year: Int?) -> Resolved {
    var quarter = thread.quarter
    if domain == .news, let reference, quarter.map({ $0.lastDay > reference }) ?? true {
      quarter = CalendarSpan(.quarter, -1, from: reference)
    }
    guard case .quarter(let own, let number)? = quarter else {
      return Resolved(value: year.map { "\(CalendarSpan.timexYear($0))-QX" } ?? "XXXX-QX")
    }
    return Resolved(span: .quarter(year ?? own, number), basis: .thread)
  }

  /// True if the sentence speaks of "the nine months" before.
  private func followsMonths(_ mention: Mention, _ sentence: Int) -> Bool {
    var index = mention.tokens.lowerBound - 1
    let first = max(text.text.sentences[sentence].tokens.lowerBound + 1, index - 50)
    while index >= first {
      if text.word(index) == .units(.month), case .cardinal = text.word(index - 1) { return true }
      index -= 1
    }
    return false
  }

  /// In reports of quarters "a year earlier" is the same quarter of the year before.
  private func quarterOfYearAgo(_ shift: Shift, _ mention: Mention) -> Resolved? {
    guard shift.isCounted, shift.unit == .year, shift.count == -1, domain == .news,
      shift.granularity == nil || shift.granularity == .quarter,
      case .quarter(let year, let quarter)? = thread.quarter
    else { return nil }
    let sentence = text.text.sentence(ofToken: mention.tokens.lowerBound)
    guard sentence - thread.quarterSentence <= 6 else { return nil }
    if shift.granularity == nil, followsMonths(mention, sentence) { return nil }
    return Resolved(span: .quarter(year - 1, quarter), basis: .thread)
  }
}
