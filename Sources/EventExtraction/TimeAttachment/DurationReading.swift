internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// Turns a time and its preposition into the interval that it gives to a verb.
enum DurationReading {
  struct Reading {
    let interval: DateInterval
    let basis: DateBasis
  }

  /// Nil where the words give no date: "for months", "before 1990", "after two weeks" in the past.
  static func interval(
    _ site: TimeSite, for verb: VerbGroup?, direction: TenseAgreement.Direction?
  ) -> Reading? {
    guard site.unit.isDated, let stated = site.unit.interval else {
      return duration(site, for: verb)
    }
    let interval = StageOfUnit.narrowed(
      TenseAgreement.agreed(
        stated, site.unit, direction: direction, reference: site.reference), site.unit)
    let basis: DateBasis =
      site.unit.value.hasPrefix("P")
      ? .duration : site.unit.basis == .explicit ? .explicit : .relative
    guard let preposition = site.preposition, !site.unit.isRange else {
      return Reading(interval: interval, basis: basis)
    }
    let hash = site.words[preposition].token.hash
    if interval.isRange, interval.start == nil || interval.end == nil {
      return Reading(interval: interval, basis: basis)
    }
    if interval.isTimeOfDay { return Reading(interval: interval, basis: basis) }
    switch hash {
    case since:
      // "fell since Monday" is no stretch: what lasts is told in the perfect.
      if let verb, verb.tense == .past, !verb.isProgressive { return nil }
      return DateInterval(from: interval.start, to: nil, qualifier: interval.qualifier)
        .map { Reading(interval: $0, basis: basis) }
    case until, till:
      // "Did not surrender until 18 December": then it did.
      if let verb, isWaiting(verb) { return Reading(interval: interval, basis: basis) }
      return DateInterval(from: nil, to: interval.end, qualifier: interval.qualifier)
        .map { Reading(interval: $0, basis: basis) }
    case by:
      // "By noon they were shelling the port": under way at that time.
      if let verb, verb.tense == .past, verb.isProgressive {
        return Reading(interval: interval, basis: basis)
      }
      return DateInterval(from: nil, to: interval.end, qualifier: interval.qualifier)
        .map { Reading(interval: $0, basis: basis) }
    case before where site.unit.rule == "en.edge":
      // "before the end of the month".
      return DateInterval(from: nil, to: interval.end, qualifier: interval.qualifier)
        .map { Reading(interval: $0, basis: basis) }
    case before, after, following:
      // "Before dawn on Monday": on that day.
      return site.unit.kind == .time ? Reading(interval: interval, basis: basis) : nil
    default: return Reading(interval: interval, basis: basis)
    }
  }

  /// "Did not leave until Friday", "was not freed until 1990".
  static func isWaiting(_ verb: VerbGroup) -> Bool {
    verb.isNegated && verb.tense == .past && !verb.isState
  }

  /// The time is the end of such a wait.
  static func endsWaiting(_ verb: VerbGroup, _ unit: Int, _ words: AnnotatedWords) -> Bool {
    guard isWaiting(verb), unit >= 0, case let start = words.times[unit].tokens.lowerBound,
      start > 0
    else { return false }
    let hash = words[start - 1].token.hash
    guard hash == until || hash == till else { return false }
    // "Not until Friday did they leave".
    return start > verb.head || start > 1 && words[start - 2].isAny(.negator)
  }

  /// Numbered lengths that end or begin on the reference day.
  private static func duration(_ site: TimeSite, for verb: VerbGroup?) -> Reading? {
    if site.unit.duration != nil, isBehind(site) {
      return back(site).map { Reading(interval: $0, basis: .duration) }
    }
    if let vague = vague(site) { return Reading(interval: vague, basis: .relative) }
    guard let verb, site.unit.duration != nil, let preposition = site.preposition else {
      return nil
    }
    switch site.words[preposition].token.hash {
    case forHash, over, during:
      guard verb.tense == .perfect else { return nil }
      return back(site).map { Reading(interval: $0, basis: .duration) }
    case after:
      guard verb.tense == .perfect || verb.tense == .present else { return nil }
      return back(site).map { Reading(interval: $0, basis: .duration) }
    case inHash, within:
      // "promised to open within a year".
      let isPlan = verb.tense == .infinitive && site.preposition(is: bounds)
      guard isPlan || verb.tense == .future || verb.tense == .modal || verb.mood == .planned,
        let reference = site.reference, let end = moved(reference, by: site.unit, sign: 1)
      else { return nil }
      return DateInterval(from: .day(reference), to: end.day)
        .map { Reading(interval: $0, basis: .duration) }
    default: return nil
    }
  }

  /// "the coming days", "recent weeks": a stretch from or up to the reference day; seven days, four
  /// weeks, six months.
  private static func vague(_ site: TimeSite) -> DateInterval? {
    // "the last months of the war" are told of the war.
    guard let reference = site.reference,
      site.next.map({ site.words[$0].token.hash != AnnotatedWords.of }) ?? true
    else { return nil }
    var sign = 0
    for index in max(site.sentence.tokens.lowerBound, site.unit.tokens.lowerBound - 1)..<site.end {
      if ahead.contains(site.words[index].token) { sign = 1 }
      if behind.contains(site.words[index].token) { sign = -1 }
    }
    guard sign != 0, site.unit.value.hasPrefix("PX") || site.unit.value.hasSuffix("_REF") else {
      return nil
    }
    let last = unitNoun(site)
    let days = last == daysHash ? 7 : last == weeksHash ? 28 : last == monthsHash ? 182 : 0
    guard days > 0 else { return nil }
    let other = reference.adding(days: sign * days)
    return DateInterval(
      from: .day(min(reference, other)), to: .day(max(reference, other)), qualifier: .approximate)
  }

  /// "the past two weeks".
  private static func isBehind(_ site: TimeSite) -> Bool {
    (max(site.sentence.tokens.lowerBound, site.unit.tokens.lowerBound - 1)..<site.end)
      .contains { behind.contains(site.words[$0].token) }
  }

  /// The noun of the unit: the last word, or the next one after "recent".
  static func unitNoun(_ site: TimeSite) -> UInt64 {
    let last = site.words[site.end - 1].token.hash
    guard site.unit.isVague, !vagueUnits.contains(last), let next = site.next else { return last }
    return site.words[next].token.hash
  }

  static func isVagueStretch(_ site: TimeSite) -> Bool {
    site.unit.isVague && vagueUnits.contains(unitNoun(site))
  }

  private static let ahead = WordSet("coming next following")
  private static let behind = WordSet("past recent last previous")
  private static var daysHash: UInt64 { WordHash.constant("days") }
  private static var weeksHash: UInt64 { WordHash.constant("weeks") }
  private static var monthsHash: UInt64 { WordHash.constant("months") }
  private static let vagueUnits: Set<UInt64> = [daysHash, weeksHash, monthsHash]

  /// From so many units before the reference day to that day, in the unit's precision.
  static func back(_ site: TimeSite) -> DateInterval? {
    guard let reference = site.reference, let start = moved(reference, by: site.unit, sign: -1)
    else {
      return nil
    }
    return DateInterval(from: start.coarse, to: .day(reference), qualifier: .approximate)
  }

  /// A day so many units later or earlier, also as coarse as the unit; nil for hours and for lengths
  /// without a number.
  static func moved(
    _ day: CalendarDate, by unit: TimeUnit, sign: Int
  ) -> (day: ReducedDate, coarse: ReducedDate)? {
    guard let duration = unit.duration, duration.amount > 0, duration.amount < 100_000 else {
      return nil
    }
    let amount = Int(duration.amount.rounded())
    switch duration.unit {
    case .day:
      let moved = day.adding(days: sign * amount)
      return (.day(moved), .day(moved))
    case .week:
      let moved = day.adding(days: sign * Int((duration.amount * 7).rounded()))
      return (.day(moved), .day(moved))
    case .month, .quarter:
      let months = Int((duration.amount * (duration.unit == .quarter ? 3 : 1)).rounded())
      let moved = day.adding(months: sign * months)
      return (.day(moved), .month(year: moved.year, month: moved.month))
    case .year, .decade, .century:
      let years = duration.unit == .year ? 1 : duration.unit == .decade ? 10 : 100
      let moved = day.adding(months: sign * 12 * years * amount)
      return (.day(moved), .year(moved.year))
    case .second, .minute, .hour: return nil
    }
  }

  private static let bounds = WordSet("within")
  private static var since: UInt64 { WordHash.constant("since") }
  private static var until: UInt64 { WordHash.constant("until") }
  private static var till: UInt64 { WordHash.constant("till") }
  private static var by: UInt64 { WordHash.constant("by") }
  private static var before: UInt64 { WordHash.constant("before") }
  private static var after: UInt64 { WordHash.constant("after") }
  private static var following: UInt64 { WordHash.constant("following") }
  private static var forHash: UInt64 { WordHash.constant("for") }
  private static var over: UInt64 { WordHash.constant("over") }
  private static var during: UInt64 { WordHash.constant("during") }
  private static var inHash: UInt64 { WordHash.constant("in") }
  private static var within: UInt64 { WordHash.constant("within") }
}

extension DateInterval {
  /// Has a time of day.
  var isTimeOfDay: Bool {
    if case .instant = start { return true }
    return false
  }
}
