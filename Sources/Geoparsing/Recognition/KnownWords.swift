import Gazetteer
import TextAnalysis

/// The words of a text as the gazetteer knows them; each different word is folded and looked up once, and
/// all names of the text are looked up together.
struct KnownWords {
  struct Word {
    /// Nil for words of which folding leaves nothing.
    var hash: UInt64?
    /// Unknown for words that cannot open a name.
    var entry: WordEntry
  }

  let text: TokenizedText
  let names: PlaceNames
  private var words: [Word] = []
  /// Number of the word of a token; below 0 for one that was not asked for.
  private var numbers: [Int32]

  /// - Parameter canOpen: Of a token.
  init(_ text: TokenizedText, _ names: PlaceNames, where canOpen: (Int) -> Bool) {
    self.text = text
    self.names = names
    numbers = [Int32](repeating: -1, count: text.tokens.count)
    var numberOfWord = WordMemory<Int32>(
      vacant: 0, minimumCapacity: min(text.tokens.count / 4, 4_096))
    var hashes: [UInt64] = []
    for index in text.tokens.indices where canOpen(index) {
      let key = text.tokens[index].hash
      if let number = numberOfWord[key] {
        numbers[index] = number
        continue
      }
      let number = Int32(words.count)
      numberOfWord[key] = number
      numbers[index] = number
      let hash = names.hash(text, index)
      words.append(Word(hash: hash, entry: .unknown))
      hashes.append(hash ?? 0)
    }
    for (number, entry) in names.gazetteer.words(hashes).enumerated()
    where words[number].hash != nil {
      words[number].entry = entry
    }
  }

  /// The word of a token that can open a name.
  subscript(_ index: Int) -> Word { words[Int(numbers[index])] }

  private func hash(_ index: Int) -> UInt64? {
    numbers[index] < 0 ? names.hash(text, index) : self[index].hash
  }

  /// A stretch of tokens that may be a name.
  private struct Stretch {
    let tokens: Range<Int>
    let name: NameHash
  }

  /// The longest name that starts at each token where one does, and its first meaning, in the order of
  /// the text.
  func longestNames() -> [(tokens: Range<Int>, match: NameMatch)] {
    var stretches: [Stretch] = []
    for sentence in text.sentences {
      for index in sentence.tokens where numbers[index] >= 0 {
        addStretches(from: index, limit: sentence.tokens.upperBound, to: &stretches)
      }
    }
    let meanings = names.gazetteer.meanings(of: stretches.map(\.name))
    var found: [(tokens: Range<Int>, match: NameMatch)] = []
    for (stretch, meanings) in zip(stretches, meanings) {
      guard let meanings, let match = names.first(of: meanings, text, stretch.tokens) else {
        continue
      }
      // Stretches with the same start come one after another, the longest last.
      if found.last?.tokens.lowerBound == stretch.tokens.lowerBound { found.removeLast() }
      found.append((stretch.tokens, match))
    }
    return found
  }

  private func addStretches(from start: Int, limit: Int, to stretches: inout [Stretch]) {
    let token = text.tokens[start]
    let entry = self[start].entry
    guard entry.nameLengths != 0,
      token.isCapitalized || entry.flags.contains(.opensInLowerCase) || token.hasNonASCII
    else { return }
    var name = NameHash()
    var index = start
    let longest = entry.longestName
    while index < limit, name.count < longest {
      let token = text.tokens[index]
      if token.isMark {
        guard index > start, names.isInner(text, index) else { break }
      } else if let hash = hash(index) {
        name.append(hash)
        if entry.startsName(ofLength: name.count),
          index == start || token.isCapitalized || token.hasNonASCII
        {
          stretches.append(Stretch(tokens: start..<index + 1, name: name))
        }
      }
      index += 1
    }
  }
}
