internal import Geoparsing
internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// The state of reading one document: its sentences and what was found about their predicates.
struct EventReading {
  let words: AnnotatedWords
  let sentences: [SentenceParse]
  /// In the order of the text.
  private(set) var predicates: [Predicate] = []
  /// Predicates of each sentence.
  private(set) var ranges: [Range<Int>] = []
  /// Publication day.
  let publication: CalendarDate?
  private var heirs: [(heir: Int, from: Int)] = []

  init(_ annotations: DocumentAnnotations, _ language: LanguageFit) {
    let words = AnnotatedWords(annotations)
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

  // MARK: times

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
    guard let index = own.firstIndex(where: { $0.head == head }) ?? newPredicate(head, &own, site)
    else {
      return
    }
    guard let attached = attachedDate(target, site, verb) else { return }
    // "In spring they came and, after a siege, took the town on 22 July": its own time.
    let isLent =
      own[index].date?.rule == "time.initial-coordinate"
      && ["time.clause", "time.before-verb", "time.bounded"].contains(target.rule)
    if own[index].date == nil || isLent {
      own[index].date = attached
      if let trigger = target.trigger { own[index].trigger = trigger }
    } else if isSecondTime(site, own[index]) {
      // "erupted in 1986 and 1976" are two events.
      var second = own[index]
      second.date = AttachedDate(
        interval: attached.interval, text: attached.text, basis: attached.basis,
        rule: "time.second", unit: attached.unit)
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
          || target.rule == "time.final-date"
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
      if rule == "modality.purpose", let parent = site.sentence.clauses[index].parent,
        site.sentence.clauses[parent].verb.tense == .past,
        site.unit.rule.hasPrefix("en.weekday") || site.unit.rule.hasPrefix("en.day-part")
      {
        return .past  // "scored late to win the game on Monday"
      }
      return TenseAgreement.direction(of: verb, modality)
    case .noun where target.rule == "time.arranged": return .future
    case .noun where target.rule == "time.cancelled": return nil
    case .noun where site.sentence.isChronicle: return nil
    case .noun(let noun):
      let (modality, rule) = ModalityReader.modality(ofNoun: noun, in: site.sentence, words)
      return modality == .asserted || Self.isPresupposed(target.rule, rule) ? .past : .future
    }
  }

  /// A second time joined to the first by "and" or a comma, alone or with a place of its own: "took Arras
  /// in May and Lens in June".
  private func isSecondTime(_ site: TimeSite, _ predicate: Predicate) -> Bool {
    guard let first = predicate.date?.unit, first >= 0, first == site.unitIndex - 1 else {
      return false
    }
    let between = tokensBetweenTimes(first, site.unitIndex)
    if between.contains(where: { words[$0].isName }) {
      return between.count <= 14 && opensGap(between)
    }
    return between.count <= 3 && between.contains { words[$0].isAny(.coordinator) }
      && between.allSatisfy { isLink($0) }
  }

  private func tokensBetweenTimes(_ first: Int, _ second: Int) -> Range<Int> {
    let end = words.times[first].tokens.upperBound
    return end..<max(end, words.times[second].tokens.lowerBound)
  }

  private func isLink(_ token: Int) -> Bool {
    words[token].isAny([.coordinator, .preposition, .determiner, .adverb])
      || words[token].token.isMark
  }

  /// ", Dire Dawa", "and Lens in", "and Lens, a mining town, on": a name, what is added to it between
  /// commas, and no verb.
  private func opensGap(_ between: Range<Int>) -> Bool {
    guard let first = between.first,
      words[first].token.hash == AnnotatedWords.comma || words[first].isAny(.coordinator)
    else { return false }
    guard
      let end = between.dropFirst().first(where: {
        words[$0].isName && ($0 + 1 == between.upperBound || !words[$0 + 1].isName)
      }), (first..<end).allSatisfy({ words[$0].isName || isLink($0) })
    else { return false }
    let rest = end + 1..<between.upperBound
    if rest.allSatisfy({ isLink($0) }) { return true }
    guard let comma = rest.first, words[comma].token.hash == AnnotatedWords.comma,
      let close = rest.last(where: { words[$0].token.hash == AnnotatedWords.comma }), close > comma
    else { return false }
    return rest.allSatisfy {
      words[$0].isName || isLink($0) || words[$0].noun >= 0
        || words[$0].isOpen && words[$0].verb.map { !$0.has(.past) } ?? true
    }
  }

  /// The place that stands with a second time; nil where the two share all.
  private func placesOfGap(_ predicate: Predicate) -> [AttachedPlace]? {
    guard let date = predicate.date, date.rule == "time.second", date.unit > 0,
      case let between = tokensBetweenTimes(date.unit - 1, date.unit),
      between.contains(where: { words[$0].isName })
    else { return nil }
    guard let token = between.first(where: { words[$0].isPlace }),
      !words.places[Int(words[token].place)].isDemonym
    else { return [] }
    return [
      AttachedPlace(
        mention: Int(words[token].place), basis: .subjectOrObject, rule: "place.second")
    ]
  }

  /// The head of a caption is no event noun otherwise.
  private func newPredicate(_ head: Int, _ own: inout [Predicate], _ site: TimeSite) -> Int? {
    guard site.sentence.clause(withHead: head) == nil else { return nil }
    let index = own.firstIndex { $0.head > head } ?? own.count
    own.insert(
      Predicate(
        sentence: own.first?.sentence ?? sentenceNumber(site.sentence.index), clause: nil,
        head: head,
        trigger: head..<head + 1, isNoun: true,
        act: words.text.string(words[head].token).lowercased()),
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

  // MARK: modality

  mutating func readModality() {
    for index in predicates.indices {
      let sentence = sentences[predicates[index].sentence]
      let clause = predicates[index].clause
      let isNoun = predicates[index].isNoun
      let date = predicates[index].date
      let found =
        if isNoun {
          ModalityReader.modality(ofNoun: predicates[index].head, in: sentence, words)
        } else if let clause {
          ModalityReader.modality(of: clause, in: sentence, words)
        } else {
          (modality: Modality.asserted, rule: String?.none)
        }
      predicates[index].modality = found.modality
      predicates[index].modalityRule = found.rule
      if found.modality == .negated, let clause, !isNoun, let unit = date?.unit,
        DurationReading.endsWaiting(sentence.clauses[clause].verb, unit, words)
      {
        predicates[index].modality = .asserted
        predicates[index].modalityRule = "modality.until"
      }
      if isNoun, Self.isPresupposed(date?.rule, found.rule) {
        predicates[index].modality = .asserted
        predicates[index].modalityRule = nil
      }
      if isNoun, found.modality == .planned || found.modality == .hypothetical,
        isBeforePublication(date)
      {
        // "will be the first since the defeats of last summer": the date is past.
        predicates[index].modality = .asserted
        predicates[index].modalityRule = nil
      }
      if date?.rule == "time.arranged", found.modality == .hypothetical {
        predicates[index].modality = .planned
      }
      if found.modality == .planned, let rule = found.rule, Self.aims.contains(rule),
        isBeforePublication(date)
      {
        // "moved there to open a school in 1990": whether it came to be is not said.
        predicates[index].modality = .hypothetical
      }
      if found.modality == .asserted,
        isAfterPublication(date) || endsAhead(date, clause, sentence)
      {
        predicates[index].modality = .planned
        predicates[index].modalityRule = "modality.after-publication"
      }
    }
  }

  private static let ends = WordSet("until till")
  private static let points = WordSet("on")
  private static let aims = WordSet([
    "modality.purpose", "modality.infinitive", "modality.intended", "modality.noun",
  ])

  /// "did not attend Thursday's hearing": it was held all the same.
  private static func isPresupposed(_ time: String?, _ modality: String?) -> Bool {
    time == "time.possessive" && modality == "modality.negation"
  }

  private func isBeforePublication(_ date: AttachedDate?) -> Bool {
    guard let publication, let last = date?.interval.lastDay else { return false }
    return last < publication
  }

  /// "cutting 300 jobs by 2012": a bound ahead and no past tense.
  private func endsAhead(_ date: AttachedDate?, _ clause: Int?, _ sentence: SentenceParse) -> Bool {
    guard let publication, let interval = date?.interval, interval.firstDay == nil,
      let last = interval.lastDay, last > publication, let clause
    else { return false }
    switch sentence.clauses[clause].verb.tense {
    case .gerund, .present: return true
    default: return false
    }
  }

  private func isAfterPublication(_ date: AttachedDate?) -> Bool {
    guard let publication, let first = date?.interval.firstDay else { return false }
    return first > publication.adding(days: 1)
  }

  // MARK: places

  mutating func attachPlaces() {
    let attachment = PlaceAttachment(words)
    for index in predicates.indices
    where predicates[index].isDated || predicates[index].mayBeShown(in: sentences) {
      predicates[index].places =
        placesOfGap(predicates[index])
        ?? attachment.places(of: predicates[index], in: sentences[predicates[index].sentence])
    }
    for pair in heirs where predicates[pair.heir].places.isEmpty {
      if attachment.namesUnknownPlace(
        predicates[pair.heir], in: sentences[predicates[pair.heir].sentence])
      {
        continue
      }
      predicates[pair.heir].places = predicates[pair.from].places.map {
        AttachedPlace(mention: $0.mention, basis: .inherited, rule: "place.inherited")
      }
    }
    for (number, sentence) in sentences.enumerated() {
      shareAmongCoordinates(ranges[number], sentence, attachment)
    }
    attachFocus(attachment)
  }

  /// A coordinate without a place takes that of its coordinate with the same date.
  private mutating func shareAmongCoordinates(
    _ range: Range<Int>, _ sentence: SentenceParse, _ attachment: PlaceAttachment
  ) {
    for index in range where predicates[index].places.isEmpty && !predicates[index].isNoun {
      guard let clause = predicates[index].clause, let unit = predicates[index].date?.unit,
        !predicates[index].isSaying(in: sentences), placesOfGap(predicates[index]) == nil,
        !attachment.namesUnknownPlace(predicates[index], in: sentence)
      else { continue }
      let level = sentence.level(of: clause)
      let donor = range.first { other in
        guard other != index, let otherClause = predicates[other].clause, !predicates[other].isNoun,
          predicates[other].date?.unit == unit
            || other < index && Self.isOfSubject(predicates[other].places),
          !predicates[other].isSaying(in: sentences)
        else { return false }
        // "escaped and made his way to X": not yet there.
        if other > index, attachment.isDestination(predicates[other].places) { return false }
        return sentence.level(of: otherClause) == level
          && predicates[other].places.contains {
            $0.basis == .clause || $0.basis == .subjectOrObject
          }
      }
      guard let donor else { continue }
      predicates[index].places = predicates[donor].places.map {
        AttachedPlace(mention: $0.mention, basis: .coordinate, rule: "place.coordinate")
      }
    }
  }

  /// "The dike at Lokoja was built in 1987 and had not been inspected since 2019".
  private static func isOfSubject(_ places: [AttachedPlace]) -> Bool {
    places.contains { $0.rule == "place.before-predicate" || $0.rule == "place.subject" }
  }

  /// The place that the whole text is about, for dated events without one; never for sayings.
  private mutating func attachFocus(_ attachment: PlaceAttachment) {
    let placeless = predicates.indices.filter {
      predicates[$0].isDated && predicates[$0].places.isEmpty
        && !predicates[$0].isSaying(in: sentences)
        && !attachment.namesUnknownPlace(predicates[$0], in: sentences[predicates[$0].sentence])
    }
    guard !placeless.isEmpty, let focus = FocusPlace.mention(of: words, attachment.candidates)
    else { return }
    for index in placeless {
      predicates[index].places = [AttachedPlace(mention: focus, basis: .focus, rule: "place.focus")]
    }
  }

  // MARK: undated ones

  /// How many events without a date may be shown.
  var undatedCount: Int { predicates.indices.count { predicates[$0].mayBeShown(in: sentences) } }

  mutating func dateLead() {
    guard let publication, let lead = LeadRule.lead(of: self) else { return }
    predicates[lead].date = AttachedDate(
      interval: DateInterval(.day(publication), qualifier: .uncertain), text: nil,
      basis: .publication, rule: "time.lead", unit: -1)
  }
}
