// Small questions about bytes of ASCII-compatible text.

extension UInt8 {
  /// Space, tab, line feed, vertical tab, form feed or carriage return.
  @inline(__always)
  var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  @inline(__always)
  var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always)
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always)
  var isUpper: Bool { self &- 0x41 < 26 }
  /// ASCII letters in lower case.
  @inline(__always)
  var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// Index of the first occurrence of a text.
  func firstOffset(of text: String, ignoringCase: Bool = false) -> Int? {
    let wanted = Array(ignoringCase ? text.lowercased().utf8 : text.utf8)
    guard let first = wanted.first, count >= wanted.count else { return nil }
    var index = startIndex
    let last = endIndex - wanted.count
    while index <= last {
      let byte = ignoringCase ? self[index].lowered : self[index]
      if byte == first {
        var offset = 1
        while offset < wanted.count {
          let byte = ignoringCase ? self[index + offset].lowered : self[index + offset]
          if byte != wanted[offset] { break }
          offset += 1
        }
        if offset == wanted.count { return index }
      }
      index += 1
    }
    return nil
  }

  /// True if it starts with a text, whatever the case of ASCII letters.
  func hasPrefix(_ text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { wanted in
      var index = startIndex
      for byte in wanted {
        if self[index].lowered != byte.lowered { return false }
        index += 1
      }
      return true
    }
  }

  /// The range without white space at both ends.
  var trimmed: Range<Int> {
    var lower = startIndex
    var upper = endIndex
    while lower < upper, self[lower].isSpace { lower += 1 }
    while upper > lower, self[upper - 1].isSpace { upper -= 1 }
    return lower..<upper
  }
}
