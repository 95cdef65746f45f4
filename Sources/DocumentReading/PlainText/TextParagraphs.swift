/// Paragraphs of a plain text as byte ranges.
///
/// An empty line ends a paragraph. A single line break ends one too, unless the lines are
/// hard-wrapped: unless every next line's first word would not have fitted on the line before.
struct TextParagraphs {
  private let text: [UInt8]
  private(set) var ranges: [Range<Int>] = []

  init(_ text: [UInt8]) {
    self.text = text
    var run: [Range<Int>] = []
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A, text[end] != 0x0C { end += 1 }
      let line = text[start..<end].trimmed
      if line.isEmpty {
        close(&run)
      } else {
        run.append(line)
        if run.count == Self.maximumRun { close(&run) }
      }
      start = end + 1
    }
    close(&run)
  }

  private mutating func close(_ run: inout [Range<Int>]) {
    defer { run.removeAll(keepingCapacity: true) }
    guard let first = run.first, let last = run.last else { return }
    if ranges.count > Self.maximumCount, let before = ranges.popLast() {
      ranges.append(before.lowerBound..<last.upperBound)
    } else if isWrapped(run) {
      ranges.append(first.lowerBound..<last.upperBound)
    } else {
      ranges.append(contentsOf: run)
    }
  }

  /// What follows this many paragraphs is one more: a file of line breaks must not fill the memory.
  private static let maximumCount = 500_000
  /// Lines of one paragraph.
  private static let maximumRun = 50_000

  private func isWrapped(_ run: [Range<Int>]) -> Bool {
    guard run.count > 1 else { return false }
    let width = run.reduce(0) { max($0, $1.count) }
    guard (40...120).contains(width), !run.contains(where: { isItem($0) }) else { return false }
    if run.count <= 3, run.contains(where: { isDateLine($0) }) { return false }
    if run.count == 2, BlockText.endsSentence(text[run[0]]) { return false }
    var short = 0
    for (line, next) in zip(run, run.dropFirst()) {
      let word = text[next].prefix { !$0.isSpace }.count
      if line.count + 1 + word <= width - 6 { short += 1 }
    }
    return short * 8 <= run.count
  }

  /// Starts with its full date and holds little more, or is a date with its weekday: no part of a
  /// wrapped paragraph.
  private func isDateLine(_ line: Range<Int>) -> Bool {
    guard line.count <= 80, text[line].prefix(24).contains(where: \.isDigit),
      let date = WrittenDateScanner(dayFirst: true).dates(in: text, line).first,
      !BlockText.endsSentence(text[line])
    else { return false }
    let rest = line.count - date.range.count
    return date.range.lowerBound - line.lowerBound <= 2 ? rest <= 50 : rest <= Self.weekday
  }

  /// Bytes of the longest weekday with its comma and space.
  private static let weekday = 11

  /// Starts with a list mark.
  private func isItem(_ line: Range<Int>) -> Bool { ListMark.length(text[line]) > 0 }
}

/// The mark at the start of a list item.
enum ListMark {
  /// Its length with the space behind it; 0 if there is none.
  static func length(_ line: ArraySlice<UInt8>) -> Int {
    guard let first = line.first, line.count > 2 else { return 0 }
    let second = line[line.startIndex + 1]
    switch first {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"): return second == 0x20 ? 2 : 0
    case UInt8(ascii: "o"): return second == 0x20 && line[line.startIndex + 2].isUpper ? 2 : 0
    case 0xE2:
      // • and ◦ and ▪
      return line.count > 4 && (second == 0x80 || second == 0x97 || second == 0x96)
        && line[line.startIndex + 3] == 0x20 ? 4 : 0
    default: return 0
    }
  }
}
