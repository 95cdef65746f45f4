/// The one way in which names are made comparable, for the compiler and for texts.
///
/// Letters lose their marks and become lower case, ligatures are written out (`æ` → `ae`, `ß` → `ss`),
/// apostrophes vanish. Everything else that is neither letter nor digit ends a word. Latin, Greek and
/// Cyrillic letters go through a table, other scripts through the properties of the standard library.
///
/// Words of a name are split as `TextAnalysis` splits a text, so that the hashes of a text's tokens
/// are those of the name: endings such as 's are words of their own (`King’s Lynn` has three words),
/// single letters with full stops are one (`D.C.`), letters and digits never join.
public enum NameFolding {
  /// Hash of one token of a text, FNV-1a-64 over its folded bytes; nil if nothing is left of it.
  /// The range is cut to the text's bounds.
  @inline(__always)
  public static func hash(of range: Range<Int>, in text: [UInt8]) -> UInt64? {
    text.withUnsafeBufferPointer { hash(of: range, in: $0) }
  }

  /// Hash of one token of a text, FNV-1a-64 over its folded bytes; nil if nothing is left of it.
  /// The range is cut to the text's bounds.
  public static func hash(of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var hash = FoldedHash()
    var index = max(0, range.lowerBound)
    let end = min(text.count, range.upperBound)
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        let folded = ScalarFolding.ascii(byte)
        if folded != 0 { hash.add(folded) }
        index += 1
      } else {
        let (scalar, length) = decode(text, at: index, end: end)
        switch ScalarFolding.fold(scalar) {
        case .letters(let first, let second):
          hash.add(scalar: first)
          if second != 0 { hash.add(scalar: second) }
        case .digit(let digit): hash.add(scalar: digit)
        case .dropped, .wordBreak: break
        }
        index += length
      }
    }
    return hash.isEmpty ? nil : hash.value
  }

  /// The folded words of a name, without a leading "the".
  public static func words(of name: String) -> [String] {
    var splitter = NameSplitter(name)
    let words = splitter.split()
    return words.count > 1 && words[0] == "the" ? Array(words.dropFirst()) : words
  }

  /// Hash of a word that is folded already.
  public static func hash(ofFolded word: some StringProtocol) -> UInt64 {
    var hash = FoldedHash()
    for byte in word.utf8 { hash.add(byte) }
    return hash.value
  }

  /// One scalar of UTF-8; a byte that is none counts as U+FFFD.
  @inline(__always)
  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = text[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, index + length <= end, first < 0xF5 else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = text[index + offset]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }
}

/// The hash of a name, made word by word.
public struct NameHash: Hashable, Sendable {
  /// The hash as it stands in gazetteer files; the start value for a name without words.
  public private(set) var rawValue: UInt64
  /// Words so far.
  public private(set) var count: Int

  /// The hash before the first word.
  public init() {
    rawValue = 0x9E37_79B9_7F4A_7C15
    count = 0
  }

  /// The hash with one more word.
  @inline(__always)
  public mutating func append(_ wordHash: UInt64) {
    var mixed = (rawValue ^ wordHash) &* 0xFF51_AFD7_ED55_8CCD
    mixed ^= mixed >> 32
    rawValue = mixed &* 0xC4CE_B9FE_1A85_EC53
    rawValue ^= rawValue >> 29
    count += 1
  }

  /// The hash of a whole name.
  public init(of name: String) {
    self.init()
    for word in NameFolding.words(of: name) { append(NameFolding.hash(ofFolded: word)) }
  }
}

/// FNV-1a-64.
struct FoldedHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
  private(set) var isEmpty = true

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    isEmpty = false
  }

  mutating func add(scalar: UInt32) {
    guard scalar >= 0x80 else { return add(UInt8(truncatingIfNeeded: scalar)) }
    if scalar < 0x800 {
      add(UInt8(0xC0 | scalar >> 6))
    } else {
      if scalar < 0x10000 {
        add(UInt8(0xE0 | scalar >> 12))
      } else {
        add(UInt8(0xF0 | (scalar >> 18) & 0x07))
        add(UInt8(0x80 | (scalar >> 12) & 0x3F))
      }
      add(UInt8(0x80 | (scalar >> 6) & 0x3F))
    }
    add(UInt8(0x80 | scalar & 0x3F))
  }
}
