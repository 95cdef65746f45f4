/// A closed lexicon: words to values, looked up by the hash of a token.
///
/// Keys are compared by a 64-bit hash only; a table refuses words of its own that collide, and a
/// foreign word hits one of a few thousand entries by chance once in 10^15 look-ups.
public struct WordTable<Value: Sendable>: Sendable {
  /// A word and what is known of it.
  public struct Entry: Sendable {
    /// See ``WordHash``.
    public let hash: UInt64
    public var value: Value

    @inlinable init(hash: UInt64, value: Value) {
      self.hash = hash
      self.value = value
    }
  }

  @usableFromInline var entries: [Entry] = []
  /// Twelve bits of the hash, so that most foreign words are turned away without a look at an entry,
  /// and above 0 the number of an entry and one; 0 for an empty slot.
  @usableFromInline var slots: [UInt32]
  @usableFromInline var mask: Int

  /// An empty table that takes so many words before it has to grow.
  @inlinable public init(minimumCapacity: Int = 0) {
    var capacity = 16
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    mask = capacity - 1
    slots = [UInt32](repeating: 0, count: capacity)
    entries.reserveCapacity(minimumCapacity)
  }

  /// Later entries of the same word replace earlier ones; takes a million words at most.
  @inlinable public init(_ words: [(String, Value)]) {
    self.init(minimumCapacity: words.count)
    for (word, value) in words { set(value, for: WordHash.of(word)) }
  }

  /// Gives a word this value, whether it has one or none. Beyond a million words nothing is added.
  @inlinable @inline(__always)
  public mutating func set(_ value: Value, for hash: UInt64) {
    if let index = index(of: hash) {
      entries[index].value = value
    } else {
      add(hash, value)
    }
  }

  /// Changes the value of a word, which gets the initial one first if it has none. Beyond a million
  /// words nothing is added.
  @inlinable @inline(__always)
  public mutating func update(
    _ hash: UInt64, from initial: @autoclosure () -> Value, _ change: (inout Value) -> Void
  ) {
    if let index = index(of: hash) {
      change(&entries[index].value)
    } else {
      var value = initial()
      change(&value)
      add(hash, value)
    }
  }

  /// - Parameter index: As ``index(of:)`` gives it.
  @inlinable @inline(__always)
  public func value(at index: Int) -> Value { entries[index].value }

  /// In the order in which the words came.
  @inlinable public var all: [Entry] { entries }

  /// A new entry, if there is room.
  @inlinable mutating func add(_ hash: UInt64, _ value: Value) {
    guard entries.count < Self.numbers else { return }
    entries.append(Entry(hash: hash, value: value))
    if entries.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      mask = slots.count - 1
      for index in entries.indices { place(entries[index].hash, at: index) }
    } else {
      place(hash, at: entries.count - 1)
    }
  }

  @inlinable mutating func place(_ hash: UInt64, at index: Int) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = Self.mark(hash) | UInt32(index + 1)
  }

  @usableFromInline static var numbers: Int { 1 << 20 - 1 }

  @inlinable @inline(__always)
  static func mark(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash &>> 32) & ~UInt32(numbers)
  }

  /// The value of the word with this hash.
  @inlinable @inline(__always)
  public subscript(_ hash: UInt64) -> Value? {
    index(of: hash).map { entries[$0].value }
  }

  /// The number of the word with this hash, from 0 up in the order in which the words came.
  @inlinable @inline(__always)
  public func index(of hash: UInt64) -> Int? {
    let mark = Self.mark(hash)
    var slot = Int(truncatingIfNeeded: hash) & self.mask
    while true {
      let found = slots[slot]
      if found == 0 { return nil }
      if found & ~UInt32(Self.numbers) == mark {
        let index = Int(found & UInt32(Self.numbers)) &- 1
        if entries[index].hash == hash { return index }
      }
      slot = (slot &+ 1) & self.mask
    }
  }

  /// The value of a token's word; case of ASCII letters does not count.
  @inlinable @inline(__always)
  public subscript(_ token: Token) -> Value? { self[token.hash] }
  /// The value of a word in any case; hashes it first, so it is for set-up and tests.
  @inlinable public subscript(_ word: String) -> Value? { self[WordHash.of(word)] }
  /// Distinct words.
  public var count: Int { entries.count }
}

/// A closed set of words, looked up by the hash of a token.
public struct WordSet: Sendable {
  @usableFromInline let table: WordTable<Bool>

  /// Words separated by spaces and line breaks.
  public init(_ words: String) {
    var count = 1
    for byte in words.utf8 where byte <= 0x20 { count += 1 }
    var table = WordTable<Bool>(minimumCapacity: count)
    var hash = WordHash.seed
    var isEmpty = true
    for byte in words.utf8 {
      if byte > 0x20 {
        hash = WordHash.adding(WordHash.lowered(byte), to: hash)
        isEmpty = false
      } else if !isEmpty {
        table.set(true, for: hash)
        hash = WordHash.seed
        isEmpty = true
      }
    }
    if !isEmpty { table.set(true, for: hash) }
    self.table = table
  }

  /// Each string is one word, spaces and all.
  public init(_ words: some Sequence<String>) {
    var table = WordTable<Bool>()
    for word in words { table.set(true, for: WordHash.of(word)) }
    self.table = table
  }

  /// True if the token's word is in the set; case of ASCII letters does not count.
  @inlinable @inline(__always)
  public func contains(_ token: Token) -> Bool { table[token.hash] != nil }
  /// The same for a hash of ``WordHash``.
  @inlinable @inline(__always)
  public func contains(_ hash: UInt64) -> Bool { table[hash] != nil }
  /// The same for a word in any case; hashes it first.
  @inlinable public func contains(_ word: String) -> Bool { table[word] != nil }
  /// Distinct words.
  public var count: Int { table.count }

  /// Words of which only the hashes of ``WordHash`` are known.
  public init(hashes: some Sequence<UInt64>) {
    var table = WordTable<Bool>()
    for hash in hashes { table.set(true, for: hash) }
    self.table = table
  }
}

/// FNV-1a over the bytes of a word, ASCII letters in lower case.
public enum WordHash {
  /// The hash of no bytes.
  @inlinable public static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }
  @inlinable static var prime: UInt64 { 0x0000_0100_0000_01b3 }

  /// The hash of a word that goes on with this byte, which is no capital.
  @inlinable @inline(__always)
  public static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* prime
  }

  @inlinable @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// ``of(_:)`` of a word that stands in the source: the compiler reckons it out, so that it costs no
  /// look-up of a global.
  @inlinable @inline(__always)
  public static func constant(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { bytes in
      var hash = seed
      for byte in bytes { hash = adding(lowered(byte), to: hash) }
      return hash
    }
  }

  /// A hash of two numbers in this order.
  @inlinable @inline(__always)
  public static func mixed(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = (one ^ other &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    return product ^ product >> 32
  }

  /// The hash that a token of this text has.
  @inlinable
  public static func of(_ word: some StringProtocol) -> UInt64 { of(bytes: word.utf8) }

  /// The same for UTF-8.
  @inlinable
  public static func of(bytes: some Sequence<UInt8>) -> UInt64 { adding(bytes, to: seed) }

  /// The hash of a word that goes on with these bytes.
  @inlinable
  public static func adding(_ bytes: some Sequence<UInt8>, to start: UInt64) -> UInt64 {
    var hash = start
    for byte in bytes { hash = adding(lowered(byte), to: hash) }
    return hash
  }
}
