import Gazetteer
import TextAnalysis

/// The longest gazetteer names of a text.
struct GazetteerMatches: Sendable {
  /// Class of the name over a token, see ``code(_:_:)``: names are laid from left to right, the
  /// longest first. 0 for none.
  private(set) var classes: [UInt8]
  /// The token alone is a demonym.
  private(set) var isDemonym: [Bool]
  /// End of the longest name that starts at a token; 0 for none.
  private(set) var ends: [Int32]
  /// What single words are.
  private(set) var wordFlags: [WordFlags]

  init(_ text: TokenizedText, _ gazetteer: Gazetteer) {
    let count = text.tokens.count
    classes = [UInt8](repeating: 0, count: count)
    isDemonym = [Bool](repeating: false, count: count)
    ends = [Int32](repeating: 0, count: count)
    wordFlags = [WordFlags](repeating: [], count: count)
    let names = PlaceNames(gazetteer: gazetteer)
    for sentence in text.sentences {
      var covered = sentence.tokens.lowerBound
      for index in sentence.tokens where Self.canOpen(text.tokens[index]) {
        guard let hash = names.hash(text, index) else { continue }
        let entry = gazetteer.word(hash)
        wordFlags[index] = entry.flags
        guard entry.nameLengths != 0,
          text.tokens[index].isCapitalized || entry.flags.contains(.opensInLowerCase)
            || text.tokens[index].hasNonASCII,
          let (end, match) = names.longest(text, index, limit: sentence.tokens.upperBound, entry)
        else { continue }
        ends[index] = Int32(end)
        isDemonym[index] = end == index + 1 && match.demonym != nil
        guard index >= covered else { continue }
        covered = end
        lay(index..<end, Self.code(match, gazetteer))
      }
    }
  }

  private static func canOpen(_ token: Token) -> Bool {
    token.isWord && (token.isCapitalized || token.hasNonASCII || token.count <= 4)
  }

  /// Writes a class with the position of each token: begin, inside, end, alone.
  private mutating func lay(_ range: Range<Int>, _ code: UInt8) {
    for index in range {
      let position: UInt8 =
        range.count == 1
        ? 3 : index == range.lowerBound ? 0 : index == range.upperBound - 1 ? 2 : 1
      classes[index] = code << 2 | position
    }
  }

  /// What the first meaning of a name is: 1 to 15.
  private static func code(_ match: NameMatch, _ gazetteer: Gazetteer) -> UInt8 {
    if match.demonym != nil { return 12 }
    if match.strength == .abbreviation || match.strength == .code { return 11 }
    switch gazetteer.kind(of: match.place) {
    case .country, .historicState: return 1
    case .region, .continent: return 2
    case .admin1: return 3
    case .admin2: return 4
    case .water, .landform, .island, .facility, .seat: return 5
    case .settlement: break
    }
    let population = gazetteer.population(of: match.place)
    if match.strength == .alternate || match.strength == .historical {
      return population >= 100_000 ? 13 : population >= 5_000 ? 14 : 15
    }
    return population < 1_500
      ? 6 : population < 10_000 ? 7 : population < 60_000 ? 8 : population < 400_000 ? 9 : 10
  }
}
