import TimelineModel

/// A growing run of bytes with the spellings that all formats share.
///
/// The loop over the rows empties it between two rows, so it never holds more than a row above
/// ``flushSize``.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Bytes after which the sink is called.
  static let flushSize = 128 * 1024

  init() {
    bytes.reserveCapacity(Self.flushSize + 16 * 1024)
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func write(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func write(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  /// The text as it is; only for words of our own that need no escapes.
  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    writeDigits(number.magnitude, atLeast: 1)
  }

  /// At most so many digits after the point, trailing zeros left out, never an exponent. The number
  /// has to be finite and below 10¹²; others are written as 0.
  mutating func write(_ number: Double, digits: Int) {
    var scale: UInt = 1
    for _ in 0..<digits { scale *= 10 }
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
    writeDigits(day.year.magnitude, atLeast: 4)
    bytes.append(UInt8(ascii: "-"))
    writeDigits(day.month.magnitude, atLeast: 2)
    bytes.append(UInt8(ascii: "-"))
    writeDigits(day.day.magnitude, atLeast: 2)
  }

  /// `YYYY-MM-DDTHH:MM:SSZ`.
  mutating func write(_ instant: UTCInstant) {
    write(instant.day)
    bytes.append(UInt8(ascii: "T"))
    writeDigits(UInt(instant.secondOfDay / 3_600), atLeast: 2)
    bytes.append(UInt8(ascii: ":"))
    writeDigits(UInt(instant.secondOfDay / 60 % 60), atLeast: 2)
    bytes.append(UInt8(ascii: ":"))
    writeDigits(UInt(instant.secondOfDay % 60), atLeast: 2)
    bytes.append(UInt8(ascii: "Z"))
  }

  private mutating func writeDigits(_ number: UInt, atLeast width: Int) {
    var divisor: UInt = 1
    var count = 1
    while number / divisor >= 10 {
      divisor *= 10
      count += 1
    }
    while count < width {
      bytes.append(UInt8(ascii: "0"))
      count += 1
    }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }
}

extension ByteWriter {
  /// Writes a text of any content, with some of its bytes spelled otherwise.
  ///
  /// The text is copied whole and then looked over in place; only where the look-over meets a byte
  /// that `escapes` marks is the rest written again byte by byte.
  mutating func write(_ text: String, with escapes: EscapeTable) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    var index = start
    while index < bytes.count {
      if escapes.marks[Int(bytes[index])] { return rewrite(from: index, with: escapes) }
      index += 1
    }
  }

  private mutating func rewrite(from start: Int, with escapes: EscapeTable) {
    let rest = Array(bytes[start...])
    bytes.removeSubrange(start...)
    var index = 0
    while index < rest.count {
      let byte = rest[index]
      if !escapes.marks[Int(byte)] {
        bytes.append(byte)
        index += 1
      } else if let length = UnprintableCharacter.length(in: rest, at: index) {
        bytes.append(UInt8(ascii: " "))
        index += length
      } else {
        let spelling = escapes.spellings[Int(byte)]
        if spelling.isEmpty { bytes.append(byte) } else { bytes.append(contentsOf: spelling) }
        index += 1
      }
    }
  }
}
