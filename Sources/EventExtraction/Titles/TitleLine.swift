internal import TextAnalysis

/// The words of a title as one line: white space made single spaces, marks without their other half
/// taken out, cut to a length.
struct TitleLine {
  /// Code points of the longest title, the ellipsis left out.
  static let limit = 100

  private var bytes: [UInt8]

  /// Takes UTF-8 with any white space.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    joinSpaces()
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Runs of white space become one space each; none is left at the ends.
  private mutating func joinSpaces() {
    var before: UInt8 = 0x20
    var isOneLine = true
    for index in bytes.indices {
      let byte = bytes[index]
      if byte > 0x20, byte < 0xC2 || byte > 0xE3 || Self.space(bytes, at: index) == 0 {
        before = byte
      } else if byte == 0x20, before != 0x20 {
        before = byte
      } else if byte <= 0x20 || byte >= 0xC2 {
        isOneLine = false
        break
      }
    }
    if isOneLine, before != 0x20 || bytes.isEmpty { return }
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let length = Self.space(bytes, at: index)
      if length > 0 {
        if line.last ?? 0x20 != 0x20 { line.append(0x20) }
        index += length
      } else {
        line.append(bytes[index])
        index += 1
      }
    }
    if line.last == 0x20 { line.removeLast() }
    bytes = line
  }

  /// The length of the white space at a position, 0 for anything else.
  private static func space(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2, 0xE1...0xE3:
      let (scalar, length) = UTF8Scalar.decode(bytes, at: index)
      return scalar.properties.isWhitespace ? length : 0
    default: return 0
    }
  }

  // MARK: marks

  /// Takes out quotation marks and brackets that have lost their other half.
  mutating func balance() {
    var open: [(range: Range<Int>, closing: Unicode.Scalar)] = []
    var loose: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard let mark = PairedMark(bytes, at: index) else {
        index += 1
        continue
      }
      let range = index..<index + mark.length
      index = range.upperBound
      if let last = open.lastIndex(where: { $0.closing == mark.scalar }) {
        open.remove(at: last)
      } else if let closing = mark.closing {
        open.append((range, closing))
      } else {
        loose.append(range)
      }
    }
    loose += open.map(\.range)
    guard !loose.isEmpty else { return }
    for range in loose.sorted(by: { $0.lowerBound > $1.lowerBound }) {
      bytes.removeSubrange(range)
    }
    joinSpaces()
  }

  private struct PairedMark {
    let scalar: Unicode.Scalar
    let length: Int
    /// What ends what the mark opens; nil for marks that end.
    let closing: Unicode.Scalar?

    init?(_ bytes: [UInt8], at index: Int) {
      switch bytes[index] {
      case 0x22, 0x28, 0x29, 0xC2, 0xE2: break
      default: return nil
      }
      (scalar, length) = UTF8Scalar.decode(bytes, at: index)
      switch scalar {
      case "\"": closing = "\""
      case "“": closing = "”"
      case "«": closing = "»"
      case "(": closing = ")"
      case "”", "»", ")": closing = nil
      default: return nil
      }
    }
  }

  // MARK: length

  /// Cuts a long line at the end of a word and adds an ellipsis; no article, preposition or mark stands
  /// before it.
  mutating func shorten() {
    guard bytes.count > Self.limit, let cut = cut() else { return }
    bytes.removeSubrange(cut...)
    while let length = looseEnd { bytes.removeLast(length) }
    balance()
    bytes += "…".utf8
  }

  /// Where the words end that are kept; nil if the line is short enough.
  private func cut() -> Int? {
    var ends: [Int] = []
    var position = 0
    var last = bytes.count
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      if position == Self.limit {
        last = index
        break
      }
      if bytes[index] == 0x20, position < Self.limit - 1 { ends.append(index) }
      position += 1
    }
    guard last < bytes.count else { return nil }
    while ends.count > 4, let end = ends.last,
      let classes = WordClasses.table[WordHash.of(bytes: bytes[ends[ends.count - 2] + 1..<end])],
      !classes.isDisjoint(with: [.determiner, .preposition, .possessive, .coordinator])
    {
      ends.removeLast()
    }
    return ends.last ?? last
  }

  /// The length of a mark or space that must not end a line; nil if there is none.
  private var looseEnd: Int? {
    guard let last = bytes.last else { return nil }
    if ",;:-(\" ".utf8.contains(last) { return 1 }
    guard bytes.count > 3, bytes[bytes.count - 3] == 0xE2, bytes[bytes.count - 2] == 0x80 else {
      return nil
    }
    // – — “
    return last == 0x93 || last == 0x94 || last == 0x9C ? 3 : nil
  }

  // MARK: letters

  mutating func capitalize() {
    guard let first = bytes.first, first >= 0x61 else { return }
    if first < 0x80 {
      if first <= 0x7A { bytes[0] = first & 0xDF }
      return
    }
    let (scalar, length) = UTF8Scalar.decode(bytes, at: 0)
    bytes.replaceSubrange(0..<length, with: scalar.properties.titlecaseMapping.utf8)
  }
}
