/// Reads the words of plain text as names are made of them, see ``NameFolding``.
///
/// Invariant: all reads are below `bytes.count`; ``byte(_:)`` gives 0 beyond it.
struct WordReader {
  struct Word {
    let start: Int
    let end: Int
    /// Nil if folding leaves nothing.
    let hash: UInt64?
    /// Begins with a capital or has a letter beyond ASCII.
    let isCapitalized: Bool
    /// Two letters or more, all ASCII capitals.
    let isAllCapitals: Bool
  }

  let bytes: UnsafeBufferPointer<UInt8>

  @inline(__always)
  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  @inline(__always)
  private static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The next ASCII letter, digit or byte beyond ASCII.
  func wordStart(from position: Int) -> Int? {
    var index = position
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 || Self.isLetter(byte) || Self.isDigit(byte) { return index }
      index += 1
    }
    return nil
  }

  /// True for capitals, bytes beyond ASCII, and short words before a hyphen and one of these.
  func canOpen(at start: Int) -> Bool {
    if opens(byte(start)) { return true }
    var end = start
    while end < start + 5, Self.isLetter(byte(end)) { end += 1 }
    return end - start <= 4 && byte(end) == UInt8(ascii: "-") && opens(byte(end + 1))
  }

  private func opens(_ byte: UInt8) -> Bool { byte >= 0x80 || Self.isUpper(byte) }

  /// The end of a run of ASCII letters or of digits, for words that no name begins with.
  func endOfPlainWord(at start: Int) -> Int {
    var end = start + 1
    if Self.isDigit(bytes[start]) {
      while Self.isDigit(byte(end)) { end += 1 }
    } else {
      while Self.isLetter(byte(end)) || byte(end) >= 0x80 { end += 1 }
    }
    return end
  }

  /// The word at a position where ``wordStart(from:)`` found one.
  func word(at start: Int) -> Word {
    if Self.isDigit(bytes[start]) {
      let end = endOfPlainWord(at: start)
      return Word(
        start: start, end: end, hash: NameFolding.hash(of: start..<end, in: bytes),
        isCapitalized: false, isAllCapitals: false)
    }
    var end = start
    var hash = FoldedHash()
    var isCapitalized = Self.isUpper(bytes[start])
    var capitals = 0
    var letters = 0
    while end < bytes.count {
      let byte = bytes[end]
      if Self.isLetter(byte) {
        hash.add(byte | 0x20)
        if Self.isUpper(byte) { capitals += 1 }
        letters += 1
        end += 1
      } else if byte >= 0x80 {
        guard let length = foldBeyondASCII(at: end, start: start, into: &hash) else { break }
        if length.isLetter {
          isCapitalized = true
          letters += 1
        }
        end += length.bytes
      } else if joins(byte, at: end, start: start) {
        end += 1
      } else {
        break
      }
    }
    // A lone mark beyond ASCII is stepped over as a word without a hash.
    if end == start {
      end += NameFolding.decode(bytes, at: start, end: bytes.count).length
    }
    return Word(
      start: start, end: end, hash: hash.isEmpty ? nil : hash.value, isCapitalized: isCapitalized,
      isAllCapitals: letters > 1 && capitals == letters)
  }

  /// Adds a scalar beyond ASCII to a word; nil if it ends the word.
  private func foldBeyondASCII(at index: Int, start: Int, into hash: inout FoldedHash)
    -> (bytes: Int, isLetter: Bool)?
  {
    let (scalar, length) = NameFolding.decode(bytes, at: index, end: bytes.count)
    switch ScalarFolding.fold(scalar) {
    case .letters(let first, let second):
      hash.add(scalar: first)
      if second != 0 { hash.add(scalar: second) }
      return (length, true)
    case .dropped:
      if scalar == 0x2019, index == start || !continues(after: index + length) { return nil }
      return (length, false)
    case .digit, .wordBreak: return nil
    }
  }

  /// An apostrophe within a word, or a full stop between single letters.
  private func joins(_ mark: UInt8, at index: Int, start: Int) -> Bool {
    if mark == UInt8(ascii: "'") { return index > start && continues(after: index + 1) }
    return mark == UInt8(ascii: ".") && isSingleLetter(index - 1, start) && isSingle(after: index)
  }

  /// Letters that are no ending such as 's follow an apostrophe.
  private func continues(after index: Int) -> Bool {
    guard Self.isLetter(byte(index)) || byte(index) >= 0x80 else { return false }
    func lower(_ offset: Int) -> UInt8 { byte(index + offset) | 0x20 }
    func ends(_ offset: Int) -> Bool {
      !Self.isLetter(byte(index + offset)) && byte(index + offset) < 0x80
    }
    switch (lower(0), lower(1)) {
    case (UInt8(ascii: "l"), UInt8(ascii: "l")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
      (UInt8(ascii: "r"), UInt8(ascii: "e")):
      return !ends(2)
    case (UInt8(ascii: "s"), _), (UInt8(ascii: "d"), _), (UInt8(ascii: "m"), _): return !ends(1)
    default: return true
    }
  }

  private func isSingleLetter(_ index: Int, _ start: Int) -> Bool {
    index >= start && Self.isLetter(bytes[index])
      && (index == start || bytes[index - 1] == UInt8(ascii: "."))
  }

  private func isSingle(after stop: Int) -> Bool {
    Self.isLetter(byte(stop + 1)) && !Self.isLetter(byte(stop + 2)) && byte(stop + 2) < 0x80
  }

  /// The word that can go on with a name: after white space, a hyphen, the full stop of a short word or
  /// an ending with an apostrophe, and not after an empty line.
  func nextOfName(after word: Word) -> Word? {
    var index = word.end
    var isTight = false
    switch byte(index) {
    case UInt8(ascii: "-"):
      index += 1
      isTight = true
    case UInt8(ascii: "."):
      guard word.end - word.start <= 4 else { return nil }
      index += 1
    case UInt8(ascii: "'"):
      index += 1
      isTight = true
    case 0xE2 where byte(index + 1) == 0x80 && byte(index + 2) == 0x99:
      index += 3
      isTight = true
    default: break
    }
    var lineBreaks = 0
    while byte(index) == UInt8(ascii: " ") || byte(index) &- 0x09 < 5 {
      if isTight { return nil }
      if byte(index) == 0x0A { lineBreaks += 1 }
      if lineBreaks > 1 { return nil }
      index += 1
    }
    let next = byte(index)
    guard index < bytes.count, index > word.end || next >= 0x80 || Self.isDigit(next),
      next >= 0x80 || Self.isLetter(next) || Self.isDigit(next)
    else { return nil }
    return self.word(at: index)
  }

  /// True if nothing but a comma and white space stands in a range.
  func isComma(_ start: Int, before end: Int) -> Bool {
    guard byte(start) == UInt8(ascii: ","), start < end else { return false }
    return bytes[start + 1..<end].allSatisfy { $0 == UInt8(ascii: " ") || $0 == 0x0A }
  }
}
