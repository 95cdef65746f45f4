/// Finds what stands between quotation marks.
enum Quotations {
  private static let straight = UInt8(ascii: "\"")

  /// Flags the tokens between double quotation marks, paragraph by paragraph: a quotation that is
  /// not closed ends with its paragraph.
  static func mark(_ tokens: inout [Token], in range: Range<Int>, of bytes: [UInt8]) {
    var open = false
    for index in range {
      let token = tokens[index]
      if token.hasLineBreakBefore, index > range.lowerBound,
        isEmptyLine(bytes, from: tokens[index - 1].end, to: token.start)
      {
        open = false
      }
      switch quoteKind(bytes, token) {
      case .opening: open = true
      case .closing: open = false
      case .either: open.toggle()
      case .none: if open { tokens[index].flags.insert(.quoted) }
      }
    }
  }

  enum Kind { case opening, closing, either, none }

  /// What kind of double quotation mark a token is.
  static func quoteKind(_ bytes: [UInt8], _ token: Token) -> Kind {
    guard token.kind == .mark else { return .none }
    if token.count == 1 { return bytes[token.start] == straight ? .either : .none }
    let (scalar, _) = decodeScalar(bytes, at: token.start, end: token.end)
    return switch scalar {
    case 0x201C, 0xAB, 0x201E: .opening
    case 0x201D, 0xBB: .closing
    default: .none
    }
  }

  /// True if two line breaks stand between the offsets with nothing but white space between them.
  static func isEmptyLine(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    var breaks = 0
    for index in start..<max(start, end) where bytes[index] == 0x0A { breaks += 1 }
    return breaks > 1
  }
}
