internal import TextAnalysis

/// The clause of one verb group and how it hangs on the others: recipe section D.
struct EventClause: Hashable, Sendable {
  enum Kind: UInt8, Hashable, Sendable {
    /// Tells on its own level.
    case main
    /// Shares the subject of the clause it is coordinated with.
    case coordinate
    /// What a verb of saying or thinking says.
    case content
    case relative
    case adverbial
    /// -ing and participles.
    case participial
    case infinitive
  }

  var kind: Kind
  var verb: VerbGroup
  /// Clause it depends on or is coordinated with.
  var parent: Int?
  /// First token: the link word, or the first word of its subject.
  var start: Int
  /// The word that links it: "which", "after", "and"; nil if there is none.
  var link: Int?
  /// Where its subject begins, if that stands before an inserted clause or is another clause's.
  var subjectStart: Int?
  var isConditional = false
  var isQuoted = false

  var head: Int { verb.head }
  /// Main clauses and their coordinates.
  var isMainLevel: Bool { kind == .main }
}

/// A sentence cut into the clauses of its verbs.
struct SentenceParse: Sendable {
  /// Index in the text's sentences.
  let index: Int
  let tokens: Range<Int>
  let kind: DocumentAnnotations.BlockKind
  let opensParagraph: Bool
  var clauses: [EventClause]
  /// Clause of each token, counted from the sentence's first; −1 where the sentence has none.
  private(set) var owners: [Int16]
  /// Event nouns that are no part of a verb group, as token indices.
  private(set) var nouns: [Int]

  func clause(ofToken token: Int) -> Int? {
    let index = token - tokens.lowerBound
    guard owners.indices.contains(index), owners[index] >= 0 else { return nil }
    return Int(owners[index])
  }

  /// The clause whose verb's head is this token.
  func clause(withHead token: Int) -> Int? { clauses.firstIndex { $0.head == token } }

  /// The main clause (or the one itself) under whose level a clause stands.
  func level(of clause: Int) -> Int {
    var current = clause
    for _ in clauses {
      guard clauses[current].kind == .coordinate, let parent = clauses[current].parent else {
        break
      }
      current = parent
    }
    return current
  }

  /// A clause and all that are coordinated with it, directly or by each other.
  func coordinates(of clause: Int) -> [Int] {
    let root = level(of: clause)
    return clauses.indices.filter { level(of: $0) == root }
  }

  init(_ words: AnnotatedWords, sentence index: Int) {
    let sentence = words.text.sentences[index]
    self.index = index
    tokens = sentence.tokens
    kind = words.kinds[index]
    opensParagraph = sentence.opensParagraph
    let groups = VerbGroups.read(
      words, sentence.tokens, isHeadline: kind == .title || kind == .heading)
    var builder = ClauseBuilder(words: words, range: sentence.tokens)
    for group in groups { builder.add(group) }
    clauses = builder.clauses
    owners = builder.owners()
    nouns = sentence.tokens.filter { token in
      words[token].noun >= 0 && !words[token].isTime
        && !groups.contains { $0.head == token || $0.first == token }
    }
  }
}

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
    if let link = subordinator(in: region) { return subordinate(group, link, region) }
    if let link = coordinator(in: region) { return coordinated(group, link, region) }
    let comma = lastComma(in: region)
    guard let last else {
      return EventClause(kind: .main, verb: group, start: range.lowerBound)
    }
    if let comma {
      let subjectIsEmpty = onlyAdverbs(comma + 1..<region.upperBound)
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

  // MARK: links

  private func subordinator(in region: Range<Int>) -> Int? {
    var sawComma = false
    for index in region.reversed() {
      let word = words[index]
      if word.token.hash == Self.comma && !words.isInsideNumber(index)
        || isHardMark(index, region)
      {
        sawComma = true
      }
      guard word.isAny(.subordinator), !word.isTime, !word.isName else { continue }
      if index + 1 < range.upperBound, words[index + 1].token.hash == Self.comma { continue }
      if sawComma {
        // A subordinator with a comma between it and the verb has no verb of its own.
        continue
      }
      if word.token.hash == Self.that, isDemonstrative(index, region) { continue }
      if word.token.hash == Self.as, index > range.lowerBound,
        Self.asPartners.contains(words[index - 1].token)
      {
        continue
      }
      if word.isAny(.mayBePreposition), index + 1 < region.upperBound, words[index + 1].isTime,
        onlyTimes(index + 1..<(firstCoordinator(in: index + 1..<region.upperBound)))
      {
        continue
      }
      return index
    }
    return nil
  }

  /// "that" before a noun at the start of a clause or after a preposition.
  private func isDemonstrative(_ index: Int, _ region: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return true }
    let before = words[index - 1]
    return before.isAny(.preposition) && !before.isAny(.adverb)
      || before.isAny(.coordinator) && index + 1 < range.upperBound && words[index + 1].isOpen
  }

  private func coordinator(in region: Range<Int>) -> Int? {
    var found: Int?
    for index in region.reversed() where words[index].isAny(.coordinator) && !words[index].isTime {
      if onlyAdverbs(index + 1..<region.upperBound) { return index }
      let afterComma = index > range.lowerBound && words[index - 1].token.hash == Self.comma
      let comma = words.hasComma(in: index + 1..<region.upperBound)
      if comma { return nil }
      if afterComma { return index }
      if found == nil { found = index }
    }
    // "and" without a comma joins nouns more often than clauses, unless a clause lies before it.
    guard let found, !clauses.isEmpty, found > region.lowerBound || found == region.lowerBound,
      startsSubject(found + 1)
    else { return nil }
    return lastComma(in: region).map { $0 < found } ?? true ? found : nil
  }

  private func startsSubject(_ index: Int) -> Bool {
    guard index < range.upperBound else { return false }
    let word = words[index]
    return word.isAny([.determiner, .possessive, .subjectPronoun]) || word.isName
      || word.token.isNumber || word.isOpen || word.noun >= 0
      || word.isAny([.adjective, .preposition])
  }

  private func lastComma(in region: Range<Int>) -> Int? {
    region.last {
      words[$0].token.hash == Self.comma && !words.isInsideNumber($0)
        || isHardMark($0, region)
    }
  }

  /// A mark that parts clauses: no bracket whose other half stands beside it, "the agency (EPA) said".
  private func isHardMark(_ index: Int, _ region: Range<Int>) -> Bool {
    guard Self.hardMarks.contains(words[index].token) else { return false }
    let hash = words[index].token.hash
    if hash == Self.closing {
      return !(max(region.lowerBound, index - Self.aside)..<index).contains {
        words[$0].token.hash == Self.opening
      }
    }
    if hash == Self.opening {
      return !(index + 1..<min(region.upperBound, index + Self.aside + 1)).contains {
        words[$0].token.hash == Self.closing
      }
    }
    return true
  }

  /// Words that brackets may hold without parting anything.
  private static let aside = 6
  private static let opening = WordHash.of("(")
  private static let closing = WordHash.of(")")

  private func onlyAdverbs(_ region: Range<Int>) -> Bool {
    region.allSatisfy {
      words[$0].isAny(.adverb) || words[$0].isTime || words[$0].isAny(.auxiliary)
    }
  }

  /// "have doubled since 2012 and hit a peak": the preposition's phrase ends there.
  private func firstCoordinator(in region: Range<Int>) -> Int {
    region.first { words[$0].isAny(.coordinator) && !words[$0].isTime } ?? region.upperBound
  }

  private func onlyTimes(_ region: Range<Int>) -> Bool { region.allSatisfy { words[$0].isTime } }

  /// Where the content of a saying without "that" begins: after a time of the saying, after the
  /// person who was told, else right after the verb.
  private func contentStart(after clause: Int, _ region: Range<Int>) -> Int {
    let head = clauses[clause].head
    var index = head + 1
    if index < region.upperBound, words[index].isAny(.objectPronoun) || words[index].isName,
      words[head].token.hash == Self.told || words[head].token.hash == Self.tells
    {
      while index < region.upperBound, words[index].isName { index += 1 }
      if index < region.upperBound, words[index].isAny(.objectPronoun) { index += 1 }
    } else if index < region.upperBound, Self.audiences.contains(words[index].token) {
      index += 1
    }
    var end = index
    if end < region.upperBound, words[end].isAny(.preposition) || words[end].isAny(.adverb) {
      end += 1
    }
    guard end < region.upperBound, words[end].isTime else { return index }
    while end < region.upperBound, words[end].isTime { end += 1 }
    return end
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

  static let comma = WordHash.of(",")
  private static let hardMarks = WordSet("; : ( ) [ ] \" “ ” « » — –")
  private static let that = WordHash.of("that")
  private static let so = WordHash.of("so")
  private static let whether = WordHash.of("whether")
  private static let which = WordHash.of("which")
  private static let after = WordHash.of("after")
  private static let `as` = WordHash.of("as")
  private static let told = WordHash.of("told")
  private static let tells = WordHash.of("tells")
  /// What "as" goes with, so that it opens no clause: "disguised as guards".
  static let asPartners = WordSet(
    """
    such well known far long same regarded described seen disguised dressed hailed touted branded
    listed classified elected appointed
    """)
  private static let audiences = WordSet("reporters journalists parliament lawmakers")
}

extension AnnotatedWords {
  static let comma = WordHash.of(",")

  func hasComma(in region: Range<Int>) -> Bool {
    region.contains { all[$0].token.hash == Self.comma && !isInsideNumber($0) }
  }

  /// The comma of "45,000".
  func isInsideNumber(_ index: Int) -> Bool {
    index > 0 && index + 1 < all.count && all[index - 1].token.isNumber
      && all[index + 1].token.isNumber && !all[index + 1].token.hasSpaceBefore
  }
}
