/// Appends JSON to bytes, in the order in which it is called.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ key: String? = nil, _ body: (inout JSONText) -> Void) {
    nest(key, UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  mutating func array(_ key: String? = nil, _ body: (inout JSONText) -> Void) {
    nest(key, UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  private mutating func nest(
    _ key: String?, _ open: UInt8, _ close: UInt8, _ body: (inout JSONText) -> Void
  ) {
    prefix(key)
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  mutating func string(_ key: String? = nil, _ value: String?) {
    prefix(key)
    if let value { quote(value) } else { bytes += "null".utf8 }
    needsComma = true
  }

  mutating func number(_ key: String? = nil, _ value: Int?) {
    prefix(key)
    bytes += (value.map(String.init) ?? "null").utf8
    needsComma = true
  }

  /// A number with so many decimals at most.
  mutating func number(_ key: String? = nil, _ value: Double?, decimals: Int) {
    prefix(key)
    if let value { decimal(value, decimals) } else { bytes += "null".utf8 }
    needsComma = true
  }

  mutating func lineBreak() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func prefix(_ key: String?) {
    if needsComma { bytes += ", ".utf8 }
    guard let key else { return }
    quote(key)
    bytes += ": ".utf8
  }

  private mutating func decimal(_ value: Double, _ decimals: Int) {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (abs(value) * scale).rounded()
    guard scaled < 1e15 else { return bytes.append(UInt8(ascii: "0")) }
    let whole = Int(scaled) / Int(scale)
    var fraction = Int(scaled) % Int(scale)
    if value < 0, scaled > 0 { bytes.append(UInt8(ascii: "-")) }
    bytes += String(whole).utf8
    guard fraction > 0 else { return }
    var digits = decimals
    while fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    let text = String(fraction)
    bytes.append(UInt8(ascii: "."))
    bytes += repeatElement(UInt8(ascii: "0"), count: digits - text.utf8.count)
    bytes += text.utf8
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20:
        bytes += "\\u00".utf8
        bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
        bytes.append(Array("0123456789abcdef".utf8)[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
