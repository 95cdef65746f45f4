/// Cuts elements with certain names out of the pieces of an XML text; holds no more than one.
///
/// Linear in the input whatever stands in it: no byte is looked at again when a piece arrives.
struct XMLElementSplitter {
  /// Bytes that an element may have; a longer one is lost.
  let maximumLength: Int
  /// What stands before the first element, at most 64 KB of it.
  private(set) var head: [UInt8] = []
  private let names: [[UInt8]]
  private var buffer: [UInt8] = []
  /// Where the search goes on in ``buffer``.
  private var position = 0
  /// Where the element starts that is open.
  private var start: Int?
  private var isLost = false
  private var section = Section.none
  private var hasElements = false

  /// Texts in which a `<` starts no tag.
  private enum Section {
    case none
    case comment(from: Int)
    case data(from: Int)
  }

  init(_ names: [String], maximumLength: Int) {
    self.names = names.map { Array($0.utf8) }
    self.maximumLength = maximumLength
  }

  /// The elements that end in this piece; nil for one that was too long.
  mutating func feed(_ piece: [UInt8]) -> [[UInt8]?] {
    buffer += piece
    var elements: [[UInt8]?] = []
    while step(&elements) {}
    if start != nil, !isLost, buffer.count - (start ?? 0) > maximumLength {
      elements.append(nil)
      isLost = true
    }
    compact()
    return elements
  }

  /// False if more input is needed.
  private mutating func step(_ elements: inout [[UInt8]?]) -> Bool {
    switch section {
    case .comment(let from): return endSection("-", from)
    case .data(let from): return endSection("]", from)
    case .none: break
    }
    guard let mark = buffer[position...].firstIndex(of: UInt8(ascii: "<")) else {
      position = buffer.count
      return false
    }
    position = mark
    let rest = buffer[mark...]
    if rest.count < 12, !rest.contains(UInt8(ascii: ">")) { return false }
    position = mark + 1
    if rest.starts(with: "<!--".utf8) {
      section = .comment(from: mark + 4)
      position = mark + 4
    } else if rest.starts(with: "<![CDATA[".utf8) {
      section = .data(from: mark + 9)
      position = mark + 9
    } else if start == nil, isTag(at: mark + 1) {
      keepHead(through: mark)
      hasElements = true
      start = mark
      isLost = false
    } else if let first = start, rest.starts(with: "</".utf8), isTag(at: mark + 2) {
      // An end tag holds nothing but its name.
      guard let end = rest.prefix(1024).firstIndex(of: UInt8(ascii: ">")) else {
        if rest.count < 1024 { position = mark }
        return rest.count >= 1024
      }
      if !isLost { elements.append(Array(buffer[first...end])) }
      position = end + 1
      start = nil
    }
    return true
  }

  /// Steps over the `-->` or `]]>` of a section.
  private mutating func endSection(_ mark: Unicode.Scalar, _ from: Int) -> Bool {
    let byte = UInt8(ascii: mark)
    while let end = buffer[position...].firstIndex(of: UInt8(ascii: ">")) {
      position = end + 1
      if end - 2 >= from, buffer[end - 1] == byte, buffer[end - 2] == byte {
        section = .none
        return true
      }
    }
    position = buffer.count
    return false
  }

  private func isTag(at index: Int) -> Bool {
    names.contains { name in
      let after = index + name.count
      return after < buffer.count && buffer[index..<after].elementsEqual(name)
        && (buffer[after].isSpace || buffer[after] == UInt8(ascii: ">")
          || buffer[after] == UInt8(ascii: "/"))
    }
  }

  /// Drops what was read and is in no open element.
  private mutating func compact() {
    var keep = isLost ? position : start ?? position
    // The marks that end a section may lie on both sides of the border.
    if case .none = section {} else { keep = min(keep, max(0, position - 2)) }
    if start == nil { keepHead(through: keep) }
    if keep == 0 { return }
    buffer.removeFirst(keep)
    position -= keep
    start = start.map { max(0, $0 - keep) }
    switch section {
    case .none: break
    case .comment(let from): section = .comment(from: max(0, from - keep))
    case .data(let from): section = .data(from: max(0, from - keep))
    }
  }

  private mutating func keepHead(through end: Int) {
    if !hasElements, head.count < 64 << 10 { head += buffer[..<end].prefix(64 << 10) }
  }
}
