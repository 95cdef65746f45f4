internal import Geoparsing
internal import TextAnalysis
internal import TimelineModel

/// Decides where each event happened: recipe section H. Only a rule with a name gives a place.
struct PlaceAttachment {
  let words: AnnotatedWords
  let candidates: PlaceCandidates
  /// A mention of the one place that the document is about; nil if there is none.
  let focus: Int?

  init(_ words: AnnotatedWords) {
    self.words = words
    candidates = PlaceCandidates(words)
    focus = FocusPlace.mention(of: words, candidates)
  }

  /// The places of a predicate that its own clause says.
  func places(of predicate: Predicate, in sentence: SentenceParse) -> [AttachedPlace] {
    if predicate.isNoun { return placesOfNoun(predicate, sentence) }
    guard let index = predicate.clause else { return captionPlaces(sentence, predicate) }
    let clause = sentence.clauses[index]
    // "A collision near Tororo claimed four lives" says nothing.
    if clause.verb.isAny(.reporting), !clause.verb.isPassive, !isFinding(index, sentence),
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
    func placesAfter(_ after: [PlaceCandidate]) -> [AttachedPlace]? {
      guard let first = after.first else { return nil }
      return row(startingWith: 0, of: after).map {
        AttachedPlace(
          mention: $0.mention, basis: sentence.kind == .caption ? .caption : .clause,
          rule: first.isDemonym ? .demonym : .afterPredicate)
      }
    }
    let after = all.filter { $0.tokens.lowerBound > clause.head }
    let setOff = after.firstIndex { isSetOff($0, from: index, sentence) } ?? after.endIndex
    if let places = placesAfter(Array(after[..<setOff])) { return places }
    let before = all.filter { $0.tokens.upperBound <= clause.verb.first }
    if let last = before.lastIndex(where: { !$0.continuesRow }) {
      return row(startingWith: last, of: before).map {
        AttachedPlace(
          mention: $0.mention, basis: .clause,
          rule: $0.isDemonym ? .demonym : .beforePredicate)
      }
    }
    if let subject = subjectPlace(clause, sentence) { return [subject] }
    if let places = placesAfter(Array(after[setOff...])) { return places }
    if let object = placesOfEventObject(clause, sentence) { return object }
    if let around = placesAround(index, sentence) { return around }
    return namesUnknownPlace(predicate, in: sentence) ? [] : definite(in: sentence, members)
  }

  /// "found a body", not "found that".
  private func isFinding(_ index: Int, _ sentence: SentenceParse) -> Bool {
    let clause = sentence.clauses[index]
    return EventAct.ofVerb(clause.verb.entry) == Self.find
      && EventPredicates.takesObject(clause.verb, words)
      && !sentence.clauses.contains { $0.kind == .content && $0.parent == index }
  }

  private static var find: EventAct { EventAct(hash: WordHash.constant("find")) }

  /// ", in X, Y, on March 9." at the end of a caption.
  private func finalPlaces(_ predicate: Predicate, _ sentence: SentenceParse) -> [AttachedPlace]? {
    guard let date = predicate.date, date.rule == .finalDate, date.unit >= 0 else {
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
      AttachedPlace(mention: $0.mention, basis: .caption, rule: .caption)
    }
  }

  /// "A bridge near X collapsed, cutting the road to Y": in what a participle behind a comma adds.
  private func isSetOff(
    _ candidate: PlaceCandidate, from index: Int, _ sentence: SentenceParse
  ) -> Bool {
    guard let owner = sentence.clause(ofToken: candidate.tokens.lowerBound), owner > index else {
      return false
    }
    return (index + 1...owner).contains {
      let clause = sentence.clauses[$0]
      return clause.kind == .participial
        && words[clause.verb.first - 1].token.hash == AnnotatedWords.comma
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
    if token.hash == Self.to, isOnTheWay(preposition) { return false }
    // "talks between X and Y".
    if token.hash == Self.between, preposition > 0,
      Self.dealings.contains(words[preposition - 1].token)
    {
      return false
    }
    if token.hash == Self.on, Self.islands.contains(words[candidate.tokens.lowerBound].token) {
      return true
    }
    // "collectors from X to Y bought".
    if token.hash == Self.to, preposition < clause.verb.first,
      let from = (max(0, preposition - 5)..<preposition).last(where: {
        words[$0].token.hash == Self.from
      }), isOrigin(from, clause)
    {
      return false
    }
    guard Self.ambiguous.contains(token), let place = words.places[candidate.mention].place,
      place.featureCode.hasPrefix("A.") || place.featureCode.hasPrefix("P."),
      preposition + 1 == candidate.tokens.lowerBound
    else { return true }
    let act = EventAct.ofVerb(clause.verb.entry)
    return Self.movesOn.contains(act)
      || token.hash == Self.over && Self.seenAbove.contains(act)
      || preposition > 0
        && (words[preposition - 1].noun >= 0
          || preposition < clause.verb.first && Self.builtOn.contains(words[preposition - 1].token))
  }

  /// "Pilots from X bombed", "relieved by crews from X", "found fruit from X": where somebody
  /// or something is from.
  private func isOrigin(_ from: Int, _ clause: EventClause) -> Bool {
    guard from > 0, words[from - 1].isOpen || words[from - 1].noun >= 0 else { return false }
    if from < clause.verb.first || Self.goods.contains(EventAct.ofVerb(clause.verb.entry)) {
      return true
    }
    return clause.verb.isPassive
      && (clause.head..<from).contains { words[$0].token.hash == Self.by }
  }

  /// "on her way to X": not yet there.
  private func isOnTheWay(_ to: Int) -> Bool {
    to > 2 && words[to - 1].token.hash == Self.way && words[to - 3].token.hash == Self.on
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
      // The goal of a plan or an attempt is not a place of the planning, nor what is said to be of the
      // saying; "signed, only to be revised in X".
      if clause.kind == .infinitive,
        verb.isAny([.intention, .wish, .reporting, .thinking])
          || words[clause.verb.first - 1].token.hash == Self.only
      {
        break
      }
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
        [AttachedPlace(mention: $0.mention, basis: .clause, rule: .beforePredicate)]
      } ?? []
    }
    return [AttachedPlace(mention: first.mention, basis: .clause, rule: .ofSaying)]
  }

  /// In a line without a verb: its first literal place after a preposition, else its first.
  func captionPlaces(_ sentence: SentenceParse, _ predicate: Predicate) -> [AttachedPlace] {
    let all = candidates.locatives(in: sentence.tokens) { _ in true }
    guard !all.isEmpty else { return [] }
    return row(startingWith: 0, of: all).map {
      AttachedPlace(mention: $0.mention, basis: .caption, rule: .caption)
    }
  }

  private static var from: UInt64 { WordHash.constant("from") }
  private static var to: UInt64 { WordHash.constant("to") }
  private static var on: UInt64 { WordHash.constant("on") }
  /// What is found or bought from somewhere was made there.
  private static let goods = WordSet("find discover buy sell import intercept receive")
  static var between: UInt64 { WordHash.constant("between") }
  /// What is between parties, wherever it takes place.
  static let dealings = WordSet(
    """
    talks negotiations relations ties war truce ceasefire treaty deal agreement accord match game
    tensions trade summit meeting alliance friendship
    """)
  private static var way: UInt64 { WordHash.constant("way") }
  /// Countries and territories that one is on, not in.
  private static let islands = WordSet(
    """
    malta cyprus mauritius madagascar iceland cuba taiwan jamaica barbados bermuda grenada dominica
    guam tonga nauru réunion martinique guadeloupe mayotte jersey guernsey sardinia sicily corsica
    crete rhodes java sumatra okinawa guadalcanal
    """)
  private static var only: UInt64 { WordHash.constant("only") }
  private static var by: UInt64 { WordHash.constant("by") }
  private static var over: UInt64 { WordHash.constant("over") }
  /// What is done in the air: "appeared over Helsinki", not "resigned over Suez".
  private static let seenAbove = WordSet([
    "appear", "fly", "explode", "circle", "hover", "hear", "see", "spot", "shoot", "intercept",
    "down", "detonate", "burst", "drift", "rise", "hang", "collide", "bomb", "disappear", "vanish",
    "parachute", "jump", "release", "scatter", "pass", "orbit",
  ])
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
}
