import TimelineModel

/// A date or a place that an edition marks in its text (TEI P5, att.datable and placeName).
struct TEIMark {
  let depth: Int
  /// In the block that is being read.
  var start = 0
  var end = 0
  /// `geo` inside the element.
  var coordinate: Coordinate?
  private let interval: DateInterval?
  private let reference: String?

  /// Nil for elements that mark neither, and for dates without a value.
  init?(_ name: String, _ scanner: XMLScanner, depth: Int) {
    self.depth = depth
    switch name {
    case "date", "time", "origDate":
      guard let interval = TEIDates.interval(scanner) else { return nil }
      self.interval = interval
      reference = nil
    case "placeName", "settlement", "geogName", "place", "country", "region", "origPlace":
      interval = nil
      reference = scanner.attribute("ref").flatMap(Self.identifier)
    default: return nil
    }
  }

  /// `geonames:713174` of `https://www.geonames.org/713174/kyiv.html`; other registers are unknown.
  private static func identifier(_ reference: String) -> String? {
    for address in reference.split(separator: " ") {
      let bytes = Array(address.utf8)
      guard let mark = bytes.firstOffset(of: "geonames") else { continue }
      let digits = bytes[mark...].drop { !$0.isDigit }.prefix(12).prefix(while: \.isDigit)
      if !digits.isEmpty { return "geonames:\(String(decoding: digits, as: UTF8.self))" }
    }
    return nil
  }

  /// The marked words, once their block has its place in the document.
  func words(in block: [UInt8], _ range: TextRange) -> MarkedWords? {
    guard start < end, start < block.count else { return nil }
    let inner = block[start..<min(end, block.count)].trimmed
    guard !inner.isEmpty else { return nil }
    let words = TextRange(range.start + inner.lowerBound, range.start + inner.upperBound)
    if let interval {
      return MarkedWords(range: words, meaning: .date(interval), rule: "fact.tei-date")
    }
    guard reference != nil || coordinate != nil,
      let place = StatedPlace(
        name: String(decoding: block[inner], as: UTF8.self), coordinate: coordinate,
        identifier: reference)
    else { return nil }
    return MarkedWords(range: words, meaning: .place(place), rule: "fact.tei-place")
  }
}

/// An `event` of an edition with the attributes that date it.
struct TEIEvent {
  let depth: Int
  let interval: DateInterval

  init?(_ scanner: XMLScanner, depth: Int) {
    guard let interval = TEIDates.interval(scanner) else { return nil }
    self.depth = depth
    self.interval = interval
  }
}

/// The attributes of att.datable: `when`, `from` and `to`, `notBefore` and `notAfter`, each also as
/// `…-iso` and `…-custom`.
enum TEIDates {
  static func interval(_ scanner: XMLScanner) -> DateInterval? {
    func date(_ name: String) -> ReducedDate? {
      for name in [name, name + "-iso", name + "-custom"] {
        if let value = scanner.attribute(name), let date = StatedDate.date(value) { return date }
      }
      return nil
    }
    let qualifier: DateQualifier =
      switch scanner.attribute("cert") {
      case "low", "medium": .uncertain
      default: .exact
      }
    if let when = date("when") { return DateInterval(when, qualifier: qualifier) }
    let from = date("from")
    let to = date("to")
    if from != nil || to != nil { return DateInterval(from: from, to: to, qualifier: qualifier) }
    // Somewhere between the two: bounds, not a span.
    return DateInterval(from: date("notBefore"), to: date("notAfter"), qualifier: .approximate)
  }
}
