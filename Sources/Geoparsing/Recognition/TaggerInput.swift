public import Gazetteer
public import TextAnalysis

/// What the tagger looks at in a document, one entry a token: made once, read by every feature.
@_spi(Training)
public struct TaggerInput: Sendable {
  /// Evidence of a token that is independent of its neighbours.
  struct Flags: OptionSet, Hashable, Sendable {
    let rawValue: UInt16
    static let givenName = Flags(rawValue: 1)
    static let surname = Flags(rawValue: 2)
    static let frequentSurname = Flags(rawValue: 4)
    /// An English word that is written in lower case elsewhere.
    static let common = Flags(rawValue: 8)
    static let demonym = Flags(rawValue: 16)
    /// The word stands in lower case elsewhere in the document.
    static let lowerCaseSeen = Flags(rawValue: 32)
    static let beforeSurname = Flags(rawValue: 64)
    static let afterGivenName = Flags(rawValue: 128)
  }

  /// The text that the features are of; token indices are its own.
  public let text: TokenizedText
  let words: [UInt64]
  let shapes: [UInt8]
  let flags: [Flags]
  /// Class and position of the longest gazetteer match over the token, 0 for none.
  let gazetteer: [UInt8]
  /// First and last token of the run of capitalised words that the token stands in.
  let runs: [Range<Int32>]
  let isTitleLine: [Bool]
  let sentenceBounds: [Range<Int32>]

  /// Looks up all names of the text once.
  public init(_ text: TokenizedText, gazetteer: Gazetteer) {
    self.init(text, matches: GazetteerMatches(text, gazetteer))
  }

  init(_ text: TokenizedText, matches: GazetteerMatches) {
    self.text = text
    let tokens = text.tokens
    words = tokens.map { Self.word($0) }
    shapes = tokens.map { WordShape.of($0, text.bytes) }
    gazetteer = matches.classes
    var bounds = [Range<Int32>](repeating: 0..<0, count: tokens.count)
    var titles = [Bool](repeating: false, count: tokens.count)
    for sentence in text.sentences {
      let range = sentence.tokens
      let isTitle = Self.isTitleLine(tokens[range])
      for index in range {
        bounds[index] = Int32(range.lowerBound)..<Int32(range.upperBound)
        titles[index] = isTitle
      }
    }
    sentenceBounds = bounds
    isTitleLine = titles
    runs = Self.capitalizedRuns(text, bounds)
    flags = Self.flags(text, matches)
  }

  /// Numbers count by their length only.
  private static func word(_ token: Token) -> UInt64 {
    token.isNumber ? 0x6E75_6D00 + UInt64(min(token.count, 8)) : token.hash
  }

  /// True if most longer words of a sentence are capitalised.
  private static func isTitleLine(_ tokens: ArraySlice<Token>) -> Bool {
    var capitals = 0
    var words = 0
    for token in tokens where token.isWord && token.count > 3 {
      words += 1
      if token.isCapitalized { capitals += 1 }
    }
    return words >= 3 && capitals * 10 >= words * 7
  }

  private static func capitalizedRuns(_ text: TokenizedText, _ bounds: [Range<Int32>])
    -> [Range<Int32>]
  {
    let tokens = text.tokens
    var runs = [Range<Int32>](repeating: 0..<0, count: tokens.count)
    var start = 0
    while start < tokens.count {
      guard tokens[start].isWord, tokens[start].isCapitalized else {
        runs[start] = Int32(start)..<Int32(start + 1)
        start += 1
        continue
      }
      var end = start + 1
      let limit = Int(bounds[start].upperBound)
      while end < limit {
        if tokens[end].isWord, tokens[end].isCapitalized {
          end += 1
        } else if end + 1 < limit, joins(text, tokens[end]), tokens[end + 1].isWord,
          tokens[end + 1].isCapitalized
        {
          end += 2
        } else {
          break
        }
      }
      for index in start..<end { runs[index] = Int32(start)..<Int32(end) }
      start = end
    }
    return runs
  }

  /// A hyphen or a full stop right after a word holds a run of capitalised words together.
  private static func joins(_ text: TokenizedText, _ token: Token) -> Bool {
    guard !token.hasSpaceBefore else { return false }
    let byte = text.byte(token)
    return byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func flags(_ text: TokenizedText, _ matches: GazetteerMatches) -> [Flags] {
    let tokens = text.tokens
    // Only words that are capitalised somewhere are asked for, and these are few.
    var lowerCase = WordMemory<Bool>(vacant: false, minimumCapacity: min(tokens.count / 4, 4_096))
    // Most words in lower case are turned away by one bit of their hash.
    var marks = [UInt64](repeating: 0, count: 64)
    func place(_ hash: UInt64) -> (word: Int, bit: UInt64) {
      (Int(truncatingIfNeeded: hash &>> 6) & 63, 1 &<< (hash & 63))
    }
    for token in tokens where token.isWord && token.isCapitalized {
      lowerCase[token.hash] = false
      marks[place(token.hash).word] |= place(token.hash).bit
    }
    for token in tokens where token.isWord && !token.isCapitalized {
      guard marks[place(token.hash).word] & place(token.hash).bit != 0 else { continue }
      if lowerCase[token.hash] == false { lowerCase[token.hash] = true }
    }
    var flags = [Flags](repeating: [], count: tokens.count)
    for (index, token) in tokens.enumerated() where token.isWord && token.isCapitalized {
      let word = matches.wordFlags[index]
      if word.contains(.givenName) { flags[index].insert(.givenName) }
      if word.contains(.surname) { flags[index].insert(.surname) }
      if word.contains(.frequentSurname) { flags[index].insert(.frequentSurname) }
      if word.contains(.common) { flags[index].insert(.common) }
      if matches.isDemonym[index] { flags[index].insert(.demonym) }
      if lowerCase[token.hash] == true { flags[index].insert(.lowerCaseSeen) }
    }
    for index in tokens.indices.dropLast() {
      if flags[index + 1].contains(.surname) { flags[index].insert(.beforeSurname) }
      if flags[index].contains(.givenName) { flags[index + 1].insert(.afterGivenName) }
    }
    return flags
  }

  /// True if the tagger decides on this token even when no name is open before it: lower-case words
  /// and marks never open a name, except before a hyphen and a capital ("al-Bab").
  public func canBegin(_ index: Int) -> Bool {
    let tokens = text.tokens
    let token = tokens[index]
    guard token.isWord else { return false }
    if token.isCapitalized || token.hasNonASCII { return !isOpener(index) }
    guard token.count <= 4, index + 2 < tokens.count, !tokens[index + 1].hasSpaceBefore,
      text.byte(tokens[index + 1]) == UInt8(ascii: "-")
    else { return false }
    return tokens[index + 2].isCapitalized && !tokens[index + 2].hasSpaceBefore
  }
}

extension TaggerInput {
  /// True if a name that is open before this token may go on with it: long lower-case words, verbs and
  /// marks that part a clause never belong to one.
  public func canContinue(_ index: Int) -> Bool {
    let token = text.tokens[index]
    switch token.kind {
    case .word:
      return token.isCapitalized || token.hasNonASCII
        || token.count <= 4 && !Self.ends.contains(token)
        || index > 0 && !token.hasSpaceBefore
          && text.byte(text.tokens[index - 1]) == UInt8(ascii: "-")
    case .number: return true
    case .mark: return !Self.ends.contains(token)
    }
  }

  private static let ends = WordSet(
    """
    ; : , ? ! ( ) [ ] “ ” « » — – … \" was has had have is are were be been will said says can may
    who that when if it he she they his her its not no than then also but from with into over after
    """)

  /// "The man", "In spring": a function word that only its place in the sentence made a capital.
  private func isOpener(_ index: Int) -> Bool {
    guard index == Int(sentenceBounds[index].lowerBound), index + 1 < text.tokens.count else {
      return false
    }
    let next = text.tokens[index + 1]
    return next.isWord && !next.isCapitalized && !next.hasNonASCII
      && EnglishWords.openers.contains(text.tokens[index])
  }
}

/// A small code for how a token is written.
enum WordShape {
  static func of(_ token: Token, _ bytes: [UInt8]) -> UInt8 {
    switch token.kind {
    case .mark: return 1
    case .number: return token.count == 4 ? 3 : token.count < 3 ? 4 : 5
    case .word: break
    }
    if bytes[token.end - 1] == UInt8(ascii: ".") { return token.isAllCaps ? 6 : 7 }
    if token.isAllCaps { return token.count <= 2 ? 8 : token.count <= 4 ? 9 : 10 }
    guard token.isCapitalized else {
      return token.hasInnerCapital ? 11 : token.count <= 3 ? 12 : 13
    }
    if token.count == 1 { return 14 }
    if token.hasInnerCapital { return 15 }
    return token.hasNonASCII ? 16 : token.count <= 3 ? 17 : 18
  }
}
