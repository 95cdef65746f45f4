/// Cuts the items (`item`, `entry`) out of the pieces of a feed; holds no more than one item.
struct FeedSplitter {
  /// Bytes that an item may have; a longer one is lost.
  let maximumLength: Int
  /// What stands before the first item, at most 64 KB of it.
  private(set) var head: [UInt8] = []
  private var buffer: [UInt8] = []
  /// Where the search goes on in ``buffer``.
  private var position = 0
  private var isInItem = false
  private var hasItems = false

  init(maximumLength: Int) {
    self.maximumLength = maximumLength
  }

  /// The items that end in this piece; nil for one that was too long.
  mutating func feed(_ piece: [UInt8]) -> [[UInt8]?] {
    buffer.append(contentsOf: piece)
    var items: [[UInt8]?] = []
    reading: while true {
      switch isInItem ? takeItem() : skipToItem() {
      case .needsMore: break reading
      case .atItem: continue
      case .item(let bytes): items.append(bytes)
      }
    }
    if isInItem, buffer.count > maximumLength {
      items.append(nil)
      buffer.removeAll()
      position = 0
      isInItem = false
    }
    return items
  }

  private enum Step {
    case needsMore
    case atItem
    case item([UInt8])
  }

  /// Drops what stands before an item.
  private mutating func skipToItem() -> Step {
    while let mark = buffer[position...].firstIndex(of: UInt8(ascii: "<")) {
      guard mark + 8 < buffer.count else {
        keepHead(buffer[..<mark])
        buffer.removeFirst(mark)
        position = 0
        return .needsMore
      }
      if Self.isTag(buffer[(mark + 1)...], "item") || Self.isTag(buffer[(mark + 1)...], "entry") {
        keepHead(buffer[..<mark])
        hasItems = true
        buffer.removeFirst(mark)
        position = 1
        isInItem = true
        return .atItem
      }
      position = mark + 1
    }
    keepHead(buffer[...])
    buffer.removeAll(keepingCapacity: true)
    position = 0
    return .needsMore
  }

  private mutating func keepHead(_ bytes: ArraySlice<UInt8>) {
    if !hasItems, head.count < 64 << 10 { head.append(contentsOf: bytes.prefix(64 << 10)) }
  }

  /// The item that the buffer starts with.
  private mutating func takeItem() -> Step {
    while let mark = buffer[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = mark
      guard mark + 9 < buffer.count else { return atEnd(mark) }
      let rest = buffer[mark...]
      if rest.starts(with: "<![CDATA[".utf8) {
        guard let close = rest.firstOffset(of: "]]>") else { return .needsMore }
        position = close + 3
      } else if rest.starts(with: "<!--".utf8) {
        guard let close = rest.firstOffset(of: "-->") else { return .needsMore }
        position = close + 3
      } else if rest.starts(with: "</".utf8), isItemEnd(mark + 2) {
        return cut(mark)
      } else {
        position = mark + 1
      }
    }
    position = buffer.count
    return .needsMore
  }

  private func isItemEnd(_ start: Int) -> Bool {
    Self.isTag(buffer[start...], "item") || Self.isTag(buffer[start...], "entry")
  }

  /// An end tag may be the very last bytes.
  private mutating func atEnd(_ mark: Int) -> Step {
    guard buffer[mark...].starts(with: "</".utf8), buffer.last == UInt8(ascii: ">"),
      isItemEnd(mark + 2)
    else { return .needsMore }
    return cut(mark)
  }

  private mutating func cut(_ mark: Int) -> Step {
    let end = buffer[mark...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? buffer.count
    let item = Array(buffer[..<end])
    buffer.removeFirst(end)
    position = 0
    isInItem = false
    return .item(item)
  }

  private static func isTag(_ bytes: ArraySlice<UInt8>, _ name: String) -> Bool {
    guard bytes.starts(with: name.utf8) else { return false }
    let after = bytes.startIndex + name.utf8.count
    return after < bytes.endIndex
      && (bytes[after].isSpace || bytes[after] == UInt8(ascii: ">")
        || bytes[after] == UInt8(ascii: "/"))
  }
}
