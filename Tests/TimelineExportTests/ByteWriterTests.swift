import Testing
import TimelineModel

@testable import TimelineExport

@Suite struct ByteWriterTests {
  func text(_ write: (inout ByteWriter) -> Void) -> String {
    var writer = ByteWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (-12, "-12"), (100_000_000, "100000000"), (99_999_999, "99999999"),
    (1_234_567_890_123, "1234567890123"), (Int.max, "\(Int.max)"), (Int.min, "\(Int.min)"),
  ])
  func integers(number: Int, expected: String) {
    #expect(text { $0.write(number) } == expected)
  }

  @Test func everyNumberOfDigits() {
    var numbers = Array(0...1_200)
    for power in [10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 10_000_000_000_000_000] {
      numbers += [power - 1, power, power + 1, power * 7 / 6, power * 91]
    }
    numbers += numbers.map { -$0 }
    let written = text {
      for number in numbers {
        $0.write(number)
        $0.write("\n")
      }
    }
    #expect(written.split(separator: "\n").map(String.init) == numbers.map { "\($0)" })
  }

  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (0.9, "0.9"), (-0.5, "-0.5"), (13.41053, "13.41053"),
    (-179.966_666_7, "-179.966667"), (0.000_001, "0.000001"), (0.000_000_4, "0"),
    (-0.000_000_4, "0"), (179.999_999_9, "180"), (0.1 + 0.2, "0.3"), (1e-300, "0"), (1e300, "0"),
    (100.05, "100.05"), (0.000_000_5, "0.000001"), (4_503_599_627.370_497, "4503599627.370497"),
    (-0.1, "-0.1"), (7.000_010, "7.00001"),
  ])
  func decimals(number: Double, expected: String) {
    #expect(text { $0.write(number, digits: 6) } == expected)
  }

  @Test(arguments: [
    (2.5, 0, "3"), (-2.5, 0, "-3"), (0.25, 1, "0.3"), (12.345, 2, "12.35"),
    (1e11, 3, "100000000000"),
    (0.1, 9, "0.1"), (0.96, -1, "1"), (3.14159, 4, "3.1416"), (3.14159, 5, "3.14159"),
  ])
  func roundedDecimals(number: Double, digits: Int, expected: String) {
    #expect(text { $0.write(number, digits: digits) } == expected)
  }

  @Test(arguments: [
    (2023, 3, 9, "2023-03-09"), (79, 8, 24, "0079-08-24"), (-43, 3, 15, "-0043-03-15"),
    (0, 1, 1, "0000-01-01"), (12_000, 12, 31, "12000-12-31"),
  ])
  func days(year: Int, month: Int, day: Int, expected: String) {
    #expect(text { $0.write(SampleTimeline.day(year, month, day)) } == expected)
  }

  @Test(arguments: [
    (0, "1999-12-31T00:00:00Z"), (86_399, "1999-12-31T23:59:59Z"), (3_661, "1999-12-31T01:01:01Z"),
    (36_000, "1999-12-31T10:00:00Z"),
  ])
  func instants(second: Int, expected: String) {
    let instant = UTCInstant(SampleTimeline.day(1999, 12, 31), secondOfDay: second)
    #expect(text { $0.write(instant) } == expected)
  }

  /// Short and long texts are moved in different ways.
  @Test func textsOfEveryLength() {
    let long = (0..<40).map { "\($0)·" }.joined()
    for length in 0...long.unicodeScalars.count {
      let part = String(long.unicodeScalars.prefix(length))
      #expect(text { $0.write(part) } == part)
      #expect(text { $0.write(part, with: .json) } == part)
      #expect(text { $0.write(Array(part.utf8)) } == part)
    }
  }

  @Test func escapesAtEveryPlace() {
    for length in 1...40 {
      for place in 0..<length {
        let before = String(repeating: "a", count: place)
        let after = String(repeating: "z", count: length - place - 1)
        #expect(
          text { $0.write("\(before)\"\(after)", with: .json) } == "\(before)\\\"\(after)")
      }
    }
  }

  /// Eight bytes are looked over at once: that must never miss one.
  @Test(arguments: [
    EscapeTable.json, .bareCSV, .quotedCSV, .xml, .htmlInXML, .attributeInXML, .htmlInJSON,
    .calendarText, .markdown, .jsonInHTML, .html,
  ])
  func noMarkedByteIsBeyondDoubt(escapes: EscapeTable) {
    var missed: Set<UInt8> = []
    for byte in UInt8.min...UInt8.max where escapes.marks[Int(byte)] != 0 {
      for filling in [0x20, 0x61, 0x7E, 0x00, 0xFF] as [UInt64] {
        for place in 0..<8 {
          let others = filling &* 0x0101_0101_0101_0101 & ~(0xFF << UInt64(place * 8))
          let doubts = escapes.doubts(others | UInt64(byte) << UInt64(place * 8))
          if doubts & Self.answers == 0 { missed.insert(byte) }
        }
      }
    }
    #expect(missed.isEmpty)
  }

  @Test(arguments: [EscapeTable.json, .bareCSV, .xml, .htmlInXML])
  func lettersAndDigitsAreInNoDoubt(escapes: EscapeTable) {
    for byte in "abcxyzABCXYZ0189 .-".utf8 {
      #expect(escapes.doubts(UInt64(byte) &* 0x0101_0101_0101_0101) & Self.answers == 0)
    }
  }

  static let answers: UInt64 = 0x8080_8080_8080_8080

  @Test(arguments: [
    ("plain", "plain"), ("a \"b\" \\ c", "a \\\"b\\\" \\\\ c"), ("a\tb\nc\r\n", "a\\tb\\nc\\r\\n"),
    ("Zürich 花蓮 ﬁ ＝ 👩‍👩‍👧", "Zürich 花蓮 ﬁ ＝ 👩‍👩‍👧"), ("«a\u{A0}b»", "«a\u{A0}b»"),
    ("\u{0}a\u{1F}b\u{7F}c\u{85}d\u{9F}", " a b c d "),
    ("\u{FFFE}\u{FFFF}\u{1FFFE}\u{10FFFF}", "    "),
    ("\u{1FFFD}\u{FFFD}\u{1F3FF}", "\u{1FFFD}\u{FFFD}\u{1F3FF}"),
    ("lone\rreturn\r", "lone return "),
    ("", ""),
  ])
  func escapes(source: String, expected: String) {
    #expect(text { $0.write(source, with: .json) } == expected)
  }

  @Test func escapesStartWhereTheTextStarts() {
    #expect(
      text {
        $0.write("\"")
        $0.write("a\"b", with: .json)
      } == "\"a\\\"b")
  }

  @Test func balloonTextIsNeverMarkup() {
    #expect(
      text { $0.write("<b onclick=x>$[name] 'a' & javascript:b</b>", with: .htmlInXML) }
        == "&amp;lt;b onclick&amp;#61;x&amp;gt;&amp;#36;[name] &amp;#39;a&amp;#39; &amp;amp; "
        + "javascript&amp;#58;b&amp;lt;/b&amp;gt;")
  }
}
