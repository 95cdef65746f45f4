/// Which brackets of a wikitext belong together: `{{ }}` and `[[ ]]`, found in one pass.
struct WikiBrackets {
  /// End (behind the closing bracket) of each bracket that is closed, by its start.
  private(set) var ends: [Int: Int] = [:]
  /// Brackets open at once that are kept track of.
  private static let maximumDepth = 200

  init(_ text: [UInt8], _ range: Range<Int>) {
    var templates: [Int] = []
    var links: [Int] = []
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      let byte = text[index]
      guard text[index + 1] == byte else {
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "{"): if templates.count < Self.maximumDepth { templates.append(index) }
      case UInt8(ascii: "["): if links.count < Self.maximumDepth { links.append(index) }
      case UInt8(ascii: "}"): if let start = templates.popLast() { ends[start] = index + 2 }
      case UInt8(ascii: "]"): if let start = links.popLast() { ends[start] = index + 2 }
      default:
        index += 1
        continue
      }
      index += 2
    }
  }
}
