extension ByteWriter {
  private static let base64 = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Base 64 (RFC 4648, section 4), padded, on one line.
  mutating func writeBase64(_ data: [UInt8]) {
    for start in stride(from: 0, to: data.count, by: 3) {
      let count = min(3, data.count - start)
      var word = UInt32(data[start]) << 16
      if count > 1 { word |= UInt32(data[start + 1]) << 8 }
      if count > 2 { word |= UInt32(data[start + 2]) }
      for digit in 0..<4 {
        if digit > count {
          write(UInt8(ascii: "="))
        } else {
          write(Self.base64[Int(word >> UInt32(18 - digit * 6)) & 63])
        }
      }
    }
  }
}
