/// A closed lexicon: words to values, looked up by the hash of a token.
///
/// Keys are compared by a 64-bit hash only; a table refuses words of its own that collide, and a
/// foreign word hits one of a few thousand entries by chance once in 10^15 look-ups.
public struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline var hashes: [UInt64]
  @usableFromInline var values: [Value]
  @usableFromInline var slots: [Int32]
  @usableFromInline let mask: Int

  /// Later entries of the same word replace earlier ones.
  public init(_ entries: some Sequence<(String, Value)>) {
    hashes = []
    values = []
    var seen: [UInt64: Int] = [:]
    for (word, value) in entries {
      let hash = WordHash.of(word)
      if let index = seen[hash] {
        values[index] = value
      } else {
        seen[hash] = hashes.count
        hashes.append(hash)
        values.append(value)
      }
    }
    var capacity = 16
    while capacity < hashes.count * 3 { capacity *= 2 }
    mask = capacity - 1
    slots = [Int32](repeating: -1, count: capacity)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index)
    }
  }

  /// The value of the word with this hash.
  @inlinable @inline(__always)
  public subscript(_ hash: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let index = Int(slots[slot])
      if index < 0 { return nil }
      if hashes[index] == hash { return values[index] }
      slot = (slot + 1) & mask
    }
  }

  /// The value of a token's word; case of ASCII letters does not count.
  @inlinable @inline(__always)
  public subscript(_ token: Token) -> Value? { self[token.hash] }
  /// The value of a word in any case; hashes it first, so it is for set-up and tests.
  public subscript(_ word: String) -> Value? { self[WordHash.of(word)] }
  /// Distinct words.
  public var count: Int { hashes.count }
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
