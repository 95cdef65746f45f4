import TimelineModel

/// Paragraphs of a plain text as blocks.
enum TextParagraphs {
  static func blocks(of text: [UInt8]) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let line = text[start..<end].trimmed
      if !line.isEmpty { blocks.append(TextBlock(role: .body, range: TextRange(line))) }
      start = end + 1
    }
    return blocks
  }
}
