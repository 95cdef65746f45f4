import TimelineModel

/// The candidates for the publication day that readers see: date lines, bylines, labelled dates.
///
/// A date inside running text says when something happened, not when the text was published; so
/// only short lines and the beginnings of lines count.
struct VisibleDates {
  /// A line of a text, or a block of a page.
  struct Line {
    let range: Range<Int>
    /// Its element is named as a date, or as a byline.
    var isNamed = false
    /// Stands in a menu, footer, list of other articles …
    var isAside = false
    var isTitle = false
    var isBody = false
  }

  private let bytes: [UInt8]
  private let lines: [Line]
  private let scanner: WrittenDateScanner
  private(set) var candidates: [DateCandidate] = []

  init(_ bytes: [UInt8], lines: [Line], _ scanner: WrittenDateScanner) {
    self.bytes = bytes
    self.lines = lines
    self.scanner = scanner
    let head = Self.head(of: lines)
    var found = 0
    for index in lines.indices {
      guard candidates.count < 30 else { break }
      if let dateline = dateline(of: lines[index]) {
        candidates.append(dateline)
        found += 1
        continue
      }
      let line = byline(endOf: lines[index])
      guard line.range.count <= 1000 || found == 0 else { continue }
      guard let date = opening(of: line) else { continue }
      if let candidate = candidate(
        date, in: line, at: index, order: found, isHead: head.contains(index))
      {
        candidates.append(candidate)
        if candidate.kind != .modified { found += 1 }
      }
    }
    if !candidates.contains(where: { $0.source == .dateline }), let placeLine = placeLine() {
      candidates.append(placeLine)
    }
    addYearless(head)
  }

  /// A date line without a year near the title, or at the top where no title is known, if no full
  /// date stands there.
  private mutating func addYearless(_ titled: Range<Int>) {
    let head = (titled.isEmpty ? 0..<14 : titled).clamped(to: lines.indices)
    let isDated = candidates.contains { candidate in
      head.contains { index in
        candidate.range.map { lines[index].range.contains($0.start) } ?? false
      }
    }
    guard !isDated, let year = CopyrightYear.latest(in: bytes, lines.lazy.map(\.range)) else {
      return
    }
    for index in head where lines[index].range.count <= 100 && !lines[index].isTitle {
      let line = lines[index]
      guard let date = YearlessDate(in: bytes, line.range),
        line.range.count - date.range.count <= 60,
        let day = CalendarDate(year: year, month: date.month, day: date.day)
      else { continue }
      var confidence = 0.46
      if date.hasClock { confidence += 0.08 }
      if line.isNamed || isNearByline(index) { confidence += 0.05 }
      candidates.append(
        DateCandidate(
          day, .text, confidence, "date.text.yearless", kind: .unclear,
          range: TextRange(date.range)))
      return
    }
  }

  /// "SAMPLETON, Norland, May 4, 2021 (Agency) — The …": a place in capitals, a full date, a dash.
  private func dateline(of line: Line) -> DateCandidate? {
    let head = line.range.lowerBound..<min(line.range.upperBound, line.range.lowerBound + 110)
    let capitals = bytes[head].prefix {
      $0 >= 0x80 || ($0 &- 0x41) < 26 || $0 == 0x20 || $0 == 0x2E
    }
    guard capitals.count >= 4, let date = scanner.dates(in: bytes, head).first,
      date.range.lowerBound - line.range.lowerBound <= 60
    else { return nil }
    let rest = bytes[date.range.upperBound..<head.upperBound].prefix(30)
    guard Self.dashes.contains(where: { rest.firstOffset(of: $0) != nil }) else { return nil }
    return DateCandidate(
      date.day, .dateline, 0.75, "date.dateline", kind: .unclear, range: TextRange(date.range))
  }

  private static let dashes = ["\u{2014}", "\u{2013}", "--", " - "]

  /// "San Sample, 4 May 2021 – The …", the first line of the story: a place as a name is written, a full
  /// date and at once a dash. Where more lines begin so, they are the entries of a chronicle.
  private func placeLine() -> DateCandidate? {
    var found: DateCandidate?
    for (index, line) in lines.enumerated() {
      // The rest is asked only whether there are more.
      if found == nil, index > 8 { return nil }
      let head = line.range.lowerBound..<min(line.range.upperBound, line.range.lowerBound + 90)
      guard bytes[head].prefix(61).contains(UInt8(ascii: ",")),
        let date = scanner.dates(in: bytes, head).first,
        isPlaceBefore(date.range.lowerBound, line)
      else { continue }
      let rest = bytes[date.range.upperBound..<head.upperBound].prefix(5)
      guard Self.dashes.contains(where: { rest.firstOffset(of: $0) != nil }) else { continue }
      if found != nil { return nil }
      found = DateCandidate(
        date.day, .dateline, 0.7, "date.dateline", kind: .unclear, range: TextRange(date.range))
    }
    return found
  }

  /// Up to five words that begin with capitals, and a comma.
  private func isPlaceBefore(_ end: Int, _ line: Line) -> Bool {
    let words = bytes[line.range.lowerBound..<end].split(separator: 0x20)
    guard let last = words.last, last.last == UInt8(ascii: ","), words.count <= 5 else {
      return false
    }
    return words.allSatisfy { word in
      guard let first = word.first else { return false }
      return first >= 0x80 || first &- 0x41 < 26 || word.count <= 3
    }
  }

  /// "… beyond the country. By Ann Smith on May 4, 2021" is the byline alone.
  private func byline(endOf line: Line) -> Line {
    guard line.range.count > 100, line.range.count < 400 else { return line }
    var start = line.range.upperBound - 2
    let lowest = line.range.upperBound - 90
    while start > lowest {
      if bytes[start] == 0x2E, bytes[start + 1] == 0x20,
        BylineWords.starts(bytes[start + 2..<line.range.upperBound])
      {
        return Line(range: start + 2..<line.range.upperBound, isNamed: line.isNamed)
      }
      start -= 1
    }
    return line
  }

  /// The date of a short line, or one that stands at the start of a line.
  private func opening(of line: Line) -> WrittenDate? {
    let head = line.range.lowerBound..<min(line.range.upperBound, line.range.lowerBound + 300)
    let dates = scanner.dates(in: bytes, head)
    guard var date = dates.first else { return nil }
    // Two dates without anything between them are the days of a change and of publication.
    if dates.count == 2, dates[1].range.lowerBound - date.range.upperBound <= 1,
      dates[1].day < date.day
    {
      date = dates[1]
    }
    if let stated = statement(in: line, dates) { return stated }
    let before = date.range.lowerBound - line.range.lowerBound
    let rest = line.range.count - date.range.count
    if rest <= 90 || before <= 60 && line.isNamed { return date }
    if before <= 2 || line.range.upperBound - date.range.upperBound <= 2, rest <= 200 {
      return date
    }
    let label = DateLabel.last(in: bytes[line.range.lowerBound..<date.range.lowerBound])
    return before <= 40 && label == .published && rest <= 160 ? date : nil
  }

  /// "This article was originally published on 4 May 2021 and has been updated since."
  private func statement(in line: Line, _ dates: [WrittenDate]) -> WrittenDate? {
    dates.first { date in
      let before = bytes[line.range.lowerBound..<date.range.lowerBound]
      return PublicationStatement.ends(before)
    }
  }

  private func candidate(
    _ date: WrittenDate, in line: Line, at index: Int, order: Int, isHead: Bool
  ) -> DateCandidate? {
    let before = bytes[line.range.lowerBound..<date.range.lowerBound]
    var label = DateLabel.last(in: before)
    if label == nil, before.count < 3, index > 0, lines[index - 1].range.count < 40 {
      label = DateLabel.last(in: bytes[lines[index - 1].range])
    }
    if label == .other || before.firstOffset(of: "\u{A9}") != nil { return nil }
    let rest = line.range.count - date.range.count
    var confidence = 0.42
    if order == 0 { confidence += 0.1 }
    if rest <= 25 { confidence += 0.03 }
    if date.hasClock { confidence += 0.05 }
    if line.isNamed { confidence += 0.08 }
    if BylineWords.starts(bytes[line.range]) || isNearByline(index) { confidence += 0.08 }
    if isHead { confidence += 0.12 } else if line.isAside { confidence -= 0.12 }
    if rest > 60, label == nil { confidence -= 0.12 }
    if rest > 20, label == nil, bytes[line.range.upperBound - 1] == 0x2E { confidence -= 0.1 }
    confidence -= min(Double(order) * 0.03, 0.3)
    if label == .modified {
      return DateCandidate(
        date.day, .text, min(confidence - 0.02, 0.55), "date.text.updated", kind: .modified,
        range: TextRange(date.range))
    }
    if label == .published { confidence += PublicationStatement.ends(before) ? 0.35 : 0.25 }
    let signal = label == .published ? "date.text.labelled" : "date.text.line"
    return DateCandidate(
      date.day, .text, min(max(confidence, 0.05), 0.9), signal, kind: .unclear,
      range: TextRange(date.range))
  }

  /// From a little above the title to the first paragraph, at most a dozen lines below it.
  private static func head(of lines: [Line]) -> Range<Int> {
    guard let title = lines.firstIndex(where: \.isTitle) else { return 0..<0 }
    let end = lines[title...].firstIndex { $0.isBody && $0.range.count > 200 } ?? lines.count
    return max(0, title - 3)..<min(end + 1, title + 14)
  }

  private func isNearByline(_ index: Int) -> Bool {
    for near in max(0, index - 2)...min(lines.count - 1, index + 2) where near != index {
      if lines[near].range.count < 80, BylineWords.starts(bytes[lines[near].range]) { return true }
    }
    return false
  }
}
