/// Cuts a block into sentences: at an empty line, and after `.`, `!`, `?` or `…` with any closing
/// marks when a space and something that can open a sentence follow.
enum SentenceSplitter {
  /// Tokens after which a sentence is cut wherever it stands, so that what readers do with the pairs
  /// of a sentence stays linear in the text. The longest of edited prose have about 200.
  static let longest = 600

  static func split(
    _ tokens: [Token], _ range: Range<Int>, block: Int, bytes: [UInt8],
    into sentences: inout [Sentence]
  ) {
    var start = range.lowerBound
    var index = start
    func close(_ end: Int) {
      guard end > start else { return }
      sentences.append(
        Sentence(
          tokens: start..<end, block: block,
          opensParagraph: start == range.lowerBound
            || Quotations.isEmptyLine(bytes, from: tokens[start - 1].end, to: tokens[start].start)))
      start = end
    }
    while index < range.upperBound {
      let token = tokens[index]
      if index > start, token.hasLineBreakBefore,
        Quotations.isEmptyLine(bytes, from: tokens[index - 1].end, to: token.start)
      {
        close(index)
      }
      if index - start >= longest { close(index) }
      if isTerminator(token, bytes), let next = boundary(tokens, index, range, bytes) {
        close(next)
        index = next
        continue
      }
      if isDottedWord(token, bytes), index + 1 < range.upperBound,
        dottedWordEnds(token, before: tokens[index + 1], bytes)
      {
        close(index + 1)
      }
      index += 1
    }
    close(range.upperBound)
  }

  private static func isTerminator(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.kind == .mark else { return false }
    if token.count == 1 {
      let byte = bytes[token.start]
      return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }
    let (scalar, _) = decodeScalar(bytes, at: token.start, end: token.end)
    return scalar == 0x2026 || scalar == 0x3002 || scalar == 0xFF01 || scalar == 0xFF1F
  }

  /// The first token of the next sentence if the terminator at `index` ends one.
  private static func boundary(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>, _ bytes: [UInt8]
  ) -> Int? {
    var next = index + 1
    while next < range.upperBound, !tokens[next].hasSpaceBefore,
      isTerminator(tokens[next], bytes) || isClosing(tokens[next], bytes)
    {
      next += 1
    }
    guard next < range.upperBound else { return range.upperBound }
    guard tokens[next].hasSpaceBefore else { return nil }
    if bytes[tokens[index].start] == UInt8(ascii: "."), next == index + 1, index > range.lowerBound,
      !tokens[index].hasSpaceBefore
    {
      let word = tokens[index - 1]
      if word.isWord, Abbreviations.neverEnd.contains(word) { return nil }
      if word.isWord, word.count == 1, word.isCapitalized, !tokens[next].isMark {
        return nil  // an initial: J. Smith
      }
      if word.isWord, Abbreviations.seldomEnd.contains(word) {
        return SentenceOpeners.words.contains(tokens[next]) && tokens[next].isCapitalized
          ? next : nil
      }
    }
    return canOpen(tokens[next], bytes) ? next : nil
  }

  private static func canOpen(_ token: Token, _ bytes: [UInt8]) -> Bool {
    switch token.kind {
    case .word: return token.isCapitalized || token.hasNonASCII
    case .number: return true
    case .mark: return token.count > 1 || "\"'([-*".utf8.contains(bytes[token.start])
    }
  }

  private static func isClosing(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.kind == .mark else { return false }
    if token.count == 1 { return "\"')]".utf8.contains(bytes[token.start]) }
    let (scalar, _) = decodeScalar(bytes, at: token.start, end: token.end)
    return scalar == 0x201D || scalar == 0x2019 || scalar == 0xBB
  }

  private static func isDottedWord(_ token: Token, _ bytes: [UInt8]) -> Bool {
    token.kind == .word && bytes[token.end - 1] == UInt8(ascii: ".")
  }

  /// `at 5 p.m. The …` ends a sentence, `the U.S. Army` does not.
  private static func dottedWordEnds(_ token: Token, before next: Token, _ bytes: [UInt8]) -> Bool {
    guard next.hasSpaceBefore else { return false }
    return next.isCapitalized && SentenceOpeners.words.contains(next)
      || isOpeningQuote(next, bytes)
  }

  private static func isOpeningQuote(_ token: Token, _ bytes: [UInt8]) -> Bool {
    token.kind == .mark && Quotations.quoteKind(bytes, token) == .opening
  }
}

/// Words after which a full stop belongs to an abbreviation.
enum Abbreviations {
  static let neverEnd = WordSet(
    """
    mr mrs ms dr prof rev fr hon gov sen rep gen lt col maj capt cmdr adm sgt cpl pvt st mt ft vs
    pres det insp supt messrs mme mlle sra mgr viz cf al approx ca
    """)

  static let seldomEnd = WordSet(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    jr sr inc corp co ltd llc bros etc est dept univ assn ave blvd rd no nos fig vol pp ed eds
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb
    nev okla ore pa tenn tex va vt wash wis wyo ont que alta sask vic qld
    """)
}

/// Function words that, capitalised after an abbreviation, show that a sentence begins.
enum SentenceOpeners {
  static let words = WordSet(
    """
    the a an he she it they we i you his her its their our this that these those there but and or
    in on at for by from to with after before when while as if since during although however
    officials police it's he's she's they're who what where why how yet still also no not some many
    most all both one two three several according meanwhile then now earlier later
    """)
}
