internal import TextAnalysis

/// Cuts between each verb group and the one before.
struct ClauseBuilder {
  let words: AnnotatedWords
  let range: Range<Int>
  var clauses: [EventClause] = []

  init(words: AnnotatedWords, range: Range<Int>) {
    self.words = words
    self.range = range
  }

  mutating func add(_ group: VerbGroup) {
    let from = clauses.last.map { $0.head + 1 } ?? range.lowerBound
    let region = from..<max(from, group.first)
    var clause = group.isFinite ? finite(group, region) : nonFinite(group, region)
    clause.isQuoted = words[group.head].token.isQuoted
    clauses.append(clause)
  }

  // MARK: -ing, participles, infinitives (D4)

  private func nonFinite(_ group: VerbGroup, _ region: Range<Int>) -> EventClause {
    var clause = EventClause(
      kind: group.tense == .infinitive ? .infinitive : .participial, verb: group,
      parent: clauses.indices.last, start: group.first)
    guard let before = region.last else { return clause }
    if words[before].isAny([.preposition, .subordinator]) {
      clause.start = before
      clause.link = before
    } else if words[before].isAny(.coordinator), let last = clauses.indices.last {
      clause.start = before
      clause.link = before
      // "to seize the town and hold it": the second hangs where the first does.
      if clauses[last].kind == clause.kind {
        clause.parent = clauses[last].parent
      }
    }
    return clause
  }

  // MARK: finite verbs

  private func finite(_ group: VerbGroup, _ region: Range<Int>) -> EventClause {
    let last = clauses.indices.last
    // "…; in Koper, a recount was ordered": behind a semicolon all is the new clause's.
    if last != nil, let mark = region.last(where: { words[$0].token.hash == Self.semicolon }),
      case let rest = mark + 1..<region.upperBound, !onlyAdverbs(rest),
      subordinator(in: rest) == nil,
      !words[rest.lowerBound].isAny(.coordinator)
    {
      return EventClause(kind: .main, verb: group, start: mark + 1)
    }
    if let link = subordinator(in: region) { return subordinate(group, link, region) }
    if let link = coordinator(in: region) { return coordinated(group, link, region) }
    let comma = lastComma(in: region)
    guard let last else {
      return EventClause(kind: .main, verb: group, start: range.lowerBound)
    }
    if let comma {
      let subjectIsEmpty = onlyAdverbs(comma + 1..<region.upperBound)
      if subjectIsEmpty, let link = linkBeforeApposition(region, endingAt: comma) {
        return EventClause(kind: .main, verb: group, start: link, link: link)
      }
      if subjectIsEmpty {
        // "X, who did Y, said Z" resumes X; "crossed the border, captured the village" goes on.
        if let main = pendingLevel(), clauses[main].verb.isFinite,
          clauses[main].isQuoted == words[group.head].token.isQuoted
        {
          return EventClause(kind: .coordinate, verb: group, parent: main, start: comma + 1)
        }
        return resumed(group, at: afterQuote(region) ?? group.first)
      }
      return EventClause(kind: .main, verb: group, start: comma + 1)
    }
    if clauses[last].verb.isAny([.reporting, .thinking]), !clauses[last].verb.isPassive {
      return EventClause(
        kind: .content, verb: group, parent: last, start: contentStart(after: last, region))
    }
    // "The man who fled was caught": the relative ends where the main verb begins.
    return resumed(group, at: group.first)
  }

  /// ", and on 8 May the governor, a count, surrendered": the "and" before a subject of its own.
  private func linkBeforeApposition(_ region: Range<Int>, endingAt close: Int) -> Int? {
    guard
      let link = region.last(where: {
        words[$0].isAny(.coordinator) && $0 > range.lowerBound
          && words[$0 - 1].token.hash == Self.comma
      })
    else { return nil }
    var start = link + 1
    while start < close, words[start].isTime || start + 1 < close && words[start + 1].isTime {
      start += 1
    }
    guard start < close, words[start].isAny([.determiner, .possessive]) || words[start].isName,
      let open = (start..<close).first(where: { words[$0].token.hash == Self.comma }),
      !(open..<close).contains(where: { words[$0].isAny(.coordinator) })
    else { return nil }
    return link
  }

  /// The first word behind a quotation that ends in the region: `…," the mayor, X, said`.
  private func afterQuote(_ region: Range<Int>) -> Int? {
    guard let last = clauses.last, last.isQuoted,
      let end = region.last(where: { words[$0].token.isQuoted })
    else { return nil }
    return (end + 1..<region.upperBound).first { words[$0].token.isWord }
  }

  /// A main clause that goes on after an inserted one: its subject opened the sentence or the last
  /// stretch without a verb.
  private func resumed(_ group: VerbGroup, at start: Int) -> EventClause {
    var clause = EventClause(kind: .main, verb: group, start: start)
    guard let inserted = clauses.first(where: { $0.kind != .infinitive }), start == group.first
    else { return clause }
    // "The president, who left after losing a vote, conceded": no clause before tells on this level.
    let isFirst = !clauses.contains { [.main, .coordinate, .content].contains($0.kind) }
    if inserted.start > range.lowerBound, isFirst {
      clause.subjectStart = range.lowerBound
    } else if let link = linkBeforeInserted() {
      clause.link = link
      clause.subjectStart = link + 1
    }
    return clause
  }

  /// ", and last October a lorry carrying pupils overturned": the "and" before a clause that lies
  /// between the subject and its verb.
  private func linkBeforeInserted() -> Int? {
    guard let inserted = clauses.last, clauses.count > 1,
      inserted.kind == .participial || inserted.kind == .relative
    else { return nil }
    let from = clauses[clauses.count - 2].head + 1
    guard from < inserted.start else { return nil }
    return (from..<inserted.start).last {
      words[$0].isAny(.coordinator) && !words[$0].isTime
        && (words[$0 - 1].token.hash == Self.comma || words[$0 + 1].isTime)
    }
  }

  private func subordinate(_ group: VerbGroup, _ link: Int, _ region: Range<Int>) -> EventClause {
    let word = words[link]
    var kind = EventClause.Kind.adverbial
    if word.isAny(.relative) { kind = .relative }
    if word.token.hash == Self.that || word.token.hash == Self.whether,
      let last = clauses.indices.last,
      clauses[last].verb.isAny([.reporting, .thinking, .intention, .wish])
        || clauses[last].verb.isBare || link == clauses[last].head + 1
    {
      kind = .content
    }
    if word.token.hash == Self.that, link > range.lowerBound, words[link - 1].token.hash == Self.so
    {
      return EventClause(kind: .main, verb: group, start: link - 1, link: link - 1)
    }
    var start = link
    // "in which", "after which", "at a time when".
    if kind == .relative, link > region.lowerBound, words[link - 1].isAny(.preposition) {
      start = link - 1
    }
    var clause = EventClause(
      kind: kind, verb: group, parent: clauses.indices.last, start: start, link: link)
    clause.isConditional = word.isAny(.conditional)
    if kind != .content, word.token.hash == Self.which, start < link,
      words[start].token.hash == Self.after
    {
      clause.kind = .coordinate
      clause.parent = pendingLevel()
    }
    return clause
  }

  private func coordinated(_ group: VerbGroup, _ link: Int, _ region: Range<Int>) -> EventClause {
    guard let last = clauses.indices.last else {
      return EventClause(kind: .main, verb: group, start: range.lowerBound)
    }
    if onlyAdverbs(link + 1..<region.upperBound) {
      let partner = partnerOfCoordinate(group) ?? last
      return EventClause(kind: .coordinate, verb: group, parent: partner, start: link, link: link)
    }
    let afterComma = link > range.lowerBound && words[link - 1].token.hash == Self.comma
    let level = lastFinite() ?? last
    if !afterComma,
      clauses[level].kind == .content || clauses[level].kind == .adverbial
        || clauses[level].kind == .relative
    {
      var clause = EventClause(
        kind: clauses[level].kind, verb: group, parent: clauses[level].parent, start: link,
        link: link)
      clause.isConditional = clauses[level].isConditional
      return clause
    }
    return EventClause(kind: .main, verb: group, start: link, link: link)
  }

  /// The finite clause that a verb right after "and" continues: the last one of the same tense
  /// group, the nearest otherwise.
  private func partnerOfCoordinate(_ group: VerbGroup) -> Int? {
    let finites = clauses.indices.filter { clauses[$0].verb.isFinite }
    guard let nearest = finites.last else { return nil }
    let isPast = group.tense == .past
    if clauses[nearest].kind == .relative || clauses[nearest].kind == .adverbial,
      isPast != (clauses[nearest].verb.tense == .past),
      let other = finites.last(where: { (clauses[$0].verb.tense == .past) == isPast })
    {
      return other
    }
    return nearest
  }

  private func lastFinite() -> Int? { clauses.lastIndex { $0.verb.isFinite } }

  /// The last main clause.
  private func pendingLevel() -> Int? {
    guard let last = lastFinite() else { return nil }
    if clauses[last].kind == .content { return last }
    return clauses.lastIndex { $0.kind == .main || $0.kind == .coordinate }
  }

  // MARK: owners

  /// The clause of each token. Words before a first subordinate clause wait for the main verb.
  func owners() -> [Int16] {
    var owners = [Int16](repeating: -1, count: range.count)
    for (index, clause) in clauses.enumerated() {
      let end = index + 1 < clauses.count ? clauses[index + 1].start : range.upperBound
      for token in clause.start..<max(clause.start, end) {
        owners[token - range.lowerBound] = Int16(truncatingIfNeeded: index)
      }
    }
    // A subject before an inserted clause is its own verb's.
    for (index, clause) in clauses.enumerated() where index > 0 {
      guard let link = clause.link, link < clauses[index - 1].start, clause.subjectStart != nil
      else {
        continue
      }
      for token in link..<clauses[index - 1].start {
        owners[token - range.lowerBound] = Int16(truncatingIfNeeded: index)
      }
    }
    guard let first = clauses.first, first.start > range.lowerBound else { return owners }
    let main = clauses.firstIndex { $0.kind == .main } ?? 0
    for token in range.lowerBound..<first.start {
      owners[token - range.lowerBound] = Int16(truncatingIfNeeded: main)
    }
    return owners
  }

  static var comma: UInt64 { WordHash.constant(",") }
  private static var semicolon: UInt64 { WordHash.constant(";") }
  static let hardMarks = WordSet("; : ( ) [ ] \" “ ” « » — –")
  static var that: UInt64 { WordHash.constant("that") }
  private static var so: UInt64 { WordHash.constant("so") }
  private static var whether: UInt64 { WordHash.constant("whether") }
  private static var which: UInt64 { WordHash.constant("which") }
  private static var after: UInt64 { WordHash.constant("after") }
  static var `as`: UInt64 { WordHash.constant("as") }
  static var told: UInt64 { WordHash.constant("told") }
  static var tells: UInt64 { WordHash.constant("tells") }
  /// What "as" goes with, so that it opens no clause: "disguised as guards".
  static let asPartners = WordSet(
    """
    such well known far long same regarded described seen disguised dressed hailed touted branded
    listed classified elected appointed
    """)
  static let audiences = WordSet("reporters journalists parliament lawmakers")
}
