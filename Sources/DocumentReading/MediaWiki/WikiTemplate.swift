import TimelineModel

/// A template of a wikitext, `{{start date|2023|3|9}}`.
struct WikiTemplate {
  /// Lower case, `_` as space.
  let name: String
  private var unnamed: [ArraySlice<UInt8>] = []
  private var named: [String: ArraySlice<UInt8>] = [:]

  init(_ content: ArraySlice<UInt8>) {
    let parts = Self.parts(of: content)
    let first = parts.first ?? content[content.startIndex..<content.startIndex]
    name = String(
      decoding: first[first.trimmed].prefix(100).map { $0 == UInt8(ascii: "_") ? 0x20 : $0 },
      as: UTF8.self
    ).lowercased()
    for part in parts.dropFirst() {
      let key = part.prefix(60).firstIndex(of: UInt8(ascii: "=")).map { part[..<$0] }
      if let key, !key.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) {
        let name = String(decoding: key[key.trimmed], as: UTF8.self).lowercased()
        named[name] = part[(key.endIndex + 1)...]
      } else {
        unnamed.append(part)
      }
    }
  }

  /// The parts between bars that stand in no inner bracket.
  static func parts(of content: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var depth = 0
    var start = content.startIndex
    for index in content.indices where parts.count < 500 {
      switch content[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "|") where depth <= 0:
        parts.append(content[start..<index])
        start = index + 1
      default: break
      }
    }
    parts.append(content[start...])
    return parts
  }

  var isBox: Bool {
    name.hasPrefix("infobox") || name.hasSuffix("infobox") || name.hasPrefix("taxobox")
  }

  private func number(_ index: Int) -> Int? {
    guard index < unnamed.count else { return nil }
    let digits = unnamed[index][unnamed[index].trimmed]
    return Int(String(decoding: digits.prefix(9), as: UTF8.self))
  }

  /// What the template stands for in running text; nothing for most.
  func words(depth: Int) -> [UInt8] {
    if Self.dates.contains(name) { return Array((date.map(Self.written) ?? "").utf8) }
    switch name {
    case "convert", "cvt":
      guard unnamed.count > 1 else { return [] }
      return Array(unnamed[0]) + [0x20] + unnamed[1]
    case "lang", "transl", "transliteration":
      return unnamed.last.map { WikiMarkup(Array($0), depth: depth).result } ?? []
    case "nowrap", "small", "nobold", "big", "abbr", "ill", "interlanguage link", "sc", "em":
      return unnamed.first.map { WikiMarkup(Array($0), depth: depth).result } ?? []
    case "circa", "c.": return Array("c. ".utf8) + (unnamed.first ?? [])
    case "ndash", "snd", "spnd", "spaced ndash", "–", "mdash", "emdash": return Array(" – ".utf8)
    case "quote", "blockquote", "cquote":
      let content = named["text"] ?? named["quote"] ?? unnamed.first
      return content.map { WikiMarkup(Array($0), depth: depth).result } ?? []
    default: return []
    }
  }

  private static let dates: Set<String> = [
    "start date", "end date", "start date and age", "end date and age", "date", "dts", "birth date",
    "death date", "start-date", "film date", "event date", "datum",
  ]

  private var date: ReducedDate? {
    guard let year = number(0) else {
      return unnamed.first.flatMap { StatedDate.date(String(decoding: $0, as: UTF8.self)) }
    }
    guard abs(year) < 99_999 else { return nil }
    guard let month = number(1), (1...12).contains(month) else { return .year(year) }
    guard let dayNumber = number(2),
      let day = CalendarDate(year: year, month: month, day: dayNumber)
    else { return .month(year: year, month: month) }
    return .day(day)
  }

  private static func written(_ date: ReducedDate) -> String {
    switch date {
    case .day(let day): "\(day.day) \(months[day.month - 1]) \(day.year)"
    case .month(let year, let month): "\(months[month - 1]) \(year)"
    default: "\(date.firstDay.year)"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]

  /// The plain words of the first parameter that has some.
  private func value(_ keys: String...) -> String? {
    for key in keys {
      guard let raw = named[key] else { continue }
      let plain = WikiMarkup.plain(raw, depth: 1)
      if !plain.isEmpty { return String(decoding: plain, as: UTF8.self) }
    }
    return nil
  }

  /// The event that an infobox describes: its date, and its place if it names one.
  func fact(of page: String, in text: inout DocumentText) -> StatedFact? {
    guard let date = value("date", "event_date", "event date", "dates", "datum", "fecha", "data"),
      let interval = WrittenInterval.interval(date)
    else { return nil }
    let place = value("place", "location", "venue", "ort", "lieu", "lugar", "luogo", "site")
    let coordinate = (named["coordinates"] ?? named["coord"]).flatMap(Self.coordinate)
    guard place != nil || coordinate != nil else { return nil }
    let title = value("event_name", "conflict", "title", "name", "partof") ?? page
    return text.append(
      fact: title, interval: interval, date: date,
      place: StatedPlace(name: place ?? "", coordinate: coordinate), rule: "fact.infobox")
  }

  /// `{{coord|48|12|30|N|16|22|E|display=title}}` or `{{coord|48.2|16.37}}`
  private static func coordinate(_ text: ArraySlice<UInt8>) -> Coordinate? {
    guard let start = text.firstOffset(of: "{{coord", ignoringCase: true) else { return nil }
    let rest = text[start...].dropFirst(2).prefix { $0 != UInt8(ascii: "}") }
    var numbers: [Double] = []
    var latitude: Double?
    for part in parts(of: rest).dropFirst() {
      let word = String(decoding: part[part.trimmed].prefix(20), as: UTF8.self).uppercased()
      if let number = Double(word), number.isFinite {
        numbers.append(number)
        continue
      }
      guard ["N", "S", "E", "W"].contains(word) else { break }
      var degrees = 0.0
      for number in numbers.reversed() { degrees = degrees / 60 + number }
      if word == "S" || word == "W" { degrees = -degrees }
      numbers = []
      guard let north = latitude else {
        latitude = degrees
        continue
      }
      return Coordinate(latitude: north, longitude: degrees)
    }
    return numbers.count == 2 && latitude == nil
      ? Coordinate(latitude: numbers[0], longitude: numbers[1]) : nil
  }
}
