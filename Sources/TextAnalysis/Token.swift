/// A word, a run of digits or one other mark, with its UTF-8 byte offsets.
///
/// Words are runs of letters. Inner apostrophes belong to them (`O'Brien`, `don't`), but the endings
/// 's, 'll, 've, 're, 'd and 'm are tokens of their own. Single letters with full stops between them
/// are one token (`U.S.`, `p.m.`). Digits never join letters: `1930s` is two tokens without a space.
public struct Token: Hashable, Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Letters, with inner apostrophes and the full stops of initials.
    case word
    /// Digits only: separators of thousands and decimals are marks.
    case number
    /// One punctuation mark or symbol.
    case mark
  }

  @usableFromInline struct Flags: OptionSet, Hashable, Sendable {
    @usableFromInline let rawValue: UInt8
    @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }
    @inlinable static var spaceBefore: Flags { Flags(rawValue: 1) }
    @inlinable static var lineBreakBefore: Flags { Flags(rawValue: 2) }
    @inlinable static var startsUpper: Flags { Flags(rawValue: 4) }
    @inlinable static var allUpper: Flags { Flags(rawValue: 8) }
    @inlinable static var nonASCII: Flags { Flags(rawValue: 16) }
    @inlinable static var quoted: Flags { Flags(rawValue: 32) }
    @inlinable static var innerUpper: Flags { Flags(rawValue: 64) }
  }

  /// Hash of the word with ASCII letters in lower case and typographic apostrophes made plain, see
  /// ``WordTable``. For marks the hash of their bytes.
  public let hash: UInt64
  @usableFromInline let lower: Int32
  @usableFromInline let upper: Int32
  /// Decided by the first character.
  public let kind: Kind
  @usableFromInline var flags: Flags

  /// Byte offset of the first byte.
  @inlinable public var start: Int { Int(lower) }
  /// Byte offset after the last byte.
  @inlinable public var end: Int { Int(upper) }
  /// The token's bytes in the text.
  @inlinable public var range: Range<Int> { start..<end }
  /// Length in bytes, never 0.
  @inlinable public var count: Int { end - start }

  /// White space stands before it.
  @inlinable public var hasSpaceBefore: Bool { flags.contains(.spaceBefore) }
  /// A line break stands before it.
  @inlinable public var hasLineBreakBefore: Bool { flags.contains(.lineBreakBefore) }
  /// Its first letter is upper case.
  @inlinable public var isCapitalized: Bool { flags.contains(.startsUpper) }
  /// It has two letters or more, all upper case.
  @inlinable public var isAllCaps: Bool { flags.contains(.allUpper) }
  /// A letter after its first one is upper case.
  @inlinable public var hasInnerCapital: Bool { flags.contains(.innerUpper) }
  /// It has a byte above 0x7F.
  @inlinable public var hasNonASCII: Bool { flags.contains(.nonASCII) }
  /// It stands between quotation marks.
  @inlinable public var isQuoted: Bool { flags.contains(.quoted) }
  /// True for ``Kind/word``.
  @inlinable public var isWord: Bool { kind == .word }
  /// True for ``Kind/number``.
  @inlinable public var isNumber: Bool { kind == .number }
  /// True for ``Kind/mark``.
  @inlinable public var isMark: Bool { kind == .mark }
}
