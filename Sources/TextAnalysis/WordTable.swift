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
  public init(_ words: some Sequence<(String, Value)>) {
    self.init(hashes: words.map { (WordHash.of($0), $1) })
  }

  /// The same for words of which only the hashes of ``WordHash`` are known.
  public init(hashes: some Collection<(UInt64, Value)>) {
    var capacity = 16
    while capacity < hashes.count * 3 { capacity *= 2 }
    mask = capacity - 1
    slots = [UInt32](repeating: 0, count: capacity)
    entries.reserveCapacity(hashes.count)
    for (hash, value) in hashes {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0, entries[Int(slots[slot] & UInt32(Self.numbers)) - 1].hash != hash {
        slot = (slot + 1) & mask
      }
      if slots[slot] != 0 {
        entries[Int(slots[slot] & UInt32(Self.numbers)) - 1].value = value
      } else if entries.count < Self.numbers {
        entries.append(Entry(hash: hash, value: value))
        slots[slot] = Self.mark(hash) | UInt32(entries.count)
      }
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

  /// Words separated by spaces and line breaks.
  public init(_ words: String) {
    table = WordTable(
      hashes: words.utf8.split { $0 <= 0x20 }.map { (WordHash.of(bytes: $0), true) })
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
  @inlinable static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }
  @inlinable static var prime: UInt64 { 0x0000_0100_0000_01b3 }

  @inlinable @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* prime
  }

  @inlinable @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// The hash that a token of this text has.
  @inlinable
  public static func of(_ word: some StringProtocol) -> UInt64 { of(bytes: word.utf8) }

  /// The same for UTF-8.
  @inlinable
  public static func of(bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = adding(lowered(byte), to: hash) }
    return hash
  }
}
