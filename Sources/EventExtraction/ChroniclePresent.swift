internal import TextAnalysis

/// "6 January: Inmates in Guayaquil overpower their guards and seize rifles": chronologies tell in the
/// present, which elsewhere is too much like nouns to be read without a sure sign.
extension VerbGroups {
  /// The verbs of the stretches between semicolons in which no other finite one was found.
  func chroniclePresents() -> [VerbGroup] {
    let ends = range.filter { words.text.byte(words[$0].token) == UInt8(ascii: ";") }
    return zip([range.lowerBound] + ends.map { $0 + 1 }, ends + [range.upperBound]).flatMap {
      start, end in
      groups.contains { $0.isFinite && (start..<end).contains($0.head) }
        ? [] : presents(in: start..<end)
    }
  }

  private func presents(in stretch: Range<Int>) -> [VerbGroup] {
    var found: [VerbGroup] = []
    for index in stretch.dropFirst() {
      guard let entry = words[index].verb, entry.lemma >= 0, entry.has([.base, .thirdPerson]),
        !words[index].isTime, !words[index].isName, !groups.contains(where: { $0.head == index }),
        found.isEmpty ? opensPresent(index, entry) : joinsPresent(index, entry, found[0])
      else { continue }
      found.append(
        VerbGroup(first: index, head: index, tense: .present, entry: entry, strength: 2))
    }
    return found
  }

  /// The first verb: right behind its subject or behind what commas set off from it.
  private func opensPresent(_ index: Int, _ entry: VerbEntry) -> Bool {
    let previous = words[index - 1]
    let isBehindNoun = previous.isOpen || previous.isName || previous.noun >= 0
    let isBehindComma =
      previous.token.hash == AnnotatedWords.comma
      && words.hasComma(in: range.lowerBound..<index - 1)
    guard isBehindNoun || isBehindComma else { return false }
    if entry.has(.base) { return nextTakesObject(index) || isPluralNoun(index - 1) }
    return isBehindComma || !isPluralNoun(index - 1)
  }

  private func joinsPresent(_ index: Int, _ entry: VerbEntry, _ first: VerbGroup) -> Bool {
    let previous = words[index - 1]
    guard previous.isAny(.coordinator) || previous.token.hash == AnnotatedWords.comma else {
      return false
    }
    return entry.has(first.entry.has(.thirdPerson) ? .thirdPerson : .base)
      && (nextTakesObject(index) || nextIsPreposition(index)
        || index + 1 < range.upperBound && words[index + 1].isOpen)
  }
}
