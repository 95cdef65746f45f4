/// An encoding of one byte a character whose lower half is ASCII.
struct LegacyCharset: Sendable {
  /// UTF-8 of the bytes 0x80 … 0xFF.
  private let upperHalf: [[UInt8]]

  /// Four hexadecimal digits for each of the 128 upper bytes.
  init(_ table: String) {
    let digits = Array(table.utf8)
    upperHalf = stride(from: 0, to: digits.count - 3, by: 4).map { start in
      var value: UInt32 = 0
      for digit in digits[start..<start + 4] {
        value = value << 4 | UInt32(digit.isDigit ? digit - 0x30 : digit - 0x37)
      }
      return Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    }
  }

  func decode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte == 0 ? 0x20 : byte)
      } else {
        text.append(contentsOf: upperHalf[Int(byte) - 0x80])
      }
    }
    return text
  }

  static func isUTF8(label: String) -> Bool {
    ["utf-8", "utf8", "unicode-1-1-utf-8"].contains(normalized(label))
  }

  /// The table of a label; windows-1252 for no label, for Latin-1 and ASCII, and for an unknown one.
  static func of(label: String?) -> LegacyCharset {
    let label = label.map(normalized) ?? ""
    return labels.first { $0.labels.contains(label) }?.charset() ?? .windows1252
  }

  private static func normalized(_ label: String) -> String {
    label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
  }

  private typealias Row = (labels: [String], charset: @Sendable () -> LegacyCharset)
  private static let labels: [Row] = [
    (["windows-1250", "cp1250", "x-cp1250"], { windows1250 }),
    (["windows-1251", "cp1251", "x-cp1251"], { windows1251 }),
    (["windows-1253", "cp1253", "x-cp1253"], { windows1253 }),
    (
      ["windows-1254", "cp1254", "x-cp1254", "iso-8859-9", "iso8859-9", "latin5", "l5"],
      { windows1254 }
    ),
    (["windows-1255", "cp1255", "x-cp1255"], { windows1255 }),
    (["windows-1256", "cp1256", "x-cp1256"], { windows1256 }),
    (["windows-1257", "cp1257", "x-cp1257"], { windows1257 }),
    (["windows-1258", "cp1258", "x-cp1258"], { windows1258 }),
    (["koi8-r", "koi8", "koi", "cskoi8r"], { koi8R }),
    (["koi8-u", "koi8-ru"], { koi8U }),
    (["iso-8859-2", "iso8859-2", "latin2", "l2"], { iso8859x2 }),
    (["iso-8859-3", "iso8859-3", "latin3", "l3"], { iso8859x3 }),
    (["iso-8859-4", "iso8859-4", "latin4", "l4"], { iso8859x4 }),
    (["iso-8859-5", "iso8859-5", "cyrillic"], { iso8859x5 }),
    (["iso-8859-6", "iso8859-6", "arabic", "asmo-708"], { iso8859x6 }),
    (["iso-8859-7", "iso8859-7", "greek", "greek8"], { iso8859x7 }),
    (["iso-8859-8", "iso-8859-8-i", "iso8859-8", "hebrew", "visual"], { iso8859x8 }),
    (["iso-8859-10", "iso8859-10", "latin6", "l6"], { iso8859x10 }),
    (["iso-8859-13", "iso8859-13"], { iso8859x13 }),
    (["iso-8859-14", "iso8859-14"], { iso8859x14 }),
    (["iso-8859-15", "iso8859-15", "latin9", "latin-9", "l9"], { iso8859x15 }),
    (["iso-8859-16", "iso8859-16"], { iso8859x16 }),
    (["macintosh", "mac", "x-mac-roman"], { macintosh }),
    (["ibm866", "cp866", "866"], { ibm866 }),
  ]
}
