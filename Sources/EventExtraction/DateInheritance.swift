internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// Passes dates on to clauses without one, narrowly: recipe section G.
struct DateInheritance {
  let words: AnnotatedWords
  /// The date that runs through the paragraph and the predicate that brought it.
  var running: (date: AttachedDate, predicate: Int)?
  /// The date of a heading that is nothing but a date.
  var headingDate: AttachedDate?
  /// The date of a cell or list item that is nothing but a date: it dates what stands beside it.
  var cellDate: AttachedDate?
  /// The cells begin with text, so that a date closes its row and does not open it.
  var cellsBeginWithText = false
  /// The last day that a time gave to a verb; dates on nouns do not move it.
  var lastVerbDay: CalendarDate?
  /// The same of acts that are no sayings, named by verbs or nouns.
  var lastActDay: CalendarDate?
  var lastVerbUnit: Int?
  /// The last day of trading that a move of a market was dated with.
  private var tradingDay: AttachedDate?
  /// Dated event nouns and subjects of dated verbs, by act.
  private var dated: [EventAct: Int] = [:]

  let publication: CalendarDate?
  /// Several headings are days: none of them says when the text was published.
  var hasDayHeadings = false

  init(_ words: AnnotatedWords, publication: CalendarDate?, among sentences: [SentenceParse]) {
    self.words = words
    self.publication = publication
    hasDayHeadings =
      sentences.count { $0.kind == .heading && wholeDate($0)?.interval.precision == .day } > 1
  }

  /// Dates the predicates of one sentence and returns those that inherit places, too.
  mutating func pass(
    _ predicates: inout [Predicate], _ range: Range<Int>, sentence: SentenceParse
  ) -> [(heir: Int, from: Int)] {
    var heirs: [(heir: Int, from: Int)] = []
    if sentence.opensParagraph { running = nil }
    if sentence.kind == .heading || sentence.kind == .title {
      readHeading(sentence)
      running = nil
    }
    readCell(sentence, hasPredicates: !range.isEmpty)
    let goesOn = continuesByCopula(sentence)
    if let first = sentence.clauses.first, first.verb.isBare, !goesOn { stopAtState(first) }
    for index in range {
      if predicates[index].isNoun {
        if let date = predicates[index].date, predicates[index].act.isKnown {
          dated[predicates[index].act] = index
          if date.interval.precision == .day, date.basis != .inherited {
            lastActDay = date.interval.lastDay
          }
        }
        continue
      }
      guard let clauseIndex = predicates[index].clause else { continue }
      let clause = sentence.clauses[clauseIndex]
      let isLevel =
        clause.kind == .main || clause.kind == .coordinate || clause.kind == .content
        || goesOn && clause.kind == .relative
      if predicates[index].isDated {
        predicates[index].date = settled(index, clause, sentence, predicates, range)
        if isLevel, !isSaying(clause) || clause.kind == .content, !clause.isQuoted {
          if let date = predicates[index].date {
            running = isHeritable(date) ? (date, index) : nil
          }
        }
        if let interval = predicates[index].date?.interval,
          interval.precision == .day || interval.isTimeOfDay
        {
          lastVerbDay = interval.lastDay
          if !isSaying(clause) { lastActDay = lastVerbDay }
          lastVerbUnit = predicates[index].date?.unit
        }
        remember(index, clause, sentence, act: predicates[index].act)
        rememberTrading(predicates[index].date, clause, sentence)
        continue
      }
      guard isLevel, !clause.verb.isAny(.relation) || clause.verb.isPassive else { continue }
      if let current = running, !clause.verb.isState, !isSaying(clause), !clause.isQuoted,
        let date = stretch(from: current.date, clauseIndex, sentence)
      {
        predicates[index].date = date
        heirs.append((index, current.predicate))
        continue
      }
      let isTold = sentence.isChronicle && clause.verb.tense == .present
      if clause.verb.isState || stops(clause) && !isTold {
        if clause.kind == .main || clause.kind == .coordinate, !isSaying(clause) { running = nil }
        if !clause.verb.isState, let known = continued(predicates[index].act, clause),
          let date = predicates[known].date
        {
          running = (date, known)
        }
        continue
      }
      guard clause.verb.tense == .past || isTold, clause.verb.mood == .plain, !clause.isQuoted
      else {
        if clause.kind != .content { running = nil }
        continue
      }
      if let known = definiteSubject(clause, sentence) ?? continued(predicates[index].act, clause),
        let date = predicates[known].date
      {
        predicates[index].date = inherited(date, rule: .definiteSubject)
        heirs.append((index, known))
        running = predicates[index].date.map { ($0, index) }
        continue
      }
      if isSaying(clause) { continue }
      // "an election that they say was stolen": told in passing, not of the running day.
      if clause.kind == .content, let parent = clause.parent,
        ![.main, .coordinate].contains(sentence.clauses[parent].kind)
      {
        continue
      }
      // "declared her cured on Friday but kept her": the day of what it is joined to.
      if clause.kind == .coordinate, let partner = clause.parent,
        let known = range.first(where: {
          predicates[$0].clause == partner && !predicates[$0].isNoun && $0 < index
        }), let date = predicates[known].date, date.basis != .inherited, isHeritable(date)
      {
        running = (date, known)
      }
      if let current = running {
        // "became minister after the election of June 2015": not of the running day.
        if namesAnotherTime(clauseIndex, current.date, sentence) { continue }
        // The content of a saying that has its own date inherits nothing.
        if clause.kind == .content, let parent = clause.parent,
          hasDate(parent, predicates, range),
          predicates[current.predicate].head == sentence.clauses[parent].head
        {
          continue
        }
        predicates[index].date = inherited(current.date, rule: .inherited)
        heirs.append((index, current.predicate))
        running = (current.date, index)
      } else if publication != nil, MarketDay.isMove(clause, sentence, words) {
        predicates[index].date = tradedDay(sentence)
      } else if let heading = cellDate ?? headingDate, sentence.kind != .heading {
        predicates[index].date = inherited(heading, rule: .heading)
      }
    }
    return heirs
  }

  /// A past clause goes on with a time that is over or running, not with a plan's, and not with the
  /// whole stretch since or until some day.
  private func isHeritable(_ date: AttachedDate) -> Bool {
    guard let first = date.interval.firstDay, date.interval.lastDay != nil else { return false }
    return publication.map { first <= $0 } ?? true
  }

  /// "It was a battle …, where X made gains": the sentence names what the running date dates.
  private func continuesByCopula(_ sentence: SentenceParse) -> Bool {
    guard running != nil, let first = sentence.clauses.first, first.verb.isBare,
      first.kind == .main,
      first.verb.first == sentence.tokens.lowerBound + 1,
      Self.anaphors.contains(words[sentence.tokens.lowerBound].token)
    else { return false }
    for index in first.head + 1..<min(first.head + 7, sentence.tokens.upperBound) {
      if words[index].noun >= 0 { return true }
      if words[index].isAny([.subordinator, .preposition]) || words[index].token.isMark {
        return false
      }
    }
    return false
  }

  /// A sentence whose main clause is a state ends the run.
  private mutating func stopAtState(_ clause: EventClause) {
    if clause.kind == .main { running = nil }
  }

  private static let anaphors = WordSet("it this that")

  private func inherited(_ date: AttachedDate, rule: TimeRule) -> AttachedDate {
    AttachedDate(
      interval: date.interval, text: date.text, basis: .inherited, rule: rule, unit: date.unit)
  }

  private func isSaying(_ clause: EventClause) -> Bool {
    clause.verb.isAny(.reporting) && !clause.verb.isPassive
  }

  /// A state, a perfect, "had" with a participle or a present ends the run.
  private func stops(_ clause: EventClause) -> Bool {
    switch clause.verb.tense {
    case .perfect, .pluperfect, .present: !isSaying(clause)
    default: false
    }
  }

  /// A year or month of another time stands in the clause, where it dates a noun at most.
  private func namesAnotherTime(
    _ clause: Int, _ running: AttachedDate, _ sentence: SentenceParse
  ) -> Bool {
    let head = sentence.clauses[clause].head
    for token in head + 1..<max(head + 1, sentence.tokens.upperBound) {
      guard sentence.clause(ofToken: token) == clause else { return false }
      guard words[token].isTime, case let unit = words.times[Int(words[token].time)], unit.isDated,
        unit.basis == .explicit, let first = unit.interval?.firstDay,
        let last = running.interval.lastDay
      else { continue }
      return first > last
    }
    return false
  }

  private func hasDate(_ clause: Int, _ predicates: [Predicate], _ range: Range<Int>) -> Bool {
    range.contains {
      predicates[$0].clause == clause && !predicates[$0].isNoun && predicates[$0].date != nil
    }
  }

  /// Remembers what a dated verb did, and the event noun that is its subject or object.
  private mutating func remember(
    _ index: Int, _ clause: EventClause, _ sentence: SentenceParse, act: EventAct
  ) {
    if isSaying(clause) { return }
    if act.isKnown { dated[act] = index }
    if let noun = subjectNoun(clause, sentence) { dated[EventAct.ofNoun(words[noun].noun)] = index }
  }

  /// The day of trading that is known, else that of the report itself.
  private func tradedDay(_ sentence: SentenceParse) -> AttachedDate? {
    if let tradingDay { return inherited(tradingDay, rule: .tradingDay) }
    guard let publication, !sentence.tokens.contains(where: { words[$0].isTime }) else {
      return nil
    }
    return AttachedDate(
      interval: DateInterval(.day(publication), qualifier: .uncertain), text: nil,
      basis: .publication, rule: .tradingDay, unit: -1)
  }

  /// Only a day within a week before the publication: older moves are told for comparison.
  private mutating func rememberTrading(
    _ date: AttachedDate?, _ clause: EventClause, _ sentence: SentenceParse
  ) {
    guard let date, let publication, let day = date.interval.firstDay,
      date.interval.lastDay == day, day <= publication,
      publication.dayNumber - day.dayNumber < 7,
      MarketDay.isMove(clause, sentence, words)
    else { return }
    tradingDay = date
  }

  /// "the fire", "this attack" right before the verb, known with a date.
  func definiteSubject(_ clause: EventClause, _ sentence: SentenceParse) -> Int? {
    guard let noun = subjectNoun(clause, sentence), noun > sentence.tokens.lowerBound,
      isDefinite(noun, sentence)
    else { return nil }
    return dated[EventAct.ofNoun(words[noun].noun)]
  }

  /// "continued to exchange fire": goes on with an act that is dated.
  private func continued(_ act: EventAct, _ clause: EventClause) -> Int? {
    guard clause.verb.isAny(.aspectual),
      Self.continuing.contains(EventAct.ofVerb(clause.verb.entry))
    else { return nil }
    return dated[act]
  }

  private static let continuing = WordSet(["continue", "resume", "keep", "proceed"])

  private func isDefinite(_ noun: Int, _ sentence: SentenceParse) -> Bool {
    var index = noun - 1
    while index > sentence.tokens.lowerBound, words[index].isAny(.adjective) || words[index].isOpen
    {
      index -= 1
    }
    return index >= sentence.tokens.lowerBound && words[index].isAny(.definite)
  }

  private func subjectNoun(_ clause: EventClause, _ sentence: SentenceParse) -> Int? {
    EventPredicates.subjectNoun(clause, sentence, words)
  }
}
