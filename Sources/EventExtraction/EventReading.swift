internal import Geoparsing
internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// The state of reading one document: its sentences and what was found about their predicates.
struct EventReading {
  let words: AnnotatedWords
  let sentences: [SentenceParse]
  /// In the order of the text; each step tells more of them.
  var predicates: [Predicate] = []
  /// Predicates of each sentence.
  private(set) var ranges: [Range<Int>] = []
  /// Publication day.
  let publication: CalendarDate?
  var heirs: [(heir: Int, from: Int)] = []

  init(_ annotations: DocumentAnnotations, _ language: LanguageFit) {
    let words = AnnotatedWords(annotations, language)
    self.words = words
    publication = annotations.referenceDate
    var parses: [SentenceParse] = []
    for (index, sentence) in annotations.text.sentences.enumerated()
    where words.kinds[index] != .none && language.fits(sentence: sentence.tokens)
      && !Self.isImprint(sentence.tokens, words)
    {
      parses.append(SentenceParse(words, sentence: index, after: parses.last))
    }
    sentences = parses
    readPredicates()
  }

  /// "Published on 4 June 2025", "Last updated: …": tells of the page.
  private static func isImprint(_ range: Range<Int>, _ words: AnnotatedWords) -> Bool {
    guard range.count <= 14,
      let first = range.first(where: { words[$0].token.isWord && !words[$0].isAny(.adjective) })
    else { return false }
    return first - range.lowerBound < 3 && imprints.contains(words[first].token)
      && range.contains { words[$0].isTime }
  }

  private static let imprints = WordSet(
    "published posted updated reviewed modified copyright retrieved accessed")

  /// Lists the predicates of all sentences and dates those that a time stands with.
  private mutating func readPredicates() {
    var running: CalendarDate?
    var next = 0
    ranges.reserveCapacity(sentences.count)
    predicates.reserveCapacity(3 * sentences.count)
    for (number, sentence) in sentences.enumerated() {
      while next < words.times.count,
        words.times[next].tokens.lowerBound < sentence.tokens.lowerBound
      {
        next += 1
      }
      var own = EventPredicates.of(sentence, number: number, words)
      while next < words.times.count,
        words.times[next].tokens.lowerBound < sentence.tokens.upperBound
      {
        let site = TimeSite(words, sentence, unit: next, reference: publication ?? running)
        for target in TimeAttachment.targets(of: site) { date(&own, target, site) }
        if let day = words.times[next].interval?.lastDay, words.times[next].isDated {
          running = day
        }
        next += 1
      }
      ranges.append(predicates.count..<predicates.count + own.count)
      predicates.append(contentsOf: own)
    }
  }

  private func date(_ own: inout [Predicate], _ target: TimeTarget, _ site: TimeSite) {
    let head: Int
    var verb: VerbGroup?
    switch target.word {
    case .clause(let index):
      head = site.sentence.clauses[index].head
      verb = site.sentence.clauses[index].verb
    case .noun(let token): head = token
    }
    guard let index = own.lastIndex(where: { $0.head == head }) ?? newPredicate(head, &own, site)
    else {
      return
    }
    guard let attached = attachedDate(target, site, verb) else { return }
    // "In spring they came and, after a siege, took the town on 22 July": its own time.
    let isLent =
      own[index].date?.rule == .initialCoordinate
      && [.clause, .beforeVerb, .bounded].contains(target.rule)
    if own[index].date == nil || isLent {
      own[index].date = attached
      if let trigger = target.trigger { own[index].trigger = trigger }
    } else if isSecondTime(site, own[index]) {
      // "erupted in 1986 and 1976" are two events.
      var second = own[index]
      second.date = AttachedDate(
        interval: attached.interval, text: attached.text, basis: attached.basis,
        rule: .second, unit: attached.unit)
      own.insert(second, at: index + 1)
    }
  }

  private func attachedDate(_ target: TimeTarget, _ site: TimeSite, _ verb: VerbGroup?)
    -> AttachedDate?
  {
    if let interval = target.interval {
      return AttachedDate(
        interval: interval, text: site.unit.range, basis: target.basis ?? .duration,
        rule: target.rule, unit: site.unitIndex)
    }
    return DurationReading.interval(site, for: verb, direction: direction(target, site)).map {
      AttachedDate(
        interval: $0.interval, text: site.unit.range, basis: $0.basis, rule: target.rule,
        unit: site.unitIndex)
    }
  }

  /// Where the tense of what is dated points.
  private func direction(_ target: TimeTarget, _ site: TimeSite) -> TenseAgreement.Direction? {
    // A story without a day of publication moves on by itself.
    guard publication != nil else { return nil }
    switch target.word {
    case .clause(let index):
      let verb = site.sentence.clauses[index].verb
      if verb.tense == .present, verb.mood == .plain {
        let isHeadline =
          site.sentence.kind != .body || site.sentence.isChronicle
          || target.rule == .finalDate
        return isHeadline || verb.isAny(.relation) ? nil : .future
      }
      // "was due to sail on Friday": had not sailed yet.
      if verb.tense == .past, verb.mood == .planned, site.unit.rule.hasPrefix("en.weekday") {
        return .future
      }
      // "has been suspended until Tuesday": the end lies ahead.
      if verb.tense == .perfect, site.preposition(is: Self.ends) { return .future }
      // "a truce proposed by the envoys on 6 November", while "proposed for May" is ahead.
      if verb.tense == .participle, verb.isPassive, site.preposition(is: Self.points) {
        return .past
      }
      let (modality, rule) = ModalityReader.modality(of: index, in: site.sentence, words)
      if rule == .purpose, let parent = site.sentence.clauses[index].parent,
        site.sentence.clauses[parent].verb.tense == .past,
        site.unit.rule.hasPrefix("en.weekday") || site.unit.rule.hasPrefix("en.day-part")
      {
        return .past  // "scored late to win the game on Monday"
      }
      return TenseAgreement.direction(of: verb, modality)
    case .noun where target.rule == .arranged: return .future
    case .noun where target.rule == .cancelled: return nil
    case .noun where site.sentence.isChronicle: return nil
    case .noun(let noun):
      let (modality, rule) = ModalityReader.modality(ofNoun: noun, in: site.sentence, words)
      return modality == .asserted || Self.isPresupposed(target.rule, rule) ? .past : .future
    }
  }

  private static let ends = WordSet("until till")
  private static let points = WordSet("on")

  /// The head of a caption is no event noun otherwise.
  private func newPredicate(_ head: Int, _ own: inout [Predicate], _ site: TimeSite) -> Int? {
    guard site.sentence.clause(withHead: head) == nil else { return nil }
    let index = own.firstIndex { $0.head > head } ?? own.count
    own.insert(
      Predicate(
        sentence: own.first?.sentence ?? sentenceNumber(site.sentence.index), clause: nil,
        head: head,
        trigger: head..<head + 1, isNoun: true,
        act: EventAct(hash: words[head].token.hash)),
      at: index)
    return index
  }

  private func sentenceNumber(_ index: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  mutating func inheritDates() {
    var inheritance = DateInheritance(words, publication: publication, among: sentences)
    for (number, sentence) in sentences.enumerated() {
      heirs += inheritance.pass(&predicates, ranges[number], sentence: sentence)
    }
  }

  /// How many events without a date may be shown.
  var undatedCount: Int { predicates.indices.count { predicates[$0].mayBeShown(in: sentences) } }

  mutating func dateLead() {
    guard let publication, let lead = LeadRule.lead(of: self) else { return }
    predicates[lead].date = AttachedDate(
      interval: DateInterval(.day(publication), qualifier: .uncertain), text: nil,
      basis: .publication, rule: .lead, unit: -1)
  }
}
