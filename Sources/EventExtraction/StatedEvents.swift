public import TextAnalysis
public import TimelineModel

/// Makes events of what a document's data state, and joins them with what was read from its prose.
public enum StatedEvents {
  /// Data are believed, but for what went wrong when they were typed.
  private static let confidence = 0.97
  /// Bytes of a quote; a row of a table may be longer.
  private static let quoteLength = 400

  /// The stated events and those of the prose, in the order of the text.
  ///
  /// Prose inside the words of a stated event that tells the same day, or none of its own, tells that
  /// event again and is dropped.
  ///
  /// - Parameters:
  ///   - facts: What the data state.
  ///   - events: What was read from the prose of the same document.
  ///   - text: The text that all ranges count in.
  ///   - source: What the new events say of their document.
  ///   - place: Where a fact lies; nil if that is not known.
  public static func joined(
    _ facts: [StatedFact], with events: [TimelineEvent], in text: TokenizedText,
    source: EventSource, place: (StatedFact) -> EventPlace?
  ) -> [TimelineEvent] {
    if facts.isEmpty { return events }
    let offsets = CodePointOffsets(text.bytes)
    let stated = facts.compactMap { fact in
      event(fact, text, offsets, source, place: place(fact))
    }
    let ordered = facts.sorted { $0.range < $1.range }
    let others = events.filter { event in
      nearby(event, in: ordered).allSatisfy { !tells($0, event) }
    }
    return (stated + others).sorted { left, right in
      (left.provenance.range, left.trigger, left.id)
        < (right.provenance.range, right.trigger, right.id)
    }
  }

  /// The facts that can overlap an event: they hardly ever overlap each other.
  private static func nearby(_ event: TimelineEvent, in facts: [StatedFact]) -> ArraySlice<
    StatedFact
  > {
    var lower = 0
    var upper = facts.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if facts[middle].range.start < event.provenance.range.end {
        lower = middle + 1
      } else {
        upper = middle
      }
    }
    return facts[max(0, lower - 8)..<lower]
  }

  private static func tells(_ fact: StatedFact, _ event: TimelineEvent) -> Bool {
    guard fact.range.overlaps(event.provenance.range) else { return false }
    guard let when = event.when, when.basis == .explicit else { return true }
    return when.interval.overlaps(fact.interval)
  }

  private static func event(
    _ fact: StatedFact, _ text: TokenizedText, _ offsets: CodePointOffsets, _ source: EventSource,
    place: EventPlace?
  ) -> TimelineEvent? {
    guard fact.range.start >= 0, fact.range.end <= text.bytes.count, !fact.range.isEmpty else {
      return nil
    }
    let range = shortened(fact.range, text.bytes)
    var title = TitleLine(Array(fact.title.utf8))
    title.shorten()
    let when = EventDate(
      interval: fact.interval, text: fact.dateText.map { text.string($0.range) },
      basis: .explicit, confidence: 1)
    let planned = isPlanned(fact, source)
    let modality = fact.modality == .asserted && planned ? .planned : fact.modality
    let places = place.map { [$0] } ?? []
    return TimelineEvent(
      id: EventIdentity.id(
        interval: fact.interval, act: EventAct(fact.rule), places: places.map(\.place.id),
        title: title.text,
        modality: modality),
      title: title.text, when: when, places: places, modality: modality, category: .other,
      confidence: place.map { confidence * max(0.3, $0.confidence) } ?? confidence,
      provenance: Provenance(
        source: source.id, url: source.url, title: source.title,
        publicationDate: source.publicationDate, quote: text.string(range.range), range: range,
        codePoints: TextRange(
          offsets.codePoint(at: range.start), offsets.codePoint(at: range.end)),
        rules: [fact.rule]),
      trigger: range)
  }

  /// After the day of publication it had not happened yet.
  private static func isPlanned(_ fact: StatedFact, _ source: EventSource) -> Bool {
    guard let published = source.publicationDate, let first = fact.interval.firstDay else {
      return false
    }
    return first > published
  }

  /// Cut at the start of a character.
  private static func shortened(_ range: TextRange, _ bytes: [UInt8]) -> TextRange {
    guard range.count > quoteLength else { return range }
    var end = range.start + quoteLength
    while end > range.start + quoteLength / 2, bytes[end] != 0x20 { end -= 1 }
    while end > range.start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return TextRange(range.start, end)
  }
}
