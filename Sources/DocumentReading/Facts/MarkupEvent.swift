import TimelineModel

/// An event as the markup of a page describes it, before it has words in the page's text.
struct MarkupEvent: Hashable {
  var title = ""
  var start = ""
  var end: String?
  var placeName = ""
  var coordinate: Coordinate?
  var isCancelled = false
  let rule: String

  init(rule: String) {
    self.rule = rule
  }

  /// A page describes no more events than this.
  static let maximumCount = 500

  var interval: DateInterval? {
    StatedDate.interval(
      from: StatedDate.date(start), to: end.flatMap { StatedDate.date($0) })
  }

  var place: StatedPlace? { StatedPlace(name: placeName, coordinate: coordinate) }

  /// The fact, with the title where it stands in the text, or else with a line of its own as words.
  func fact(in text: inout DocumentText) -> StatedFact? {
    let words = HTMLText.folded(Array(title.utf8))
    guard let interval, !words.isEmpty else { return nil }
    let modality: Modality = isCancelled ? .negated : .asserted
    guard words.count >= 6, let range = text.range(of: words) else {
      return text.append(
        fact: title, interval: interval, date: start, place: place, modality: modality, rule: rule)
    }
    return StatedFact(
      title: title, interval: interval, place: place, modality: modality, range: range, rule: rule)
  }
}

extension DocumentText {
  /// Where words stand inside a block of the first megabyte.
  fileprivate func range(of words: [UInt8]) -> TextRange? {
    let wanted = String(decoding: words, as: UTF8.self)
    for block in blocks.prefix(while: { $0.range.end < 1 << 20 }) {
      if let start = bytes[block.range.range].firstOffset(of: wanted) {
        return TextRange(start, start + words.count)
      }
    }
    return nil
  }
}
