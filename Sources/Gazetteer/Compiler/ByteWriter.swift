/// Little-endian numbers in a row.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func append<Value: FixedWidthInteger>(_ value: Value) {
    var rest = value
    for _ in 0..<MemoryLayout<Value>.size {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      // Shifting a byte by 8 gives 0 (smart shift).
      rest >>= 8
    }
  }

  mutating func append(contentsOf more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  mutating func pad(to alignment: Int) {
    while bytes.count % alignment != 0 { bytes.append(0) }
  }
}

/// Texts of at most 255 bytes, each stored once.
struct TextPool {
  private(set) var bytes: [UInt8] = []
  private var offsets: [String: UInt32] = [:]

  /// Longer texts are cut at a scalar.
  mutating func offset(of text: String) -> UInt32 {
    if let offset = offsets[text] { return offset }
    var scalars = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      count += UTF8.width(scalar)
      if count > 255 { break }
      scalars.append(scalar)
    }
    let utf8 = Array(String(scalars).utf8)
    let offset = UInt32(clamping: bytes.count)
    bytes.append(UInt8(utf8.count))
    bytes.append(contentsOf: utf8)
    offsets[text] = offset
    return offset
  }
}
