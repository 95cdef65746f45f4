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
  /// The tokens at which a name starts, in the order of the text.
  private(set) var starts: [Int] = []
  /// What single words are.
  private(set) var wordFlags: [WordFlags]

  /// First meaning of the longest name that starts at a token.
  private(set) var meanings: [NameMatch?]

  init(_ text: TokenizedText, _ gazetteer: Gazetteer) {
    let tokens = text.tokens
    classes = [UInt8](repeating: 0, count: tokens.count)
    isDemonym = [Bool](repeating: false, count: tokens.count)
    ends = [Int32](repeating: 0, count: tokens.count)
    wordFlags = [WordFlags](repeating: [], count: tokens.count)
    meanings = [NameMatch?](repeating: nil, count: tokens.count)
    let words = KnownWords(text, PlaceNames(gazetteer: gazetteer)) { Self.canOpen($0, text) }
    for sentence in text.sentences {
      for index in sentence.tokens where Self.canOpen(index, text) {
        wordFlags[index] = words[index].entry.flags
      }
    }
    var covered = 0
    for name in words.longestNames() {
      let index = name.tokens.lowerBound
      ends[index] = Int32(name.tokens.upperBound)
      starts.append(index)
      meanings[index] = name.match
      isDemonym[index] = name.tokens.count == 1 && name.match.demonym != nil
      guard index >= covered else { continue }
      covered = name.tokens.upperBound
      lay(name.tokens, Self.code(name.match, gazetteer))
    }
  }

  /// Capitals, and short words before a hyphen or a capital: "al-Bab", "el Obeid".
  private static func canOpen(_ index: Int, _ text: TokenizedText) -> Bool {
    let token = text.tokens[index]
    guard token.isWord else { return false }
    if token.isCapitalized || token.hasNonASCII { return true }
    guard token.count <= 4, index + 1 < text.tokens.count else { return false }
    let next = text.tokens[index + 1]
    return next.isCapitalized || next.hasNonASCII || text.byte(next) == UInt8(ascii: "-")
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
