internal import TextAnalysis

/// Verb or noun: -ing forms (recipe rule C3), base and -s forms (C4).
extension VerbGroups {
  func gerund(_ index: Int, _ entry: VerbEntry) -> VerbGroup? {
    let word = words[index]
    let isLinked = index > range.lowerBound && words[index - 1].isAny(.subordinator)
    guard !word.isAny(.notGerund), !entry.isAny(.unknown) || nextTakesObject(index) || isLinked
    else { return nil }
    let group = VerbGroup(first: index, head: index, tense: .gerund, entry: entry, strength: 2)
    guard let before = wordBefore(index) else {
      return word.noun >= 0 ? nil : nextTakesObject(index) || nextIsPreposition(index) ? group : nil
    }
    let previous = words[before]
    if previous.isAny([.determiner, .possessive, .adjective]) { return nil }
    // "Told cheering supporters": an adjective between a verb and its object.
    if let last = groups.last, last.head == before, last.isFinite, !last.isBare,
      !last.isAny(.aspectual), !Self.beforeGerunds.contains(EventAct.ofVerb(last.entry)),
      index + 1 < range.upperBound, words[index + 1].isOpen, isPluralNoun(index + 1)
    {
      return nil
    }
    if word.noun >= 0 {
      // "heavy fighting", "after shelling in": a noun unless an object follows.
      return nextTakesObject(index) ? group : nil
    }
    if previous.isAny(.preposition) {
      return nextTakesObject(index) || nextIsPreposition(index) || isEnd(index + 1)
        || words[index + 1].isTime || !words[index + 1].isOpen ? group : nil
    }
    return group
  }

  /// Verbs that -ing completes: "avoided naming rivals", "reported seeing lights".
  private static let beforeGerunds = WordSet([
    "avoid", "risk", "consider", "admit", "deny", "suggest", "report", "recall", "enjoy", "include",
    "involve", "mean", "oppose", "propose", "prohibit", "ban", "discuss", "support", "mention",
    "recommend", "describe", "remember", "favor", "favour", "go", "spend", "die", "resist", "face",
    "delay", "postpone", "defend", "celebrate", "practice",
  ])

  func nextTakesObject(_ index: Int) -> Bool {
    guard index + 1 < range.upperBound else { return false }
    let next = words[index + 1]
    return next.isAny([.determiner, .possessive, .objectPronoun]) || next.isName
      || next.token.isNumber && !next.isTime
  }

  func present(_ index: Int, _ entry: VerbEntry) -> VerbGroup? {
    var group = VerbGroup(first: index, head: index, tense: .present, entry: entry, strength: 1)
    guard let before = wordBefore(index) else { return nil }
    let previous = words[before]
    if previous.isAny([.determiner, .possessive, .preposition, .adjective]),
      !previous.isAny([.subjectPronoun, .relative]), !previous.isAny(.plural)
    {
      return nil
    }
    if words[index].isAny(.preposition), !previous.isAny(.subjectPronoun) { return nil }  // "like"
    if previous.token.isNumber || previous.token.isMark { return coordinatePresent(group, before) }
    if previous.isAny(.coordinator) { return coordinatePresent(group, before) }
    if previous.isAny([.subordinator]) && !previous.isAny(.relative) { return nil }
    let isThird = entry.has(.thirdPerson)
    if isThird {
      if previous.isAny(.thirdSingular) {
        group.strength = 3
        return group
      }
      if previous.isAny([.subjectPronoun, .objectPronoun]) { return nil }
      if isPluralNoun(before) { return nil }
    } else {
      if previous.isAny(.plural) && previous.isAny([.subjectPronoun, .relative]) {
        group.strength = 3
        return group
      }
      if previous.isAny([.subjectPronoun, .objectPronoun]) { return nil }
      guard isPluralNoun(before) || previous.isAny(.plural) else { return nil }
    }
    let supported =
      nextTakesObject(index) || nextIsPreposition(index) || isEnd(index + 1)
      || index + 1 < range.upperBound && words[index + 1].isTime
      || index + 1 < range.upperBound && words[index + 1].isAny([.adverb, .particle])
    // "Berg plans to retire", "Parents plan to rally", "The government hopes to stop it".
    if isThird ? previous.isName || isOnlySubject(before) : isPluralNoun(before),
      entry.isAny([.intention, .wish]), nextIs(index, AuxiliaryChains.to)
    {
      group.strength = 2
      return group
    }
    if entry.isAny(.oftenNoun) {
      guard isHeadline || supported && (nextTakesObject(index) || followsSubordinator(index)) else {
        return nil
      }
      // In a headline the noun reading wins where another verb follows.
      return group
    }
    if entry.isAny([.reporting, .thinking]) || supported { group.strength = 2 }
    return previous.isName || supported || isHeadline || entry.isAny(.reporting) ? group : nil
  }

  /// "The government", "the new firm": the noun phrase that opens the sentence, and no verb behind it but
  /// infinitives.
  private func isOnlySubject(_ last: Int) -> Bool {
    guard groups.isEmpty, words[last].isOpen || words[last].noun >= 0,
      (range.lowerBound..<last).allSatisfy({
        words[$0].isAny([.determiner, .adjective]) || words[$0].isOpen || words[$0].isName
      })
    else { return false }
    return !(last + 3..<max(last + 3, range.upperBound)).contains {
      words[$0].isAny(.auxiliary) || words[$0].verb.map { $0.has(.past) } ?? false
    }
  }

  /// "If the army attacks": a subordinator, a noun phrase and the verb.
  func followsSubordinator(_ index: Int) -> Bool {
    var before = index - 1
    var steps = 0
    while before >= range.lowerBound, steps < 4 {
      if words[before].isAny(.subordinator), !words[before].isAny(.mayBePreposition) {
        return steps > 0
      }
      guard
        words[before].isOpen || words[before].isName || words[before].noun >= 0
          || words[before].isAny([.determiner, .possessive, .adjective])
      else { return false }
      before -= 1
      steps += 1
    }
    return false
  }

  /// "visits Paris and meets", "boards, drops".
  func coordinatePresent(_ group: VerbGroup, _ before: Int) -> VerbGroup? {
    guard words[before].isAny(.coordinator) || words[before].token.hash == Self.comma,
      let last = groups.last
    else { return nil }
    var group = group
    let isThird = group.entry.has(.thirdPerson)
    // "will seize X and hold it", "was able to hold the line, stage a raid and retake Y".
    let isBaseChain =
      last.entry.has(.base) && !last.entry.has(.past)
      && (last.tense != .present || last.mood == .planned)
    if !isThird, isBaseChain,
      words[before].isAny(.coordinator) || nextTakesObject(group.head) && !words[before].isName,
      !group.entry.isAny(.oftenNoun) || nextTakesObject(group.head)
    {
      group.tense = last.tense
      group.mood = last.mood
      group.isNegated = last.isNegated
      return group
    }
    // "cut 600 jobs and plans to shut a mill", "wants to".
    if isThird, words[before].isAny(.coordinator), group.entry.isAny([.intention, .wish]),
      nextIs(group.head, AuxiliaryChains.to), last.isFinite
    {
      group.strength = 2
      return group
    }
    guard last.tense == .present, !group.entry.isAny(.oftenNoun) || nextTakesObject(group.head),
      last.isBare == false
    else { return nil }
    return last.entry.has(isThird ? .thirdPerson : .base) ? group : nil
  }
}
