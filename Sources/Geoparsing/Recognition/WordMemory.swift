/// Values by the hash of a word, for the length of one document.
///
/// The hashes of words are public, so a text could be made whose words fall on one another; they are
/// multiplied by an odd number that every process draws anew. Nothing but time depends on it.
struct WordMemory<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value]
  private let vacant: Value
  private let multiplier = wordMultiplier
  private var count = 0
  private var shift: UInt64

  init(vacant: Value, minimumCapacity: Int = 64) {
    var bits = 6
    while 1 << bits < minimumCapacity * 2, bits < 40 { bits += 1 }
    self.vacant = vacant
    shift = UInt64(64 - bits)
    keys = [UInt64](repeating: 0, count: 1 << bits)
    values = [Value](repeating: vacant, count: 1 << bits)
  }

  /// The value of a word; nil if it has none.
  @inline(__always)
  subscript(_ word: UInt64) -> Value? {
    get {
      let slot = slot(of: word)
      return keys[slot] == 0 ? nil : values[slot]
    }
    set {
      guard let newValue else { return }
      var slot = slot(of: word)
      if keys[slot] == 0 {
        if count * 2 >= keys.count {
          grow()
          slot = self.slot(of: word)
        }
        keys[slot] = Self.key(word)
        count += 1
      }
      values[slot] = newValue
    }
  }

  /// Zero marks a free slot.
  @inline(__always)
  private static func key(_ word: UInt64) -> UInt64 { word == 0 ? 1 : word }

  /// The slot that holds the word, or the free one where it belongs.
  @inline(__always)
  private func slot(of word: UInt64) -> Int {
    let key = Self.key(word)
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* multiplier) >> shift)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (keys, values)
    shift -= 1
    keys = [UInt64](repeating: 0, count: old.0.count * 2)
    values = [Value](repeating: vacant, count: old.0.count * 2)
    for (key, value) in zip(old.0, old.1) where key != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }
}

/// Names by their hashes, for the length of one document.
struct NameSet: Sendable {
  private var names = WordMemory<Bool>(vacant: false)
  private(set) var isEmpty = true

  /// False if it was there before.
  @discardableResult
  mutating func insert(_ name: UInt64) -> Bool {
    guard names[name] == nil else { return false }
    names[name] = true
    isEmpty = false
    return true
  }

  func contains(_ name: UInt64) -> Bool { names[name] != nil }
}

private let wordMultiplier = UInt64.random(in: .min ... .max) | 1
