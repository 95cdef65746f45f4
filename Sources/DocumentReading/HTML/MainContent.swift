/// Finds the element that holds a page's article.
struct MainContent {
  private let tree: HTMLTree
  private let page: PageText
  /// Sum of the worth of the blocks before each block.
  private var worthBefore: [Double]
  /// The regions that are left out.
  let pruned: PageRegion

  init(_ tree: HTMLTree, _ page: PageText) {
    self.tree = tree
    self.page = page
    var pruned = PageRegion.pruned
    var sums = Self.sums(page, pruned: pruned)
    // A page of which next to nothing is left is read again, its names believed less.
    for more in [PageRegion.prunedByTag, []] where (sums.last ?? 0) < 300 {
      let others = Self.sums(page, pruned: more)
      if (others.last ?? 0) > max(250, (sums.last ?? 0) * 4) { (pruned, sums) = (more, others) }
    }
    if Self.hasTextOfItsOwn(page, pruned: pruned) {
      pruned.insert(.innerArticle)
      sums = Self.sums(page, pruned: pruned)
    }
    self.pruned = pruned
    worthBefore = sums
  }

  /// There are articles inside an article (teasers, comments), and text besides them.
  private static func hasTextOfItsOwn(_ page: PageText, pruned: PageRegion) -> Bool {
    var own = 0.0
    var hasInner = false
    for block in page.blocks where block.region.contains(.article) {
      if block.region.contains(.innerArticle) {
        hasInner = true
      } else if block.region.isDisjoint(with: pruned) {
        own += worth(of: block, page.bytes)
      }
    }
    return hasInner && own >= 400
  }

  private static func sums(_ page: PageText, pruned: PageRegion) -> [Double] {
    var sums = [0.0]
    var sum = 0.0
    sums.reserveCapacity(page.blocks.count + 1)
    for block in page.blocks {
      if block.region.isDisjoint(with: pruned) { sum += worth(of: block, page.bytes) }
      sums.append(sum)
    }
    return sums
  }

  private func worth(below node: Int) -> Double {
    let blocks = page.blocks(below: node, in: tree)
    return worthBefore[blocks.upperBound] - worthBefore[blocks.lowerBound]
  }

  /// The innermost element that holds nearly all running text of the page.
  func root() -> Int {
    guard !tree.nodes.isEmpty else { return 0 }
    let all = worthBefore[worthBefore.count - 1]
    guard all > 0 else { return 0 }
    if let named = namedBody(of: all) { return named }
    var current = leadingArticle() ?? 0
    descend: while true {
      let inside = worth(below: current)
      var child = current + 1
      while child < Int(tree.nodes[current].end) {
        let node = tree.nodes[child]
        if isContainer(node.tag), worth(below: child) >= inside * 0.85 {
          current = child
          continue descend
        }
        child = Int(node.end)
      }
      return current
    }
  }

  /// The outermost `article` that holds far more than any other one.
  private func leadingArticle() -> Int? {
    var best: (node: Int, worth: Double)?
    var second = 0.0
    var index = 0
    while index < tree.nodes.count {
      guard tree.nodes[index].tag == .article else {
        index += 1
        continue
      }
      let inside = worth(below: index)
      if inside > best?.worth ?? 0 {
        second = best?.worth ?? 0
        best = (index, inside)
      } else {
        second = max(second, inside)
      }
      index = Int(tree.nodes[index].end)
    }
    guard let best, best.worth >= (worthBefore.last ?? 0) * 0.4, best.worth > second * 3 else {
      return nil
    }
    return best.node
  }

  /// The element, or the parent of several, that says itself that it is the article's text, if most
  /// of the page's text stands there.
  private func namedBody(of all: Double) -> Int? {
    var named: [(node: Int, worth: Double)] = []
    var index = 0
    while index < tree.nodes.count {
      if page.cues[index].contains(.articleBody), isContainer(tree.nodes[index].tag) {
        let inside = worth(below: index)
        if inside >= all * 0.05 {
          named.append((innermostNamed(index, inside), inside))
          index = Int(tree.nodes[index].end)
          continue
        }
      }
      index += 1
    }
    guard let first = named.first, let last = named.last else { return nil }
    let sum = named.reduce(0) { $0 + $1.worth }
    guard sum >= all * 0.5 else { return nil }
    if named.count == 1 { return first.node }
    let parent = commonAncestor(first.node, last.node)
    if worth(below: parent) <= sum * 1.2 { return parent }
    return named.max { $0.worth < $1.worth }.flatMap { $0.worth >= all * 0.5 ? $0.node : nil }
  }

  /// The innermost named element below a named one that holds nearly all of it.
  private func innermostNamed(_ outer: Int, _ worth: Double) -> Int {
    var best = outer
    for index in outer..<Int(tree.nodes[outer].end)
    where page.cues[index].contains(.articleBody) && isContainer(tree.nodes[index].tag) {
      if self.worth(below: index) >= worth * 0.9 { best = index }
    }
    return best
  }

  private func commonAncestor(_ first: Int, _ last: Int) -> Int {
    var node = first
    while node > 0, Int(tree.nodes[node].end) <= last { node = Int(tree.nodes[node].parent) }
    return max(node, 0)
  }

  private func isContainer(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .html, .head, .body, .div, .section, .article, .main, .td, .tr, .tbody, .table, .form,
      .center,
      .fieldset, .other, .header, .span, .font, .blockquote, .figure, .noscript, .li, .ul, .ol,
      .aside, .label, .a:
      true
    default: false
    }
  }

  /// How much a block speaks for being in an article, in bytes of running text.
  static func worth(of block: PageBlock, _ bytes: [UInt8]) -> Double {
    let count = Double(min(block.count, 1000))
    let density = block.linkDensity
    if density > 0.6 { return 0 }
    if block.region.contains(.heading) { return 0 }
    var worth: Double
    if block.count >= 80 {
      worth = count * (1 - density)
    } else if BlockText.endsSentence(bytes[block.range]) {
      worth = count * 0.5 * (1 - density)
    } else {
      worth = 0
    }
    if block.region.contains(.listItem) { worth *= 0.5 }
    if block.region.contains(.doubtful) { worth *= 0.5 }
    if block.region.contains(.caption) { worth *= 0.1 }
    return worth
  }
}

/// Questions about the text of one block.
enum BlockText {
  /// The last visible character ends a sentence, quotation marks and brackets skipped.
  static func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    var index = text.endIndex - 1
    var skipped = 0
    while index >= text.startIndex, skipped < 4 {
      switch text[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
        UInt8(ascii: ";"):
        return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), 0x20:
        index -= 1
        skipped += 1
      default:
        guard text[index] >= 0x80, index - 2 >= text.startIndex else { return false }
        let scalar = Array(text[index - 2...index])
        if scalar == [0xE2, 0x80, 0xA6] || scalar == [0xE3, 0x80, 0x82]
          || scalar == [0xEF, 0xBC, 0x81] || scalar == [0xEF, 0xBC, 0x9F]
        {
          return true
        }
        // Closing quotation marks: ” ’ » „ “ and 」.
        if scalar[0] == 0xE2, scalar[1] == 0x80 || scalar[2] == 0xBA {
          index -= 3
        } else if scalar[1] == 0xC2, scalar[2] == 0xBB || scalar[2] == 0xA0 {
          index -= 2
        } else {
          return false
        }
        skipped += 1
      }
    }
    return false
  }
}
