internal import CEmbeddedPage

/// The parts of the page that are the same for every timeline.
enum EmbeddedPage {
  static let style = bytes(dateline_page_style_bytes(), dateline_page_style_size())
  static let script = bytes(dateline_page_script_bytes(), dateline_page_script_size())
  static let world = bytes(dateline_world_bytes(), dateline_world_size())

  /// What stands at each mark of `page.html`.
  enum Mark: String, CaseIterable {
    case policy, title, style, attribution, rows, world, script
  }

  /// The markup, cut at its marks.
  static let parts = cut(bytes(dateline_page_markup_bytes(), dateline_page_markup_size()))

  /// Runs of bytes, each with the mark after it; the last one has none. A mark is `{{name}}`;
  /// braces around anything else stand as they are.
  static func cut(_ markup: [UInt8]) -> [(bytes: [UInt8], mark: Mark?)] {
    let brace = UInt8(ascii: "{")
    let marks = Mark.allCases.map { (mark: $0, spelling: Array("{{\($0.rawValue)}}".utf8)) }
    var parts: [(bytes: [UInt8], mark: Mark?)] = []
    var start = 0
    var index = 0
    while index < markup.count {
      if markup[index] == brace,
        let found = marks.first(where: { markup[index...].starts(with: $0.spelling) })
      {
        parts.append((Array(markup[start..<index]), found.mark))
        index += found.spelling.count
        start = index
      } else {
        index += 1
      }
    }
    parts.append((Array(markup[start...]), nil))
    return parts
  }

  /// Both functions of a pair tell of the same constant array, which is never empty and lives as
  /// long as the process.
  private static func bytes(_ start: UnsafeRawPointer?, _ size: Int) -> [UInt8] {
    Array(UnsafeRawBufferPointer(start: start, count: size))
  }
}
