/// A forgiving scanner of XML: start tags, end tags and texts, one after the other.
///
/// It knows nothing of document type definitions, so no entity is declared, no file is named and
/// nothing expands: what stands in a DTD is stepped over. Broken XML gives the tokens that it has.
struct XMLScanner {
  enum Token {
    /// Name with its prefix; the scanner's ``XMLScanner/attributes`` hold the rest.
    case start(name: String, isEmpty: Bool)
    case end(name: String)
    /// References are replaced.
    case text([UInt8])
  }

  let bytes: [UInt8]
  private let end: Int
  /// Where the next token starts.
  private(set) var index: Int
  /// Attributes of the last start tag, in their order.
  private(set) var attributes: [(name: String, value: String)] = []

  init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    self.bytes = bytes
    index = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  mutating func next() -> Token? {
    while index < end {
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < end else {
        return .text(XMLReferences.replaced(bytes[text()]))
      }
      switch bytes[index + 1] {
      case UInt8(ascii: "!"):
        if let section = declaration() { return .text(section) }
      case UInt8(ascii: "?"): index = offset(of: "?>", from: index + 2)
      case UInt8(ascii: "/"):
        let start = index + 2
        index = bytes[index..<end].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? end
        return .end(name: name(from: start))
      case let byte where byte.isASCIILetter || byte == UInt8(ascii: "_") || byte >= 0x80:
        return startTag()
      default: return .text(XMLReferences.replaced(bytes[text()]))
      }
    }
    return nil
  }

  /// The bytes up to the next `<`, at least one.
  private mutating func text() -> Range<Int> {
    let start = index
    index = bytes[(index + 1)..<end].firstIndex(of: UInt8(ascii: "<")) ?? end
    return start..<index
  }

  /// Comment, CDATA section (whose text is returned) or DOCTYPE.
  private mutating func declaration() -> [UInt8]? {
    let rest = bytes[index..<end]
    if rest.starts(with: "<!--".utf8) {
      index = offset(of: "-->", from: index + 4)
    } else if rest.starts(with: "<![CDATA[".utf8) {
      let start = index + 9
      index = offset(of: "]]>", from: start)
      let isClosed = index >= start + 3 && bytes[index - 1] == UInt8(ascii: ">")
      return Array(bytes[min(start, end)..<max(min(start, end), isClosed ? index - 3 : index)])
    } else {
      var depth = 0
      while index < end {
        switch bytes[index] {
        case UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: ">") where depth <= 0:
          index += 1
          return nil
        default: break
        }
        index += 1
      }
    }
    return nil
  }

  /// The offset behind a mark; the end if it does not come.
  private func offset(of mark: String, from start: Int) -> Int {
    guard start < end else { return end }
    return bytes[start..<end].firstOffset(of: mark).map { $0 + mark.utf8.count } ?? end
  }

  private func name(from start: Int) -> String {
    guard start < end else { return "" }
    let name = bytes[start..<end].prefix {
      !$0.isSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "=")
    }
    return String(decoding: name.prefix(200), as: UTF8.self)
  }

  private mutating func startTag() -> Token {
    let tag = name(from: index + 1)
    attributes.removeAll(keepingCapacity: true)
    index += 1
    while index < end, !bytes[index].isSpace, bytes[index] != UInt8(ascii: ">"),
      bytes[index] != UInt8(ascii: "/")
    {
      index += 1
    }
    var isEmpty = false
    while index < end, bytes[index] != UInt8(ascii: ">") {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") { break }
      if byte == UInt8(ascii: "/") { isEmpty = true }
      if byte.isSpace || byte == UInt8(ascii: "/") {
        index += 1
      } else {
        isEmpty = false
        readAttribute()
      }
    }
    if index < end, bytes[index] == UInt8(ascii: ">") { index += 1 }
    return .start(name: tag, isEmpty: isEmpty)
  }

  private mutating func readAttribute() {
    let start = index
    while index < end, !bytes[index].isSpace, bytes[index] != UInt8(ascii: "="),
      bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "<")
    {
      index += 1
    }
    let name = String(decoding: bytes[start..<index].prefix(200), as: UTF8.self)
    while index < end, bytes[index].isSpace { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: "=") else {
      if index == start { index += 1 }
      return
    }
    index += 1
    while index < end, bytes[index].isSpace { index += 1 }
    guard index < end, bytes[index] == 0x22 || bytes[index] == 0x27 else { return }
    let quote = bytes[index]
    let close = bytes[(index + 1)..<end].firstIndex(of: quote) ?? end
    if attributes.count < 256 {
      let value = XMLReferences.replaced(bytes[(index + 1)..<close].prefix(64 << 10))
      attributes.append((name, String(decoding: value, as: UTF8.self)))
    }
    index = min(close + 1, end)
  }
}

/// Character and entity references: numbers, the five of XML, and the names that HTML knows.
enum XMLReferences {
  static func replaced(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard var mark = text.firstIndex(of: UInt8(ascii: "&")) else { return Array(text) }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var start = text.startIndex
    while true {
      result.append(contentsOf: text[start..<mark])
      let name = text[(mark + 1)...].prefix(32).prefix { $0 != UInt8(ascii: ";") }
      if name.endIndex < text.endIndex, text[name.endIndex] == UInt8(ascii: ";"),
        let scalar = scalar(name)
      {
        result.append(contentsOf: String(scalar).utf8)
        start = name.endIndex + 1
      } else {
        result.append(text[mark])
        start = mark + 1
      }
      guard let next = text[start...].firstIndex(of: UInt8(ascii: "&")) else { break }
      mark = next
    }
    result.append(contentsOf: text[start...])
    return result
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: name, as: UTF8.self)
    guard name.first == UInt8(ascii: "#") else {
      switch text {
      case "amp": return "&"
      case "lt": return "<"
      case "gt": return ">"
      case "quot": return "\""
      case "apos": return "'"
      default: return HTMLParser.entity(text)
      }
    }
    let digits = text.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }
}
