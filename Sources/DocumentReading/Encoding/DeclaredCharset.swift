/// The charset that a page or an XML document names in its first kilobyte.
enum DeclaredCharset {
  static func label(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1024)
    for (mark, length) in [("charset", 7), ("encoding", 8)] {
      guard let found = head.firstOffset(of: mark, ignoringCase: true) else { continue }
      let rest = head[(found + length)...].drop {
        $0.isSpace || $0 == 0x3D || $0 == 0x22 || $0 == 0x27
      }
      let label = rest.prefix {
        $0.isASCIILetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A
      }
      if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
    }
    return nil
  }
}
