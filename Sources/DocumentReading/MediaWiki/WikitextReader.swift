import TimelineModel

/// Wikitext line by line: headings, paragraphs, lists and tables as blocks, infoboxes and dated
/// tables as stated events.
struct WikitextReader {
  var text = DocumentText()
  private(set) var facts: [StatedFact] = []
  private let wikitext: [UInt8]
  private var paragraph: [UInt8] = []
  private var tableDepth = 0
  private var rows: [[String]] = []
  private var row: [String] = []
  /// Level of the section that is left out.
  private var skipped: Int?

  init(_ wikitext: [UInt8]) {
    self.wikitext = wikitext
  }

  mutating func run() {
    let markup = WikiMarkup(wikitext)
    let page = text.title ?? ""
    for box in markup.boxes { box.fact(of: page, in: &text).map { facts.append($0) } }
    let lines = XMLReferences.replaced(markup.result[...])
    for line in lines.split(separator: 0x0A, omittingEmptySubsequences: false) {
      read(line[line.trimmed])
    }
    endParagraph()
    endTable()
    for caption in markup.captions { text.append(caption, as: .caption) }
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    if line.starts(with: "{|".utf8) {
      endParagraph()
      tableDepth += 1
    } else if tableDepth > 0 {
      readTable(line)
    } else if let heading = Heading(line) {
      endParagraph()
      if let level = skipped, heading.level > level { return }
      let name = String(decoding: heading.text, as: UTF8.self).lowercased()
      skipped = WikiNames.endSections.contains(name) ? heading.level : nil
      if skipped == nil { text.append(heading.text, as: .heading) }
    } else if skipped != nil || line.starts(with: "__".utf8) {
      return
    } else if let first = line.first {
      if "*#:;".utf8.contains(first) {
        endParagraph()
        let item = line.drop { "*#:; ".utf8.contains($0) }
        text.append(HTMLText.folded(Array(item)), as: .list)
      } else {
        if !paragraph.isEmpty { paragraph.append(0x20) }
        paragraph += line
      }
    } else {
      endParagraph()
    }
  }

  private struct Heading {
    let level: Int
    let text: [UInt8]

    init?(_ line: ArraySlice<UInt8>) {
      let mark = UInt8(ascii: "=")
      let front = line.prefix(7).prefix { $0 == mark }.count
      let back = line.suffix(7).reversed().prefix { $0 == mark }.count
      level = min(front, back, 6)
      guard level > 0, line.count > level * 2 else { return nil }
      text = HTMLText.folded(Array(line.dropFirst(level).dropLast(level)))
      guard !text.isEmpty else { return nil }
    }
  }

  private mutating func endParagraph() {
    text.append(HTMLText.folded(paragraph), as: .body)
    paragraph.removeAll(keepingCapacity: true)
  }

  private mutating func readTable(_ line: ArraySlice<UInt8>) {
    if line.starts(with: "|}".utf8) {
      tableDepth -= 1
      if tableDepth == 0 { endTable() }
      return
    }
    // Tables inside a cell are layout.
    guard tableDepth == 1 else { return }
    if line.starts(with: "|-".utf8) {
      endRow()
    } else if line.starts(with: "|+".utf8) {
      text.append(HTMLText.folded(Array(Self.content(of: line.dropFirst(2)))), as: .caption)
    } else if line.first == UInt8(ascii: "|") || line.first == UInt8(ascii: "!") {
      for cell in Self.cells(line.dropFirst()) where row.count < 200 {
        row.append(String(decoding: HTMLText.folded(Array(cell)), as: UTF8.self))
      }
    } else if let last = row.indices.last, !line.isEmpty {
      row[last] += " " + String(decoding: HTMLText.folded(Array(line)), as: UTF8.self)
    }
  }

  /// The cells of a line, divided by `||` or `!!`.
  private static func cells(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var cells: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var index = line.startIndex
    while index + 1 < line.endIndex {
      let byte = line[index]
      if byte == line[index + 1], byte == UInt8(ascii: "|") || byte == UInt8(ascii: "!") {
        cells.append(content(of: line[start..<index]))
        start = index + 2
        index += 2
      } else {
        index += 1
      }
    }
    cells.append(content(of: line[start...]))
    return cells
  }

  /// What stands behind the attributes of a cell, `style="…" | text`.
  private static func content(of cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let bar = cell.firstIndex(of: UInt8(ascii: "|")),
      cell[..<bar].contains(UInt8(ascii: "="))
    else { return cell }
    return cell[(bar + 1)...]
  }

  private mutating func endRow() {
    if !row.isEmpty { rows.append(row) }
    row = []
  }

  private mutating func endTable() {
    tableDepth = 0
    endRow()
    defer { rows = [] }
    guard skipped == nil else { return }
    let columns = TableColumns(rows.first ?? [])
    guard columns.tellEvents else {
      for cell in rows.joined() { text.append(cell, as: .table) }
      return
    }
    for row in rows.dropFirst() {
      if let fact = text.append(row: row, columns, dayFirst: true, rule: "fact.table-row") {
        facts.append(fact)
      }
    }
  }
}
