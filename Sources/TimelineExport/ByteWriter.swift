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
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    writeDigits(number.magnitude, atLeast: 1)
  }

  private static let powersOfTen: [UInt] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]

  /// So many digits after the point and never more than six, trailing zeros left out, no exponent.
  /// The number has to be finite and below 10¹²; others are written as 0.
  package mutating func write(_ number: Double, digits: Int) {
    let digits = min(max(digits, 0), 6)
    let scale = Self.powersOfTen[digits]
    guard abs(number) < 1e12 else { return bytes.append(UInt8(ascii: "0")) }
    let scaled = UInt((abs(number) * Double(scale)).rounded())
    if number < 0, scaled > 0 { bytes.append(UInt8(ascii: "-")) }
    writeDigits(scaled / scale, atLeast: 1)
    var fraction = scaled % scale
    guard fraction > 0 else { return }
    var width = digits
    while fraction % 10 == 0 {
      fraction /= 10
      width -= 1
    }
    bytes.append(UInt8(ascii: "."))
    writeDigits(fraction, atLeast: width)
  }

  /// `YYYY-MM-DD` with as many digits for the year as it needs, four at least.
  mutating func write(_ day: CalendarDate) {
    if day.year < 0 { bytes.append(UInt8(ascii: "-")) }
    if day.year.magnitude < 10_000 {
      writeTwoDigits(Int(day.year.magnitude / 100))
      writeTwoDigits(Int(day.year.magnitude % 100))
    } else {
      writeDigits(day.year.magnitude, atLeast: 4)
    }
    bytes.append(UInt8(ascii: "-"))
    writeTwoDigits(day.month)
    bytes.append(UInt8(ascii: "-"))
    writeTwoDigits(day.day)
  }

  /// `YYYY-MM-DDTHH:MM:SSZ`.
  mutating func write(_ instant: UTCInstant) {
    write(instant.day)
    bytes.append(UInt8(ascii: "T"))
    writeTwoDigits(instant.secondOfDay / 3_600)
    bytes.append(UInt8(ascii: ":"))
    writeTwoDigits(instant.secondOfDay / 60 % 60)
    bytes.append(UInt8(ascii: ":"))
    writeTwoDigits(instant.secondOfDay % 60)
    bytes.append(UInt8(ascii: "Z"))
  }

  private mutating func writeTwoDigits(_ number: Int) {
    bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 10))
    bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10))
  }

  /// Up to eight digits are gathered in one word, the first in its lowest byte.
  private mutating func writeDigits(_ number: UInt, atLeast width: Int) {
    var rest = number
    if rest >= 100_000_000 {
      writeDigits(rest / 100_000_000, atLeast: max(width - 8, 1))
      return writeDigits(rest % 100_000_000, atLeast: 8)
    }
    var gathered: UInt64 = 0
    var count = 0
    repeat {
      gathered = gathered << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      count += 1
    } while rest > 0 || count < min(width, 8)
    while gathered > 0 {
      bytes.append(UInt8(truncatingIfNeeded: gathered))
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
      guard escapes.marks[Int(byte)] else {
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
  /// The one loop that sees every byte of every text, hence without bounds checks: `index` stays
  /// below the count of `bytes`, and `marks` has an entry for every byte there is.
  func firstMark(of escapes: EscapeTable, from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      escapes.marks.withUnsafeBufferPointer { marks in
        var index = start
        while index < bytes.count {
          if marks[Int(bytes[index])] { return index }
          index += 1
        }
        return nil
      }
    }
  }
}
