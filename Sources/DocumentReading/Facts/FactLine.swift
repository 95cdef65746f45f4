import TimelineModel

/// A line of text that is made of the fields of a fact, for facts that stand in no visible text.
struct FactLine {
  private(set) var bytes: [UInt8] = []
  /// In ``bytes``.
  private(set) var dateRange: Range<Int>?

  private mutating func add(_ field: [UInt8]) -> Range<Int>? {
    guard !field.isEmpty else { return nil }
    if !bytes.isEmpty { bytes += " · ".utf8 }
    let start = bytes.count
    bytes += field
    return start..<bytes.count
  }

  /// `title · date · place`; empty fields are left out.
  init(title: String, date: String, place: String?) {
    _ = add(HTMLText.folded(Array(title.utf8)))
    dateRange = add(HTMLText.folded(Array(date.utf8)))
    _ = add(HTMLText.folded(Array((place ?? "").utf8)))
  }
}

extension DocumentText {
  /// Adds a fact with a line of its own as its words.
  mutating func append(
    fact title: String, interval: DateInterval, date: String, place: StatedPlace?,
    modality: Modality = .asserted, rule: String
  ) -> StatedFact? {
    let line = FactLine(title: title, date: date, place: place?.name)
    guard !line.bytes.isEmpty else { return nil }
    append(line.bytes, as: .table)
    guard let range = blocks.last?.range else { return nil }
    let dateText = line.dateRange.map {
      TextRange(range.start + $0.lowerBound, range.start + $0.upperBound)
    }
    return StatedFact(
      title: title, interval: interval, dateText: dateText, place: place, modality: modality,
      range: range, rule: rule)
  }
}
