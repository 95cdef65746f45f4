import TimelineModel

/// A growing run of bytes with the spellings that all formats share.
///
/// The loop over the rows empties it between two rows, so it never holds more than a row above
/// ``flushSize``.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  /// Bytes after which the sink is called.
  static let flushSize = 128 * 1024

  /// - Parameter capacity: Bytes to make room for; more are taken as they are needed.
  package init(capacity: Int = flushSize + 16 * 1024) {
    bytes.reserveCapacity(capacity)
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Takes back what stands from here on.
  mutating func truncate(to count: Int) {
    bytes.removeSubrange(min(max(count, 0), bytes.count)...)
  }

  package mutating func write(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func write(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  /// Puts a byte before the one at this place. The cost is that of moving what follows.
  mutating func insert(_ byte: UInt8, at index: Int) {
    bytes.insert(byte, at: index)
  }

  /// The text as it is; only for words of our own that need no escapes.
  package mutating func write(_ text: String) {
    // The standard library copies a buffer at once, but a view of a string byte by byte.
    if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
      bytes.append(contentsOf: text.utf8)
    }
  }

  package mutating func write(_ number: Int) {
    bytes.append(addingCapacity: 20) { span in
      if number < 0 { span.append(UInt8(ascii: "-")) }
      span.append(digitsOf: number.magnitude)
    }
  }

  private static let powersOfTen: [UInt] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

  /// So many digits after the point and never more than six, trailing zeros left out, no exponent.
  /// The number has to be finite and below 10¹²; others are written as 0.
  package mutating func write(_ number: Double, digits: Int) {
    let digits = min(max(digits, 0), 6)
    let scale = Self.powersOfTen[digits]
    guard abs(number) < 1e12 else { return bytes.append(UInt8(ascii: "0")) }
    let scaled = UInt((abs(number) * Double(scale)).rounded())
    bytes.append(addingCapacity: 28) { span in
      if number < 0, scaled > 0 { span.append(UInt8(ascii: "-")) }
      let whole = scaled / scale
      span.append(digitsOf: whole)
      var fraction = scaled &- whole &* scale
      guard fraction > 0 else { return }
      var width = digits
      while fraction % 10 == 0 {
        fraction /= 10
        width -= 1
      }
      span.append(UInt8(ascii: "."))
      span.append(digitsOf: fraction, atLeast: width)
    }
  }

  /// `YYYY-MM-DD` with as many digits for the year as it needs, four at least.
  mutating func write(_ day: CalendarDate) {
    bytes.append(addingCapacity: 27) { span in span.append(day) }
  }

  /// `YYYY-MM-DDTHH:MM:SSZ`.
  mutating func write(_ instant: UTCInstant) {
    bytes.append(addingCapacity: 37) { span in
      span.append(instant.day)
      span.append(UInt8(ascii: "T"))
      span.append(twoDigitsOf: instant.secondOfDay / 3_600)
      span.append(UInt8(ascii: ":"))
      span.append(twoDigitsOf: instant.secondOfDay / 60 % 60)
      span.append(UInt8(ascii: ":"))
      span.append(twoDigitsOf: instant.secondOfDay % 60)
      span.append(UInt8(ascii: "Z"))
    }
  }
}

extension OutputSpan where Element == UInt8 {
  /// 27 bytes at most.
  fileprivate mutating func append(_ day: CalendarDate) {
    if day.year < 0 { append(UInt8(ascii: "-")) }
    let year = day.year.magnitude
    if year < 10_000 {
      append(twoDigitsOf: Int(year / 100))
      append(twoDigitsOf: Int(year % 100))
    } else {
      append(digitsOf: year)
    }
    append(UInt8(ascii: "-"))
    append(twoDigitsOf: day.month)
    append(UInt8(ascii: "-"))
    append(twoDigitsOf: day.day)
  }

  fileprivate mutating func append(twoDigitsOf number: Int) {
    let tens = UInt8(truncatingIfNeeded: number) / 10
    append(UInt8(ascii: "0") &+ tens)
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number) &- tens &* 10)
  }

  /// 20 bytes at most. Up to eight digits are gathered in one word, the first in its lowest byte.
  fileprivate mutating func append(digitsOf number: UInt, atLeast width: Int = 1) {
    var rest = number
    if rest >= 100_000_000 {
      append(digitsOf: rest / 100_000_000, atLeast: max(width - 8, 1))
      return append(digitsOf: rest % 100_000_000, atLeast: 8)
    }
    var gathered: UInt64 = 0
    var count = 0
    repeat {
      gathered = gathered << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      count += 1
    } while rest > 0 || count < min(width, 8)
    while gathered > 0 {
      append(UInt8(truncatingIfNeeded: gathered))
      gathered >>= 8
    }
  }
}

extension ByteWriter {
  /// Writes a text of any content, with some of its bytes spelled otherwise.
  mutating func write(_ text: String, with escapes: EscapeTable) {
    let start = bytes.count
    write(text)
    escape(from: start, with: escapes)
  }

  /// Spells everything from `start` on, which is valid UTF-8, as a format wants it.
  ///
  /// The bytes are looked over in place; only where the look-over meets one that `escapes` marks is
  /// the rest written again.
  mutating func escape(from start: Int, with escapes: EscapeTable) {
    guard let mark = firstMark(of: escapes, from: start) else { return }
    let rest = Array(bytes[mark...])
    bytes.removeSubrange(mark...)
    var written = 0
    var index = 0
    while index < rest.count {
      let byte = rest[index]
      guard escapes.marks[Int(byte)] != 0 else {
        index += 1
        continue
      }
      if let length = UnprintableCharacter.length(in: rest, at: index) {
        bytes.append(contentsOf: rest[written..<index])
        bytes.append(UInt8(ascii: " "))
        index += length
        written = index
      } else {
        let spelling = escapes.spellings[Int(byte)]
        if !spelling.isEmpty {
          bytes.append(contentsOf: rest[written..<index])
          bytes.append(contentsOf: spelling)
          written = index + 1
        }
        index += 1
      }
    }
    bytes.append(contentsOf: rest[written...])
  }

  /// The first byte from `start` on that needs a second look; nil if all stand as they are.
  ///
  /// The one loop that sees every byte of every text, hence without bounds checks: `index` and the
  /// seven places after it stay below the count of `bytes`, and `marks` has an entry for every byte
  /// there is.
  func firstMark(of escapes: EscapeTable, from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      escapes.marks.withUnsafeBufferPointer { marks in
        func isMarked(_ index: Int) -> UInt8 { marks[Int(bytes[index])] }
        var index = start
        while index &+ 8 <= bytes.count {
          let first = isMarked(index) | isMarked(index &+ 1) | isMarked(index &+ 2)
          let second = isMarked(index &+ 3) | isMarked(index &+ 4) | isMarked(index &+ 5)
          if first | second | isMarked(index &+ 6) | isMarked(index &+ 7) != 0 { break }
          index &+= 8
        }
        while index < bytes.count {
          if isMarked(index) != 0 { return index }
          index &+= 1
        }
        return nil
      }
    }
  }
}
