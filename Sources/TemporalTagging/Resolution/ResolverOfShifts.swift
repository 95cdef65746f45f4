internal import TextAnalysis
internal import TimelineModel

/// Units counted from an anchor: "last year", "two days ago", "a week later", "the same day".
extension Resolver {
  func resolve(_ shift: Shift, of mention: Mention) -> Resolved {
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
      resolved.span = anchor
      resolved.value = Partial.finer(anchor, shift.unit)
      return resolved
    }
    resolved.span = CalendarSpan(
      shift.granularity ?? shift.unit, shift.granularity == nil ? shift.count : 0,
      from: shift.granularity == nil
        ? anchor.firstDay
        : CalendarSpan(.day, 0, from: anchor.firstDay.adding(months: shift.count * 12))?.firstDay
          ?? anchor.firstDay)
    return resolved
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
      // Reports compare with "a year earlier" than now, unless the same sentence has a date.
      if domain == .news, shift.isCounted, shift.unit == .year, let reference,
        thread.lastSentence != text.text.sentence(ofToken: mention.tokens.lowerBound)
      {
        return .day(reference)
      }
      let last = domain == .news ? thread.last : thread.span
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

  /// In reports of quarters "a year earlier" is the same quarter of the year before.
  private func quarterOfYearAgo(_ shift: Shift, _ mention: Mention) -> Resolved? {
    guard shift.isCounted, shift.unit == .year, shift.count == -1, domain == .news,
      shift.granularity == nil || shift.granularity == .quarter,
      case .quarter(let year, let quarter)? = thread.quarter
    else { return nil }
    let sentence = text.text.sentence(ofToken: mention.tokens.lowerBound)
    guard sentence - thread.quarterSentence <= 6 else { return nil }
    return Resolved(span: .quarter(year - 1, quarter), basis: .thread)
  }
}
