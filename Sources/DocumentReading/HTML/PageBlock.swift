/// A paragraph, heading, list item, cell … of a page, before it is known whether it is wanted.
struct PageBlock {
  /// Index of the first text node.
  let node: Int
  /// Innermost block-level element.
  let element: Int
  let tag: HTMLTag
  /// In ``PageText/bytes``.
  let range: Range<Int>
  /// Bytes of it that stand in links.
  let linkBytes: Int
  let region: PageRegion

  var count: Int { range.count }
  /// 0 … 1.
  var linkDensity: Double { count == 0 ? 0 : Double(linkBytes) / Double(count) }
}

/// All text of a page as blocks in document order.
struct PageText {
  fileprivate(set) var bytes: [UInt8] = []
  fileprivate(set) var blocks: [PageBlock] = []
  /// Number of blocks that start before a node.
  fileprivate(set) var blocksBefore: [Int32] = []
  /// Cues of each node.
  fileprivate(set) var cues: [ClassCues] = []

  /// The blocks below a node.
  func blocks(below node: Int, in tree: HTMLTree) -> Range<Int> {
    Int(blocksBefore[node])..<Int(blocksBefore[Int(tree.nodes[node].end)])
  }

  init(_ tree: HTMLTree) {
    var builder = PageTextBuilder(tree)
    builder.run()
    self = builder.text
  }

  fileprivate init() {}
}

/// The pass over the tree that gathers texts into blocks.
private struct PageTextBuilder {
  private struct Open {
    let end: Int
    let element: Int
    let isBlock: Bool
    let region: PageRegion
  }

  var text = PageText()
  private let tree: HTMLTree
  private let sizes: TextSizes
  private var open: [Open] = []
  private var start = 0
  private var firstNode = -1
  private var linkBytes = 0
  private var region: PageRegion = []
  private var breaks = 0

  init(_ tree: HTMLTree) {
    self.tree = tree
    sizes = TextSizes(tree)
    text.bytes.reserveCapacity(tree.bytes.count / 2)
    text.blocksBefore = [Int32](repeating: 0, count: tree.nodes.count + 1)
    text.cues = [ClassCues](repeating: [], count: tree.nodes.count)
  }

  mutating func run() {
    var index = 0
    let count = tree.nodes.count
    while index < count {
      close(until: index)
      let node = tree.nodes[index]
      text.blocksBefore[index] = Int32(text.blocks.count + (firstNode >= 0 ? 1 : 0))
      switch node.tag {
      case .text: append(index)
      case .script, .style, .template, .svg, .iframe, .select, .textarea, .object, .audio,
        .video, .canvas, .map, .title, .option, .datalist:
        mark(through: Int(node.end), from: index)
        if !node.tag.isInline { flush() }
        index = Int(node.end)
        continue
      case .noscript where sizes.share(of: index) < 0.5:
        mark(through: Int(node.end), from: index)
        index = Int(node.end)
        continue
      case .br:
        breaks += 1
        if breaks == 2 { flush() } else if firstNode >= 0 { lineBreak() }
      default: enter(index, node)
      }
      index += 1
    }
    close(until: count)
    flush()
    text.blocksBefore[count] = Int32(text.blocks.count)
  }

  private mutating func mark(through end: Int, from index: Int) {
    let number = Int32(text.blocks.count + (firstNode >= 0 ? 1 : 0))
    for skipped in index..<end { text.blocksBefore[skipped] = number }
  }

  private mutating func enter(_ index: Int, _ node: HTMLNode) {
    let isBlock = !node.tag.isInline
    if isBlock { flush() }
    let parent = open.last?.region ?? []
    let own = ownRegion(of: index, node)
    open.append(
      Open(
        end: Int(node.end), element: index, isBlock: isBlock,
        region: inherited(parent, by: node.tag).union(own)))
  }

  /// Quotations inside embedded posts are text; a second article inside an article is another one.
  private func inherited(_ region: PageRegion, by tag: HTMLTag) -> PageRegion {
    switch tag {
    case .blockquote: region.subtracting([.boilerplate, .doubtful])
    case .article where region.contains(.article): region.union(.innerArticle)
    default: region
    }
  }

  private mutating func close(until index: Int) {
    while let last = open.last, last.end <= index {
      if last.isBlock { flush() }
      open.removeLast()
    }
  }

  private mutating func append(_ index: Int) {
    if isInlineAside { return }
    let before = text.bytes.count
    if firstNode < 0 { start = before }
    let piece = tree.bytes[tree.nodes[index].range]
    if before == start {
      // A block starts with its first visible character.
      var lower = piece.startIndex
      while lower < piece.endIndex, piece[lower].isSpace { lower += 1 }
      if lower == piece.endIndex { return }
      if before > 0, text.bytes[before - 1] != 0x0A { text.bytes.append(0x0A) }
      start = text.bytes.count
      HTMLText.append(piece[lower...], to: &text.bytes)
      if text.bytes.count == start { return }
    } else {
      HTMLText.append(piece, to: &text.bytes)
    }
    if firstNode < 0 {
      firstNode = index
      region = open.last?.region ?? []
    } else if text.bytes.count > max(before, start) + 1 {
      // What is true of a part of a block only is not true of the block.
      region.formIntersection(open.last?.region ?? [])
    }
    let added = text.bytes.count - max(before, start)
    if added > 1 { breaks = 0 }
    if open.last?.region.contains(.link) == true { linkBytes += added }
  }

  /// Tooltips, hidden words for screen readers and the like inside a line of text.
  private var isInlineAside: Bool {
    guard let last = open.last, !last.isBlock else { return false }
    let asides: PageRegion = [.boilerplate, .hidden]
    let own = last.region.intersection(asides)
    if own.isEmpty { return false }
    let block = open.last { $0.isBlock }?.region ?? []
    return !own.isSubset(of: block)
  }

  private mutating func lineBreak() {
    if text.bytes.last == 0x20 { text.bytes.removeLast() }
    if text.bytes.count > start, text.bytes.last != 0x0A { text.bytes.append(0x0A) }
  }

  private mutating func flush() {
    defer {
      firstNode = -1
      linkBytes = 0
      breaks = 0
    }
    guard firstNode >= 0 else { return }
    var end = text.bytes.count
    while end > start, text.bytes[end - 1].isSpace { end -= 1 }
    text.bytes.removeLast(text.bytes.count - end)
    let element = open.last { $0.isBlock }?.element ?? 0
    text.blocks.append(
      PageBlock(
        node: firstNode, element: element, tag: tree.nodes[element].tag, range: start..<end,
        linkBytes: min(linkBytes, end - start), region: region))
    text.bytes.append(0x0A)
    start = text.bytes.count
  }

  private mutating func ownRegion(of index: Int, _ node: HTMLNode) -> PageRegion {
    var region = PageRegion.of(node.tag)
    var cues: ClassCues = []
    var isHidden = false
    for attribute in tree.attributes[node.range] {
      let value = tree.bytes[attribute.range]
      switch attribute.name {
      case .class, .id, .itemprop, .dataTestid, .dataComponent: cues.formUnion(ClassCues.of(value))
      case .role:
        if value.hasPrefix("nav") || value.hasPrefix("menu") { region.insert(.navigation) }
        if value.hasPrefix("complementary") { region.insert(.aside) }
        if value.hasPrefix("banner") || value.hasPrefix("contentinfo") { region.insert(.footer) }
        if value.hasPrefix("dialog") || value.hasPrefix("search") { region.insert(.form) }
      case .hidden: isHidden = true
      case .ariaHidden: if value.hasPrefix("true") { isHidden = true }
      case .style:
        if value.firstOffset(of: "display:none") != nil
          || value.firstOffset(of: "display: none") != nil
          || value.firstOffset(of: "visibility:hidden") != nil
        {
          isHidden = true
        }
      default: break
      }
    }
    text.cues[index] = cues
    if isHidden { region.insert(.hidden) }
    region.formUnion(named(cues, of: index))
    if node.tag == .html || node.tag == .body {
      region = []
    } else if !region.isDisjoint(with: PageRegion.frame), sizes.share(of: index) > 0.5 {
      region.subtract(PageRegion.frame)
    }
    return region
  }

  /// What cues make of an element, where its size agrees with them.
  private func named(_ cues: ClassCues, of index: Int) -> PageRegion {
    var region: PageRegion = []
    if cues.isEmpty { return region }
    if cues.contains(.articleBody) { region.insert(.articleBody) }
    let share = sizes.share(of: index)
    if cues.contains(.boilerplate), share < 0.3 { region.insert(.boilerplate) }
    if cues.contains(.comment) { region.insert(.comment) }
    if cues.contains(.doubtful), share < 0.15, cues.isDisjoint(with: [.content, .articleBody]) {
      region.insert(.doubtful)
    }
    let size = sizes.textSize(index)
    if cues.contains(.caption), size < 800 { region.insert(.caption) }
    if cues.contains(.byline), size < 250 { region.insert(.byline) }
    if cues.contains(.date), size < 120 { region.insert(.date) }
    if cues.contains(.title), size < 300 { region.insert(.title) }
    if cues.contains(.summary), size < 800 { region.insert(.summary) }
    return region
  }
}

/// How much text stands where, by sums from the start of the page.
private struct TextSizes {
  /// Bytes of running text before a node: texts of 40 bytes or more outside scripts.
  private var before: [Int32]
  /// Bytes of any text before a node.
  private var allBefore: [Int32]
  private let tree: HTMLTree

  init(_ tree: HTMLTree) {
    self.tree = tree
    before = [Int32](repeating: 0, count: tree.nodes.count + 1)
    allBefore = before
    var total: Int32 = 0
    var all: Int32 = 0
    for (index, node) in tree.nodes.enumerated() {
      before[index] = total
      allBefore[index] = all
      guard node.tag == .text, node.parent >= 0 else { continue }
      switch tree.nodes[Int(node.parent)].tag {
      case .script, .style, .title, .option, .textarea, .template, .noscript: continue
      default:
        let count = Int32(tree.bytes[node.range].trimmed.count)
        all += count
        if count >= 40 { total += count }
      }
    }
    before[tree.nodes.count] = total
    allBefore[tree.nodes.count] = all
  }

  /// Bytes of text in an element.
  func textSize(_ index: Int) -> Int {
    Int(allBefore[Int(tree.nodes[index].end)] - allBefore[index])
  }

  /// The share of the page's running text that stands in an element.
  func share(of index: Int) -> Double {
    let inside = before[Int(tree.nodes[index].end)] - before[index]
    return Double(inside) / Double(max(before[tree.nodes.count], 1))
  }
}
