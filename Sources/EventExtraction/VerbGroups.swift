internal import TextAnalysis

/// Finds the verb groups of a sentence, from the left: recipe section C.
struct VerbGroups {
  let words: AnnotatedWords
  let range: Range<Int>
  /// Titles and headings tell the past in the present and leave auxiliaries out.
  let isHeadline: Bool
  private let chains: AuxiliaryChains
  private(set) var groups: [VerbGroup] = []

  static func read(
    _ words: AnnotatedWords, _ range: Range<Int>, isHeadline: Bool, isChronicle: Bool
  ) -> [VerbGroup] {
    var reader = VerbGroups(words, range, isHeadline || isChronicle)
    reader.scan()
    if isChronicle {
      reader.groups = (reader.groups + reader.chroniclePresents()).sorted { $0.head < $1.head }
    }
    reader.tellAppearances()
    return FiniteConflicts.settle(
      reader.groups, words, range, isHeadline: isHeadline || isChronicle)
  }

  private init(_ words: AnnotatedWords, _ range: Range<Int>, _ isHeadline: Bool) {
    self.words = words
    self.range = range
    self.isHeadline = isHeadline
    chains = AuxiliaryChains(words: words, range: range)
  }

  private mutating func scan() {
    groups.reserveCapacity(4)
    var index = range.lowerBound
    while index < range.upperBound {
      let word = words[index]
      guard word.token.isWord, !word.isTime, !word.isName else {
        index += 1
        continue
      }
      let hash = word.token.hash
      if word.isAny(.auxiliary) || hash == AuxiliaryChains.to || isContractedIs(index),
        let group = chains.group(at: index) ?? contracted(index)
      {
        groups.append(group)
        index = max(index, group.head) + 1
        continue
      }
      if let entry = word.verb, !isHyphenated(index), var group = simple(index, entry) {
        if group.first == index, hasPrefix(index) { group.first = index - 2 }
        groups.append(group)
      }
      index += 1
    }
  }

  /// "will appear before a judge", "appeared in court on Monday": an act, not a semblance.
  private mutating func tellAppearances() {
    for index in groups.indices
    where groups[index].entry.lemma == Self.appear && groups[index].head + 1 < range.upperBound
      && Self.stages.contains(words[groups[index].head + 1].token)
    {
      groups[index].entry.classes.remove(.state)
    }
    // "were surrounded at Sedan", "they surrounded Sedan", not "was surrounded by hills".
    for index in groups.indices
    where groups[index].entry.lemma == Self.surround
      && (groups[index].isPassive
        ? !isAgentNext(groups[index].head)
        : wordBefore(groups[index].first).map { words[$0].isAny(.subjectPronoun) } ?? false)
    {
      groups[index].entry.classes.remove(.state)
    }
  }

  private static let appear = VerbLexicon.lemma("appear")
  private static let surround = VerbLexicon.lemma("surround")
  private static let stages = WordSet("before in at on over off outside")

  /// "re-embarked".
  private func hasPrefix(_ index: Int) -> Bool {
    index > range.lowerBound + 1 && !words[index].token.hasSpaceBefore
      && words.text.byte(words[index - 1].token) == UInt8(ascii: "-")
      && !words[index - 1].token.hasSpaceBefore && Self.prefixes.contains(words[index - 2].token)
  }

  private static let prefixes = WordSet("re co pre")

  /// "it's", "he's", "there's": is or has, never a possessive.
  private func isContractedIs(_ index: Int) -> Bool {
    words[index].token.hash == Self.apostropheS && index > range.lowerBound
      && words[index - 1].isAny(.subjectPronoun)
  }

  private func contracted(_ index: Int) -> VerbGroup? {
    guard isContractedIs(index) else { return nil }
    var group = VerbGroup(
      first: index, head: index, tense: .present, isBare: true,
      entry: VerbEntry(lemma: -1, forms: [], classes: .state))
    if let next = chains.skipAdverbs(after: index, &group), let entry = words[next].verb,
      entry.has([.participle, .gerund])
    {
      group.head = next
      group.entry = entry
      group.isBare = false
      group.isPassive = entry.has(.participle)
      group.isProgressive = entry.has(.gerund)
    }
    return group
  }

  private func simple(_ index: Int, _ entry: VerbEntry) -> VerbGroup? {
    if entry.has([.past, .participle]), let group = past(index, entry) { return group }
    if entry.has(.gerund) { return gerund(index, entry) }
    if entry.has([.base, .thirdPerson]) { return present(index, entry) }
    return nil
  }
}
