internal import TextAnalysis
public import TimelineModel

/// One telling of an event, with all that decides whether another is the same: it can be made where
/// the document is read, on any task.
public final class Telling: Sendable {
  /// The event as it is told.
  public let event: TimelineEvent
  let order: EventOrder
  /// Hash of the kind of act that the trigger names: "attacked", "attack" and "raided" are one.
  let act: UInt64
  let days: Days?
  /// What it was about: hashes of the title's words without function words, time, places and the act
  /// itself, sorted.
  let words: [UInt64]
  /// What ``ClusterIndex`` finds it by.
  let keys: [UInt64]

  var id: String { event.id }
  var modality: Modality { event.modality }
  var places: [EventPlace] { event.places }
  var source: String { event.provenance.source }
  var trigger: TextRange { event.trigger }

  /// Numbers of the first and last day; nil where the interval is open.
  struct Days: Equatable {
    let first: Int?
    let last: Int?

    /// The other is a month or less, and this one lies within it.
    func lies(within other: Days) -> Bool {
      guard let first, let last, let from = other.first, let to = other.last, to - from <= 31 else {
        return false
      }
      return from <= first && last <= to
    }
  }

  /// Looks at the words of the title and the quote once.
  public init(_ event: TimelineEvent) {
    self.event = event
    order = EventOrder(event)
    days = event.when.map {
      Days(first: $0.interval.firstDay?.dayNumber, last: $0.interval.lastDay?.dayNumber)
    }
    let trigger = Self.trigger(of: event)
    act = Self.act(trigger).map { ActKind.of($0).hash } ?? WordHash.of(event.id)
    // Without a date nothing but its identifier joins it to another.
    words = event.when == nil ? [] : Self.words(of: event, told: trigger)
    keys = ClusterIndex.keys(of: event, act: act, words: words)
  }

  /// An event that no other telling is to be joined to.
  init(joined event: TimelineEvent) {
    self.event = event
    order = EventOrder(event)
    days = nil
    act = 0
    words = []
    keys = []
  }

  /// In the order of a timeline. Most tellings are told apart by their first day: to hand on the whole
  /// orders would count references.
  func precedes(_ other: Telling) -> Bool {
    let (mine, theirs) = (order.first, other.order.first)
    guard mine == theirs || order.isUndated != other.order.isUndated else { return mine < theirs }
    return order < other.order
  }

  private static func words(of event: TimelineEvent, told trigger: LowercaseWords) -> [UInt64] {
    var told = trigger.ranges.map { trigger.hash($0) }
    func tell(_ text: String) { told += LowercaseWords.hashes(of: text) }
    if let text = event.when?.text { tell(text) }
    for place in event.places {
      tell(place.text)
      if place.name != place.text { tell(place.name) }
    }
    let title = LowercaseWords(event.title)
    var words: [UInt64] = []
    for range in title.ranges where range.count > 2 {
      let hash = title.hash(range)
      guard !told.contains(hash), !isFunctionWord(hash), !calendar.contains(hash) else { continue }
      words.append(isPlural(title.bytes[range]) ? title.hash(range.dropLast()) : hash)
    }
    words.sort()
    var previous: UInt64?
    words.removeAll { word in
      defer { previous = word }
      return word == previous
    }
    return words
  }

  /// "police" and "women" are in the lists for their number only.
  private static func isFunctionWord(_ word: UInt64) -> Bool {
    guard let classes = WordClasses.table[word] else { return false }
    return !classes.isSubset(of: [.plural, .notGerund, .direction])
  }

  private static func isPlural(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 3 && word.last == UInt8(ascii: "s") && word.dropLast().last != UInt8(ascii: "s")
  }

  private static func trigger(of event: TimelineEvent) -> LowercaseWords {
    let start = event.trigger.start - event.provenance.range.start
    let quote = event.provenance.quote.utf8
    guard start >= 0, start + event.trigger.count <= quote.count else { return LowercaseWords("") }
    return LowercaseWords(quote.dropFirst(start).prefix(event.trigger.count))
  }

  private static func act(_ trigger: LowercaseWords) -> EventAct? {
    // "held talks": the noun tells; "attempted to block": the last verb.
    for range in trigger.ranges.reversed() {
      let word = trigger.hash(range)
      if let noun = EventNounLexicon.table[word] { return EventAct.ofNoun(noun) }
      if let verb = VerbLexicon.table[word] { return EventAct.ofVerb(verb) }
    }
    return trigger.ranges.last.map { EventAct(hash: trigger.hash($0)) }
  }

  private static let calendar = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december today yesterday tonight morning afternoon
    evening night week month year
    """)
}
