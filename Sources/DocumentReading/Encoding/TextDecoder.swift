/// Bytes of any encoding → valid UTF-8.
///
/// The order of evidence: byte order mark; valid UTF-8, which is never valid by chance and so beats
/// a declaration that says otherwise; the declared label; windows-1252, as the WHATWG Encoding
/// Standard has it for undeclared Western text.
enum TextDecoder {
  /// The text without byte order mark and NUL (which becomes a space).
  static func decode(_ bytes: [UInt8], declared label: String? = nil) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) { return UTF16Text.decode(bytes, bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return UTF16Text.decode(bytes, bigEndian: true) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let statistics = UTF8Statistics(body)
    if statistics.isValid {
      return statistics.hasNUL ? body.map { $0 == 0 ? 0x20 : $0 } : body
    }
    if body.count == bytes.count, let order = UTF16Text.byteOrder(of: body) {
      return UTF16Text.decode(body, bigEndian: order == .big)
    }
    if body.count < bytes.count || statistics.looksLikeDamagedUTF8(declared: label) {
      return repaired(body)
    }
    return Array(LegacyCharset.of(label: label).decode(body))
  }

  /// Bad sequences become U+FFFD.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8).map { $0 == 0 ? 0x20 : $0 }
  }
}

/// How far a text is UTF-8.
struct UTF8Statistics {
  private(set) var multibyte = 0
  private(set) var bad = 0
  private(set) var hasNUL = false

  var isValid: Bool { bad == 0 }

  init(_ bytes: [UInt8]) {
    var index = 0
    let end = bytes.count
    while index < end {
      let first = bytes[index]
      if first < 0x80 {
        if first == 0 { hasNUL = true }
        index += 1
        continue
      }
      let length = Self.length(of: bytes, at: index, end: end)
      if length == 0 {
        bad += 1
        index += 1
      } else {
        multibyte += 1
        index += length
      }
    }
  }

  /// More sound sequences than bad ones: those hardly arise by chance, or the label says so.
  func looksLikeDamagedUTF8(declared label: String?) -> Bool {
    if multibyte > bad { return true }
    return label.map { LegacyCharset.isUTF8(label: $0) } == true && multibyte >= bad
  }

  /// Length of the sound sequence that starts here, 0 if none does (Unicode 15, table 3-7).
  private static func length(of bytes: [UInt8], at index: Int, end: Int) -> Int {
    let first = bytes[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, index + length <= end else { return 0 }
    let second = bytes[index + 1]
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}

/// UTF-16 in either byte order.
enum UTF16Text {
  enum ByteOrder { case big, little }

  /// By the share of zero bytes at even and odd places in the first kilobyte.
  static func byteOrder(of bytes: [UInt8]) -> ByteOrder? {
    let head = bytes.prefix(1024)
    guard head.count >= 8 else { return nil }
    var even = 0
    var odd = 0
    for (index, byte) in head.enumerated() where byte == 0 {
      if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    if odd * 3 > head.count, even * 20 < head.count { return .little }
    if even * 3 > head.count, odd * 20 < head.count { return .big }
    return nil
  }

  /// Lone surrogates become U+FFFD, an odd last byte is dropped.
  static func decode(_ bytes: [UInt8], bigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = 0
    while index + 1 < bytes.count {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      let unit = bigEndian ? first << 8 | second : second << 8 | first
      if index > 0 || unit != 0xFEFF { units.append(unit == 0 ? 0x20 : unit) }
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
