import Gazetteer
import TextAnalysis
import TimelineModel

/// Finds the places that a mention may mean. Variants of the name are tried in a fixed order, and the
/// first one that the gazetteer knows counts; names are never matched by similarity.
struct CandidateLookup: Sendable {
  let context: RuleContext
  private static let limit = 80

  struct Answer: Sendable {
    var candidates: [PlaceCandidate] = []
    /// Stable identifier of the variant that was found, `name.exact`.
    var variant = "name.unknown"
    /// The name found is a part of the mention, so that its point only stands in.
    var isApproximate = false
  }

  func answer(_ mention: DraftMention) -> Answer {
    let range = withoutStop(mention.tokens)
    let exact = candidates(range, demonym: mention.isDemonym)
    if !exact.isEmpty { return Answer(candidates: exact, variant: "name.exact") }
    if mention.isDemonym { return Answer() }
    for (variant, rest) in variants(range) {
      let found = candidates(rest, demonym: false)
      if !found.isEmpty {
        return Answer(candidates: filtered(found, by: variant, range), variant: variant)
      }
    }
    if let found = expanded(range) { return Answer(candidates: found, variant: "name.saint") }
    if let name = context.name(at: range.lowerBound), name.range.upperBound < range.upperBound,
      name.match.demonym == nil, isTelling(name)
    {
      return Answer(
        candidates: candidates(name.range, demonym: false), variant: "name.part",
        isApproximate: true)
    }
    return Answer()
  }

  /// True if a part of a name may stand for the whole: not a compass word, and no unknown village.
  private func isTelling(_ name: (range: Range<Int>, match: NameMatch)) -> Bool {
    let first = context.text.tokens[name.range.lowerBound]
    if name.range.count == 1, Self.qualifiers.contains(first) { return false }
    guard name.match.strength < .historical else { return false }
    return context.gazetteer.kind(of: name.match.place) != .settlement
      || context.gazetteer.population(of: name.match.place) > 10_000
  }

  private func withoutStop(_ range: Range<Int>) -> Range<Int> {
    range.count > 1 && context.byte(range.upperBound - 1) == UInt8(ascii: ".")
      ? range.lowerBound..<range.upperBound - 1 : range
  }

  /// Shorter forms: without the article, "City of", compass words and head nouns.
  private func variants(_ range: Range<Int>) -> [(String, Range<Int>)] {
    var result: [(String, Range<Int>)] = []
    let tokens = context.text.tokens
    var start = range.lowerBound
    if range.count > 1, tokens[start].hash == Self.the {
      start += 1
      result.append(("name.article", start..<range.upperBound))
    }
    if range.upperBound - start > 2, tokens[start + 1].hash == Self.of {
      result.append(("name.of", start + 2..<range.upperBound))
    }
    if range.upperBound - start > 1, !Self.qualifiers.contains(tokens[start + 1]),
      Self.qualifiers.contains(tokens[start])
    {
      start += 1
      result.append(("name.compass", start..<range.upperBound))
    }
    if range.upperBound - start > 1, Self.headNouns.contains(tokens[range.upperBound - 1]) {
      result.append(("name.head-noun", start..<range.upperBound - 1))
    }
    return result
  }

  /// "Donetsk Oblast" keeps the divisions of "Donetsk" where there are some.
  private func filtered(_ found: [PlaceCandidate], by variant: String, _ range: Range<Int>)
    -> [PlaceCandidate]
  {
    guard variant == "name.head-noun",
      Self.divisionNouns.contains(context.text.tokens[range.upperBound - 1])
    else { return found }
    let areas = found.filter { $0.kind == .admin1 || $0.kind == .admin2 }
    return areas.isEmpty ? found : areas
  }

  /// "St. Petersburg" as "Saint Petersburg".
  private func expanded(_ range: Range<Int>) -> [PlaceCandidate]? {
    guard range.count > 1, let full = Self.expansions[context.text.tokens[range.lowerBound]] else {
      return nil
    }
    var name = NameHash()
    name.append(full)
    for index in range.dropFirst() {
      if let hash = context.names.hash(context.text, index) { name.append(hash) }
    }
    let found = context.gazetteer.matches(name).prefix(Self.limit).map { candidate($0) }
    return found.isEmpty ? nil : found
  }

  private func candidates(_ range: Range<Int>, demonym: Bool) -> [PlaceCandidate] {
    let meanings = context.names.meanings(context.text, range)
    var candidates: [PlaceCandidate] = []
    candidates.reserveCapacity(min(meanings.count, Self.limit))
    for match in meanings where (match.demonym != nil) == demonym && candidates.count < Self.limit {
      candidates.append(candidate(match))
    }
    return candidates
  }

  func candidate(_ match: NameMatch) -> PlaceCandidate {
    let place = match.place
    let gazetteer = context.gazetteer
    let point = gazetteer.coordinate(of: place)
    return PlaceCandidate(
      place: place, strength: match.strength, isDemonym: match.demonym != nil,
      kind: gazetteer.kind(of: place), population: gazetteer.population(of: place),
      country: gazetteer.country(of: place), division: gazetteer.division(of: place),
      latitude: point.latitude, longitude: point.longitude)
  }

  private static var the: UInt64 { WordHash.constant("the") }
  private static var of: UInt64 { WordHash.constant("of") }
  private static let qualifiers = WordSet(
    """
    north south east west northern southern eastern western central northeast northwest southeast
    southwest northeastern northwestern southeastern southwestern upper lower greater downtown
    mainland metro metropolitan inner outer old new upstate
    """)
  private static let headNouns = WordSet(
    """
    county city town township village province state region district oblast governorate prefecture
    parish borough municipality department republic territory island islands river lake valley area
    peninsula bay beach harbor harbour port coast airport metro suburb suburbs
    """)
  private static let divisionNouns = WordSet(
    "county province state region district oblast governorate prefecture parish department republic"
  )
  private static let expansions = WordTable<UInt64>([
    ("st", NameFolding.hash(ofFolded: "saint")), ("ste", NameFolding.hash(ofFolded: "sainte")),
    ("ft", NameFolding.hash(ofFolded: "fort")), ("mt", NameFolding.hash(ofFolded: "mount")),
    ("pt", NameFolding.hash(ofFolded: "point")),
  ])
}
