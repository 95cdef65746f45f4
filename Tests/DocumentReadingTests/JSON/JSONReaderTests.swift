import Testing

@testable import DocumentReading

@Suite struct JSONReaderTests {
  private func value(_ text: String) -> JSONValue? { JSONReader.value(of: Array(text.utf8)) }

  @Test func values() {
    #expect(
      value(#"{"a":[1,-2.5e3,true,null,"x"]}"#)?["a"]?.elements == [
        .number("1"), .number("-2.5e3"), .bool(true), .null, .string("x"),
      ])
    #expect(value(#""\u00e9\n\"\/\ud83d\udea2 \ud83d""#)?.string == "é\n\"/🚢 \u{FFFD}")
  }

  @Test func whatPagesReallyHold() {
    #expect(value("/* c */ {\"a\": \"x\ny\", // d\n \"b\": [1,2,],}")?["a"]?.string == "x\ny")
    #expect(value(#"{"a": {"b": "cut"#)?["a"]?["b"]?.string == "cut")
    #expect(value("[1 2]")?.elements.count == 2)
    #expect(value("") == nil)
    #expect(value("<!--") == .null)
  }

  @Test func linesAreStrict() {
    #expect(JSONReader.line(Array(#"{"a":1}"#.utf8)) != nil)
    #expect(JSONReader.line(Array(#"{"a":1} x"#.utf8)) == nil)
    #expect(JSONReader.line(Array(#"{"a":1"#.utf8)) == nil)
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(value(deep) != nil)
    #expect(value(deep + String(repeating: "]", count: 1_000_000)) != nil)
    #expect(value(String(repeating: "{\"a\":", count: 300_000)) != nil)
  }
}
