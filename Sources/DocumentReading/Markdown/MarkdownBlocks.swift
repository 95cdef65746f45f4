import TimelineModel

/// Gathers the lines of a Markdown text into blocks.
struct MarkdownBlocks {
  var text = DocumentText()
  private var paragraph: [UInt8] = []
  private var role = BlockRole.body
  private var fence: UInt8?
  private var isInComment = false

  mutating func read(_ bytes: [UInt8], from start: Int) {
    var start = start
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      readLine(bytes[bytes[start..<end].trimmed], indent: indent(bytes[start..<end]))
      start = end + 1
    }
    flush()
  }

  private func indent(_ line: ArraySlice<UInt8>) -> Int { line.prefix { $0 == 0x20 }.count }

  private mutating func flush() {
    text.append(MarkdownInline.plain(paragraph[...]), as: role)
    paragraph.removeAll(keepingCapacity: true)
    role = .body
  }

  private mutating func open(_ role: BlockRole, _ line: ArraySlice<UInt8>) {
    flush()
    self.role = role
    paragraph.append(contentsOf: line)
  }

  private mutating func readLine(_ line: ArraySlice<UInt8>, indent: Int) {
    if isInComment {
      isInComment = line.firstOffset(of: "-->") == nil
      return
    }
    if let mark = fence {
      if line.count >= 3, line.prefix(3).allSatisfy({ $0 == mark }) { fence = nil }
      return
    }
    guard let first = line.first else { return flush() }
    if line.count >= 3, first == 0x60 || first == 0x7E, line.prefix(3).allSatisfy({ $0 == first }) {
      flush()
      fence = first
    } else if line.starts(with: "<!--".utf8) {
      flush()
      isInComment = line.firstOffset(of: "-->") == nil
    } else if first == UInt8(ascii: "#") {
      heading(line)
    } else if first == UInt8(ascii: ">") {
      let inner = line.drop { $0 == first || $0 == 0x20 }
      if role == .quote, !paragraph.isEmpty { add(inner) } else { open(.quote, inner) }
    } else if first == UInt8(ascii: "|") {
      row(line)
    } else if isRule(line) {
      underline(first)
    } else if let item = item(line) {
      open(.list, item)
    } else if line.starts(with: "[".utf8), line.firstOffset(of: "]: ") != nil {
      flush()
    } else if indent < 4 || !paragraph.isEmpty {
      add(line)
    }
  }

  private mutating func add(_ line: ArraySlice<UInt8>) {
    if !paragraph.isEmpty { paragraph.append(0x0A) }
    paragraph.append(contentsOf: line)
  }

  private mutating func heading(_ line: ArraySlice<UInt8>) {
    let level = line.prefix { $0 == UInt8(ascii: "#") }.count
    let rest = line.dropFirst(level)
    guard level <= 6, rest.first.map(\.isSpace) ?? true else { return add(line) }
    var inner = rest[rest.trimmed]
    while inner.last == UInt8(ascii: "#") { inner = inner.dropLast() }
    open(level == 1 && !text.hasTitle ? .title : .heading, inner[inner.trimmed])
    flush()
  }

  /// `===` and `---` below a line make it a heading.
  private mutating func underline(_ mark: UInt8) {
    guard !paragraph.isEmpty, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"), role == .body
    else { return flush() }
    role = mark == UInt8(ascii: "=") && !text.hasTitle ? .title : .heading
    flush()
  }

  private func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, line.count >= 3 else { return false }
    return
      (first == UInt8(ascii: "-") || first == UInt8(ascii: "=") || first == UInt8(ascii: "*")
      || first == UInt8(ascii: "_")) && line.allSatisfy { $0 == first || $0 == 0x20 }
  }

  private func item(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let mark = ListMark.length(line)
    if mark > 0 { return line.dropFirst(mark) }
    let digits = line.prefix { $0.isDigit }.count
    guard (1...3).contains(digits), line.count > digits + 2 else { return nil }
    let rest = line.dropFirst(digits)
    guard rest.first == 0x2E || rest.first == 0x29, rest[rest.startIndex + 1] == 0x20 else {
      return nil
    }
    return rest.dropFirst(2)
  }

  /// Cells separated by tabs; the line of dashes below the header is dropped.
  private mutating func row(_ line: ArraySlice<UInt8>) {
    if line.allSatisfy({ $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 }) { return flush() }
    let cells = line.split(separator: 0x7C).map { line[$0.trimmed] }
    open(.table, ArraySlice(cells.joined(separator: [0x09])))
    flush()
  }
}

/// Inline marks of Markdown.
enum MarkdownInline {
  /// The text as a reader sees it: links and pictures by their words, no emphasis, no tags.
  static func plain(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = text.startIndex
    var openLinks: [Int] = []
    while index < text.endIndex {
      let byte = text[index]
      let next = index + 1 < text.endIndex ? text[index + 1] : 0
      switch byte {
      case UInt8(ascii: "\\") where isMark(next):
        result.append(next)
        index += 1
      case UInt8(ascii: "*"), UInt8(ascii: "`"): break
      case UInt8(ascii: "_"):
        let isInner = result.last.map(isWord) == true && isWord(next)
        if isInner { result.append(byte) }
      case UInt8(ascii: "!") where next == UInt8(ascii: "["): break
      case UInt8(ascii: "["):
        openLinks.append(result.count)
      case UInt8(ascii: "]"):
        if openLinks.popLast() == nil {
          result.append(byte)
        } else if next == UInt8(ascii: "(") || next == UInt8(ascii: "[") {
          index = target(in: text, at: index + 1) ?? index
        }
      case UInt8(ascii: "<") where next.isASCIILetter || next == UInt8(ascii: "/"):
        let tag = text[(index + 1)...].prefix(400).prefix {
          $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<")
        }
        if tag.endIndex < text.endIndex, text[tag.endIndex] == UInt8(ascii: ">") {
          index = tag.endIndex
        } else {
          result.append(byte)
        }
      default: result.append(byte)
      }
      index += 1
    }
    return result[result.trimmed].map { $0 }
  }

  /// The closing mark of the link target that opens here.
  private static func target(in text: ArraySlice<UInt8>, at open: Int) -> Int? {
    let close = text[open] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var index = open + 1
    let limit = min(text.endIndex, open + 2000)
    while index < limit, text[index] != UInt8(ascii: "["), text[index] != 0x0A {
      if text[index] == close { return index }
      index += 1
    }
    return nil
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !byte.isDigit && !byte.isASCIILetter
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isDigit || byte >= 0x80
  }
}
