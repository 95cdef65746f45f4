/// Wikitext without its inline marks: links by their words, no references, comments and templates.
///
/// The result still has lines, list marks, headings and tables, which ``WikitextReader`` reads.
struct WikiMarkup {
  private(set) var result: [UInt8] = []
  /// Captions of pictures.
  private(set) var captions: [[UInt8]] = []
  /// Templates that hold parameters of interest, in their order.
  private(set) var boxes: [WikiTemplate] = []
  private let text: [UInt8]
  private let depth: Int
  /// The first `>` at or behind the last `<` that was looked at.
  private var nextClose = -1
  private var unclosed: Set<String> = []

  /// Templates and links inside each other that are looked into.
  private static let maximumDepth = 5

  init(_ text: [UInt8], depth: Int = 0) {
    self.text = text
    self.depth = depth
    result.reserveCapacity(text.count)
    if depth <= Self.maximumDepth { run(WikiBrackets(text, 0..<text.count)) }
  }

  /// The plain words of a piece of wikitext.
  static func plain(_ text: ArraySlice<UInt8>, depth: Int = 0) -> [UInt8] {
    HTMLText.folded(XMLReferences.replaced(WikiMarkup(Array(text), depth: depth).result[...]))
  }

  private mutating func run(_ brackets: WikiBrackets) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "<"): index = readTag(index)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if let end = brackets.ends[index] {
          if byte == UInt8(ascii: "{") {
            readTemplate(index..<end)
          } else {
            readLink((index + 2)..<(end - 2))
          }
          index = end
        } else if byte == UInt8(ascii: "["), let end = readAddress(index) {
          index = end
        } else {
          result.append(byte)
          index += 1
        }
      case UInt8(ascii: "'"):
        let run = text[index...].prefix(5).prefix { $0 == byte }.count
        if run == 1 { result.append(byte) }
        index += run
      default:
        result.append(byte)
        index += 1
      }
    }
  }

  private mutating func readTemplate(_ range: Range<Int>) {
    let template = WikiTemplate(text[(range.lowerBound + 2)..<(range.upperBound - 2)])
    if template.isBox, depth == 0 { boxes.append(template) }
    result += template.words(depth: depth + 1)
  }

  private mutating func readLink(_ range: Range<Int>) {
    guard range.lowerBound <= range.upperBound else { return }
    var content = text[range]
    if content.first == UInt8(ascii: ":") { content = content.dropFirst() }
    let parts = WikiTemplate.parts(of: content)
    guard let target = parts.first, let last = parts.last else { return }
    if let colon = target.prefix(30).firstIndex(of: UInt8(ascii: ":")) {
      let space = String(decoding: target[..<colon], as: UTF8.self).lowercased()
      if WikiNames.files.contains(space) {
        if parts.count > 1, last.count > 20 {
          captions.append(Self.plain(last, depth: depth + 1))
        }
        return
      }
      if WikiNames.categories.contains(space) { return }
      // A link to the same page in another language.
      if parts.count == 1, space.utf8.count <= 3, content.startIndex == range.lowerBound { return }
    }
    result += parts.count > 1 ? WikiMarkup(Array(last), depth: depth + 1).result[...] : target
  }

  /// `[https://… words]`; nil if it is none.
  private mutating func readAddress(_ start: Int) -> Int? {
    let rest = text[(start + 1)...].prefix(2_000)
    guard rest.hasPrefix("http") || rest.hasPrefix("//"),
      let close = rest.firstIndex(where: { "[]\n".utf8.contains($0) }),
      text[close] == UInt8(ascii: "]")
    else { return nil }
    if let space = rest[..<close].firstIndex(of: 0x20) { result += text[(space + 1)..<close] }
    return close + 1
  }

  /// Steps over a comment, reference, formula or tag. Returns where the text goes on.
  private mutating func readTag(_ start: Int) -> Int {
    let rest = text[start...]
    if rest.starts(with: "<!--".utf8) {
      return rest.firstOffset(of: "-->").map { $0 + 3 } ?? text.count
    }
    let nameStart = rest.dropFirst().first == UInt8(ascii: "/") ? start + 2 : start + 1
    guard nameStart < text.count, text[nameStart].isASCIILetter else {
      result.append(text[start])
      return start + 1
    }
    let name = String(
      decoding: text[nameStart...].prefix(20).prefix { $0.isASCIILetter }.map(\.lowered),
      as: UTF8.self)
    if nextClose < start { nextClose = rest.firstIndex(of: UInt8(ascii: ">")) ?? text.count }
    let end = nextClose
    guard end < text.count, end - start < 2_000 else { return start + 1 }
    if name == "br" { result.append(0x20) }
    if WikiNames.skipped.contains(name), !unclosed.contains(name), nameStart == start + 1,
      text[end - 1] != UInt8(ascii: "/")
    {
      if let close = text[(end + 1)...].firstOffset(of: "</\(name)", ignoringCase: true) {
        return text[close...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? text.count
      }
      // An element that nothing closes costs its tag only, and is searched for once.
      unclosed.insert(name)
    }
    return end + 1
  }
}
