internal import TextAnalysis

/// Auxiliaries that stand before their subject.
extension AuxiliaryChains {
  /// "Not until noon did the first trucks reach the town", "Only in 1989 were they allowed back": the
  /// subject stands between the auxiliary and its verb.
  func inverted(_ group: VerbGroup, _ wanted: VerbForms, isBe: Bool) -> VerbGroup? {
    let start = group.first
    guard let opener = inversion(before: start), start + 2 < end,
      let head = (start + 2..<min(end, start + Self.longestSubject)).first(where: {
        words[$0].verb.map { $0.has(wanted) } ?? false && !words[$0].token.isCapitalized
          && !words[$0 - 1].isAny([.determiner, .possessive, .adjective])
      }), let entry = words[head].verb
    else { return nil }
    var group = group
    group.head = head
    group.entry = entry
    group.isPassive = isBe && entry.has(.participle) && !entry.has(.gerund)
    group.isNegated = words[opener].isAny(.negator)
    return group
  }

  /// "not until", "only in" that opens the sentence or its part before an auxiliary.
  private func inversion(before start: Int) -> Int? {
    for index in (range.lowerBound..<start).reversed() where index + 1 < start {
      if words[index].isAny(.subjectPronoun) || words[index].isAny(.auxiliary) { return nil }
      let opens =
        index == range.lowerBound || words[index - 1].token.isMark
        || words[index - 1].isAny(.coordinator)
      guard opens else { continue }
      let hash = words[index].token.hash
      if hash == Self.not && words[index + 1].token.hash == Self.until { return index }
      if hash == Self.only && Self.afterOnly.contains(words[index + 1].token) { return index }
    }
    return nil
  }

  private static let longestSubject = 14
  private static var not: UInt64 { WordHash.constant("not") }
  private static var until: UInt64 { WordHash.constant("until") }
  private static var only: UInt64 { WordHash.constant("only") }
  private static let afterOnly = WordSet("after when then later in on by at once with")
}
