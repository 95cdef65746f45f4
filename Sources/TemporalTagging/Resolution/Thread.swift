internal import TextAnalysis
internal import TimelineModel

/// The date that a text is at.
struct Thread: Hashable, Sendable {
  /// The last asserted date of a year or finer, as coarse as it was told.
  private(set) var span: CalendarSpan?
  /// The decade, century or millennium that was told since: too coarse to count days from.
  private(set) var era: CalendarSpan?
  /// The last date in words, asserted or not: what "a day earlier" counts from.
  private(set) var last: CalendarSpan?
  private(set) var lastSentence = -1
  /// The last quarter of a year.
  private(set) var quarter: CalendarSpan?
  private(set) var quarterSentence = -1
  /// The last explicit year and its sentence.
  private(set) var explicitYear: Int?
  private(set) var explicitYearSentence = -1

  /// Takes a resolved date in.
  mutating func note(
    _ found: CalendarSpan, isExplicit: Bool, isAsserted: Bool, setsQuarter: Bool,
    pointsAtQuarter: Bool, sentence: Int
  ) {
    if case .quarter = found, setsQuarter {
      quarter = found
      quarterSentence = sentence
    } else if pointsAtQuarter {
      quarter = quarter ?? found
      quarterSentence = sentence
    }
    if isExplicit, isAsserted, found.unit <= .year {
      explicitYear = found.year
      explicitYearSentence = sentence
    }
    // "December 7 (December 8 in Asia), 1941": the year is a part of the date before it.
    if case .year(let year) = found, sentence == lastSentence, let last, last.unit < .year,
      last.year == year
    {
      return
    }
    last = found
    lastSentence = sentence
    guard isAsserted else { return }
    if found.unit < .decade {
      span = found
      era = nil
    } else {
      era = found
    }
  }

  /// What so many units are counted from.
  func anchor(for unit: CalendarUnit) -> CalendarSpan? {
    unit >= .decade ? era ?? span : span ?? era
  }

  /// The date that "that year", "the same day" point back to: the last one in words if it stands in
  /// this sentence or the one before and is fine enough.
  func antecedent(_ unit: CalendarUnit, in sentence: Int) -> CalendarSpan? {
    guard let last, sentence - lastSentence <= 1, last.unit <= unit else {
      return anchor(for: unit)
    }
    return last
  }
}

/// Whether a date is one that the story moves to.
enum Assertion {
  /// False for years in brackets, behind "until" and "since", in plans and in relative clauses.
  static func isAsserted(
    _ text: TimeText, _ mention: Mention, year: Int, after thread: Thread
  ) -> Bool {
    let start = mention.tokens.lowerBound
    let isBareYear: Bool
    if case .shift(let shift) = mention.meaning.unmodified, shift.unit >= .month {
      // "The previous year" looks back, "next year" ahead; "the following year" moves on.
      return shift.count == 0 || shift.anchor == .thread && shift.count > 0
    }
    if text.tokens[start].isQuoted { return false }
    if isAdjective(text, mention) { return false }
    if case .date(let fields) = mention.meaning.unmodified {
      isBareYear = fields.month == nil && fields.season == nil
    } else {
      isBareYear = false
    }
    let before = text.tokenBefore(start)
    if isBlocked(text, start) { return false }
    if let current = thread.span, year > current.year + 1, isBracketed(text, start) { return false }
    guard isBareYear else { return true }
    if opensSentence(text, start) { return true }
    if let current = thread.span?.year, abs(year - current) > largestStep { return false }
    if let before {
      if text.isMark(start - 1, "(") || text.isDash(start - 1) { return false }
      if bareBlockers.contains(before) { return false }
    }
    if isBracketed(text, start) { return false }
    return !isInPlan(text, mention.tokens)
  }

  /// A year in passing that is further away than this does not carry the story with it.
  private static let largestStep = 4

  /// True for "In 1931, …", "By early 1958 …".
  private static func opensSentence(_ text: TimeText, _ start: Int) -> Bool {
    let sentence = text.text.sentences[text.text.sentence(ofToken: start)].tokens
    guard start - sentence.lowerBound <= 1 else { return false }
    return start == sentence.lowerBound || text.tokens[start - 1].isWord
  }

  /// True behind "until" or "since" in the same clause, not behind "not until"; "until he was beaten on
  /// 10 July 1883" has a clause of its own.
  private static func isBlocked(_ text: TimeText, _ start: Int) -> Bool {
    let sentence = text.text.sentences[text.text.sentence(ofToken: start)].tokens
    var index = start - 1
    let first = max(sentence.lowerBound, start - 8)
    if text.word(index) == .connector(.of), text.isWord(index - 1, "as") { return true }
    while index >= first, !text.isMark(index, ",") {
      if blockers.contains(text.tokens[index]) { return !text.isWord(index - 1, "not") }
      if start - index > 2, auxiliaries.contains(text.tokens[index]) { return false }
      index -= 1
    }
    return false
  }

  /// "The May 2007 high": the date only says which one.
  private static func isAdjective(_ text: TimeText, _ mention: Mention) -> Bool {
    let start = mention.tokens.lowerBound
    let end = mention.tokens.upperBound
    guard case .date = mention.meaning, text.word(start - 1) == .the, end < text.count else {
      return false
    }
    return text.tokens[end].isWord && text.word(end) == .none && !text.tokens[end].isCapitalized
  }

  private static func isBracketed(_ text: TimeText, _ start: Int) -> Bool {
    var index = start - 1
    let first = max(0, start - 12)
    while index >= first {
      if text.isMark(index, "(") || text.isMark(index, "[") { return true }
      if text.isMark(index, ")") || text.isMark(index, "]") { return false }
      index -= 1
    }
    return false
  }

  /// True if the clause looks forward: "would", "later", "published in".
  private static func isInPlan(_ text: TimeText, _ tokens: Range<Int>) -> Bool {
    let sentence = text.text.sentences[text.text.sentence(ofToken: tokens.lowerBound)].tokens
    var index = tokens.lowerBound - 1
    let first = max(sentence.lowerBound, tokens.lowerBound - 16)
    if text.isWord(index, "sometime") { return true }
    while index >= first {
      if plans.contains(text.tokens[index]) { return true }
      index -= 1
    }
    return false
  }

  private static let blockers = WordSet("until till since than")
  private static let auxiliaries = WordSet("was were had")
  private static let bareBlockers = WordSet("by before the after")
  private static let plans = WordSet(
    """
    would will later published declassified planned who which whose where born had deadline plan
    plans schedule scheduled expected proposed intended
    """)
}
