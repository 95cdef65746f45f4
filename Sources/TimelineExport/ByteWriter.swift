import TimelineModel

/// A growing run of bytes with the spellings that all formats share.
///
/// The loop over the rows empties it between two rows, so it never holds more than a row above
/// ``flushSize``.
///
/// Every byte of every output goes through here, so it is written on bare memory: an array asks on
/// each byte whether it is shared. What holds always: `memory` has `capacity` bytes, the first
/// `count` are set, and nobody else has the pointer. Bytes are set only after ``reserve(_:)`` made
/// room for them, and read only below `count`.
package struct ByteWriter: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  package private(set) var count = 0

  /// Bytes after which the sink is called.
  static let flushSize = 128 * 1024

  /// - Parameter capacity: Bytes to make room for; more are taken as they are needed.
  package init(capacity: Int = flushSize + 16 * 1024) {
    self.capacity = max(capacity, 64)
    memory = .allocate(capacity: self.capacity)
  }

  deinit { memory.deallocate() }

  /// A copy of what was written.
  package var bytes: [UInt8] { bytes(from: 0) }

  /// A copy of what stands from here on.
  func bytes(from start: Int) -> [UInt8] {
    let start = min(max(start, 0), count)
    return Array(UnsafeBufferPointer(start: memory + start, count: count - start))
  }

  /// 0 for places where nothing was written.
  subscript(index: Int) -> UInt8 { index >= 0 && index < count ? memory[index] : 0 }

  mutating func removeAll() {
    count = 0
  }

  /// Takes back what stands from here on.
  mutating func truncate(to count: Int) {
    self.count = min(max(count, 0), self.count)
  }

  /// Makes room for so many bytes after `count`.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity &- count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.initialize(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }

  /// Sets a byte for which room was made.
  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    memory[count] = byte
    count &+= 1
  }

  package mutating func write(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  private mutating func copy(_ more: UnsafeBufferPointer<UInt8>) {
    guard let start = more.baseAddress else { return }
    reserve(more.count)
    (memory + count).initialize(from: start, count: more.count)
    count &+= more.count
  }

  mutating func write(_ more: [UInt8]) {
    more.withUnsafeBufferPointer { copy($0) }
  }

  mutating func write(_ more: ArraySlice<UInt8>) {
    more.withUnsafeBufferPointer { copy($0) }
  }

  /// The first byte from `start` on that needs a second look; nil if all stand as they are.
  ///
  /// `marks` has an entry for every byte there is.
  func firstMark(of escapes: EscapeTable, from start: Int) -> Int? {
    escapes.marks.withUnsafeBufferPointer { marks in
      func isMarked(_ index: Int) -> UInt8 { marks[Int(memory[index])] }
      var index = max(start, 0)
      while index &+ 8 <= count {
        let first = isMarked(index) | isMarked(index &+ 1) | isMarked(index &+ 2)
        let second = isMarked(index &+ 3) | isMarked(index &+ 4) | isMarked(index &+ 5)
        if first | second | isMarked(index &+ 6) | isMarked(index &+ 7) != 0 { break }
        index &+= 8
      }
      while index < count {
        if isMarked(index) != 0 { return index }
        index &+= 1
      }
      return nil
    }
  }

  /// Puts a byte before the one at this place. The cost is that of moving what follows.
  mutating func insert(_ byte: UInt8, at index: Int) {
    guard index >= 0, index < count else { return write(byte) }
    reserve(1)
    // Overlapping regions are allowed here.
    (memory + index + 1).update(from: memory + index, count: count - index)
    memory[index] = byte
    count &+= 1
  }

  /// The text as it is; only for words of our own that need no escapes.
  package mutating func write(_ text: String) {
    // The standard library hands out a buffer at once, but a view of a string byte by byte.
    if text.utf8.withContiguousStorageIfAvailable({ copy($0) }) == nil {
      for byte in text.utf8 { write(byte) }
    }
  }

  package mutating func write(_ number: Int) {
    reserve(21)
    if number < 0 { put(UInt8(ascii: "-")) }
    putDigits(number.magnitude)
  }

  /// So many digits after the point and never more than six, trailing zeros left out, no exponent.
  /// The number has to be finite and below 10¹²; others are written as 0.
  package mutating func write(_ number: Double, digits: Int) {
    guard abs(number) < 1e12 else { return write(UInt8(ascii: "0")) }
    let digits = min(max(digits, 0), 6)
    let scale = Self.powersOfTen[digits]
    let scaled = UInt((abs(number) * Double(scale)).rounded())
    reserve(32)
    if number < 0, scaled > 0 { put(UInt8(ascii: "-")) }
    let whole = scaled / scale
    putDigits(whole)
    var fraction = scaled &- whole &* scale
    guard fraction > 0 else { return }
    var width = digits
    while fraction % 10 == 0 {
      fraction /= 10
      width -= 1
    }
    put(UInt8(ascii: "."))
    putDigits(fraction, atLeast: width)
  }

  private static let powersOfTen: [UInt] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

  /// `YYYY-MM-DD` with as many digits for the year as it needs, four at least.
  mutating func write(_ day: CalendarDate) {
    reserve(32)
    if day.year < 0 { put(UInt8(ascii: "-")) }
    let year = day.year.magnitude
    if year < 10_000 {
      putTwoDigits(Int(year / 100))
      putTwoDigits(Int(year % 100))
    } else {
      putDigits(year)
    }
    put(UInt8(ascii: "-"))
    putTwoDigits(day.month)
    put(UInt8(ascii: "-"))
    putTwoDigits(day.day)
  }

  /// `YYYY-MM-DDTHH:MM:SSZ`.
  mutating func write(_ instant: UTCInstant) {
    write(instant.day)
    reserve(16)
    put(UInt8(ascii: "T"))
    putTwoDigits(instant.secondOfDay / 3_600)
    put(UInt8(ascii: ":"))
    putTwoDigits(instant.secondOfDay / 60 % 60)
    put(UInt8(ascii: ":"))
    putTwoDigits(instant.secondOfDay % 60)
    put(UInt8(ascii: "Z"))
  }

  private mutating func putTwoDigits(_ number: Int) {
    let number = UInt8(truncatingIfNeeded: number)
    let tens = number / 10
    put(UInt8(ascii: "0") &+ tens)
    put(UInt8(ascii: "0") &+ number &- tens &* 10)
  }

  /// 20 bytes at most, for which room was made. Up to eight digits are gathered in one word, the
  /// first in its lowest byte.
  private mutating func putDigits(_ number: UInt, atLeast width: Int = 1) {
    var rest = number
    if rest >= 100_000_000 {
      putDigits(rest / 100_000_000, atLeast: max(width - 8, 1))
      return putDigits(rest % 100_000_000, atLeast: 8)
    }
    var gathered: UInt64 = 0
    var digits = 0
    repeat {
      gathered = gathered << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      digits += 1
    } while rest > 0 || digits < min(width, 8)
    while gathered > 0 {
      put(UInt8(truncatingIfNeeded: gathered))
      gathered >>= 8
    }
  }
}

extension ByteWriter {
  /// Writes a text of any content, with some of its bytes spelled otherwise.
  mutating func write(_ text: String, with escapes: EscapeTable) {
    let start = count
    write(text)
    escape(from: start, with: escapes)
  }

  /// Spells everything from `start` on, which is valid UTF-8, as a format wants it.
  ///
  /// The bytes are looked over in place; only where the look-over meets one that `escapes` marks is
  /// the rest written again.
  mutating func escape(from start: Int, with escapes: EscapeTable) {
    guard let mark = firstMark(of: escapes, from: start) else { return }
    let rest = bytes(from: mark)
    truncate(to: mark)
    var written = 0
    var index = 0
    while index < rest.count {
      let byte = rest[index]
      guard escapes.marks[Int(byte)] != 0 else {
        index += 1
        continue
      }
      if let length = UnprintableCharacter.length(in: rest, at: index) {
        write(rest[written..<index])
        write(UInt8(ascii: " "))
        index += length
        written = index
      } else {
        let spelling = escapes.spellings[Int(byte)]
        if !spelling.isEmpty {
          write(rest[written..<index])
          write(spelling)
          written = index + 1
        }
        index += 1
      }
    }
    write(rest[written...])
  }
}
