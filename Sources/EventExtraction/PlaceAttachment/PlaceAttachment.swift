internal import Geoparsing
internal import TextAnalysis
internal import TimelineModel

/// Decides where each event happened: recipe section H. Only a rule with a name gives a place.
struct PlaceAttachment {
  let words: AnnotatedWords
  let candidates: PlaceCandidates

  init(_ words: AnnotatedWords) {
    self.words = words
    candidates = PlaceCandidates(words)
  }

  /// The places of a predicate that its own clause says.
  func places(of predicate: Predicate, in sentence: SentenceParse) -> [AttachedPlace] {
    if predicate.isNoun { return placesOfNoun(predicate, sentence) }
    guard let index = predicate.clause else { return captionPlaces(sentence, predicate) }
    let clause = sentence.clauses[index]
    // "A collision near Tororo claimed four lives" says nothing.
    if clause.verb.isAny(.reporting), !clause.verb.isPassive,
      EventPredicates.subjectNoun(clause, sentence, words) == nil
    {
      return placesOfSaying(clause, sentence)
    }
    let members = span(of: index, sentence)
    let isAttempt = Self.attempts.contains(EventAct.ofVerb(clause.verb.entry))
    let all = candidates.locatives(in: sentence.tokens) { token in
      sentence.clause(ofToken: token).map(members.contains) ?? false
    }
    .filter { isPlaceOf(clause, $0, isAttempt: isAttempt) }
    if let caption = finalPlaces(predicate, sentence) { return caption }
    if let object = objectPlace(clause, sentence) { return [object] }
    let after = all.filter { $0.tokens.lowerBound > clause.head }
    if let first = after.first {
      return row(startingWith: 0, of: after).map {
        AttachedPlace(
          mention: $0.mention, basis: sentence.kind == .caption ? .caption : .clause,
          rule: first.rule == "place.demonym" ? first.rule : "place.after-predicate")
      }
    }
    let before = all.filter { $0.tokens.upperBound <= clause.verb.first }
    if let last = before.lastIndex(where: { !$0.continuesRow }) {
      return row(startingWith: last, of: before).map {
        AttachedPlace(
          mention: $0.mention, basis: .clause,
          rule: $0.rule == "place.demonym" ? $0.rule : "place.before-predicate")
      }
    }
    if let subject = subjectPlace(clause, sentence) { return [subject] }
    if let around = placesAround(index, sentence) { return around }
    return namesUnknownPlace(predicate, in: sentence) ? [] : definite(in: sentence, members)
  }

  /// ", in X, Y, on March 9." at the end of a caption.
  private func finalPlaces(_ predicate: Predicate, _ sentence: SentenceParse) -> [AttachedPlace]? {
    guard let date = predicate.date, date.rule == "time.final-date", date.unit >= 0 else {
      return nil
    }
    let end = words.times[date.unit].tokens.lowerBound
    let region = max(sentence.tokens.lowerBound, end - 12)..<end
    let found = candidates.locatives(in: region) { _ in true }
    guard
      let first = found.lastIndex(where: {
        guard let preposition = $0.preposition, preposition > region.lowerBound else {
          return false
        }
        return words[preposition - 1].token.hash == AnnotatedWords.comma
      })
    else { return nil }
    return row(startingWith: first, of: found).map {
      AttachedPlace(mention: $0.mention, basis: .caption, rule: "place.caption")
    }
  }

  /// Not the goal of an attempt; not "called on Turkey", while "marched on Rome" is one.
  private func isPlaceOf(
    _ clause: EventClause, _ candidate: PlaceCandidate, isAttempt: Bool
  ) -> Bool {
    guard let preposition = candidate.preposition else { return true }
    let token = words[preposition].token
    if isAttempt || clause.verb.isNegated, Self.destinations.contains(token) { return false }
    // "withdrew toward X": not yet there.
    if Self.headings.contains(token) { return false }
    if token.hash == Self.from, isOrigin(preposition, clause) { return false }
    guard Self.ambiguous.contains(token), let place = words.places[candidate.mention].place,
      place.featureCode.hasPrefix("A.") || place.featureCode.hasPrefix("P."),
      preposition + 1 == candidate.tokens.lowerBound
    else { return true }
    return Self.movesOn.contains(EventAct.ofVerb(clause.verb.entry))
      || preposition > 0
        && (words[preposition - 1].noun >= 0
          || preposition < clause.verb.first && Self.builtOn.contains(words[preposition - 1].token))
  }

  /// "Pilots from X bombed", "relieved by crews from X": where somebody is from.
  private func isOrigin(_ from: Int, _ clause: EventClause) -> Bool {
    guard from > 0, words[from - 1].isOpen || words[from - 1].noun >= 0 else { return false }
    if from < clause.verb.first { return true }
    return clause.verb.isPassive
      && (clause.head..<from).contains { words[$0].token.hash == Self.by }
  }

  /// The first place is where something goes to.
  func isDestination(_ places: [AttachedPlace]) -> Bool {
    guard let first = places.first else { return false }
    let token = candidates.tokens[first.mention].lowerBound
    return token > 0 && Self.destinations.contains(words[token - 1].token)
  }

  /// A name after "in", "at", "near" or "to" that is in no gazetteer: the event has a place of its
  /// own that is not known, so that none may be inherited.
  func namesUnknownPlace(_ predicate: Predicate, in sentence: SentenceParse) -> Bool {
    guard let clause = predicate.clause else { return false }
    for index in sentence.tokens.dropFirst() where sentence.clause(ofToken: index) == clause {
      let word = words[index]
      guard word.isName, !word.isTime, Self.unknownAfter.contains(words[index - 1].token),
        !words[index - 1].isName
      else { continue }
      if !word.isPlace { return true }
      let mention = words.places[Int(word.place)]
      if mention.place == nil || mention.isApproximate { return true }
    }
    return false
  }

  private static let unknownAfter = WordSet("in at near to into toward towards outside")
  /// What stands on land: "airports on Mauritius".
  private static let builtOn = WordSet(
    """
    airport airports port ports school schools shop shops road roads beach beaches village villages
    town towns hospital hospitals hotel hotels farm farms house houses harbour harbours
    """)
  private static let ambiguous = WordSet("on over against")
  private static let attempts = WordSet(["attempt", "try", "struggle", "seek"])

  /// "A, B and C"; after "from A" also "to B".
  func row(startingWith first: Int, of all: [PlaceCandidate]) -> [PlaceCandidate] {
    var row = [all[first]]
    for candidate in all[(first + 1)...] {
      if candidate.continuesRow {
        row.append(candidate)
      } else if let preposition = row[0].preposition, words[preposition].token.hash == Self.from,
        let next = candidate.preposition, Self.destinations.contains(words[next].token)
      {
        row.append(candidate)
      } else {
        break
      }
    }
    return row
  }

  /// The clause itself and the infinitives and participles that hang on it.
  func span(of index: Int, _ sentence: SentenceParse) -> ClosedRange<Int> {
    var members = index...index
    let verb = sentence.clauses[index].verb
    var next = index + 1
    while next < sentence.clauses.count {
      let clause = sentence.clauses[next]
      guard clause.kind == .infinitive || clause.kind == .participial, let parent = clause.parent,
        members.contains(parent)
      else { break }
      // The goal of a plan or an attempt is not a place of the planning.
      if clause.kind == .infinitive, verb.isAny([.intention, .wish]) { break }
      if clause.kind == .participial, let link = clause.link,
        !Self.manners.contains(words[link].token)
      {
        break
      }
      members = index...next
      next += 1
    }
    return members
  }

  /// Only in, at or near right behind the verb: "said in Geneva".
  private func placesOfSaying(_ clause: EventClause, _ sentence: SentenceParse) -> [AttachedPlace] {
    let end = min(clause.head + 7, sentence.tokens.upperBound)
    guard clause.head + 1 < end else { return [] }
    let owner = sentence.clause(ofToken: clause.head)
    let found = candidates.locatives(in: clause.head + 1..<end) {
      sentence.clause(ofToken: $0) == owner
    }
    guard let first = found.first, let preposition = first.preposition,
      Self.static.contains(words[preposition].token)
    else {
      guard Self.publicActs.contains(EventAct.ofVerb(clause.verb.entry)) else { return [] }
      let subject = candidates.locatives(in: sentence.tokens.lowerBound..<clause.verb.first) {
        sentence.clause(ofToken: $0) == owner
      }
      return subject.last.map {
        [AttachedPlace(mention: $0.mention, basis: .clause, rule: "place.before-predicate")]
      } ?? []
    }
    return [AttachedPlace(mention: first.mention, basis: .clause, rule: "place.of-saying")]
  }

  /// "captured X", "reached X", "shelled X".
  private func objectPlace(_ clause: EventClause, _ sentence: SentenceParse) -> AttachedPlace? {
    guard !clause.verb.isPassive, clause.verb.entry.lemma >= 0,
      Self.takers.contains(VerbLexicon.lemmas[Int(clause.verb.entry.lemma)])
    else { return nil }
    var next = clause.head + 1
    var steps = 0
    func isDemonym(_ token: Int) -> Bool {
      words[token].isPlace && words.places[Int(words[token].place)].isDemonym
    }
    while next < sentence.tokens.upperBound, steps < 6, !words[next].isPlace || isDemonym(next) {
      let word = words[next]
      if word.token.isMark { break }
      guard
        word.isAny([.determiner, .direction, .adjective, .adverb]) || isDemonym(next)
          || PlaceTypes.containers.contains(word.token) || word.token.hash == AnnotatedWords.of
      else { return nil }
      next += 1
      steps += 1
    }
    // "reached the capital, Antananarivo".
    if next + 1 < sentence.tokens.upperBound, words[next].token.hash == AnnotatedWords.comma,
      words[next + 1].isPlace, PlaceTypes.containers.contains(words[next - 1].token)
    {
      next += 1
    }
    guard next < sentence.tokens.upperBound, words[next].isPlace else { return nil }
    let mention = Int(words[next].place)
    guard words.places[mention].kind == .literal, !words.places[mention].isDemonym else {
      return nil
    }
    return AttachedPlace(mention: mention, basis: .subjectOrObject, rule: "place.object")
  }

  /// "X was captured", "X fell", and landforms that act: "Mount X erupted".
  private func subjectPlace(_ clause: EventClause, _ sentence: SentenceParse) -> AttachedPlace? {
    guard let last = lastOfSubject(clause, sentence), words[last].isPlace else { return nil }
    let mention = Int(words[last].place)
    let place = words.places[mention]
    guard place.kind == .literal, !place.isDemonym else { return nil }
    let isLand =
      place.place.map { $0.featureCode.hasPrefix("T.") || $0.featureCode.hasPrefix("H.") } ?? false
    let lemma = clause.verb.entry.lemma >= 0 ? VerbLexicon.lemmas[Int(clause.verb.entry.lemma)] : ""
    guard
      isLand || clause.verb.isPassive && (Self.takers.contains(lemma) || isGivenUp(clause.verb))
        || Self.undergoers.contains(lemma)
    else { return nil }
    return AttachedPlace(mention: mention, basis: .subjectOrObject, rule: "place.subject")
  }

  /// The last word of the subject: before the verb and its adverbs, before a participle's comma ("Uvira,
  /// taken on Monday"), before what commas set off ("Belgrade, lost in May, was entered"), or before the
  /// verb that shares it ("was given up and retaken").
  private func lastOfSubject(_ clause: EventClause, _ sentence: SentenceParse) -> Int? {
    var owner = clause
    while owner.kind == .coordinate, let parent = owner.parent,
      sentence.clauses[parent].verb.first < owner.verb.first
    {
      owner = sentence.clauses[parent]
    }
    var before = owner.verb.first - 1
    while before >= sentence.tokens.lowerBound,
      words[before].isAny(.adverb) || Self.selves.contains(words[before].token)
    {
      before -= 1
    }
    guard before >= sentence.tokens.lowerBound else { return nil }
    guard words[before].token.hash == AnnotatedWords.comma else { return before }
    if owner.verb.tense == .participle { return before - 1 }
    guard case let start = owner.subjectStart ?? owner.start, start < before,
      let comma = (start..<before).first(where: {
        words[$0].token.hash == AnnotatedWords.comma
      }), comma > start
    else { return nil }
    return comma - 1
  }

  /// "was given up".
  private func isGivenUp(_ verb: VerbGroup) -> Bool {
    words[verb.head].token.hash == Self.given && verb.head + 1 < words.all.count
      && words[verb.head + 1].token.hash == Self.up
  }

  private static let given = WordHash.of("given")
  private static let up = WordHash.of("up")
  private static let selves = WordSet("itself themselves")

  /// "the siege of X", "raids on X", "an earthquake in X".
  private func placesOfNoun(_ predicate: Predicate, _ sentence: SentenceParse) -> [AttachedPlace] {
    let found = places(onNoun: predicate.head, sentence)
    return found.isEmpty && predicate.clause == nil ? captionPlaces(sentence, predicate) : found
  }

  func places(onNoun noun: Int, _ sentence: SentenceParse) -> [AttachedPlace] {
    var next = noun + 1
    var steps = 0
    var sawLocative = false
    let isNamed = words[noun].token.isCapitalized
    while next < sentence.tokens.upperBound, steps < 7 {
      let word = words[next]
      if word.isPlace {
        let mention = Int(word.place)
        guard sawLocative, words.places[mention].kind == .literal || isNamed else { break }
        if words.places[mention].isDemonym { break }
        let all = candidates.locatives(in: noun + 1..<sentence.tokens.upperBound) { _ in
          true
        }
        if let start = all.firstIndex(where: { $0.mention == mention }) {
          return row(startingWith: start, of: all).map {
            AttachedPlace(mention: $0.mention, basis: .clause, rule: "place.on-noun")
          }
        }
        return [AttachedPlace(mention: mention, basis: .clause, rule: "place.on-noun")]
      }
      if word.token.isMark && word.token.hash != AnnotatedWords.comma { break }
      if sentence.clause(withHead: next) != nil { break }
      if word.isAny(.locative) || word.token.hash == AnnotatedWords.of { sawLocative = true }
      next += 1
      steps += 1
    }
    return []
  }

  /// In a line without a verb: its first literal place after a preposition, else its first.
  private func captionPlaces(_ sentence: SentenceParse, _ predicate: Predicate) -> [AttachedPlace] {
    let all = candidates.locatives(in: sentence.tokens) { _ in true }
    guard !all.isEmpty else { return [] }
    return row(startingWith: 0, of: all).map {
      AttachedPlace(mention: $0.mention, basis: .caption, rule: "place.caption")
    }
  }

  /// "in the city", "there": the last literal place of that kind before.
  private func definite(in sentence: SentenceParse, _ members: ClosedRange<Int>) -> [AttachedPlace]
  {
    for index in sentence.tokens
    where sentence.clause(ofToken: index).map(members.contains) ?? false {
      let word = words[index]
      guard !word.isPlace, word.token.isWord else { continue }
      if word.token.hash == Self.there, index > sentence.tokens.lowerBound,
        !words[index - 1].isAny(.coordinator),
        index + 1 >= sentence.tokens.upperBound || !words[index + 1].isAny(.auxiliary)
      {
        if let mention = lastPlace(before: index, PlaceTypes.there) {
          return [AttachedPlace(mention: mention, basis: .clause, rule: "place.there")]
        }
        continue
      }
      guard index >= sentence.tokens.lowerBound + 2,
        words[index - 1].isAny(.definite) || Self.same.contains(words[index - 1].token),
        let kinds = PlaceTypes.definites[word.token], isLocatedDefinite(index, sentence)
      else { continue }
      // "the town archive" is no town.
      if index + 1 < sentence.tokens.upperBound,
        words[index + 1].isOpen || words[index + 1].noun >= 0,
        sentence.clause(withHead: index + 1) == nil
      {
        continue
      }
      // "the city of X", "the X city" name their place.
      if index + 1 < sentence.tokens.upperBound, words[index + 1].token.hash == AnnotatedWords.of {
        continue
      }
      if let mention = lastPlace(before: index, kinds) {
        return [AttachedPlace(mention: mention, basis: .clause, rule: "place.definite")]
      }
    }
    return []
  }

  private func isLocatedDefinite(_ index: Int, _ sentence: SentenceParse) -> Bool {
    var before = index - 1
    while before > sentence.tokens.lowerBound,
      words[before].isAny([.definite, .adjective, .direction])
        && !words[before].isAny(.locative) || Self.same.contains(words[before].token)
    {
      before -= 1
    }
    if words[before].isAny(.locative) { return true }
    if let clause = sentence.clause(withHead: before) {
      let lemma = sentence.clauses[clause].verb.entry.lemma
      return lemma >= 0 && Self.takers.contains(VerbLexicon.lemmas[Int(lemma)])
    }
    return false
  }

  private func lastPlace(before token: Int, _ kinds: [String]) -> Int? {
    let offset = words[token].token.start
    // Places are in the order of the text: walk back a bounded number of them.
    var low = 0
    var high = words.places.count
    while low < high {
      let middle = (low + high) / 2
      if words.places[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    for index in stride(from: low - 1, through: max(0, low - 40), by: -1) {
      let mention = words.places[index]
      if mention.kind == .literal, !mention.isDemonym, let place = mention.place,
        PlaceTypes.fits(place, kinds)
      {
        return index
      }
    }
    return nil
  }

  private static let from = WordHash.of("from")
  private static let by = WordHash.of("by")
  private static let there = WordHash.of("there")
  private static let same = WordSet("same")
  private static let `static` = WordSet("in at near")
  private static let headings = WordSet("toward towards")
  private static let destinations = WordSet("to into toward towards onto")
  /// Speech that is an act at a place: "a summit in Cairo condemned".
  private static let publicActs = WordSet([
    "denounce", "condemn", "criticize", "agree", "demand", "urge", "propose", "reject", "vow",
    "pledge",
  ])
  private static let manners = WordSet("by in and")
  private static let movesOn = WordSet([
    "march", "advance", "attack", "fall", "converge", "descend", "close", "rain", "drop", "land",
    "fire", "encroach", "strike", "launch", "conduct", "carry", "mount", "make", "arrive", "live",
    "crash",
  ])
  private static let takers = Set(
    VerbLexicon.words(EnglishPlaceVerbs.takers).map(String.init))
  private static let undergoers = Set(
    VerbLexicon.words(EnglishPlaceVerbs.undergoers).map(String.init))
}
