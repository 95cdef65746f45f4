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
    var words = KnownWords(text, PlaceNames(gazetteer: gazetteer)) { Self.canOpen($0, text) }
    for sentence in text.sentences {
      var covered = sentence.tokens.lowerBound
      for index in sentence.tokens where Self.canOpen(index, text) {
        let word = words[index]
        wordFlags[index] = word.entry.flags
        guard word.entry.nameLengths != 0,
          tokens[index].isCapitalized || word.entry.flags.contains(.opensInLowerCase)
            || tokens[index].hasNonASCII,
          let (end, match) = words.longestName(at: index, limit: sentence.tokens.upperBound)
        else { continue }
        ends[index] = Int32(end)
        starts.append(index)
        meanings[index] = match
        isDemonym[index] = end == index + 1 && match.demonym != nil
        guard index >= covered else { continue }
        covered = end
        lay(index..<end, Self.code(match, gazetteer))
      }
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

/// The words of a text as the gazetteer knows them; each different word is folded and looked up once.
private struct KnownWords {
  struct Word {
    /// Nil for words of which folding leaves nothing.
    var hash: UInt64?
    var entry: WordEntry
  }

  let text: TokenizedText
  let names: PlaceNames
  private var words: [Word] = []
  private var numberOfWord: WordMemory<Int32>
  /// Number of the word of a token; below 0 for one that was not asked for yet.
  private var numbers: [Int32]

  /// - Parameter canOpen: Of a token: these are looked up at once, others when they are asked for.
  init(_ text: TokenizedText, _ names: PlaceNames, where canOpen: (Int) -> Bool) {
    self.text = text
    self.names = names
    numberOfWord = WordMemory(vacant: 0, minimumCapacity: min(text.tokens.count / 4, 4_096))
    numbers = [Int32](repeating: -1, count: text.tokens.count)
    var hashes: [UInt64] = []
    for index in text.tokens.indices where canOpen(index) {
      let number = number(at: index)
      numbers[index] = number
      if number == hashes.count { hashes.append(words[Int(number)].hash ?? 0) }
    }
    for (number, entry) in names.gazetteer.words(hashes).enumerated()
    where words[number].hash != nil {
      words[number].entry = entry
    }
  }

  subscript(_ index: Int) -> Word {
    mutating get {
      if numbers[index] < 0 {
        let known = words.count
        let number = number(at: index)
        numbers[index] = number
        if number == known, let hash = words[known].hash {
          words[known].entry = names.gazetteer.word(hash)
        }
      }
      return words[Int(numbers[index])]
    }
  }

  /// A word that is met for the first time gets the next number and no entry yet.
  private mutating func number(at index: Int) -> Int32 {
    let key = text.tokens[index].hash
    if let number = numberOfWord[key] { return number }
    let number = Int32(words.count)
    numberOfWord[key] = number
    words.append(Word(hash: names.hash(text, index), entry: .unknown))
    return number
  }

  /// The longest name that starts at a token, and its first meaning.
  mutating func longestName(at start: Int, limit: Int) -> (end: Int, match: NameMatch)? {
    let entry = self[start].entry
    var found: (end: Int, match: NameMatch)?
    var name = NameHash()
    var index = start
    let longest = entry.longestName
    while index < limit, name.count < longest {
      let token = text.tokens[index]
      if token.isMark {
        guard index > start, names.isInner(text, index) else { break }
      } else if let hash = self[index].hash {
        name.append(hash)
        if entry.startsName(ofLength: name.count),
          index == start || token.isCapitalized || token.hasNonASCII,
          let match = names.first(name, text, start..<index + 1)
        {
          found = (index + 1, match)
        }
      }
      index += 1
    }
    return found
  }
}
