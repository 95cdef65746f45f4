/// Converts UTF-8 byte offsets of a text into offsets in Unicode code points.
///
/// Offsets are bytes everywhere inside the library; this is the border to outputs, whose readers
/// count code points (as W3C's TextPositionSelector does).
public struct CodePointOffsets: Sendable {
  private static let stride = 128
  /// Code points before every ``stride``-th byte; empty if the text is ASCII.
  private let checkpoints: [Int32]
  private let bytes: [UInt8]

  /// Counts once through the bytes; text in ASCII needs no table.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      checkpoints = []
      return
    }
    var checkpoints: [Int32] = []
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    var count: Int32 = 0
    for start in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
      checkpoints.append(count)
      for index in start..<min(start + Self.stride, bytes.count) {
        count &+= bytes[index] & 0xC0 == 0x80 ? 0 : 1
      }
    }
    self.checkpoints = checkpoints
  }

  /// Code points before a byte offset; offsets beyond the text count as its end.
  public func codePoint(at offset: Int) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    guard !checkpoints.isEmpty else { return offset }
    let checkpoint = min(offset / Self.stride, checkpoints.count - 1)
    var count = Int(checkpoints[checkpoint])
    for index in checkpoint * Self.stride..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
