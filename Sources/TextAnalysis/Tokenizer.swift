/// One pass over the bytes of a text that appends its tokens.
struct Tokenizer {
  /// The text. It is borrowed for the life of the tokenizer, and every offset that is read was found
  /// to lie below ``end``, which is never beyond its count.
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var tokens: [Token] = []
  private var pending: Token.Flags = []
  private var position = 0
  private var end = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5)
  }

  /// The tokens of blocks of a text, and the range of them that each block has.
  static func tokens(
    of bytes: [UInt8], blocks: [Range<Int>]
  ) -> (tokens: [Token], blocks: [Range<Int>]) {
    bytes.withUnsafeBufferPointer { buffer in
      var tokenizer = Tokenizer(buffer)
      var ranges: [Range<Int>] = []
      ranges.reserveCapacity(blocks.count)
      for block in blocks {
        let first = tokenizer.tokens.count
        tokenizer.scan(block)
        ranges.append(first..<tokenizer.tokens.count)
      }
      return (tokenizer.tokens, ranges)
    }
  }

  /// Appends the tokens of one block; the first one counts as if a line break stood before it.
  private mutating func scan(_ range: Range<Int>) {
    position = max(0, range.lowerBound)
    end = min(bytes.count, range.upperBound)
    pending = [.spaceBefore, .lineBreakBefore]
    while position < end {
      let byte = bytes[position]
      if byte == 0x20 {
        pending.insert(.spaceBefore)
        position += 1
        continue
      }
      if Self.isLetter(byte) {
        scanWord()
        continue
      }
      let (kind, length) = classify(position)
      switch kind {
      case .space, .joiner:
        pending.insert(.spaceBefore)
        position += length
      case .lineBreak:
        pending.formUnion([.spaceBefore, .lineBreakBefore])
        position += length
      case .digit: scanNumber()
      case .upper, .letter: scanWord()
      case .mark: scanMark(length)
      }
    }
  }

  /// True for a letter of ASCII.
  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  private func classify(_ index: Int) -> (ScalarClass, Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (ScalarClass.ascii[Int(byte)], 1) }
    let (scalar, length) = decodeScalar(bytes, at: index, end: end)
    return (ScalarClass.of(scalar), length)
  }

  private mutating func append(
    _ start: Int, _ hash: UInt64, _ kind: Token.Kind, _ more: Token.Flags
  ) {
    tokens.append(
      Token(
        hash: hash, lower: Int32(truncatingIfNeeded: start),
        upper: Int32(truncatingIfNeeded: position), kind: kind, flags: pending.union(more)))
    pending = []
  }

  private mutating func scanNumber() {
    let start = position
    var hash = WordHash.seed
    while position < end, bytes[position] &- 0x30 < 10 {
      hash = WordHash.adding(bytes[position], to: hash)
      position += 1
    }
    append(start, hash, .number, [])
  }

  private mutating func scanMark(_ length: Int) {
    let start = position
    var hash = WordHash.seed
    for index in start..<start + length { hash = WordHash.adding(bytes[index], to: hash) }
    position += length
    append(start, hash, .mark, bytes[start] < 0x80 ? [] : .nonASCII)
  }

  private mutating func scanWord() {
    let start = position
    var hash = WordHash.seed
    var flags: Token.Flags = []
    var letters = 0
    var uppers = 0
    while position < end {
      let byte = bytes[position]
      if Self.isLetter(byte) {
        letters += 1
        if byte < 0x5B {
          if letters == 1 { flags.insert(.startsUpper) }
          uppers += 1
        }
        hash = WordHash.adding(byte | 0x20, to: hash)
        position += 1
      } else if byte < 0x80 {
        if byte == UInt8(ascii: "."), letters == 1, stopJoins(start) {
          scanAcronym(start)
          return
        }
        guard byte == UInt8(ascii: "'"), apostropheJoins(position + 1) else {
          finishWord(start, hash, flags, letters, uppers)
          return
        }
        hash = WordHash.adding(byte, to: hash)
        position += 1
      } else {
        let (scalar, length) = decodeScalar(bytes, at: position, end: end)
        if scalar == 0x2019 || scalar == 0x02BC {
          guard apostropheJoins(position + length) else { break }
          hash = WordHash.adding(UInt8(ascii: "'"), to: hash)
          position += length
          continue
        }
        switch ScalarClass.of(scalar) {
        case .upper:
          if letters == 0 { flags.insert(.startsUpper) }
          uppers += 1
          letters += 1
        case .letter: letters += 1
        case .joiner:
          position += length
          continue
        default:
          finishWord(start, hash, flags, letters, uppers)
          return
        }
        flags.insert(.nonASCII)
        for index in position..<position + length {
          hash = WordHash.adding(bytes[index], to: hash)
        }
        position += length
      }
    }
    finishWord(start, hash, flags, letters, uppers)
  }

  private mutating func finishWord(
    _ start: Int, _ hash: UInt64, _ flags: Token.Flags, _ letters: Int, _ uppers: Int
  ) {
    var flags = flags
    if letters > 1, letters == uppers { flags.insert(.allUpper) }
    if uppers > (flags.contains(.startsUpper) ? 1 : 0) { flags.insert(.innerUpper) }
    append(start, hash, .word, flags)
    scanClitic()
  }

  /// True if the apostrophe before `next` stands inside the word and does not open an ending.
  private func apostropheJoins(_ next: Int) -> Bool {
    guard next < end, classify(next).0.isLetter else { return false }
    return cliticLength(next) == nil
  }

  /// Length of the letters of 's, 'll, 've, 're, 'd, 'm that begin at `next` and end a word.
  private func cliticLength(_ next: Int) -> Int? {
    func letter(_ offset: Int) -> UInt8 {
      next + offset < end ? WordHash.lowered(bytes[next + offset]) : 0
    }
    let length: Int
    switch (letter(0), letter(1)) {
    case (UInt8(ascii: "l"), UInt8(ascii: "l")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
      (UInt8(ascii: "r"), UInt8(ascii: "e")):
      length = 2
    case (UInt8(ascii: "s"), _), (UInt8(ascii: "d"), _), (UInt8(ascii: "m"), _): length = 1
    default: return nil
    }
    let after = next + length
    return after < end && classify(after).0.isLetter ? nil : length
  }

  /// Appends 's and the like as a token of its own right after a word.
  private mutating func scanClitic() {
    guard position < end else { return }
    let start = position
    let mark: Int
    if bytes[position] == UInt8(ascii: "'") {
      mark = 1
    } else if bytes[position] >= 0x80 {
      let (scalar, length) = decodeScalar(bytes, at: position, end: end)
      guard scalar == 0x2019 || scalar == 0x02BC else { return }
      mark = length
    } else {
      return
    }
    guard let length = cliticLength(position + mark) else { return }
    var hash = WordHash.adding(UInt8(ascii: "'"), to: WordHash.seed)
    for index in position + mark..<position + mark + length {
      hash = WordHash.adding(WordHash.lowered(bytes[index]), to: hash)
    }
    position += mark + length
    append(start, hash, .word, [])
  }

  /// True if `start` opens a row of at least two single letters with full stops: `U.S`, `a.m.`
  private func stopJoins(_ start: Int) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      index < end && Self.isLetter(bytes[index])
    }
    guard isLetter(start + 2) else { return false }
    let after = start + 3
    guard after < end else { return true }
    return bytes[after] == UInt8(ascii: ".") || !classify(after).0.isLetter
  }

  private mutating func scanAcronym(_ start: Int) {
    var hash = WordHash.seed
    var flags: Token.Flags = ScalarClass.ascii[Int(bytes[start])] == .upper ? .startsUpper : []
    var allUpper = true
    position = start
    while position < end, bytes[position] < 0x80, ScalarClass.ascii[Int(bytes[position])].isLetter {
      let next = position + 1
      if next < end, classify(next).0.isLetter { break }
      if ScalarClass.ascii[Int(bytes[position])] != .upper { allUpper = false }
      hash = WordHash.adding(WordHash.lowered(bytes[position]), to: hash)
      position += 1
      guard position < end, bytes[position] == UInt8(ascii: ".") else { break }
      hash = WordHash.adding(UInt8(ascii: "."), to: hash)
      position += 1
    }
    if allUpper { flags.insert(.allUpper) }
    append(start, hash, .word, flags)
    scanClitic()
  }
}
