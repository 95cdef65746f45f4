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

  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (0.9, "0.9"), (-0.5, "-0.5"), (13.41053, "13.41053"),
    (-179.966_666_7, "-179.966667"), (0.000_001, "0.000001"), (0.000_000_4, "0"),
    (-0.000_000_4, "0"), (179.999_999_9, "180"), (0.1 + 0.2, "0.3"), (1e-300, "0"), (1e300, "0"),
    (100.05, "100.05"),
  ])
  func decimals(number: Double, expected: String) {
    #expect(text { $0.write(number, digits: 6) } == expected)
  }

  @Test(arguments: [
    (2023, 3, 9, "2023-03-09"), (79, 8, 24, "0079-08-24"), (-43, 3, 15, "-0043-03-15"),
    (0, 1, 1, "0000-01-01"), (12_000, 12, 31, "12000-12-31"),
  ])
  func days(year: Int, month: Int, day: Int, expected: String) {
    #expect(text { $0.write(SampleTimeline.day(year, month, day)) } == expected)
  }

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
