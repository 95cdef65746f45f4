/// How a format spells the bytes of a text that it cannot take as they are.
struct EscapeTable {
  /// 1 for each byte that needs a second look: it has a spelling, or may begin an unprintable
  /// character. 0 for the others.
  let marks: [UInt8]
  /// Empty where a byte stands as it is.
  let spellings: [[UInt8]]
  /// The printable ASCII characters with a spelling lie in these two stretches.
  private let stretches: (Stretch, Stretch)

  init(_ spelled: [UInt8: String]) {
    var marks: [UInt8] = (0...255).map { UnprintableCharacter.mayBegin(with: $0) ? 1 : 0 }
    var spellings = [[UInt8]](repeating: [], count: 256)
    for (byte, spelling) in spelled {
      marks[Int(byte)] = 1
      spellings[Int(byte)] = Array(spelling.utf8)
    }
    self.marks = marks
    self.spellings = spellings
    stretches = Self.stretches(of: spelled.keys.filter { (0x21...0x7E).contains($0) }.sorted())
  }

  /// Parts the characters at the widest gap between them.
  private static func stretches(of characters: [UInt8]) -> (Stretch, Stretch) {
    guard let first = characters.first, let last = characters.last else {
      return (Stretch(0x7F, 0x7F), Stretch(0x7F, 0x7F))
    }
    let gaps = zip(characters, characters.dropFirst())
    let (low, high) = gaps.max { $0.1 - $0.0 < $1.1 - $1.0 } ?? (last, first)
    return (Stretch(first, low), Stretch(high, last))
  }

  /// The highest bit of each of eight bytes is set if the byte may be marked: it is, or it lies in a
  /// stretch with one that is, or it is a control or no ASCII. What carries over from one byte to
  /// the next comes from one that is set itself.
  @inline(__always)
  func doubts(_ bytes: UInt64) -> UInt64 {
    let controls = (bytes &- 0x2020_2020_2020_2020) | (bytes &+ 0x0101_0101_0101_0101)
    return bytes | controls | stretches.0.holds(bytes) | stretches.1.holds(bytes)
  }

  /// Inside a JSON string (RFC 8259, section 7).
  static let json = EscapeTable([
    UInt8(ascii: "\""): "\\\"", UInt8(ascii: "\\"): "\\\\", UInt8(ascii: "\n"): "\\n",
    UInt8(ascii: "\r"): "\\r", UInt8(ascii: "\t"): "\\t",
  ])

  /// A CSV cell without quotes. What has to be quoted spells as itself here.
  static let bareCSV = EscapeTable([
    UInt8(ascii: ","): ",", UInt8(ascii: "\""): "\"", UInt8(ascii: "\n"): "\n",
    UInt8(ascii: "\r"): "\r",
  ])

  /// True for bytes that a CSV cell may hold in quotes only (RFC 4180, section 2.6).
  static func breaksCSV(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }

  /// Inside a quoted CSV cell.
  static let quotedCSV = EscapeTable([UInt8(ascii: "\""): "\"\""])

  /// XML character data and attribute values. A carriage return as it is would be read as a line
  /// feed, and the quote's offsets would no longer fit it.
  static let xml = EscapeTable([
    UInt8(ascii: "&"): "&amp;", UInt8(ascii: "<"): "&lt;", UInt8(ascii: ">"): "&gt;",
    UInt8(ascii: "\""): "&quot;", UInt8(ascii: "\r"): "&#13;",
  ])

  /// HTML text inside XML: escaped once for the balloon that shows it and once for the file.
  ///
  /// Beside the usual five, `$` is spelled by number so that `$[name]` in a text is never taken for
  /// a reference to a field, and `=` and `:` so that nothing looks like an attribute or a script.
  static let htmlInXML = EscapeTable([
    UInt8(ascii: "&"): "&amp;amp;", UInt8(ascii: "<"): "&amp;lt;", UInt8(ascii: ">"): "&amp;gt;",
    UInt8(ascii: "\""): "&amp;quot;", UInt8(ascii: "'"): "&amp;#39;",
    UInt8(ascii: "$"): "&amp;#36;", UInt8(ascii: "="): "&amp;#61;",
    UInt8(ascii: ":"): "&amp;#58;", UInt8(ascii: "\r"): "&#13;",
  ])

  /// The value of an HTML attribute inside XML, for addresses.
  static let attributeInXML = EscapeTable([
    UInt8(ascii: "&"): "&amp;amp;", UInt8(ascii: "<"): "&amp;lt;", UInt8(ascii: ">"): "&amp;gt;",
    UInt8(ascii: "\""): "&amp;quot;", UInt8(ascii: "'"): "&amp;#39;",
    UInt8(ascii: "$"): "&amp;#36;",
  ])

  /// HTML text or the value of an attribute inside a JSON string.
  static let htmlInJSON = EscapeTable([
    UInt8(ascii: "&"): "&amp;", UInt8(ascii: "<"): "&lt;", UInt8(ascii: ">"): "&gt;",
    UInt8(ascii: "\""): "&quot;", UInt8(ascii: "'"): "&#39;", UInt8(ascii: "\\"): "\\\\",
    UInt8(ascii: "\n"): "\\n", UInt8(ascii: "\r"): "\\r", UInt8(ascii: "\t"): "\\t",
  ])

  /// The value of an iCalendar property of the type TEXT (RFC 5545, section 3.3.11).
  static let calendarText = EscapeTable([
    UInt8(ascii: "\\"): "\\\\", UInt8(ascii: ";"): "\\;", UInt8(ascii: ","): "\\,",
    UInt8(ascii: "\n"): "\\n", UInt8(ascii: "\r"): " ",
  ])

  /// Text within a paragraph of Markdown (CommonMark 0.31, section 2.4). Line breaks become spaces:
  /// a line could begin a heading or a list.
  static let markdown = EscapeTable([
    UInt8(ascii: "\\"): "\\\\", UInt8(ascii: "`"): "\\`", UInt8(ascii: "*"): "\\*",
    UInt8(ascii: "_"): "\\_", UInt8(ascii: "["): "\\[", UInt8(ascii: "]"): "\\]",
    UInt8(ascii: "<"): "\\<", UInt8(ascii: ">"): "\\>", UInt8(ascii: "&"): "\\&",
    UInt8(ascii: "#"): "\\#", UInt8(ascii: "~"): "\\~", UInt8(ascii: "|"): "\\|",
    UInt8(ascii: "$"): "\\$", UInt8(ascii: "\n"): " ", UInt8(ascii: "\r"): " ",
  ])
}

/// Two ASCII characters and all between them, to be looked for in eight bytes at once.
private struct Stretch {
  private let toFirst: UInt64
  private let beyondLast: UInt64

  init(_ first: UInt8, _ last: UInt8) {
    toFirst = UInt64(0x80 &- first) &* 0x0101_0101_0101_0101
    beyondLast = UInt64(0x7F &- last) &* 0x0101_0101_0101_0101
  }

  /// The highest bit of each byte that is ASCII is set if the byte lies in the stretch: one sum
  /// reaches 128 from the first character on, the other one beyond the last.
  @inline(__always)
  func holds(_ bytes: UInt64) -> UInt64 { (bytes &+ toFirst) ^ (bytes &+ beyondLast) }
}

/// Characters that have no place in an output: controls except tab and line breaks (a carriage
/// return alone is none that spreadsheets know), and the last two of every plane, which are no
/// characters. XML 1.0 forbids most of them and readers stumble over the rest. Each is written as
/// one space, so that offsets in code points still fit.
enum UnprintableCharacter {
  static func mayBegin(with byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A: false
    case ..<0x20, 0x7F, 0xC2, 0xEF, 0xF0...0xF4: true
    default: false
    }
  }

  /// The number of UTF-8 bytes of the unprintable character that begins here; nil if a printable
  /// one does. The bytes are valid UTF-8.
  static func length(in bytes: [UInt8], at index: Int) -> Int? {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < bytes.count ? bytes[index + offset] : 0
    }
    switch bytes[index] {
    case 0x09, 0x0A: return nil
    case 0x0D: return byte(1) == 0x0A ? nil : 1
    case ..<0x20, 0x7F: return 1
    case 0xC2: return byte(1) < 0xA0 ? 2 : nil
    case 0xEF: return byte(1) == 0xBF && byte(2) >= 0xBE ? 3 : nil
    case 0xF0...0xF4:
      return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : nil
    default: return nil
    }
  }
}
