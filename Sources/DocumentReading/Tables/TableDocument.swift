import TimelineModel

/// A table with a line of headings as a document.
///
/// A row with a date is a stated event; a row with a long text is an article, whose date is the day
/// of its publication; the text of any other row is read like every text.
enum TableDocument {
  static func read(
    _ bytes: [UInt8], source: DocumentSource, options: DocumentReader.Options
  ) -> Document {
    let text = TextDecoder.decode(bytes, declared: source.charset)
    let delimiter = DelimitedText.delimiter(of: text)
    let records = DelimitedText.records(of: text, delimiter: delimiter)
    let columns = TableColumns(records.first ?? [])
    let rows = columns.areKnown ? Array(records.dropFirst()) : records
    if rows.count == 1, let row = rows.first,
      let article = article(row, columns, source: source, options: options)
    {
      return article
    }
    let dayFirst = DateOrder.isDayFirst(language: source.language ?? "und", url: source.url)
    var table = DocumentText()
    let facts = rows.compactMap {
      table.append(row: $0, columns, dayFirst: dayFirst, rule: "fact.table-row")
    }
    let given = GivenDay(options, source)
    let published = rows.count == 1 ? rows.first.flatMap { publication(of: $0, columns) } : nil
    let choice = PublicationDateChoice(published.map { [$0] } ?? [], given: given)
    let title = rows.count == 1 ? rows.first.flatMap { columns.title(of: $0) } : nil
    return Document(
      id: source.id, text: table.string, blocks: table.blocks,
      title: source.title ?? title, url: source.url, language: source.language,
      publicationDate: choice.answer, publicationDateCandidates: choice.candidates,
      facts: facts)
  }

  private static func publication(of row: [String], _ columns: TableColumns) -> DateCandidate? {
    let day = columns.value(.published, in: row).flatMap {
      WrittenDateScanner(dayFirst: true).date(in: $0)
    }
    return day.map { DateCandidate($0, .metadata, 0.95, "date.table.published") }
  }

  /// Texts from this size on are articles, not remarks on an event.
  private static let articleLength = 600

  private static func article(
    _ row: [String], _ columns: TableColumns, source: DocumentSource,
    options: DocumentReader.Options
  ) -> Document? {
    guard let text = columns.value(.text, in: row), text.utf8.count >= articleLength,
      columns[.place] == nil, columns[.latitude] == nil, columns[.coordinate] == nil
    else { return nil }
    var source = source
    source.title = columns.title(of: row)
    source.charset = "utf-8"
    if let date = columns.value(.published, in: row) ?? columns.value(.date, in: row) {
      source.day = WrittenDateScanner(dayFirst: true).date(in: date)
      source.daySource = .metadata
    }
    return PlainTextDocument.read(Array(text.utf8), source: source, options: options)
  }
}

extension DocumentText {
  /// Adds a row; what it states, if it has a date and something that happened.
  mutating func append(
    row: [String], _ columns: TableColumns, dayFirst: Bool, rule: String
  ) -> StatedFact? {
    guard columns.areDated, let interval = columns.interval(of: row, dayFirst: dayFirst) else {
      for (index, cell) in row.enumerated() {
        append(cell, as: index == columns[.text] ? .body : .table)
      }
      return nil
    }
    let first = blocks.count
    var dateText: TextRange?
    if let date = columns.value(.date, in: row) {
      append(date, as: .table)
      dateText = blocks.last?.range
    } else {
      let parts = [TableColumns.Role.year, .month, .day].compactMap { columns.value($0, in: row) }
      append(parts.joined(separator: " "), as: .table)
    }
    for role in [TableColumns.Role.place, .region, .event, .title] {
      if let value = columns.value(role, in: row) { append(value, as: .table) }
    }
    let text = columns.value(.text, in: row).map { HTMLPlain.text(Array($0.utf8)) }
    if let text { append(text, as: .body) }
    guard blocks.count > first, let end = blocks.last?.range.end else { return nil }
    let place = columns.place(of: row)
    guard let title = columns.title(of: row) ?? text ?? place?.name, !title.isEmpty else {
      return nil
    }
    return StatedFact(
      title: title, interval: interval, dateText: dateText, place: place,
      range: TextRange(blocks[first].range.start, end), rule: rule)
  }
}
