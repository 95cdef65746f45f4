import TimelineModel

/// Tables of a page whose headings say that each row is an event.
struct PageTables {
  private let tree: HTMLTree
  private let page: PageText
  /// Where each block of the page stands in the document's text; nil for what was left out.
  private let ranges: [TextRange?]

  init(_ tree: HTMLTree, _ page: PageText, ranges: [TextRange?]) {
    self.tree = tree
    self.page = page
    self.ranges = ranges
  }

  func facts(dayFirst: Bool) -> [StatedFact] {
    var facts: [StatedFact] = []
    for index in tree.nodes.indices where tree.nodes[index].tag == .table {
      // Of tables inside tables the innermost ones hold text; the others are layout.
      let rows = rows(of: index)
      if rows.count > 1 { facts += self.facts(of: rows, dayFirst: dayFirst) }
    }
    return facts
  }

  private struct Row {
    var cells: [Int] = []
  }

  /// The rows of a table, each as its cells; none if it holds another table.
  private func rows(of table: Int) -> [Row] {
    var rows: [Row] = []
    var index = table + 1
    let end = Int(tree.nodes[table].end)
    while index < end {
      switch tree.nodes[index].tag {
      case .tr: rows.append(Row())
      case .td, .th:
        if rows.isEmpty { rows.append(Row()) }
        rows[rows.count - 1].cells.append(index)
      case .table: return []
      default: break
      }
      index += 1
    }
    return rows.filter { !$0.cells.isEmpty }
  }

  private func text(of cell: Int) -> String {
    let blocks = page.blocks[page.blocks(below: cell, in: tree)]
    return blocks.map { String(decoding: page.bytes[$0.range], as: UTF8.self) }
      .joined(separator: " ")
  }

  private func facts(of rows: [Row], dayFirst: Bool) -> [StatedFact] {
    guard let first = rows.first, first.cells.count >= 2, first.cells.count <= 40 else { return [] }
    let columns = TableColumns(first.cells.map(text))
    guard columns.tellEvents else { return [] }
    return rows.dropFirst().compactMap { row in
      let cells = row.cells.map(text)
      guard let interval = columns.interval(of: cells, dayFirst: dayFirst),
        let title = columns.title(of: cells) ?? columns.value(.text, in: cells)
          ?? columns.place(of: cells)?.name,
        let range = range(of: row)
      else { return nil }
      let date = columns[.date].flatMap {
        $0 < row.cells.count ? self.range(of: row.cells[$0]) : nil
      }
      return StatedFact(
        title: title, interval: interval, dateText: date, place: columns.place(of: cells),
        range: range, rule: "fact.table-row")
    }
  }

  private func range(of cell: Int) -> TextRange? {
    let known = page.blocks(below: cell, in: tree).compactMap { ranges[$0] }
    guard let first = known.first, let last = known.last else { return nil }
    return first.union(last)
  }

  private func range(of row: Row) -> TextRange? {
    let known = row.cells.compactMap { range(of: $0) }
    guard let first = known.first, let last = known.last else { return nil }
    return first.union(last)
  }
}
