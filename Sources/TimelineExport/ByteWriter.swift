import TimelineModel

/// A growing run of bytes with the spellings that all formats share.
///
/// The loop over the rows empties it between two rows, so it never holds more than a row above
/// ``flushSize``.
///
/// Every byte of every output goes through here, so it is written on bare memory: an array asks on
/// each byte whether it is shared. What holds always: `memory` has `capacity` bytes, the first
/// `count` are set, and nobody else has the pointer. Bytes are set only after ``reserve(_:)`` made
/// room for them, those of a word that do not count included, and read only below `count`; of what
/// is copied, no byte beyond its size is read.
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

  /// Sets the lowest bytes of a word, the lowest first. Room was made for all eight.
  @inline(__always)
  private mutating func put(_ word: UInt64, bytes: Int) {
    UnsafeMutableRawPointer(memory + count).storeBytes(of: word.littleEndian, as: UInt64.self)
    count &+= bytes
  }

  @inline(__always)
  package mutating func write(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  /// Most of what is written is short: it is moved as two words that may overlap, or as four, which
  /// is sooner done than a call that looks for the best way.
  @inline(__always)
  private mutating func copy(_ more: UnsafeRawBufferPointer) {
    let size = more.count
    guard let source = more.baseAddress, size > 0 else { return }
    reserve(size)
    let target = UnsafeMutableRawPointer(memory + count)
    @inline(__always)
    func move<Word: BitwiseCopyable>(_ type: Word.Type, at offset: Int) {
      let word = source.loadUnaligned(fromByteOffset: offset, as: type)
      target.storeBytes(of: word, toByteOffset: offset, as: type)
    }
    switch size {
    case 65...: target.copyMemory(from: source, byteCount: size)
    case 33...:
      move(SIMD16<UInt8>.self, at: 0)
      move(SIMD16<UInt8>.self, at: 16)
      move(SIMD16<UInt8>.self, at: size &- 32)
      move(SIMD16<UInt8>.self, at: size &- 16)
    case 17...:
      move(SIMD16<UInt8>.self, at: 0)
      move(SIMD16<UInt8>.self, at: size &- 16)
    case 8...:
      move(UInt64.self, at: 0)
      move(UInt64.self, at: size &- 8)
    case 4...:
      move(UInt32.self, at: 0)
      move(UInt32.self, at: size &- 4)
    default:
      move(UInt8.self, at: 0)
      move(UInt8.self, at: size &>> 1)
      move(UInt8.self, at: size &- 1)
    }
    count &+= size
  }

  mutating func write(_ more: [UInt8]) {
    more.withUnsafeBytes { copy($0) }
  }

  /// A part of an array; nothing where it has no such part. A slice would count references.
  @inline(__always)
  mutating func write(_ more: [UInt8], _ part: Range<Int>) {
    guard part.lowerBound >= 0, part.upperBound <= more.count else { return }
    more.withUnsafeBytes { copy(UnsafeRawBufferPointer(rebasing: $0[part])) }
  }

  /// The first byte from `start` on that `escapes` marks; nil if all stand as they are.
  ///
  /// `marks` has an entry for every byte there is.
  @inline(never)
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
  ///
  /// In line, so that of a literal nothing is left but its bytes.
  @inline(__always)
  package mutating func write(_ text: String) {
    // The standard library hands out a buffer at once, but a view of a string byte by byte.
    if text.utf8.withContiguousStorageIfAvailable({ copy(UnsafeRawBufferPointer($0)) }) == nil {
      write(foreign: text)
    }
  }

  @inline(never)
  private mutating func write(foreign text: String) {
    for byte in text.utf8 { write(byte) }
  }

  /// The text as it is; true if `escapes` may mark a byte of it.
  ///
  /// The bytes are looked over on their way, eight at once: of a long text the last eight come in a
  /// word that overlaps the one before, of a short one all in a word that is put together.
  @inline(__always)
  mutating func write(_ text: String, lookingFor escapes: EscapeTable) -> Bool {
    let isDoubtful = text.utf8.withContiguousStorageIfAvailable { source in
      copy(UnsafeRawBufferPointer(source), lookingFor: escapes)
    }
    if let isDoubtful { return isDoubtful }
    write(foreign: text)
    return true
  }

  @inline(__always)
  private mutating func copy(_ more: UnsafeRawBufferPointer, lookingFor escapes: EscapeTable)
    -> Bool
  {
    let size = more.count
    guard let source = more.baseAddress, size > 0 else { return false }
    reserve(size)
    let target = UnsafeMutableRawPointer(memory + count)
    var doubts: UInt64 = 0
    @inline(__always)
    func move<Word: FixedWidthInteger>(_ type: Word.Type, at offset: Int) -> UInt64 {
      let word = source.loadUnaligned(fromByteOffset: offset, as: type)
      target.storeBytes(of: word, toByteOffset: offset, as: type)
      return UInt64(truncatingIfNeeded: word)
    }
    if size >= 8 {
      var index = 0
      while index < size {
        doubts |= escapes.doubts(move(UInt64.self, at: min(index, size &- 8)))
        index &+= 8
      }
    } else if size >= 4 {
      doubts = escapes.doubts(move(UInt32.self, at: 0) | move(UInt32.self, at: size &- 4) << 32)
    } else {
      let bytes = move(UInt8.self, at: 0) | move(UInt8.self, at: size &>> 1) << 8
      // The rest is filled with spaces, which are in no doubt.
      doubts = escapes.doubts(
        bytes | move(UInt8.self, at: size &- 1) << 16 | 0x2020_2020_2000_0000)
    }
    count &+= size
    return doubts & 0x8080_8080_8080_8080 != 0
  }

  package mutating func write(_ number: Int) {
    reserve(24)
    if number < 0 { put(UInt8(ascii: "-")) }
    putDigits(number.magnitude)
  }

  /// So many digits after the point and never more than six, trailing zeros left out, no exponent.
  /// The number has to be finite and below 10¹²; others are written as 0.
  @inline(__always)
  package mutating func write(_ number: Double, digits: Int) {
    switch digits {
    case ...0: write(number, parts: 1)
    case 1: write(number, parts: 10)
    case 2: write(number, parts: 100)
    case 3: write(number, parts: 1_000)
    case 4: write(number, parts: 10_000)
    case 5: write(number, parts: 100_000)
    default: write(number, parts: 1_000_000)
    }
  }

  /// Rounds to so many parts of 1: a power of ten, 10⁶ at most.
  @inline(never)
  private mutating func write(_ number: Double, parts: Int) {
    let size = abs(number)
    guard size < 1e12 else { return write(UInt8(ascii: "0")) }
    let scaled = size * Double(parts)
    var rounded = Int(scaled)
    if scaled - Double(rounded) >= 0.5 { rounded &+= 1 }
    let millionths = UInt(parts == 1_000_000 ? rounded : rounded &* (1_000_000 / parts))
    reserve(32)
    if number < 0, millionths > 0 { put(UInt8(ascii: "-")) }
    let whole = millionths / 1_000_000
    putDigits(whole)
    let fraction = millionths &- whole &* 1_000_000
    guard fraction > 0 else { return }
    put(UInt8(ascii: "."))
    let decimals = DecimalDigits.eight(UInt64(fraction) &* 100)
    put(decimals | DecimalDigits.zeros, bytes: 8 &- decimals.leadingZeroBitCount / 8)
  }

  /// `YYYY-MM-DD` with as many digits for the year as it needs, four at least.
  mutating func write(_ day: CalendarDate) {
    reserve(40)
    if day.year < 0 { put(UInt8(ascii: "-")) }
    let year = UInt64(day.year.magnitude)
    let monthAndDay =
      UInt64(truncatingIfNeeded: day.month) << 32 | UInt64(truncatingIfNeeded: day.day) << 48
    let digits = DecimalDigits.ascii(ofPairs: DecimalDigits.pairs(year % 10_000) | monthAndDay)
    if year < 10_000 {
      put(digits, bytes: 4)
    } else {
      putDigits(UInt(year))
    }
    let dash = UInt64(UInt8(ascii: "-"))
    put(dash | digits >> 24 & 0xFFFF00 | dash << 24 | digits >> 16 & 0xFFFF_0000_0000, bytes: 6)
  }

  /// `YYYY-MM-DDTHH:MM:SSZ`.
  mutating func write(_ instant: UTCInstant) {
    write(instant.day)
    reserve(16)
    let second = UInt64(truncatingIfNeeded: instant.secondOfDay)
    let pairs = second / 3_600 | (second / 60 % 60) << 16 | (second % 60) << 32
    let digits = DecimalDigits.ascii(ofPairs: pairs)
    let colon = UInt64(UInt8(ascii: ":"))
    let hour = UInt64(UInt8(ascii: "T")) | (digits & 0xFFFF) << 8 | colon << 24
    put(hour | (digits >> 16 & 0xFFFF) << 32 | colon << 48, bytes: 7)
    put(digits >> 32 & 0xFFFF | UInt64(UInt8(ascii: "Z")) << 16, bytes: 3)
  }

  /// The EDTF of an interval, which needs no escapes where a colon needs none.
  mutating func write(_ interval: DateInterval) {
    if let day = interval.plainDay { write(day) } else { write(interval.edtf) }
  }

  /// 20 bytes at most; room was made for 24.
  private mutating func putDigits(_ number: UInt) {
    if number < 10 {
      put(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number))
    } else if number < 100_000_000 {
      let digits = DecimalDigits.eight(UInt64(number))
      let missing = digits.trailingZeroBitCount / 8
      put((digits | DecimalDigits.zeros) &>> UInt64(missing &* 8), bytes: 8 &- missing)
    } else {
      putDigits(number / 100_000_000)
      put(DecimalDigits.eight(UInt64(number % 100_000_000)) | DecimalDigits.zeros, bytes: 8)
    }
  }
}

extension ByteWriter {
  /// Writes a text of any content, with some of its bytes spelled otherwise.
  mutating func write(_ text: String, with escapes: EscapeTable) {
    let start = count
    if write(text, lookingFor: escapes) { escape(from: start, with: escapes) }
  }

  /// Spells everything from `start` on, which is valid UTF-8, as a format wants it.
  ///
  /// The bytes are looked over in place; only where the look-over meets one that `escapes` marks is
  /// the rest written again.
  @inline(never)
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
        write(rest, written..<index)
        write(UInt8(ascii: " "))
        index += length
        written = index
      } else {
        let spelling = escapes.spellings[Int(byte)]
        if !spelling.isEmpty {
          write(rest, written..<index)
          write(spelling)
          written = index + 1
        }
        index += 1
      }
    }
    write(rest, written..<rest.count)
  }
}
