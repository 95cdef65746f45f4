internal import Geoparsing
internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// Makes the events that users see from what was read.
struct EventBuilder {
  private let reading: EventReading
  private let source: EventSource
  private let offsets: CodePointOffsets
  private let titles: EventTitle
  private let topic: EventCategory?
  /// A place of the hemisphere that the whole text speaks of.
  private let setting: Place?
  private var words: AnnotatedWords { reading.words }

  init(_ reading: EventReading, _ source: EventSource) {
    self.reading = reading
    self.source = source
    offsets = CodePointOffsets(reading.words.text.bytes)
    titles = EventTitle(words: reading.words, sentences: reading.sentences)
    topic = EventCategories.topic(of: reading.words)
    setting = SouthernSeasons.setting(of: reading.words.places)
  }

  func events() -> [TimelineEvent] {
    let predicates = reading.predicates
    return predicates.indices.compactMap { index in
      guard predicates[index].isDated || predicates[index].mayBeShown(in: reading.sentences) else {
        return nil
      }
      return event(predicates[index])
    }
  }

  func datedEvents() -> [TimelineEvent] {
    let predicates = reading.predicates
    return predicates.indices.compactMap { predicates[$0].isDated ? event(predicates[$0]) : nil }
  }

  private func event(_ predicate: Predicate) -> TimelineEvent? {
    let sentence = reading.sentences[predicate.sentence]
    let places = predicate.places.compactMap { place($0) }
    let quote = EventQuote.tokens(
      predicate, sentence, words, isSaying: predicate.isSaying(in: reading.sentences))
    guard let first = quote.first, let last = quote.last else { return nil }
    let range = TextRange(words[first].token.start, words[last].token.end)
    let trigger = TextRange(
      words[predicate.trigger.lowerBound].token.start,
      words[predicate.trigger.upperBound - 1].token.end)
    let text = words.text.string(range.range)
    let title = titles.title(predicate, quote: quote)
    let when = predicate.date.map { date in
      EventDate(
        interval: SouthernSeasons.shifted(
          date.interval, for: places.first?.place ?? setting, counted: counting(date)),
        text: date.text.map { words.text.string($0.range) }, basis: date.basis,
        confidence: EventConfidence.date(rule: date.rule))
    }
    let rules =
      [
        predicate.date?.rule.rawValue, unitRule(predicate.date), predicate.modalityRule?.rawValue,
      ].compactMap { $0 } + predicate.places.map(\.rule.rawValue)
    return TimelineEvent(
      id: EventIdentity.id(
        interval: when?.interval, act: predicate.act, places: places.map(\.place.id), title: title,
        modality: predicate.modality),
      title: title, when: when, places: places, modality: predicate.modality,
      category: EventCategories.category(of: predicate, reading, words, topic: topic),
      confidence: EventConfidence.event(predicate, reading, places: places),
      provenance: Provenance(
        source: source.id, url: source.url, title: source.title,
        publicationDate: source.publicationDate, quote: text,
        prefix: prefix(of: first, in: sentence), suffix: suffix(of: last, in: sentence),
        range: range,
        codePoints: TextRange(
          offsets.codePoint(at: range.start), offsets.codePoint(at: range.end)),
        rules: unique(rules)),
      trigger: trigger)
  }

  /// How a relative season was counted: "last summer", "this winter".
  private func counting(_ date: AttachedDate) -> SouthernSeasons.Counting? {
    guard date.unit >= 0, words.times[date.unit].basis != .explicit else { return nil }
    let unit = words.times[date.unit]
    guard let reference = unit.anchor ?? reading.publication else { return nil }
    let first = words[unit.tokens.lowerBound].token
    return SouthernSeasons.Counting(
      reference: reference,
      direction: first.hash == Self.last ? .last : first.hash == Self.next ? .next : .nearest)
  }

  private static var last: UInt64 { WordHash.constant("last") }
  private static var next: UInt64 { WordHash.constant("next") }

  /// Bytes of the sentence that are kept on either side of a quote: more than nearly all sentences
  /// have, and few enough for text without any full stop.
  private static let contextLimit = 400

  private func prefix(of first: Int, in sentence: SentenceParse) -> String {
    let start = words[first].token.start
    var low = first
    while low > sentence.tokens.lowerBound,
      start - words[low - 1].token.start <= Self.contextLimit
    {
      low -= 1
    }
    return words.text.string(words[low].token.start..<start)
  }

  private func suffix(of last: Int, in sentence: SentenceParse) -> String {
    let end = words[last].token.end
    var high = last
    while high + 1 < sentence.tokens.upperBound,
      words[high + 1].token.end - end <= Self.contextLimit
    {
      high += 1
    }
    return words.text.string(end..<words[high].token.end)
  }

  private func unitRule(_ date: AttachedDate?) -> String? {
    guard let unit = date?.unit, unit >= 0 else { return nil }
    return words.times[unit].rule
  }

  private func unique(_ rules: [String]) -> [String] {
    var unique: [String] = []
    for rule in rules where !unique.contains(rule) { unique.append(rule) }
    return unique
  }

  /// Stand-ins for unknown names give no point.
  private func place(_ attached: AttachedPlace) -> EventPlace? {
    let mention = words.places[attached.mention]
    guard let place = mention.place, !mention.isApproximate else { return nil }
    return EventPlace(
      place: place, text: words.text.string(mention.range.range), basis: attached.basis,
      radiusMeters: max(mention.radiusMeters, place.radiusMeters),
      confidence: EventConfidence.place(rule: attached.rule, mention: mention.confidence))
  }
}
