/// A closed lexicon: words to values, looked up by the hash of a token.
///
/// Keys are compared by a 64-bit hash only; a table refuses words of its own that collide, and a
/// foreign word hits one of a few thousand entries by chance once in 10^15 look-ups.
public struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline struct Entry: Sendable {
    @usableFromInline let hash: UInt64
    @usableFromInline var value: Value
  }

  @usableFromInline var entries: [Entry] = []
  /// Twelve bits of the hash, so that most foreign words are turned away without a look at an entry,
  /// and above 0 the number of an entry and one; 0 for an empty slot.
  @usableFromInline var slots: [UInt32]
  @usableFromInline let mask: Int

  /// Later entries of the same word replace earlier ones; takes a million words at most.
  public init(_ entries: some Sequence<(String, Value)>) {
    var seen: [UInt64: Int] = [:]
    for (word, value) in entries {
      let hash = WordHash.of(word)
      if let index = seen[hash] {
        self.entries[index].value = value
      } else if self.entries.count < Self.numbers {
        seen[hash] = self.entries.count
        self.entries.append(Entry(hash: hash, value: value))
      }
    }
    var capacity = 16
    while capacity < self.entries.count * 3 { capacity *= 2 }
    mask = capacity - 1
    slots = [UInt32](repeating: 0, count: capacity)
    for (index, entry) in self.entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Self.mark(entry.hash) | UInt32(index + 1)
    }
  }

  @usableFromInline static var numbers: Int { 1 << 20 - 1 }

  @inlinable @inline(__always)
  static func mark(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash &>> 32) & ~UInt32(numbers)
  }

  /// The value of the word with this hash.
  @inlinable @inline(__always)
  public subscript(_ hash: UInt64) -> Value? {
    let mark = Self.mark(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let found = slots[slot]
      if found == 0 { return nil }
      if found & ~UInt32(Self.numbers) == mark {
        let index = Int(found & UInt32(Self.numbers)) &- 1
        if entries[index].hash == hash { return entries[index].value }
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// The value of a token's word; case of ASCII letters does not count.
  @inlinable @inline(__always)
  public subscript(_ token: Token) -> Value? { self[token.hash] }
  /// The value of a word in any case; hashes it first, so it is for set-up and tests.
  public subscript(_ word: String) -> Value? { self[WordHash.of(word)] }
  /// Distinct words.
  public var count: Int { entries.count }
}

/// A closed set of words, looked up by the hash of a token.
public struct WordSet: Sendable {
  @usableFromInline let table: WordTable<Bool>

  /// Words separated by white space.
  public init(_ words: String) {
    table = WordTable(words.split(whereSeparator: \.isWhitespace).map { (String($0), true) })
  }

  /// Each string is one word, spaces and all.
  public init(_ words: some Sequence<String>) {
    table = WordTable(words.map { ($0, true) })
  }

  /// True if the token's word is in the set; case of ASCII letters does not count.
  @inlinable @inline(__always)
  public func contains(_ token: Token) -> Bool { table[token.hash] != nil }
  /// The same for a hash of ``WordHash``.
  @inlinable @inline(__always)
  public func contains(_ hash: UInt64) -> Bool { table[hash] != nil }
  /// The same for a word in any case; hashes it first.
  public func contains(_ word: String) -> Bool { table[word] != nil }
  /// Distinct words.
  public var count: Int { table.count }
}

/// FNV-1a over the bytes of a word, ASCII letters in lower case.
public enum WordHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  static let prime: UInt64 = 0x0000_0100_0000_01b3

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* prime
  }

  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// The hash that a token of this text has.
  public static func of(_ word: some StringProtocol) -> UInt64 { of(bytes: word.utf8) }

  /// The same for UTF-8.
  public static func of(bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = adding(lowered(byte), to: hash) }
    return hash
  }
}
