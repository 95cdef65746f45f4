import Gazetteer
import TextAnalysis

/// A name that was found once as a place is one wherever it stands alone in the document.
enum DocumentConsistency {
  static let rule = "place.consistency"

  static func mentions(_ found: [DraftMention], _ context: RuleContext) -> [DraftMention] {
    var known = NameSet()
    for mention in found
    where mention.entity == .location && !mention.isDemonym
      && context.meaning(mention.tokens) != nil
    {
      known.insert(context.key(mention.tokens))
    }
    guard !known.isEmpty else { return [] }
    let trusted = trusted(found, context)
    var result: [DraftMention] = []
    for index in context.matches.starts where context.isCapitalized(index) {
      let end = Int(context.matches.ends[index])
      let key = context.key(index..<end)
      guard known.contains(key),
        standsAlone(index..<end, context, isTrusted: trusted.contains(key))
      else { continue }
      result.append(DraftMention(index..<end, .location, rule: rule, margin: 1))
    }
    return result
  }

  /// Names that the document tells to be places: with their container, or more often than it uses them
  /// for somebody or something else. These are places also where the tagger took them for all of a
  /// name of another sort.
  private static func trusted(_ found: [DraftMention], _ context: RuleContext) -> NameSet {
    var balance = WordMemory<Int>(vacant: 0)
    var names: [UInt64] = []
    func add(_ value: Int, to name: UInt64) {
      if balance[name] == nil { names.append(name) }
      balance[name] = (balance[name] ?? 0) + value
    }
    for mention in found where mention.entity == .location && !mention.isDemonym {
      let isTold =
        mention.rule == ContainerAfterComma.rule || mention.rule == StateAfterComma.rule
        || mention.rule == UpperCaseDateline.rule
        || Container.isTold(mention.tokens, context)
      add(isTold ? 3 : 1, to: context.key(mention.tokens))
    }
    for entity in context.entities where entity.entity != .location {
      add(-1, to: context.key(entity.tokens))
    }
    var trusted = NameSet()
    for name in names where balance[name] ?? 0 > 1 { trusted.insert(name) }
    return trusted
  }

  /// Not in a person's name, not after a given name or before another capital, and within an
  /// organisation only at its start.
  private static func standsAlone(
    _ range: Range<Int>, _ context: RuleContext, isTrusted: Bool
  ) -> Bool {
    let start = range.lowerBound
    if let entity = context.entity(at: start), !isTrusted || entity.tokens != range {
      switch entity.entity {
      case .person, .other, .group, .facility: return false
      case .organization:
        return entity.tokens.lowerBound == start && entity.tokens.count > range.count
      case .location: break
      }
    }
    if start > 0, context.isCapitalized(start - 1), !context.startsSentence(start) {
      if context.matches.wordFlags[start - 1].contains(.givenName) { return false }
      if EnglishWords.personTitles.contains(context.text.tokens[start - 1]) { return false }
    }
    return !context.isCapitalized(range.upperBound)
  }
}
