/// A forgiving reader of JSON: it takes comments, trailing and missing commas, raw line breaks in
/// strings and a cut end, because what stands in web pages is often so written.
struct JSONReader {
  /// Values deeper than this are skipped and count as null.
  static let maximumDepth = 100

  private let bytes: [UInt8]
  private var index: Int
  private let end: Int
  /// True if the value was not strictly JSON.
  private(set) var isDamaged = false

  init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    self.bytes = bytes
    index = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  /// The value of the whole text; nil if it starts none.
  static func value(of bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(bytes)
    return reader.value(depth: 0)
  }

  /// The value of one line of JSON Lines: whole, with nothing behind it; nil otherwise.
  static func line(_ bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(bytes)
    let value = reader.value(depth: 0)
    reader.skipSpace()
    return reader.isDamaged || reader.index < reader.end ? nil : value
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard index < end else {
      isDamaged = true
      return nil
    }
    switch bytes[index] {
    case UInt8(ascii: "{"):
      return depth < Self.maximumDepth ? object(depth: depth) : skipNest()
    case UInt8(ascii: "["):
      return depth < Self.maximumDepth ? array(depth: depth) : skipNest()
    case UInt8(ascii: "\""): return .string(text())
    default: return literal()
    }
  }

  private mutating func object(depth: Int) -> JSONValue {
    index += 1
    var members: [JSONMember] = []
    while true {
      skipSpace()
      guard index < end else {
        isDamaged = true
        break
      }
      let byte = bytes[index]
      if byte == UInt8(ascii: "}") {
        index += 1
        break
      }
      if byte == UInt8(ascii: ",") {
        index += 1
      } else if byte == UInt8(ascii: "\"") {
        let name = text()
        skipSpace()
        guard index < end, bytes[index] == UInt8(ascii: ":") else {
          isDamaged = true
          continue
        }
        index += 1
        guard let value = value(depth: depth + 1) else { break }
        members.append(JSONMember(name: name, value: value))
      } else {
        isDamaged = true
        if byte == UInt8(ascii: "]") { break }
        index += 1
      }
    }
    return .object(members)
  }

  private mutating func array(depth: Int) -> JSONValue {
    index += 1
    var values: [JSONValue] = []
    while true {
      skipSpace()
      guard index < end else {
        isDamaged = true
        break
      }
      let byte = bytes[index]
      if byte == UInt8(ascii: "]") {
        index += 1
        break
      }
      if byte == UInt8(ascii: ",") {
        index += 1
      } else if byte == UInt8(ascii: "}") {
        isDamaged = true
        break
      } else if let value = value(depth: depth + 1) {
        values.append(value)
      } else {
        break
      }
    }
    return .array(values)
  }

  /// Steps over an object or array without looking into it.
  private mutating func skipNest() -> JSONValue {
    var depth = 0
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""):
        _ = text()
        continue
      default: break
      }
      index += 1
      if depth == 0 { return .null }
    }
    isDamaged = true
    return .null
  }

  private mutating func literal() -> JSONValue? {
    let start = index
    while index < end {
      let byte = bytes[index]
      guard byte.isASCIILetter || byte.isDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E
      else { break }
      index += 1
    }
    let word = bytes[start..<index]
    if word.elementsEqual("true".utf8) { return .bool(true) }
    if word.elementsEqual("false".utf8) { return .bool(false) }
    if word.elementsEqual("null".utf8) { return .null }
    if let first = word.first, first.isDigit || first == 0x2D {
      return .number(String(decoding: word, as: UTF8.self))
    }
    isDamaged = true
    if word.isEmpty { index += 1 }
    return .null
  }

  private mutating func skipSpace() {
    while index < end {
      let byte = bytes[index]
      if byte.isSpace {
        index += 1
      } else if byte == UInt8(ascii: "/"), index + 1 < end {
        if bytes[index + 1] == UInt8(ascii: "/") {
          while index < end, bytes[index] != 0x0A { index += 1 }
        } else if bytes[index + 1] == UInt8(ascii: "*") {
          index += 2
          while index < end,
            !(bytes[index - 1] == UInt8(ascii: "*") && bytes[index] == UInt8(ascii: "/"))
          {
            index += 1
          }
          index = min(index + 1, end)
        } else {
          return
        }
        isDamaged = true
      } else {
        return
      }
    }
  }
}

extension JSONReader {
  /// The string that starts at the quotation mark here.
  private mutating func text() -> String {
    index += 1
    var run = index
    var result: [UInt8] = []
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        defer { index += 1 }
        if result.isEmpty { return String(decoding: bytes[run..<index], as: UTF8.self) }
        result.append(contentsOf: bytes[run..<index])
        return String(decoding: result, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        result.append(contentsOf: bytes[run..<index])
        appendEscape(to: &result)
        run = index
      } else {
        index += 1
      }
    }
    isDamaged = true
    result.append(contentsOf: bytes[run..<end])
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func appendEscape(to result: inout [UInt8]) {
    index += 1
    guard index < end else { return }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "u"): result.append(contentsOf: String(escapedScalar()).utf8)
    default: result.append(byte)
    }
  }

  /// The scalar of `XXXX` here, with the low surrogate behind it if it is a high one.
  private mutating func escapedScalar() -> Unicode.Scalar {
    guard let first = hexUnit() else { return "\u{FFFD}" }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let mark = index
    if index + 1 < end, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") {
      index += 2
      if let second = hexUnit(), (0xDC00..<0xE000).contains(second) {
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
      }
      index = mark
    }
    return "\u{FFFD}"
  }

  private mutating func hexUnit() -> UInt32? {
    guard index + 4 <= end else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      let letter = byte.lowered
      if byte.isDigit {
        value = value << 4 | UInt32(byte - 0x30)
      } else if letter >= 0x61, letter <= 0x66 {
        value = value << 4 | UInt32(letter - 0x57)
      } else {
        return nil
      }
    }
    index += 4
    return value
  }
}
