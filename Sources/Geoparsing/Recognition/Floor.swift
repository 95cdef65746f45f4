import Gazetteer
import TextAnalysis

/// Recognition without learned weights: the longest gazetteer name over capitalised words. Countries,
/// divisions and cities from 100,000 inhabitants count by themselves; smaller places need evidence: a
/// locative preposition before, a container after a comma, or a second mention.
enum Floor {
  private static let cityPopulation = 100_000

  static func entities(_ text: TokenizedText, _ names: PlaceNames, _ matches: GazetteerMatches)
    -> [Entity]
  {
    let context = RuleContext(text, names, matches, [])
    var seen = NameSet()
    var entities: [Entity] = []
    var covered = 0
    for index in text.tokens.indices where index >= covered && context.isCapitalized(index) {
      guard let name = context.name(at: index), name.match.demonym == nil,
        !EnglishWords.calendar.contains(text.tokens[index])
      else { continue }
      let key = context.key(name.range)
      guard isLarge(name.match, context) || hasEvidence(name.range, context) || seen.contains(key),
        !isPerson(name.range, context)
      else { continue }
      seen.insert(key)
      covered = name.range.upperBound
      entities.append(Entity(tokens: name.range, entity: .location, margin: 1))
    }
    return entities
  }

  private static func isLarge(_ match: NameMatch, _ context: RuleContext) -> Bool {
    guard match.strength < .historical || match.strength == .abbreviation else { return false }
    return switch context.gazetteer.kind(of: match.place) {
    case .country, .admin1, .region, .continent, .water, .landform, .island, .seat, .historicState:
      true
    case .admin2, .facility: false
    case .settlement: context.gazetteer.population(of: match.place) >= cityPopulation
    }
  }

  private static func hasEvidence(_ range: Range<Int>, _ context: RuleContext) -> Bool {
    let before = range.lowerBound - 1
    if before >= 0, let token = context.token(before), !token.isCapitalized,
      EnglishWords.locative.contains(token)
    {
      return true
    }
    guard context.byte(range.upperBound) == UInt8(ascii: ","),
      let next = context.name(at: range.upperBound + 1)
    else { return false }
    return isLarge(next.match, context)
  }

  private static func isPerson(_ range: Range<Int>, _ context: RuleContext) -> Bool {
    let before = range.lowerBound - 1
    if before >= 0, context.isCapitalized(before), !context.startsSentence(range.lowerBound),
      context.matches.wordFlags[before].contains(.givenName)
        || EnglishWords.personTitles.contains(context.text.tokens[before])
    {
      return true
    }
    return context.isCapitalized(range.upperBound)
      && context.matches.wordFlags[range.lowerBound].contains(.givenName)
  }
}
