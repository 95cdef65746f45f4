/// Cuts markup that would keep the parser busy for seconds or more: it compares each attribute of a
/// tag with all before it, and each stray end tag with all elements that are open.
struct MarkupGuard {
  static let maximumAttributes = 1024
  static let maximumTagLength = 256 << 10
  /// Elements that may be open at once; honest pages have about 50.
  static let maximumDepth = 4096

  private let bytes: [UInt8]
  private var cuts: [Range<Int>] = []
  /// Open elements by tag.
  private var open = [Int](repeating: 0, count: HTMLTag.allCases.count)
  private var depth = 0

  /// The bytes as they are, unless a tag is longer, or nested deeper, than any honest one.
  static func bounded(_ bytes: [UInt8]) -> [UInt8] {
    var markup = MarkupGuard(bytes: bytes)
    markup.scan()
    return markup.result()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func scan() {
    let tags = HTMLTag.byName
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let isEnd = bytes[index + 1] == UInt8(ascii: "/")
      var hash = NameTable<HTMLTag>.seed
      var after = index + (isEnd ? 2 : 1)
      let start = after
      while after < bytes.count, bytes[after].isASCIILetter || bytes[after].isDigit {
        hash = NameTable<HTMLTag>.adding(bytes[after], to: hash)
        after += 1
      }
      if after == start {
        index += 1
      } else if isEnd {
        close(tags[hash] ?? .other)
        index = after
      } else {
        let tag = Tag(in: bytes, at: index)
        if !nest(tags[hash] ?? .other) {
          cuts.append(index..<min(tag.end + 1, bytes.count))
        } else if let quote = tag.unclosedQuote {
          cuts.append(quote..<quote + 1)
        } else if let cut = tag.cut {
          cuts.append(cut..<tag.end)
        }
        index = tag.end
      }
    }
  }

  /// False if too many elements are open already.
  private mutating func nest(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .br, .img, .meta, .link, .input, .hr, .p, .li, .td, .tr, .th, .dt, .dd, .option, .area,
      .source, .track, .wbr, .col, .param, .embed, .frame, .tbody, .thead, .tfoot, .svg, .base,
      .path:
      // They have no content, or close each other.
      return true
    default:
      guard depth < Self.maximumDepth else { return false }
      open[Int(tag.rawValue)] += 1
      depth += 1
      return true
    }
  }

  private mutating func close(_ tag: HTMLTag) {
    guard open[Int(tag.rawValue)] > 0 else { return }
    open[Int(tag.rawValue)] -= 1
    depth -= 1
  }

  private func result() -> [UInt8] {
    if cuts.isEmpty { return bytes }
    var result: [UInt8] = []
    var start = 0
    for cut in cuts {
      result.append(contentsOf: bytes[start..<cut.lowerBound])
      start = cut.upperBound
    }
    result.append(contentsOf: bytes[start...])
    return result
  }

  private struct Tag {
    /// Index of the `>` that closes it, or of the end.
    let end: Int
    /// Where it must be cut, if it must.
    let cut: Int?
    /// A quotation mark that nothing closes up to the end of the page; without it the tag ends at
    /// its `>`, and the rest of the page is not lost.
    var unclosedQuote: Int?

    init(in bytes: [UInt8], at start: Int) {
      var index = start + 1
      var quote: UInt8 = 0
      var opened = start
      var attributes = 0
      var cut: Int?
      while index < bytes.count {
        let byte = bytes[index]
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: ">") {
          break
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
          bytes[index - 1] == UInt8(ascii: "=")
        {
          quote = byte
          opened = index
        } else if byte.isSpace || byte == UInt8(ascii: "/"), !bytes[index - 1].isSpace {
          attributes += 1
          if attributes == MarkupGuard.maximumAttributes, cut == nil { cut = index }
        }
        if index - start == MarkupGuard.maximumTagLength, cut == nil {
          cut = quote == 0 ? index : opened
          if quote != 0 { break }
        }
        index += 1
      }
      if quote != 0, let close = bytes[opened...].firstIndex(of: UInt8(ascii: ">")),
        index == bytes.count || close < index
      {
        unclosedQuote = opened
        (index, cut) = (close, nil)
      }
      self.end = index
      self.cut = cut
    }
  }
}
