/// What one Unicode scalar becomes in a folded name.
enum ScalarFolding: Equatable {
  /// One or two letters; the second is 0 if there is one only.
  case letters(UInt32, UInt32)
  case digit(UInt32)
  /// Vanishes without ending the word.
  case dropped
  /// Ends the word.
  case wordBreak

  /// The folded letter or digit of an ASCII byte, 0 for all others.
  @inline(__always)
  static func ascii(_ byte: UInt8) -> UInt8 {
    let lower = byte | 0x20
    if lower &- 0x61 < 26 { return lower }
    return byte &- 0x30 < 10 ? byte : 0
  }

  static func fold(_ scalar: UInt32) -> ScalarFolding {
    if scalar < 0x80 {
      let byte = UInt8(truncatingIfNeeded: scalar)
      let folded = ascii(byte)
      if folded == 0 { return byte == 0x27 || byte == 0x60 ? .dropped : .wordBreak }
      return folded < 0x3A ? .digit(UInt32(folded)) : .letters(UInt32(folded), 0)
    }
    if scalar < table.count {
      switch table[Int(scalar)] {
      case Entry.wordBreak: return .wordBreak
      case Entry.dropped: return .dropped
      case Entry.other: break
      case let value: return .letters(value & 0xFFFF, value >> 16)
      }
    }
    switch scalar {
    case 0x2018, 0x2019, 0x201B, 0x2032, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF,
      0xFE00...0xFE0F:
      return .dropped
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC:
      return .letters(scalar, 0)
    case 0xFF21...0xFF3A: return .letters(scalar - 0xFF21 + 0x61, 0)
    case 0xFF41...0xFF5A: return .letters(scalar - 0xFF41 + 0x61, 0)
    default: return fromProperties(scalar)
    }
  }

  /// Values of the table besides letters.
  private enum Entry {
    static let wordBreak: UInt32 = 0
    static let dropped: UInt32 = 1
    /// Not in the table: ask the properties.
    static let other: UInt32 = 2
  }

  /// U+0000…U+1FFF: the first letter in the lower half, the second one in the upper half.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: Entry.other, count: 0x2000)
    for block in [0x80...0x52F, 0x1E00...0x1FFF] {
      for value in block { table[value] = UInt32(value) }
    }
    for range in FoldingTable.breaks {
      for value in range { table[Int(value)] = Entry.wordBreak }
    }
    for range in FoldingTable.dropped {
      for value in range { table[Int(value)] = Entry.dropped }
    }
    for (folded, letters) in FoldingTable.letters {
      var value: UInt32 = 0
      for (index, scalar) in folded.unicodeScalars.prefix(2).enumerated() {
        value |= (scalar.value & 0xFFFF) << UInt32(16 * index)
      }
      for scalar in letters.unicodeScalars where scalar.value < 0x2000 {
        table[Int(scalar.value)] = value
      }
    }
    return table
  }()

  private static func fromProperties(_ value: UInt32) -> ScalarFolding {
    guard let scalar = Unicode.Scalar(value) else { return .wordBreak }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .letterNumber:
      return .letters(value, 0)
    case .uppercaseLetter, .titlecaseLetter:
      return .letters(properties.lowercaseMapping.unicodeScalars.first?.value ?? value, 0)
    case .nonspacingMark, .spacingMark, .enclosingMark, .format:
      // Vowel signs of the scripts of India carry no combining class and are kept.
      return properties.generalCategory != .format
        && properties.canonicalCombiningClass == .notReordered
        ? .letters(value, 0) : .dropped
    case .decimalNumber: return .digit(value)
    default: return .wordBreak
    }
  }
}

/// Splits a name into folded words.
struct NameSplitter {
  private let scalars: [UInt32]
  private var words: [String] = []
  private var word = String.UnicodeScalarView()
  private var wordIsDigits = false

  init(_ name: String) {
    scalars = name.unicodeScalars.map(\.value)
  }

  mutating func split() -> [String] {
    for (index, scalar) in scalars.enumerated() {
      if isApostrophe(scalar) {
        if opensEnding(index) { endWord() }
        continue
      }
      if scalar == 0x2E, isInsideAcronym(index) { continue }
      switch ScalarFolding.fold(scalar) {
      case .letters(let first, let second):
        if wordIsDigits { endWord() }
        append(first)
        if second != 0 { append(second) }
      case .digit(let digit):
        if !wordIsDigits { endWord() }
        append(digit)
        wordIsDigits = true
      case .dropped: break
      case .wordBreak: endWord()
      }
    }
    endWord()
    return words
  }

  private mutating func append(_ value: UInt32) {
    if let scalar = Unicode.Scalar(value) { word.append(scalar) }
  }

  private mutating func endWord() {
    if !word.isEmpty { words.append(String(word)) }
    word = String.UnicodeScalarView()
    wordIsDigits = false
  }

  private func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x2BC
  }

  private func isLetter(_ index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    if case .letters = ScalarFolding.fold(scalars[index]) { return true }
    return false
  }

  /// 's, 'd, 'm, 'll, 've and 're at the end of a word.
  private func opensEnding(_ index: Int) -> Bool {
    func lower(_ offset: Int) -> UInt32 {
      let at = index + offset
      return scalars.indices.contains(at) && scalars[at] < 0x80 ? scalars[at] | 0x20 : 0
    }
    switch (lower(1), lower(2)) {
    case (0x6C, 0x6C), (0x76, 0x65), (0x72, 0x65): return !isLetter(index + 3)
    case (0x73, _), (0x64, _), (0x6D, _): return !isLetter(index + 2)
    default: return false
    }
  }

  /// A full stop after a single letter with another single letter behind it.
  private func isInsideAcronym(_ index: Int) -> Bool {
    isLetter(index - 1) && !isLetter(index - 2) && isLetter(index + 1) && !isLetter(index + 2)
  }
}
