internal import Geoparsing
internal import TextAnalysis

/// Headlines of events that are understood without the text: the clause with its subject on one line,
/// of about 100 code points at most.
struct EventTitle {
  let words: AnnotatedWords
  let sentences: [SentenceParse]

  func title(_ predicate: Predicate, quote: Range<Int>) -> String {
    guard !quote.isEmpty else { return "" }
    let sentence = sentences[predicate.sentence]
    var range =
      predicate.isNoun ? phrase(around: predicate, quote, sentence) : told(predicate, quote)
    if let story = sentence.story, range.lowerBound < story, story <= predicate.trigger.lowerBound {
      range = story..<max(story, range.upperBound)
    }
    // "say that 45,000 have fled", "it was on Monday that they left".
    if !predicate.isNoun, let clause = predicate.clause, let link = sentence.clauses[clause].link,
      range.dropLast().contains(link), Self.openers.contains(words[link].token),
      link < sentence.clauses[clause].verb.first
    {
      range = link + 1..<range.upperBound
    }
    // "On Monday X came, and Y left": the time of both stands far off.
    if predicate.date?.rule == .initialCoordinate, let clause = predicate.clause,
      sentence.clauses[clause].start > range.lowerBound
    {
      range =
        min(sentence.clauses[clause].start, predicate.trigger.lowerBound)..<range.upperBound
    }
    var text: [UInt8] = []
    if !predicate.isNoun, let clause = predicate.clause,
      let opening = opening(clause, predicate.sentence, range)
    {
      append(opening.subject, to: &text)
      if let auxiliary = sharedAuxiliary(clause, sentence) { append(auxiliary, to: &text) }
      let rest = trimmed(extended(opening.rest, clause, sentence), keeping: predicate.trigger)
      append(
        rest, to: &text,
        asStart: rest.first.map { $0 == sentence.tokens.lowerBound && !words[$0].isName } ?? false)
    } else {
      let whole = predicate.clause.map { extended(range, $0, sentence) } ?? range
      append(
        trimmed(predicate.isNoun ? range : whole, keeping: predicate.trigger), to: &text)
    }
    var line = TitleLine(text)
    line.balance()
    line.shorten()
    line.capitalize()
    return line.text
  }

  /// Without a new clause's beginning at the end: ", and for many years".
  private func told(_ predicate: Predicate, _ quote: Range<Int>) -> Range<Int> {
    var last = predicate.trigger.upperBound
    if let unit = predicate.date?.unit, unit >= 0 {
      let time = words.times[unit].tokens
      if quote.contains(time.lowerBound) { last = max(last, time.upperBound) }
    }
    for place in predicate.places {
      let span = AnnotatedWords.tokens(of: words.places[place.mention].range, in: words.text)
      if quote.contains(span.lowerBound) { last = max(last, span.upperBound) }
    }
    guard last < quote.upperBound else { return quote }
    for index in last..<quote.upperBound - 1
    where words[index].token.hash == AnnotatedWords.comma
      && (words[index + 1].isAny(.coordinator) || words[index + 1].isAny(.preposition))
    {
      return quote.lowerBound..<index
    }
    return quote
  }

  /// With the infinitive or the content right behind it, if the whole fits: "decided to stay".
  private func extended(
    _ range: Range<Int>, _ index: Int, _ sentence: SentenceParse
  ) -> Range<Int> {
    let next = index + 1
    guard sentence.clauses.indices.contains(next), let first = range.first else { return range }
    let clause = sentence.clauses[next]
    guard clause.kind == .infinitive || clause.kind == .content, clause.parent == index,
      clause.start == range.upperBound
    else { return range }
    let end =
      next + 1 < sentence.clauses.count
      ? sentence.clauses[next + 1].start : sentence.tokens.upperBound
    guard end > range.upperBound, end <= sentence.tokens.upperBound,
      words[end - 1].token.end - words[first].token.start < TitleLine.limit
    else { return range }
    return range.lowerBound..<end
  }

  /// "was arrested and charged", "will meet and sign": what the second leaves out.
  private func sharedAuxiliary(_ index: Int, _ sentence: SentenceParse) -> Range<Int>? {
    let verb = sentence.clauses[index].verb
    guard sentence.clauses[index].kind == .coordinate, verb.isFinite,
      verb.isPassive || verb.mood == .planned || verb.tense == .future || verb.tense == .modal,
      verb.first == verb.head, let parent = sentence.clauses[index].parent
    else { return nil }
    let partner = sentence.clauses[sentence.level(of: parent)].verb
    guard partner.isPassive == verb.isPassive, partner.tense == verb.tense,
      partner.head - partner.first <= 3,
      partner.head > partner.first,
      (partner.first..<partner.head).allSatisfy({
        words[$0].isAny(.auxiliary) || words[$0].token.hash == AuxiliaryChains.to
      })
    else { return nil }
    return partner.first..<partner.head
  }

  // MARK: subjects

  /// The subject that a title needs before the words of its clause; nil if these begin with one.
  private func opening(
    _ index: Int, _ number: Int, _ quote: Range<Int>
  ) -> (subject: Range<Int>, rest: Range<Int>)? {
    let sentence = sentences[number]
    let clause = sentence.clauses[index]
    let subjects = ClauseSubject(words: words, sentence: sentence)
    if clause.verb.isFinite, let own = subjects.own(index) {
      // "The president, who left in 2008, died": without what is told in passing.
      if own.lowerBound >= quote.lowerBound, own.count < clause.verb.first - own.lowerBound,
        sentence.clauses.contains(where: {
          $0.start >= own.upperBound && $0.head < clause.verb.first && !$0.verb.isState
        })
      {
        return (own, clause.verb.first..<max(clause.verb.first, quote.upperBound))
      }
      guard own.count == 1, own.lowerBound >= quote.lowerBound else { return nil }
      // "it was", "he went": what stands before the pronoun is a time or a link.
      if own.upperBound < words.all.count, words[own.upperBound].token.hasSpaceBefore,
        let name = PronounAntecedent(words: words, sentences: sentences)
          .name(of: own.lowerBound, clause: index, sentence: number)
      {
        return (name, own.upperBound..<max(own.upperBound, quote.upperBound))
      }
      return nil
    }
    guard
      (quote.lowerBound + 1..<max(quote.lowerBound + 1, clause.verb.first)).allSatisfy({
        words[$0].isTime || words[$0].isAny(.adverb)
      })
    else { return nil }
    var from = max(quote.lowerBound, min(clause.verb.first, quote.upperBound))
    let found: Range<Int>?
    switch clause.kind {
    case .coordinate:
      let level = sentence.clauses[sentence.level(of: index)]
      // "a show that opened in May and was to run until June".
      found =
        subjects.shared(index)
        ?? (level.kind == .relative
          ? subjects.antecedent(
            before: min(level.link ?? level.start, level.start), isPerson: false)
          : nil)
    case .relative:
      let link = clause.link ?? clause.start
      found = subjects.antecedent(
        before: min(link, clause.start), isPerson: words[link].token.hash == Self.who)
    case .participial:
      // "destroyed in 1950" describes the noun before it, "killing five" goes on with the subject.
      let follows = clause.link == nil && clause.start > sentence.tokens.lowerBound
      found =
        clause.verb.tense == .participle && follows
        ? subjects.antecedent(before: clause.start, isPerson: false)
        : clause.link == nil ? governing(clause, sentence, subjects) : nil
    case .infinitive:
      return intended(clause, quote, sentence, subjects)
    case .content where clause.link.map { $0 + 1 == clause.verb.first } ?? false:
      // "It is a ferry that sank": no content of the copula.
      found = subjects.antecedent(before: clause.start, isPerson: false)
    default: found = clause.verb.isFinite ? subjects.shared(index) : nil
    }
    guard let subject = found, subject.upperBound <= from || subject.lowerBound >= quote.upperBound
    else { return nil }
    if subject.count == 1, words[subject.lowerBound].isAny(.subjectPronoun) {
      let name = PronounAntecedent(words: words, sentences: sentences)
        .name(of: subject.lowerBound, clause: sentence.level(of: index), sentence: number)
      return (name ?? subject, from..<quote.upperBound)
    }
    if clause.verb.isFinite { from = max(quote.lowerBound, clause.verb.first) }
    return (subject, from..<max(from, quote.upperBound))
  }

  /// The subject of the clause that a participle depends on, or of the main one that follows it.
  private func governing(
    _ clause: EventClause, _ sentence: SentenceParse, _ subjects: ClauseSubject
  ) -> Range<Int>? {
    if let parent = clause.parent { return subjects.shared(parent) }
    guard
      let main = sentence.clauses.firstIndex(where: {
        $0.kind == .main && $0.verb.isFinite && $0.verb.first > clause.head
      }), let own = subjects.own(main) ?? subjects.shared(main)
    else { return nil }
    // The words of the participle may have been taken for a part of the subject.
    return own.lowerBound > clause.head ? own : nil
  }

  /// "plans to build": an infinitive with what governs it.
  private func intended(
    _ clause: EventClause, _ quote: Range<Int>, _ sentence: SentenceParse, _ subjects: ClauseSubject
  ) -> (subject: Range<Int>, rest: Range<Int>)? {
    guard let parent = clause.parent, let subject = subjects.shared(parent) else { return nil }
    let verb = sentence.clauses[parent].verb
    guard verb.isFinite, subject.upperBound <= verb.first, clause.verb.first > verb.head,
      clause.verb.first - verb.head <= 6
    else { return nil }
    return (subject, verb.first..<max(verb.first + 1, quote.upperBound))
  }

  // MARK: nouns

  /// A noun with the words of its phrase: "the two eruptions of Etna on 11 January".
  private func phrase(
    around predicate: Predicate, _ quote: Range<Int>, _ sentence: SentenceParse
  ) -> Range<Int> {
    var low = quote.lowerBound
    if low == predicate.trigger.lowerBound {
      while low > sentence.tokens.lowerBound, quote.lowerBound - low < 6 {
        let word = words[low - 1]
        guard
          word.isOpen || word.isName || word.noun >= 0 || word.token.isNumber
            || word.isTime && !words.times[Int(word.time)].isDated
            || word.isAny([.adjective, .possessive])
            || word.isAny(.determiner) && !word.isAny(.subordinator)
        else { break }
        guard !sentence.clauses.contains(where: { $0.verb.first <= low - 1 && low - 1 <= $0.head })
        else { break }
        low -= 1
        if word.isAny(.determiner) { break }
      }
      // "its attack" has an owner that only the text names.
      while low < quote.lowerBound, words[low].isAny([.possessive]) { low += 1 }
    }
    var high = quote.upperBound
    if high == predicate.trigger.upperBound || words[high - 1].isTime {
      let end = min(sentence.tokens.upperBound, high + 7)
      guard high < end, words[high].isAny(.preposition), !words[high].isAny(.subordinator) else {
        return low..<high
      }
      while high < end, !words[high].token.isMark, !words[high].isAny(.subordinator),
        !words[high].isTime,
        !sentence.clauses.contains(where: { $0.verb.first == high || $0.head == high })
      {
        high += 1
      }
    }
    return low..<high
  }

  // MARK: words

  /// Without links and marks that hang loose at the ends.
  private func trimmed(_ range: Range<Int>, keeping trigger: Range<Int>) -> Range<Int> {
    var high = range.upperBound
    while high > max(trigger.upperBound, range.lowerBound + 1) {
      let word = words[high - 1]
      let isLoose =
        word.isAny([.determiner, .possessive, .coordinator, .subordinator, .subjectPronoun])
        && !word.isTime && word.token.hash != TimeOnNoun.apostropheS
        && !(word.token.hash == Self.it && high - 1 == trigger.upperBound)
        || word.isAny(.preposition) && !word.isAny(.particle) && !word.isTime
        || word.isAny([.be, .modal, .future])
        || word.token.isMark && !Self.closing.contains(word.token)
      guard isLoose else { break }
      high -= 1
    }
    var low = range.lowerBound
    while low < min(trigger.lowerBound, high - 1),
      words[low].token.isMark && Self.loose.contains(words[low].token)
        || words[low].isAny(.coordinator)
    {
      low += 1
    }
    return low..<max(low, high)
  }

  /// Adds words with a space before them; `asStart` says that only the start of their sentence made
  /// the first letter a capital.
  private func append(_ range: Range<Int>, to text: inout [UInt8], asStart: Bool = false) {
    guard let first = range.first, let last = range.last else { return }
    if !text.isEmpty { text.append(0x20) }
    let start = text.count
    text += words.text.bytes[words[first].token.start..<words[last].token.end]
    if asStart, words[first].token.isCapitalized, text[start] < 0x80 { text[start] |= 0x20 }
  }

  private static let loose = WordSet(", ; : – — - ( [ / | “ « \"")
  private static let closing = WordSet(") % ” \" » '")
  private static let openers = WordSet("that where when")
  private static var it: UInt64 { WordHash.constant("it") }
  private static var who: UInt64 { WordHash.constant("who") }
}
