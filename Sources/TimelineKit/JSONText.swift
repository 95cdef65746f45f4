import TimelineExport

/// Appends JSON to bytes, in the order in which it is called.
struct JSONText: ~Copyable {
  private var output = ByteWriter(capacity: 4 * 1024)
  private var needsComma = false

  var bytes: [UInt8] { output.bytes }

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
    output.write(open)
    needsComma = false
    body(&self)
    output.write(close)
    needsComma = true
  }

  mutating func string(_ key: String? = nil, _ value: String?) {
    prefix(key)
    if let value { output.writeJSON(value) } else { output.write("null") }
    needsComma = true
  }

  mutating func number(_ key: String? = nil, _ value: Int?) {
    prefix(key)
    if let value { output.write(value) } else { output.write("null") }
    needsComma = true
  }

  /// A number with so many decimals at most.
  mutating func number(_ key: String? = nil, _ value: Double?, decimals: Int) {
    prefix(key)
    if let value { output.write(value, digits: decimals) } else { output.write("null") }
    needsComma = true
  }

  mutating func lineBreak() {
    output.write("\n")
    needsComma = false
  }

  private mutating func prefix(_ key: String?) {
    if needsComma { output.write(", ") }
    guard let key else { return }
    output.writeJSON(key)
    output.write(": ")
  }
}
