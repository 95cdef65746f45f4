import TimelineModel

extension Provenance {
  /// The document's address if it is one of the web: nothing else becomes a link.
  var webAddress: String? {
    guard let url, url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
    return url
  }
}

extension ByteWriter {
  /// An address with what an IRI may not hold in percent notation (RFC 3987): what is left needs no
  /// escapes in JSON.
  mutating func writeIRI(_ address: String) {
    writePercentEncoded(address) { $0 <= 0x20 || $0 == 0x7F || "\"<>\\^`{|}".utf8.contains($0) }
  }

  /// A path as a reference relative to the file that holds it.
  ///
  /// A colon would make a scheme of the name before it, and a slash at the front stays one.
  mutating func writeIRI(ofPath path: String) {
    writePercentEncoded(path) { $0 <= 0x20 || $0 == 0x7F || "\"<>\\^`{|}%?#:[]".utf8.contains($0) }
  }

  /// Where a telling stands: the web address, or the path as given.
  mutating func writeIRI(of telling: Provenance) {
    if let url = telling.webAddress { writeIRI(url) } else { writeIRI(ofPath: telling.source) }
  }

  private mutating func writePercentEncoded(_ text: String, where isEncoded: (UInt8) -> Bool) {
    for byte in text.utf8 {
      guard isEncoded(byte) else {
        write(byte)
        continue
      }
      write(UInt8(ascii: "%"))
      for digit in [byte >> 4, byte & 15] {
        write(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
      }
    }
  }
}
