internal import TextAnalysis

/// Dates in digits alone: "03/04/2023", "13.5.2021", "10-23-97", "1998/02/13".
enum NumericDates {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    guard let (first, firstCount) = text.digits(start), isFree(text, start) else { return nil }
    guard let (second, secondCount, third, thirdCount, mark) = parts(text, start) else {
      return monthOfYear(text, start)
    }
    let end = start + 5
    guard secondCount <= 2 else { return nil }
    if firstCount == 4, thirdCount <= 2 {
      return mention(start..<end, fields(first, second, third), nil)
    }
    guard firstCount <= 2, thirdCount == 4 || thirdCount == 2 else { return nil }
    if thirdCount == 2, mark == UInt8(ascii: "."), secondCount < 2 { return nil }
    let year = thirdCount == 4 ? third : Years.fullYear(third)
    guard (1_000...2_100).contains(year) else { return nil }
    let monthFirst = fields(year, first, second)
    let dayFirst = fields(year, second, first)
    let prefersDay = text.dayFirst ?? (mark == UInt8(ascii: "."))
    switch (monthFirst, dayFirst) {
    case (let a?, let b?) where a != b:
      let isSure = text.dayFirst != nil || mark == UInt8(ascii: ".")
      return mention(
        start..<end, prefersDay ? b : a, isSure ? nil : .date(prefersDay ? a : b))
    case (let a?, _): return mention(start..<end, a, nil)
    case (nil, let b?): return mention(start..<end, b, nil)
    default: return nil
    }
  }

  /// "04/2023" behind a preposition.
  private static func monthOfYear(_ text: TimeText, _ start: Int) -> Mention? {
    guard let month = text.digits(start, count: 2), (1...12).contains(month),
      text.isMark(start + 1, "/"), text.isGlued(start + 1), text.isGlued(start + 2),
      let year = text.digits(start + 2, count: 4), (1_900...2_100).contains(year),
      !text.isGlued(start + 3) || text.tokens[start + 3].isMark && !text.isMark(start + 3, "/")
    else { return nil }
    switch text.word(start - 1) {
    case .connector(.in), .connector(.until), .connector(.from), .connector(.to), .connector(.by):
      break
    default: return nil
    }
    var fields = DateFields()
    fields.year = year
    fields.month = month
    return Mention(start..<start + 3, .date(fields), "numeric.month")
  }

  /// The second and third number after the same mark, without spaces.
  private static func parts(
    _ text: TimeText, _ start: Int
  ) -> (Int, Int, Int, Int, UInt8)? {
    let mark = text.byte(start + 1)
    guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: "-"),
      text.byte(start + 3) == mark, (start + 1...start + 4).allSatisfy({ text.isGlued($0) }),
      let (second, secondCount) = text.digits(start + 2),
      let (third, thirdCount) = text.digits(start + 4)
    else { return nil }
    return (second, secondCount, third, thirdCount, mark)
  }

  /// True if nothing is glued to it that would make it a part of a longer string.
  private static func isFree(_ text: TimeText, _ start: Int) -> Bool {
    if text.isGlued(start) {
      guard "(['\"".utf8.contains(text.byte(start - 1)) else { return false }
    }
    guard text.isGlued(start + 5) else { return true }
    if text.isGlued(start + 6), text.isMark(start + 5, ".") || text.isMark(start + 5, ",") {
      return false
    }
    return ".,;:)]?!'\"".utf8.contains(text.byte(start + 5))
  }

  private static func fields(_ year: Int, _ month: Int, _ day: Int) -> DateFields? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    var fields = DateFields()
    fields.year = year
    fields.month = month
    fields.day = day
    return fields.isPossible ? fields : nil
  }

  private static func mention(
    _ tokens: Range<Int>, _ fields: DateFields?, _ alternative: Meaning?
  ) -> Mention? {
    fields.map { Mention(tokens, .date($0), "numeric.date", alternative: alternative) }
  }

  /// The order that the text itself shows: true if a date has a first field above 12, false if a
  /// second one has and none a first; nil without evidence.
  static func dayFirst(in text: TokenizedText) -> Bool? {
    var answer: Bool?
    let tokens = text.tokens
    var index = 0
    while index + 4 < tokens.count {
      defer { index += 1 }
      guard tokens[index].isNumber, let mark = separator(text, index + 1),
        separator(text, index + 3) == mark, let first = shortNumber(text, index),
        let second = shortNumber(text, index + 2), tokens[index + 4].isNumber,
        !tokens[index + 4].hasSpaceBefore,
        tokens[index + 4].count == 4 || tokens[index + 4].count == 2
      else { continue }
      if first > 12, first <= 31, second <= 12 { return true }
      if second > 12, second <= 31, first <= 12 { answer = false }
    }
    return answer
  }

  /// "/", "." or "-" without a space before it.
  private static func separator(_ text: TokenizedText, _ index: Int) -> UInt8? {
    let token = text.tokens[index]
    guard token.isMark, !token.hasSpaceBefore else { return nil }
    let byte = text.byte(token)
    return byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      ? byte : nil
  }

  /// The value of one or two digits, without a space before them unless they are the first.
  private static func shortNumber(_ text: TokenizedText, _ index: Int) -> Int? {
    let token = text.tokens[index]
    guard token.isNumber, token.count <= 2 else { return nil }
    return text.bytes[token.range].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }
}
