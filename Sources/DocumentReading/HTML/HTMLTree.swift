/// An element or a text of a page.
struct HTMLNode {
  let tag: HTMLTag
  /// −1 for the root.
  let parent: Int32
  /// Index after the last descendant.
  var end: Int32
  /// Texts: their bytes in ``HTMLTree/bytes``. Elements: their attributes.
  var lower: Int32
  var upper: Int32

  var range: Range<Int> { Int(lower)..<Int(upper) }
}

struct HTMLAttribute {
  let name: HTMLAttributeName
  let lower: Int32
  let upper: Int32

  var range: Range<Int> { Int(lower)..<Int(upper) }
}

/// A page as a flat array of nodes in document order: the descendants of a node stand behind it, up
/// to its `end`. Every pass over a page is a loop, none is a recursion.
struct HTMLTree {
  fileprivate(set) var nodes: [HTMLNode] = []
  /// Texts and attribute values.
  fileprivate(set) var bytes: [UInt8] = []
  fileprivate(set) var attributes: [HTMLAttribute] = []

  /// The value of an attribute as a range of ``bytes``; nil if the element has none of that name.
  func attribute(_ name: HTMLAttributeName, of index: Int) -> Range<Int>? {
    let node = nodes[index]
    guard node.tag != .text else { return nil }
    for attribute in attributes[node.range] where attribute.name == name {
      return attribute.range
    }
    return nil
  }

  func attributeText(_ name: HTMLAttributeName, of index: Int) -> String? {
    attribute(name, of: index).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The text below a node with white space folded.
  func text(of index: Int) -> [UInt8] {
    var result: [UInt8] = []
    for inner in index..<Int(nodes[index].end) where nodes[inner].tag == .text {
      result.append(contentsOf: bytes[nodes[inner].range])
    }
    return HTMLText.folded(result)
  }
}

/// Builds a tree out of the parser's events.
struct HTMLTreeBuilder {
  private(set) var tree = HTMLTree()
  private var open: [Int32] = []
  private var names: [HTMLTag] = []

  init(expecting count: Int) {
    tree.nodes.reserveCapacity(count / 40)
    tree.bytes.reserveCapacity(count / 2)
  }

  mutating func start(_ tag: HTMLTag) {
    let attribute = Int32(truncatingIfNeeded: tree.attributes.count)
    let index = Int32(truncatingIfNeeded: tree.nodes.count)
    tree.nodes.append(
      HTMLNode(
        tag: tag, parent: open.last ?? -1, end: index + 1, lower: attribute, upper: attribute))
    open.append(index)
  }

  /// Adds an attribute to the element that was opened last.
  mutating func attribute(_ name: HTMLAttributeName, _ value: UnsafeBufferPointer<UInt8>) {
    let lower = Int32(truncatingIfNeeded: tree.bytes.count)
    tree.bytes.append(contentsOf: value)
    tree.attributes.append(
      HTMLAttribute(
        name: name, lower: lower, upper: Int32(truncatingIfNeeded: tree.bytes.count)))
    tree.nodes[tree.nodes.count - 1].upper += 1
  }

  mutating func end(_ tag: HTMLTag) {
    guard let index = open.last, tree.nodes[Int(index)].tag == tag else { return }
    open.removeLast()
    tree.nodes[Int(index)].end = Int32(truncatingIfNeeded: tree.nodes.count)
  }

  mutating func text(_ piece: UnsafeBufferPointer<UInt8>) {
    let lower = Int32(truncatingIfNeeded: tree.bytes.count)
    tree.bytes.append(contentsOf: piece)
    let upper = Int32(truncatingIfNeeded: tree.bytes.count)
    let last = tree.nodes.count - 1
    if last >= 0, tree.nodes[last].tag == .text, tree.nodes[last].parent == open.last ?? -1,
      tree.nodes[last].upper == lower
    {
      tree.nodes[last].upper = upper
      return
    }
    let index = Int32(truncatingIfNeeded: tree.nodes.count)
    tree.nodes.append(
      HTMLNode(tag: .text, parent: open.last ?? -1, end: index + 1, lower: lower, upper: upper))
  }

  /// Closes what is still open.
  mutating func finish() {
    while let index = open.popLast() {
      tree.nodes[Int(index)].end = Int32(truncatingIfNeeded: tree.nodes.count)
    }
  }
}
