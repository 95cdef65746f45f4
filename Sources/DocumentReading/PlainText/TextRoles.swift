import TimelineModel

/// What the paragraphs of a plain text are, as far as text alone tells.
///
/// Body is the rule; another role needs a reason: a phrase, a date line, a credit line, the place at
/// the top of the text.
struct TextRoles {
  private let text: [UInt8]
  private let paragraphs: [Range<Int>]
  private(set) var roles: [BlockRole]
  private(set) var title: Int?
  /// Lines of a chronology that are nothing but a day and stand above what happened on it.
  private(set) var dayHeadings: [Int] = []

  init(_ text: [UInt8], _ paragraphs: [Range<Int>], _ scanner: WrittenDateScanner) {
    self.text = text
    self.paragraphs = paragraphs
    roles = paragraphs.map { ListMark.length(text[$0]) > 0 ? .list : .body }
    let head = paragraphs.firstIndex { $0.count >= 200 } ?? paragraphs.count
    markBoilerplate()
    markLines(scanner)
    markDayHeadings(scanner)
    markCaptions(before: head, scanner)
    markTitle(before: min(head, 12))
    markHeadings()
  }

  private func ends(_ index: Int) -> Bool { BlockText.endsSentence(text[paragraphs[index]]) }

  private mutating func markBoilerplate() {
    for index in paragraphs.indices where paragraphs[index].count < 160 {
      let mark = ListMark.length(text[paragraphs[index]])
      if BoilerplatePhrases.starts(text[paragraphs[index]].dropFirst(mark)) {
        roles[index] = .boilerplate
      }
    }
    // What follows an invitation at the very end belongs to it.
    guard let last = roles.lastIndex(of: .boilerplate), paragraphs.count - last <= 4 else { return }
    let rest = (last + 1)..<paragraphs.count
    if last > 0, rest.allSatisfy({ paragraphs[$0].count < 200 }) {
      for index in rest { roles[index] = .boilerplate }
    }
  }

  /// Lines that are little more than a date, or name the writer.
  private mutating func markLines(_ scanner: WrittenDateScanner) {
    for index in paragraphs.indices where roles[index] == .body {
      let range = paragraphs[index]
      guard range.count < 120, !ends(index) else { continue }
      if BylineWords.starts(text[range]) {
        roles[index] = .byline
      } else if range.count < 80, let date = scanner.dates(in: text, range).first,
        range.count - date.range.count <= 25
      {
        roles[index] = .dateline
      }
    }
  }

  /// Lines that are one day each, in their order and with text below: the days of a chronology, not the
  /// day of publication.
  private mutating func markDayHeadings(_ scanner: WrittenDateScanner) {
    var lines: [Int] = []
    var last: CalendarDate?
    for index in roles.indices where roles[index] == .dateline {
      guard index + 1 < roles.count, roles[index + 1] == .body || roles[index + 1] == .list,
        let date = scanner.dates(in: text, paragraphs[index]).first,
        paragraphs[index].count - date.range.count <= Self.longestWeekday
      else { return }
      if let last, !(1...Self.longestStep ~= date.day.dayNumber - last.dayNumber) { return }
      last = date.day
      lines.append(index)
    }
    // Two may be the days of a text and of its last change.
    guard lines.count > 2 else { return }
    dayHeadings = lines
    for index in lines { roles[index] = .heading }
  }

  /// "Wednesday, " and a mark.
  private static let longestWeekday = 13
  /// Days between two entries of a chronology.
  private static let longestStep = 31

  /// A credit line, the caption above it, and above that the description for those who cannot see.
  private mutating func markCaptions(before head: Int, _ scanner: WrittenDateScanner) {
    for index in paragraphs.indices
    where index > 0
      && (CreditLine.matches(text[paragraphs[index]]) || isUnderDatedSentence(index, scanner))
    {
      roles[index] = .caption
      guard roles[index - 1] == .body, paragraphs[index - 1].count <= 400 else { continue }
      roles[index - 1] = .caption
      if index >= 2, index - 2 > (title ?? 0), index <= head + 2, roles[index - 2] == .body,
        paragraphs[index - 2].count <= 300, paragraphs[index - 2].count >= 80
      {
        roles[index - 2] = .caption
      }
    }
  }

  /// A short line right below a sentence that ends with its full date, "… in Bergen, on 4 May 2021.":
  /// who took the picture, in words that are in no list.
  private func isUnderDatedSentence(_ index: Int, _ scanner: WrittenDateScanner) -> Bool {
    let line = paragraphs[index]
    let above = paragraphs[index - 1]
    guard roles[index] == .body, roles[index - 1] == .body, line.count <= 80, !ends(index),
      above.count <= 400, ends(index - 1),
      !text[above.upperBound..<line.lowerBound].dropFirst().contains(0x0A),
      let date = scanner.dates(in: text, above).last
    else { return false }
    return above.upperBound - date.range.upperBound <= 2
  }

  /// The first line that could be a headline, if text follows it.
  private mutating func markTitle(before head: Int) {
    guard paragraphs.count > 1 else { return }
    for index in 0..<min(head, paragraphs.count - 1) where roles[index] == .body {
      let line = text[paragraphs[index]]
      if line.first.map({ $0 >= 0x61 && $0 <= 0x7A }) == true, !ends(index), line.count < 100 {
        // Names of icons and menu entries.
        roles[index] = .boilerplate
        continue
      }
      // The name of a section.
      if line.count < 10 { continue }
      let last = line.last ?? 0
      guard line.count <= 160, last != 0x2E, last != 0x3A, last != 0x2C else {
        return
      }
      roles[index] = .title
      title = index
      return
    }
  }

  private mutating func markHeadings() {
    guard paragraphs.count > 2 else { return }
    for index in 0..<paragraphs.count - 1 where roles[index] == .body {
      let count = paragraphs[index].count
      if count >= 3, count < 90, !ends(index), paragraphs[index + 1].count >= 80,
        paragraphs[index + 1].lowerBound - paragraphs[index].upperBound >= 2
      {
        roles[index] = .heading
      }
    }
  }
}

/// Lines that say who took a picture: "Ana Silva/Example Agency via Sample Images".
enum CreditLine {
  static func matches(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 5, line.count <= 120 else { return false }
    for mark in openings where line.hasPrefix(mark) { return true }
    guard !BlockText.endsSentence(line) else { return false }
    let hasSlash = line.contains(UInt8(ascii: "/"))
    return agencies.contains { agency in
      guard let found = line.firstOffset(of: agency) else { return false }
      return hasSlash || found + agency.utf8.count == line.endIndex
    }
  }

  private static let openings: [StaticString] = [
    "photo:", "photos:", "photo by ", "photograph:", "photograph by ", "image:", "picture:",
    "photo courtesy", "image credit", "credit:", "foto:", "crédit photo", "bild:",
  ]
  private static let agencies = [
    "Getty Images", "Agency", "Reuters", "REUTERS", "AFP", "/AP", "AP Photo", "Associated Press",
    "Shutterstock", "EPA", "Alamy", "Bloomberg", "Press Association", "Images", "Xinhua", "Anadolu",
    "dpa", "Magnum", "NurPhoto", "ZUMA", "TASS", "Imago", "IMAGO", "Handout", "via AP",
  ]
}
