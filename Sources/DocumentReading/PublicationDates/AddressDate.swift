import TimelineModel

/// A day in an address or a file name: `/2023/03/09/`, `/2023-03-09-title`, `20230309`.
enum AddressDate {
  static func day(in address: String) -> CalendarDate? {
    let bytes = Array(address.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index].isDigit, index == 0 || !bytes[index - 1].isDigit else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, bytes[end].isDigit { end += 1 }
      if end - index == 4, let day = separated(bytes, index) { return day }
      if end - index == 8, let day = digits(bytes, index, 8) { return day }
      index = end
    }
    return nil
  }

  private static func separated(_ bytes: [UInt8], _ start: Int) -> CalendarDate? {
    let mark = start + 4
    guard mark + 2 < bytes.count, [0x2F, 0x2D, 0x5F, 0x2E].contains(bytes[mark]),
      let (month, next) = short(bytes, mark + 1), next < bytes.count, bytes[next] == bytes[mark],
      let (day, _) = short(bytes, next + 1)
    else { return nil }
    return plausible(number(bytes[start..<mark]), month, day)
  }

  private static func digits(_ bytes: [UInt8], _ start: Int, _ count: Int) -> CalendarDate? {
    let value = number(bytes[start..<start + count])
    return plausible(value / 10_000, value / 100 % 100, value % 100)
  }

  private static func short(_ bytes: [UInt8], _ start: Int) -> (Int, Int)? {
    var end = start
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    guard end > start, end - start <= 2 else { return nil }
    return (number(bytes[start..<end]), end)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func plausible(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    (1995...2100).contains(year) ? CalendarDate(year: year, month: month, day: day) : nil
  }
}
