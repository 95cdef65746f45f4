internal import TextAnalysis
internal import TimelineModel

/// One telling of an event with what decides whether another is the same.
struct Telling {
  let event: TimelineEvent
  /// The kind of act that the trigger names: "attacked", "attack" and "raided" are one.
  let act: String
  /// What it was about: words of the title without function words, time, places and the act itself.
  let words: Set<String>
  let interval: DateInterval?

  init(_ event: TimelineEvent) {
    self.event = event
    interval = event.when?.interval
    let trigger = Self.trigger(of: event)
    act = ActKind.name(of: Self.act(trigger) ?? event.id)
    var told = Set(trigger)
    told.formUnion(EventIdentity.words(of: event.when?.text ?? ""))
    for place in event.places {
      told.formUnion(EventIdentity.words(of: place.text))
      told.formUnion(EventIdentity.words(of: place.name))
    }
    var words = Set<String>()
    for word in EventIdentity.words(of: event.title)
    where word.utf8.count > 2 && !told.contains(word) && !Self.isFunctionWord(word)
      && !Self.calendar.contains(word)
    {
      words.insert(Self.singular(word))
    }
    self.words = words
  }

  /// "police" and "women" are in the lists for their number only.
  private static func isFunctionWord(_ word: String) -> Bool {
    guard let classes = WordClasses.table[word] else { return false }
    return !classes.isSubset(of: [.plural, .notGerund, .direction])
  }

  /// The words of the trigger in lower case.
  private static func trigger(of event: TimelineEvent) -> [String] {
    let start = event.trigger.start - event.provenance.range.start
    let bytes = Array(event.provenance.quote.utf8)
    guard start >= 0, event.trigger.count > 0, start + event.trigger.count <= bytes.count else {
      return []
    }
    return EventIdentity.words(
      inOrderOf: String(decoding: bytes[start..<start + event.trigger.count], as: UTF8.self))
  }

  private static func act(_ trigger: [String]) -> String? {
    // "held talks": the noun tells; "attempted to block": the last verb.
    for part in trigger.reversed() {
      if let noun = EventNounLexicon.table[part] { return EventAct.ofNoun(noun) }
      if let verb = VerbLexicon.table[part] { return EventAct.ofVerb(verb) }
    }
    return trigger.last
  }

  private static func singular(_ word: String) -> String {
    word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
      ? String(word.dropLast()) : word
  }

  private static let calendar = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december today yesterday tonight morning afternoon
    evening night week month year
    """)

  /// A total order that does not depend on the input's.
  func isBefore(_ other: Telling) -> Bool {
    let (one, two) = (EventMerger.dayKey(event), EventMerger.dayKey(other.event))
    if one != two { return one < two }
    let (left, right) = (event.provenance, other.event.provenance)
    let first = (left.source, left.range.start, left.range.end)
    let second = (right.source, right.range.start, right.range.end)
    if first != second { return first < second }
    return (event.trigger, event.id) < (other.event.trigger, other.event.id)
  }
}
