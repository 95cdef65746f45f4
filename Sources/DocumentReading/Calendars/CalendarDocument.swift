import TimelineModel

/// iCalendar (RFC 5545) as a document: each `VEVENT` is a stated event. Repetitions are not unrolled.
enum CalendarDocument {
  static func read(
    _ bytes: [UInt8], source: DocumentSource, options: DocumentReader.Options
  ) -> Document {
    let text = TextDecoder.decode(bytes, declared: source.charset)
    var document = DocumentText()
    var facts: [StatedFact] = []
    var entry: CalendarEntry?
    var count = 0
    var title: String?
    var source = source
    var notes: [Note] = []
    for line in CalendarLine.lines(of: text) {
      switch (line.name, line.value.uppercased()) {
      case ("BEGIN", "VEVENT"):
        entry = CalendarEntry()
        count += 1
      case ("END", "VEVENT"):
        guard let ended = entry else { continue }
        entry = nil
        title = ended.summary
        source.url = source.url ?? ended.url
        if let fact = ended.fact(in: &document) {
          facts.append(fact)
        } else {
          notes.append(Note(source: source.id, message: "an entry of the calendar has no date"))
        }
      default: entry?.take(line)
      }
    }
    let choice = PublicationDateChoice([], given: GivenDay(options, source))
    return Document(
      id: source.id, text: document.string, blocks: document.blocks,
      title: source.title ?? (count == 1 ? title : nil), url: source.url,
      language: source.language, publicationDate: choice.answer,
      publicationDateCandidates: choice.candidates, facts: facts, notes: notes)
  }
}

/// A line of a calendar, unfolded: `DTSTART;TZID=Europe/Vienna:20230309T190000`.
struct CalendarLine {
  let name: String
  let parameters: String
  /// Escapes resolved.
  let value: String

  static func lines(of text: [UInt8]) -> [CalendarLine] {
    var lines: [CalendarLine] = []
    var whole: [UInt8] = []
    var start = 0
    func end() {
      if let line = CalendarLine(whole) { lines.append(line) }
      whole.removeAll(keepingCapacity: true)
    }
    while start < text.count {
      let stop = text[start...].firstIndex(of: 0x0A) ?? text.count
      var line = text[start..<stop]
      if line.last == 0x0D { line.removeLast() }
      if let first = line.first, first == 0x20 || first == 0x09 {
        whole += line.dropFirst()
      } else {
        end()
        whole += line
      }
      start = stop + 1
    }
    end()
    return lines
  }

  private init?(_ line: [UInt8]) {
    var isQuoted = false
    guard
      let colon = line.firstIndex(where: { byte in
        if byte == 0x22 { isQuoted.toggle() }
        return byte == UInt8(ascii: ":") && !isQuoted
      })
    else { return nil }
    let head = line[..<colon]
    let name = head.prefix { $0 != UInt8(ascii: ";") }
    self.name = String(decoding: name, as: UTF8.self).uppercased()
    parameters = String(decoding: head[name.endIndex...], as: UTF8.self).uppercased()
    value = Self.unescaped(line[(colon + 1)...])
  }

  private static func unescaped(_ value: ArraySlice<UInt8>) -> String {
    guard value.contains(UInt8(ascii: "\\")) else { return String(decoding: value, as: UTF8.self) }
    var result: [UInt8] = []
    var index = value.startIndex
    while index < value.endIndex {
      if value[index] == UInt8(ascii: "\\"), index + 1 < value.endIndex {
        let next = value[index + 1]
        result.append(next | 0x20 == UInt8(ascii: "n") ? 0x0A : next)
        index += 2
      } else {
        result.append(value[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// The fields of one `VEVENT`.
private struct CalendarEntry {
  var summary: String?
  var url: String?
  private var description: String?
  private var location: String?
  private var coordinate: Coordinate?
  private var start: String?
  private var end: String?
  private var isEndExclusive = false
  private var status: String?

  mutating func take(_ line: CalendarLine) {
    switch line.name {
    case "SUMMARY": summary = summary ?? line.value
    case "DESCRIPTION": description = description ?? line.value
    case "LOCATION": location = location ?? line.value
    case "GEO": coordinate = coordinate ?? StatedCoordinate.pair(line.value)
    case "URL": url = url ?? line.value
    case "STATUS": status = line.value.uppercased()
    case "DTSTART": start = start ?? line.value
    case "DTEND":
      end = end ?? line.value
      isEndExclusive = !line.value.contains("T")
    default: break
    }
  }

  func fact(in text: inout DocumentText) -> StatedFact? {
    guard let start, let first = StatedDate.date(start),
      let interval = StatedDate.interval(from: first, to: last(after: first))
    else { return nil }
    let place = StatedPlace(name: location ?? "", coordinate: coordinate)
    let modality: Modality = status == "CANCELLED" ? .negated : .asserted
    let title = summary ?? description ?? location ?? ""
    let fact = text.append(
      fact: title, interval: interval, date: start, place: place, modality: modality,
      rule: "fact.calendar-event")
    if let description, summary != nil {
      for paragraph in description.utf8.split(separator: 0x0A) {
        text.append(HTMLPlain.text(Array(paragraph)), as: .body)
      }
    }
    return fact
  }

  /// The end of an event of whole days is the day after the last one.
  private func last(after first: ReducedDate) -> ReducedDate? {
    guard let last = end.flatMap({ StatedDate.date($0) }) else { return nil }
    guard isEndExclusive, case .day(let day) = last else { return last }
    let before = day.adding(days: -1)
    return before < first.firstDay ? nil : .day(before)
  }
}
