internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// Headings and cells that are nothing but a date: they date what stands beneath or beside them.
extension DateInheritance {
  /// The line that says when the text was published rules nothing.
  func isDateline(_ interval: DateInterval, _ sentence: SentenceParse) -> Bool {
    guard !hasDayHeadings else { return false }
    return interval.firstDay == publication && interval.lastDay == publication
      || sentence.index < 2
  }

  mutating func readHeading(_ sentence: SentenceParse) {
    if let date = wholeDate(sentence), !isDateline(date.interval, sentence) {
      headingDate = date
    } else if sentence.kind == .heading, sentence.tokens.contains(where: isContent) {
      headingDate = nil
    }
  }

  /// "1998 | The company was founded": in tables and lists of definitions the date comes first.
  mutating func readCell(_ sentence: SentenceParse, hasPredicates: Bool) {
    guard sentence.kind == .table || sentence.kind == .list else {
      cellDate = nil
      cellsBeginWithText = false
      return
    }
    if let date = wholeDate(sentence) {
      running = nil
      if !cellsBeginWithText { cellDate = date }
    } else if cellDate == nil, hasPredicates {
      cellsBeginWithText = true
    }
  }

  /// The date of a sentence that is nothing but a date.
  func wholeDate(_ sentence: SentenceParse) -> AttachedDate? {
    let content = sentence.tokens.filter(isContent)
    guard let first = content.first else { return nil }
    let unit = words[first].time
    guard unit >= 0, content.allSatisfy({ words[$0].time == unit }),
      let interval = words.times[Int(unit)].interval
    else { return nil }
    return AttachedDate(
      interval: interval, text: words.times[Int(unit)].range, basis: .inherited,
      rule: .heading, unit: Int(unit))
  }

  func isContent(_ index: Int) -> Bool {
    words[index].token.isWord || words[index].token.isNumber
  }
}
