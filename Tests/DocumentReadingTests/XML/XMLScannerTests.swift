import Testing

@testable import DocumentReading

@Suite struct XMLScannerTests {
  private func tokens(_ xml: String) -> [String] {
    var scanner = XMLScanner(Array(xml.utf8))
    var tokens: [String] = []
    while let token = scanner.next() {
      switch token {
      case .start(let name, let isEmpty):
        let attributes = scanner.attributes.map { " \($0.name)=\($0.value)" }.joined()
        tokens.append("<\(name)\(attributes)\(isEmpty ? "/" : "")>")
      case .end(let name): tokens.append("</\(name)>")
      case .text(let text): tokens.append(String(decoding: text, as: UTF8.self))
      }
    }
    return tokens
  }

  @Test func markup() {
    #expect(
      tokens(
        "<?xml version='1.0'?><a x='1' y=\"&lt;2\"><!-- <c> --><b/>t&amp;u<![CDATA[<v>]]></a >")
        == ["<a x=1 y=<2>", "<b/>", "t&u", "<v>", "</a>"])
  }

  @Test func references() {
    #expect(tokens("&#x41;&#66;&nbsp;&eacute;&bomb;&;&#0;& x") == ["AB\u{A0}é&bomb;&;&#0;& x"])
  }

  @Test func declarationsAreSteppedOver() {
    let xml = """
      <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]><a>&x;&y;</a>
      """
    #expect(tokens(xml) == ["<a>", "&x;&y;", "</a>"])
  }

  @Test(arguments: [
    "<", "<a", "<a b", "<a b=", "<a b='", "<![CDATA[", "<!--", "<!DOCTYPE [", "</", "< <",
    "<a b=c>",
  ])
  func brokenEnds(_ xml: String) {
    #expect(tokens(xml).count <= 3)
  }

  @Test func longAndDeep() {
    let time = cpuTime {
      _ = tokens(String(repeating: "<a>", count: 100_000))
      _ = tokens("<a " + String(repeating: "b='c' ", count: 100_000) + ">")
      _ = tokens(String(repeating: "&", count: 200_000))
      _ = tokens(String(repeating: "<", count: 200_000))
    }
    #expect(time < .seconds(5))
  }
}
