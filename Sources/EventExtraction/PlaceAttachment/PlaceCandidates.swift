internal import Geoparsing
internal import TextAnalysis
internal import TimelineModel

/// A place name where something could have happened, with how it is said.
struct PlaceCandidate: Hashable {
  /// Index in the document's mentions.
  let mention: Int
  let tokens: Range<Int>
  /// The locative preposition before it, as a token index; nil for the later ones of "A, B and C".
  let preposition: Int?
  /// Joined to the candidate before it by a comma or "and".
  var continuesRow = false
  /// Named by a demonym: "Iraqi bases".
  let isDemonym: Bool
}

/// Finds the candidates of a stretch of text.
struct PlaceCandidates {
  let words: AnnotatedWords
  /// Tokens of each mention.
  let tokens: [Range<Int>]

  init(_ words: AnnotatedWords) {
    self.words = words
    tokens = words.places.map { AnnotatedWords.tokens(of: $0.range, in: words.text) }
  }

  /// Mentions that begin in the range, in the order of the text.
  func mentions(in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let mention = Int(words[index].place)
      if mention >= 0 {
        if tokens[mention].lowerBound == index { found.append(mention) }
        index = max(index + 1, tokens[mention].upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  /// Literal mentions after a locative preposition, with those that are coordinated with them.
  func locatives(in range: Range<Int>, where belongs: (Int) -> Bool) -> [PlaceCandidate] {
    var found: [PlaceCandidate] = []
    for mention in mentions(in: range) where belongs(tokens[mention].lowerBound) {
      let span = tokens[mention]
      let place = words.places[mention]
      if place.isDemonym {
        if let preposition = demonymPreposition(span, range) {
          found.append(
            PlaceCandidate(
              mention: mention, tokens: span, preposition: preposition, isDemonym: true))
        }
        continue
      }
      guard place.kind == .literal, found.last?.mention != mention else { continue }
      if let preposition = locativeBefore(span.lowerBound, range) {
        if let named = namedBehind(span.upperBound, range) {
          found.append(
            PlaceCandidate(
              mention: named, tokens: tokens[named], preposition: preposition, isDemonym: false))
          continue
        }
        // "above Fundão, in central Portugal": the town, however it is said.
        if let town = containedBefore(mention), words.places[town].kind == .literal,
          tokens[town].lowerBound >= range.lowerBound
        {
          if found.last?.mention != town {
            found.append(
              PlaceCandidate(
                mention: town, tokens: tokens[town], preposition: preposition,
                isDemonym: false))
          }
          continue
        }
        found.append(
          PlaceCandidate(
            mention: mention, tokens: span, preposition: preposition, isDemonym: false))
      } else if let last = found.last, joins(last, mention) {
        if isContainer(mention, of: last.mention) { continue }
        found.append(
          PlaceCandidate(
            mention: mention, tokens: span, preposition: nil, continuesRow: true,
            isDemonym: last.isDemonym))
      }
    }
    return found
  }

  /// The locative preposition before a name: "in the city of X", "near X", "15 km south of X".
  func locativeBefore(_ token: Int, _ range: Range<Int>) -> Int? {
    var index = token - 1
    var steps = 0
    // "to the capital, X".
    if index - 2 > range.lowerBound, words[index].token.hash == AnnotatedWords.comma,
      PlaceTypes.containers.contains(words[index - 1].token), words[index - 2].isAny(.definite)
    {
      index -= 1
    }
    while index >= range.lowerBound, steps < 8 {
      let word = words[index]
      if word.isTime { return nil }
      // "in places like X", "in cities such as X".
      if steps == 0, Self.examples.contains(word.token) {
        index -= words[index].token.hash == Self.as ? 2 : 1
        guard index > range.lowerBound, PlaceTypes.containers.contains(words[index].token) else {
          return nil
        }
        steps += 1
        continue
      }
      if word.isAny(.locative), !word.isAny(.direction) { return index }
      if word.token.hash == AnnotatedWords.of {
        // "south of X", "the town of X", "the outskirts of X", "hundreds of X" is none.
        if index > range.lowerBound, words[index - 1].token.hash == Self.out { return index - 1 }
        guard index > range.lowerBound,
          words[index - 1].isAny(.direction)
            || PlaceTypes.containers.contains(words[index - 1].token)
            || Self.lengths.contains(words[index - 1].token)
        else { return nil }
        if Self.lengths.contains(words[index - 1].token) { return index - 1 }
        if words[index - 1].isAny(.direction) { return index - 1 }
        index -= 2
        steps += 2
        // "in the riverside districts of X".
        if index > range.lowerBound, words[index].isOpen,
          words[index].verb.map({ $0.has(.gerund) }) ?? true
        {
          index -= 1
        }
        continue
      }
      guard
        word.isAny([.determiner, .direction, .adjective, .possessive])
          || PlaceTypes.containers.contains(word.token)
          || word.isOpen && steps == 0 && word.verb.map({ $0.has(.gerund) }) ?? true
          || Self.titles.contains(word.token)
          || word.isPlace && words.places[Int(word.place)].isDemonym && steps > 0
      else { return nil }
      index -= 1
      steps += 1
    }
    return nil
  }

  /// "at the Danube port of X": the place that is named behind.
  private func namedBehind(_ end: Int, _ range: Range<Int>) -> Int? {
    guard end + 2 < range.upperBound, PlaceTypes.containers.contains(words[end].token),
      words[end + 1].token.hash == AnnotatedWords.of, words[end + 2].isPlace,
      case let named = Int(words[end + 2].place), words.places[named].kind == .literal,
      !words.places[named].isDemonym
    else { return nil }
    return named
  }

  /// "in Iraqi military bases", "off the Somali coast".
  private func demonymPreposition(_ span: Range<Int>, _ range: Range<Int>) -> Int? {
    var next = span.upperBound
    var steps = 0
    while next < range.upperBound, steps < 3 {
      let word = words[next]
      if PlaceTypes.located.contains(word.token) {
        // "the Chilean port city of X" names its place.
        var end = next + 1
        while end < range.upperBound, PlaceTypes.located.contains(words[end].token) { end += 1 }
        if end < range.upperBound, words[end].token.hash == AnnotatedWords.of { return nil }
        return locativeBefore(span.lowerBound, range)
      }
      guard word.isAny([.adjective, .direction]) || word.isOpen || word.isName else { return nil }
      next += 1
      steps += 1
    }
    return nil
  }

  /// Only commas, "and" or "or" stand between the candidate and the mention.
  private func joins(_ candidate: PlaceCandidate, _ mention: Int) -> Bool {
    let between =
      candidate.tokens.upperBound..<max(candidate.tokens.upperBound, tokens[mention].lowerBound)
    return between.count <= 3
      && between.allSatisfy {
        words[$0].token.hash == AnnotatedWords.comma
          || words[$0].isAny([.coordinator, .determiner])
          || words[$0].isAny(.direction)
      }
  }

  /// The mention of which this one is the country or division, if only a comma and a preposition with
  /// qualifiers stand between.
  func containedBefore(_ mention: Int) -> Int? {
    guard mention > 0 else { return nil }
    let inner = mention - 1
    let between =
      tokens[inner].upperBound..<max(tokens[inner].upperBound, tokens[mention].lowerBound)
    guard let first = between.first, between.count <= 5,
      words[first].token.hash == AnnotatedWords.comma,
      between.dropFirst().allSatisfy({
        words[$0].isAny([.locative, .determiner, .direction, .adjective])
      }), !words.places[inner].isDemonym, isContainer(mention, of: inner)
    else { return nil }
    return inner
  }

  /// The second is the country or division of the first: "Odesa, Ukraine".
  func isContainer(_ mention: Int, of other: Int) -> Bool {
    guard let outer = words.places[mention].place, let inner = words.places[other].place else {
      return words.places[mention].place?.featureCode.hasPrefix("A.") ?? false
    }
    guard outer.featureCode.hasPrefix("A."), outer.id != inner.id,
      outer.countryCode == inner.countryCode
    else { return false }
    if outer.featureCode.hasPrefix("A.PCL") { return true }
    return outer.admin1Code == nil || outer.admin1Code == inner.admin1Code
  }

  /// "to within 40 kilometres of X".
  private static let lengths = WordSet("km kilometres kilometers miles metres meters yards")
  private static var out: UInt64 { WordHash.constant("out") }
  private static let examples = WordSet("like as")
  private static var `as`: UInt64 { WordHash.constant("as") }
  private static let titles = WordSet("mount lake river port fort camp cape gulf bay sea island")
}
