import TimelineModel

/// Gives every block of a page its role, and says which are the article.
struct ArticleBlocks {
  private let tree: HTMLTree
  private let page: PageText
  private let pruned: PageRegion
  private(set) var roles: [BlockRole]

  init(_ tree: HTMLTree, _ page: PageText, _ content: MainContent) {
    self.tree = tree
    self.page = page
    pruned = content.pruned
    roles = [BlockRole](repeating: .boilerplate, count: page.blocks.count)
    let inside = tree.nodes.isEmpty ? 0..<0 : page.blocks(below: content.root(), in: tree)
    for index in inside { roles[index] = role(of: page.blocks[index]) }
    dropBoilerplateSections(inside)
    dropLinkLists(inside)
    dropLooseEnds(inside)
    let head = takeLead(before: inside)
    chooseTitle(head..<inside.upperBound)
    dropRepeated(head..<inside.upperBound)
  }

  /// Takes the title and the stand-first above the article's text. Returns the first block that
  /// belongs to the article.
  private mutating func takeLead(before inside: Range<Int>) -> Int {
    guard let title = title(before: inside.lowerBound) else { return inside.lowerBound }
    for index in title..<inside.lowerBound {
      let block = page.blocks[index]
      var role = role(of: block)
      guard block.region.isDisjoint(with: pruned) else { continue }
      if role == .body || role == .heading || role == .boilerplate {
        let isLead =
          block.linkDensity < 0.3 && block.count >= 60
          && BlockText.endsSentence(page.bytes[block.range])
          && (block.region.contains(.summary) || block.region.contains(.paragraph)
            || block.region.contains(.heading) || block.count >= 120)
        role = isLead ? .body : .boilerplate
      }
      if role != .list, role != .table { roles[index] = role }
    }
    return title
  }

  /// The last heading of the first level above the text; where there is none, a near one of the
  /// second or third.
  private func title(before start: Int) -> Int? {
    func last(within distance: Int, _ isTitle: (HTMLTag) -> Bool) -> Int? {
      (max(0, start - distance)..<start).last {
        isTitle(page.blocks[$0].tag) && page.blocks[$0].linkDensity < 0.5
          && page.blocks[$0].region.isDisjoint(with: [.hidden, .comment, .navigation])
      }
    }
    return last(within: 40) { $0 == .h1 } ?? last(within: 12) { $0 == .h2 || $0 == .h3 }
  }

  /// The first heading of the first level is the title, others are headings.
  private mutating func chooseTitle(_ range: Range<Int>) {
    var seen: [UInt8]?
    for index in range where roles[index] == .title {
      let text = Array(page.bytes[page.blocks[index].range])
      if seen == nil { seen = text } else if seen != text { roles[index] = .heading }
    }
  }

  /// "Related articles" and the like: the heading and what follows, up to the next heading or the
  /// next real paragraph.
  private mutating func dropBoilerplateSections(_ range: Range<Int>) {
    var isInside = false
    for index in range {
      let block = page.blocks[index]
      if block.tag.headingLevel > 0 || roles[index] == .heading {
        isInside = BoilerplatePhrases.starts(page.bytes[block.range])
      } else if block.count >= 100, block.linkDensity < 0.3, !block.region.contains(.listItem) {
        isInside = false
      }
      if isInside { roles[index] = .boilerplate }
    }
  }

  /// A pulled quotation or a stand-first that says again what stands above.
  private mutating func dropRepeated(_ range: Range<Int>) {
    var seen: Set<ArraySlice<UInt8>> = []
    for index in range where roles[index] != .boilerplate && page.blocks[index].count >= 60 {
      if !seen.insert(page.bytes[page.blocks[index].range]).inserted {
        roles[index] = .boilerplate
      }
    }
  }

  private func role(of block: PageBlock) -> BlockRole {
    if !block.region.isDisjoint(with: pruned) { return .boilerplate }
    if block.region.contains(.caption) { return .caption }
    if block.tag == .h1 { return .title }
    if block.region.contains(.heading) {
      let isOwn = block.linkDensity <= 0.8 || block.region.contains(.articleBody)
      return isOwn ? .heading : .boilerplate
    }
    if block.count < 200 {
      if block.region.contains(.byline) { return .byline }
      if block.region.contains(.date) { return .dateline }
      if block.region.contains(.title) { return block.linkDensity > 0.5 ? .boilerplate : .heading }
    }
    if block.count < 100 || block.count < 240 && block.linkDensity > 0,
      BoilerplatePhrases.starts(page.bytes[block.range])
    {
      return .boilerplate
    }
    if block.linkDensity > 0.6, block.count < 300 { return .boilerplate }
    if block.region.contains(.doubtful) {
      let isLoose = block.count < 80 && block.region.isDisjoint(with: [.listItem, .table])
      if isLoose || block.linkDensity > 0.3 { return .boilerplate }
    }
    if block.region.contains(.figure), block.count < 250,
      block.region.isDisjoint(with: [.table, .listItem])
    {
      return .caption
    }
    if block.region.contains(.quote) { return .quote }
    if block.region.contains(.listItem) { return .list }
    if block.region.contains(.table), block.tag == .td || block.tag == .th { return .table }
    return .body
  }

  /// Lists whose items are mostly links go as a whole.
  private mutating func dropLinkLists(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      guard page.blocks[start].region.contains(.listItem) else {
        start += 1
        continue
      }
      var end = start
      var total = 0
      var links = 0
      while end < range.upperBound, page.blocks[end].region.contains(.listItem) {
        total += page.blocks[end].count
        links += page.blocks[end].linkBytes
        end += 1
      }
      if links * 5 > total * 2 { for index in start..<end { roles[index] = .boilerplate } }
      start = end
    }
  }

  /// Headings without text below them and short pieces after the last paragraph.
  private mutating func dropLooseEnds(_ range: Range<Int>) {
    var hasText = false
    for index in range.reversed() {
      switch roles[index] {
      case .heading: if !hasText { roles[index] = .boilerplate }
      case .body, .quote, .list, .table:
        if page.blocks[index].count >= 40
          || BlockText.endsSentence(page.bytes[page.blocks[index].range])
        {
          hasText = true
        }
        if !hasText { roles[index] = .boilerplate }
      default: break
      }
    }
  }
}
