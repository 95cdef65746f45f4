import TimelineModel

/// The boxes beside articles of encyclopedias that sum up one event: a name, a date, a place.
struct PageInfobox {
  private let tree: HTMLTree
  private let page: PageText

  init(_ tree: HTMLTree, _ page: PageText) {
    self.tree = tree
    self.page = page
  }

  /// The facts of the page's boxes, each with a line of its own in the text.
  func facts(title: String?, in text: inout DocumentText) -> [StatedFact] {
    var facts: [StatedFact] = []
    for index in tree.nodes.indices where tree.nodes[index].tag == .table && facts.count < 20 {
      guard let names = tree.attribute(.class, of: index),
        tree.bytes[names].firstOffset(of: "infobox", ignoringCase: true) != nil
      else { continue }
      if let fact = fact(of: index, title: title, in: &text) { facts.append(fact) }
    }
    return facts
  }

  private func fact(
    of table: Int, title: String?, in text: inout DocumentText
  ) -> StatedFact? {
    var date: String?
    var interval: DateInterval?
    var place = ""
    var coordinate: Coordinate?
    var heading: String?
    var cells: [String] = []
    func endRow() {
      defer { cells = [] }
      if cells.count == 1, heading == nil, date == nil { heading = cells[0] }
      guard cells.count == 2 else { return }
      switch ColumnNames.role(of: cells[0]) {
      case .date where interval == nil:
        interval = WrittenInterval.interval(cells[1])
        date = cells[1]
      case .place where place.isEmpty: place = cells[1]
      case .coordinate: coordinate = StatedCoordinate.pair(cells[1])
      default: break
      }
    }
    for index in table..<Int(tree.nodes[table].end) {
      switch tree.nodes[index].tag {
      case .tr: endRow()
      case .th, .td:
        let blocks = page.blocks[page.blocks(below: index, in: tree)]
        let words = blocks.map { String(decoding: page.bytes[$0.range], as: UTF8.self) }
        cells.append(words.joined(separator: ", "))
      default: break
      }
    }
    endRow()
    guard let interval, let date, let stated = StatedPlace(name: place, coordinate: coordinate),
      let name = heading ?? title
    else { return nil }
    return text.append(
      fact: name, interval: interval, date: date, place: stated, rule: "fact.infobox")
  }
}
