/// What a message repeats of the messages before it, and its signature.
enum QuotedReplies {
  /// The text without them; as it is if nothing else would be left.
  static func removed(from text: [UInt8]) -> (text: [UInt8], lines: Int) {
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var removed = 0
    // Where the last line that is not empty starts in what is kept.
    var lastLine = 0
    var start = 0
    var isInQuote = false
    var hasText = false
    while start < text.count {
      let next = text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
      let line = text[start..<next]
      start = next
      let content = line[line.trimmed]
      if content.hasPrefix("-----original message") || content.hasPrefix("-----urspr")
        || content.hasPrefix("________________________________") || line.elementsEqual("-- \n".utf8)
        || line.elementsEqual("-- \r\n".utf8)
      {
        removed += 1
        if hasText { break }
        continue
      }
      if content.first == UInt8(ascii: ">") {
        if !isInQuote, isAttribution(kept[lastLine...]) {
          kept.removeLast(kept.count - lastLine)
          removed += 1
        }
        isInQuote = true
        removed += 1
        continue
      }
      if !content.isEmpty {
        isInQuote = false
        hasText = true
        lastLine = kept.count
      }
      kept += line
    }
    return kept.contains { !$0.isSpace } ? (kept, removed) : (text, 0)
  }

  /// "On Tuesday, Ann Smith wrote:" in any language: a line above a quotation that ends with a colon.
  private static func isAttribution(_ line: ArraySlice<UInt8>) -> Bool {
    let content = line[line.trimmed]
    return content.last == UInt8(ascii: ":") && content.count < 200
  }
}
