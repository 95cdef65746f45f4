/// A word, a run of digits or one other mark, with its UTF-8 byte offsets.
///
/// Words are runs of letters. Inner apostrophes belong to them (`O'Brien`, `don't`), but the endings
/// 's, 'll, 've, 're, 'd and 'm are tokens of their own. Single letters with full stops between them
/// are one token (`U.S.`, `p.m.`). Digits never join letters: `1930s` is two tokens without a space.
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Hashable, Sendable {
    case word
    case number
    /// One punctuation mark or symbol.
    case mark
  }

  struct Flags: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let spaceBefore = Flags(rawValue: 1)
    static let lineBreakBefore = Flags(rawValue: 2)
    static let startsUpper = Flags(rawValue: 4)
    static let allUpper = Flags(rawValue: 8)
    static let nonASCII = Flags(rawValue: 16)
    static let quoted = Flags(rawValue: 32)
  }

  /// Hash of the word with ASCII letters in lower case and typographic apostrophes made plain, see
  /// ``WordTable``. For marks the hash of their bytes.
  public let hash: UInt64
  let lower: Int32
  let upper: Int32
  public let kind: Kind
  var flags: Flags

  /// Byte offset of the first byte.
  public var start: Int { Int(lower) }
  /// Byte offset after the last byte.
  public var end: Int { Int(upper) }
  public var range: Range<Int> { start..<end }
  public var count: Int { end - start }

  /// White space stands before it.
  public var hasSpaceBefore: Bool { flags.contains(.spaceBefore) }
  /// A line break stands before it.
  public var hasLineBreakBefore: Bool { flags.contains(.lineBreakBefore) }
  /// Its first letter is upper case.
  public var isCapitalized: Bool { flags.contains(.startsUpper) }
  /// It has two letters or more, all upper case.
  public var isAllCaps: Bool { flags.contains(.allUpper) }
  /// It has a byte above 0x7F.
  public var hasNonASCII: Bool { flags.contains(.nonASCII) }
  /// It stands between quotation marks.
  public var isQuoted: Bool { flags.contains(.quoted) }
  public var isWord: Bool { kind == .word }
  public var isNumber: Bool { kind == .number }
  public var isMark: Bool { kind == .mark }
}
