/// Cuts tags that would keep the parser busy for seconds: it compares each attribute of a tag with
/// all before it.
enum AttributeGuard {
  static let maximumAttributes = 1024
  static let maximumTagLength = 256 << 10

  /// The bytes as they are, unless a tag is longer than any honest one.
  static func bounded(_ bytes: [UInt8]) -> [UInt8] {
    var cuts: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count,
        bytes[index + 1].isASCIILetter
      else {
        index += 1
        continue
      }
      let tag = Tag(in: bytes, at: index)
      if let cut = tag.cut { cuts.append(cut..<tag.end) }
      index = tag.end
    }
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

    init(in bytes: [UInt8], at start: Int) {
      var index = start + 1
      var quote: UInt8 = 0
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
        } else if byte.isSpace || byte == UInt8(ascii: "/"), !bytes[index - 1].isSpace {
          attributes += 1
          if attributes == AttributeGuard.maximumAttributes, cut == nil { cut = index }
        }
        if index - start == AttributeGuard.maximumTagLength, cut == nil {
          // An unclosed quotation mark must not swallow the page.
          self.end = index
          self.cut = quote == 0 ? index : start
          return
        }
        index += 1
      }
      self.end = index
      self.cut = cut
    }
  }
}
