import Testing

@testable import Gazetteer

/// Names in plain text, without tokens.
@Suite struct GazetteerScanTests {
  static func names(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Gazetteer.embedded.names(in: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("From Kharkiv they drove to New York City.", ["Kharkiv", "New York City"]),
    ("A farm in nyc or paris or kharkiv.", []),
    ("They hid near St. Louis, and in Winston-Salem.", ["St. Louis", "Winston-Salem"]),
    ("The U.S. and São Paulo, Brazil’s largest city", ["U.S", "São Paulo", "Brazil"]),
    ("Lexington, Ky., is a town", ["Lexington", "Ky"]),
    ("Kraków and Kramatorsk", ["Kraków", "Kramatorsk"]),
    ("the road to al-Bab was cut", ["al-Bab"]),
    ("New\n\nYorkshire", ["Yorkshire"]),
    ("", []), ("’", []), ("É", []),
  ])
  func findsTheLongestNames(_ text: String, _ names: [String]) {
    let found = Self.names(text)
    #expect(names.allSatisfy { found.contains($0) }, "\(found)")
    if names.isEmpty { #expect(found.isEmpty) }
  }

  @Test func spansAreInOrderAndDoNotOverlap() {
    let text = Array("Paris, Texas, and Paris, France, and New York, New York, N.Y.".utf8)
    let spans = Gazetteer.embedded.names(in: text)
    for (first, second) in zip(spans, spans.dropFirst()) {
      #expect(first.range.upperBound <= second.range.lowerBound)
    }
    #expect(spans.count >= 6)
  }

  @Test func abbreviationsAfterACommaNeedTheComma() {
    let found = Gazetteer.embedded.names(in: Array("It rained in Paris, TX, today.".utf8))
    #expect(found.last?.match.strength == .abbreviation)
    let other = Gazetteer.embedded.names(in: Array("PARIS TX DARE".utf8))
    #expect(!other.contains { $0.match.strength == .abbreviation })
  }

  @Test func anyBytesAreRead() {
    for first in UInt8.min...UInt8.max {
      for second: UInt8 in [0, 0x27, 0x2E, 0x41, 0x61, 0x80, 0xC3, 0xE2, 0xF0, 0xFF] {
        _ = Gazetteer.embedded.names(in: [first, second])
        _ = Gazetteer.embedded.names(in: [0x41, first, second, 0x41])
      }
    }
  }
}
