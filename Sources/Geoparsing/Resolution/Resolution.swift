import Gazetteer
import TextAnalysis
import TimelineModel

/// A mention with its candidates, the choice among them and its kind.
struct Reading {
  let draft: DraftMention
  let answer: CandidateLookup.Answer
  let choice: Resolver.Choice?
  let verdict: KindClassifier.Verdict
  var relative: RelativePlace?
  /// The place, also a borrowed one.
  var place: PlaceCandidate?
  /// The place is that of a neighbour or of a part of the name.
  var isApproximate: Bool
}

/// From recognised names to places.
enum Resolution {
  static func readings(_ drafts: [DraftMention], _ context: RuleContext, _ home: HomeRegion?)
    -> [Reading]
  {
    let lookup = CandidateLookup(context: context)
    var known = WordMemory<Int>(vacant: 0)
    var different: [CandidateLookup.Answer] = []
    var answers: [CandidateLookup.Answer] = []
    var items: [Resolver.Item] = []
    for (index, draft) in drafts.enumerated() {
      let name = context.key(draft.tokens)
      let key = lookupKey(name, draft, context)
      let number = known[key] ?? different.count
      if number == different.count {
        known[key] = number
        different.append(lookup.answer(draft))
      }
      let answer = different[number]
      answers.append(answer)
      var item = Resolver.Item(
        name: name, answer: number, candidates: answer.candidates)
      if index + 1 < drafts.count, Container.follows(draft, drafts[index + 1], context) {
        item.container = index + 1
      }
      item.wanted = HeadNoun.kind(context.text.tokens[draft.tokens.upperBound - 1])
      item.isLocal = LocalSense.isLocal(draft, context)
      items.append(item)
    }
    LocalSense.spread(&items)
    let choices = Resolver(
      isAboutThePast: Period.isPast(context.text), home: home
    ).resolve(items)
    var readings: [Reading] = []
    var previous: KindClassifier.Previous?
    for (index, draft) in drafts.enumerated() {
      var place = choices[index].map { answers[index].candidates[$0.candidate] }
      if Container.refutes(place, index, items, choices) { place = nil }
      let item = KindClassifier.Case(
        mention: draft, place: place?.kind, context: context, previous: previous)
      let verdict = KindClassifier.verdict(item)
      previous = KindClassifier.Previous(mention: draft, verdict: verdict, isState: item.isState)
      readings.append(
        Reading(
          draft: draft, answer: answers[index], choice: choices[index], verdict: verdict,
          relative: relative(item, context), place: place,
          isApproximate: answers[index].isApproximate))
    }
    Fallback.apply(&readings, items)
    Between.apply(&readings, context)
    return readings
  }

  /// States between which something is are parties, no places.
  private static func relative(_ item: KindClassifier.Case, _ context: RuleContext)
    -> RelativePlace?
  {
    let relative = RelativePlace(before: item.start, context)
    return relative?.relation == .between && item.isState ? nil : relative
  }

  /// Mentions with the same key have the same candidates.
  private static func lookupKey(
    _ name: UInt64, _ draft: DraftMention, _ context: RuleContext
  ) -> UInt64 {
    let start = draft.tokens.lowerBound
    var traits: UInt64 = draft.isDemonym ? 1 : 0
    if context.text.tokens[start].isAllCaps { traits |= 2 }
    if context.byte(start - 1) == UInt8(ascii: ",") { traits |= 4 }
    return name << 3 | traits
  }
}

/// "between X and Y": the position is anywhere from one to the other.
enum Between {
  static func apply(_ readings: inout [Reading], _ context: RuleContext) {
    for index in readings.indices.dropLast() {
      guard let relative = readings[index].relative, relative.relation == .between,
        let first = readings[index].place, let second = readings[index + 1].place,
        readings[index + 1].draft.tokens.lowerBound <= readings[index].draft.tokens.upperBound + 2,
        context.token(readings[index].draft.tokens.upperBound)?.hash == and
      else { continue }
      let meters = Int(first.distance(to: second) * 1_000)
      let both = RelativePlace(
        .between, max(meters, RelativePlace.betweenRadius), from: relative.firstToken)
      readings[index].relative = both
      readings[index + 1].relative = both
    }
  }

  private static var and: UInt64 { WordHash.constant("and") }
}

/// "A, B" and "A (B)": B may hold A.
enum Container {
  static func follows(_ inner: DraftMention, _ outer: DraftMention, _ context: RuleContext) -> Bool
  {
    guard outer.tokens.lowerBound == inner.tokens.upperBound + 1 else { return false }
    let byte = context.byte(inner.tokens.upperBound)
    return byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(")
  }

  /// "Tawila, Sudan", where no Tawila of the gazetteer lies in Sudan: the name means none of its
  /// places. Large cities and countries before a country are parts of a list.
  static func refutes(
    _ place: PlaceCandidate?, _ index: Int, _ items: [Resolver.Item], _ choices: [Resolver.Choice?]
  ) -> Bool {
    guard let place, let container = items[index].container, let choice = choices[container]
    else { return false }
    let outer = items[container].candidates[choice.candidate]
    guard outer.kind == .country || outer.kind == .admin1, !outer.isDemonym else { return false }
    switch place.kind {
    case .settlement:
      return !outer.contains(place)
        && (place.population < listedCity || place.strength >= .historical)
    case .admin2: return !outer.contains(place) && place.country != outer.country
    default: return false
    }
  }

  private static let listedCity = 100_000

  /// True if a country or division is told right after the name and a comma.
  static func isTold(_ range: Range<Int>, _ context: RuleContext) -> Bool {
    guard context.byte(range.upperBound) == UInt8(ascii: ","),
      let next = context.name(at: range.upperBound + 1)
    else { return false }
    let kind = context.gazetteer.kind(of: next.match.place)
    return kind == .admin1 || kind == .country
  }
}

/// A name without a usable candidate stands where its container or the nearest resolved mention stands,
/// marked approximate.
enum Fallback {
  static func apply(_ readings: inout [Reading], _ items: [Resolver.Item]) {
    let resolved = readings.indices.filter { readings[$0].place != nil }
    guard !resolved.isEmpty else { return }
    for index in readings.indices where readings[index].place == nil {
      if readings[index].draft.isDemonym { continue }
      let donor: Int?
      if let container = items[index].container, readings[container].place != nil,
        !readings[container].draft.isDemonym
      {
        donor = container
      } else {
        donor = nearest(to: index, readings, resolved)
      }
      guard let donor, let place = readings[donor].place else { continue }
      readings[index].place = place
      readings[index].isApproximate = true
    }
  }

  private static func nearest(to index: Int, _ readings: [Reading], _ resolved: [Int]) -> Int? {
    let here = readings[index].draft.tokens.lowerBound
    var best: (distance: Int, index: Int)?
    // Both neighbours in the sorted list are enough.
    var low = 0
    var high = resolved.count
    while low < high {
      let middle = (low + high) / 2
      if resolved[middle] < index { low = middle + 1 } else { high = middle }
    }
    for position in max(0, low - 3)..<min(resolved.count, low + 3) {
      let other = readings[resolved[position]]
      guard !other.isApproximate, !other.draft.isDemonym else { continue }
      let distance = abs(other.draft.tokens.lowerBound - here)
      if best == nil || distance < best?.distance ?? 0 { best = (distance, resolved[position]) }
    }
    return best?.index
  }
}
