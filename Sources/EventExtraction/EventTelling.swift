internal import TextAnalysis
internal import TimelineModel

/// One telling of an event with what decides whether another is the same.
struct Telling {
  let event: TimelineEvent
  /// The act that the trigger names: "attacked" and "attack" are one.
  private let act: String
  /// Words of the title that tell what it was about, without function words.
  private let words: Set<String>

  init(_ event: TimelineEvent) {
    self.event = event
    act = Self.act(of: event)
    words = Set(
      EventIdentity.words(of: event.title).filter {
        $0.utf8.count > 2 && WordClasses.table[$0] == nil
      })
  }

  private static func act(of event: TimelineEvent) -> String {
    let start = event.trigger.start - event.provenance.range.start
    let bytes = Array(event.provenance.quote.utf8)
    guard start >= 0, start + event.trigger.count <= bytes.count else { return event.id }
    let trigger = String(decoding: bytes[start..<start + event.trigger.count], as: UTF8.self)
    let parts = trigger.lowercased().split { !$0.isLetter }
    // "held talks": the noun tells; "attempted to block": the last verb.
    for part in parts.reversed() {
      if let noun = EventNounLexicon.table[String(part)] { return EventAct.ofNoun(noun) }
      if let verb = VerbLexicon.table[String(part)] { return EventAct.ofVerb(verb) }
    }
    return parts.last.map(String.init) ?? event.id
  }

  /// Only tellings with the same key can be the same event.
  var blockingKey: String {
    let interval = event.when?.interval
    let day = (interval?.firstDay ?? interval?.lastDay)?.description ?? "undated"
    return "\(event.modality.rawValue)|\(act)|\(day)"
  }

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

  /// The same act on the same day at one place, about the same things.
  func isSame(as other: Telling) -> Bool {
    if event.id == other.event.id { return true }
    guard act == other.act, event.modality == other.event.modality, let mine = event.when?.interval,
      let theirs = other.event.when?.interval, mine.firstDay == theirs.firstDay,
      mine.lastDay == theirs.lastDay, placesAgree(other)
    else { return false }
    if event.provenance.source == other.event.provenance.source,
      event.trigger == other.event.trigger
    {
      return false  // two times on one verb
    }
    let smaller = min(words.count, other.words.count)
    guard smaller > 0 else { return false }
    let shared = words.intersection(other.words).count
    let hasPlaces = !event.places.isEmpty && !other.event.places.isEmpty
    // The verb itself is among the shared words mostly: one word beside it, more without a place.
    return hasPlaces ? shared >= 2 || shared * 2 >= smaller : shared >= 3 && shared * 2 >= smaller
  }

  /// Within 25 km of each other or one inside the other's extent; no place agrees with any.
  private func placesAgree(_ other: Telling) -> Bool {
    guard !event.places.isEmpty, !other.event.places.isEmpty else { return true }
    return event.places.contains { mine in
      other.event.places.contains { theirs in
        mine.place.id == theirs.place.id
          || GreatCircle.meters(mine.place.coordinate, theirs.place.coordinate)
            <= max(25_000, Double(max(mine.radiusMeters, theirs.radiusMeters)))
      }
    }
  }
}
