/// How far compressed data may expand before they count as a bomb.
///
/// Honest text shrinks to a third or a tenth, logs and tables to a fiftieth at most; DEFLATE itself
/// ends at about 1,030 to 1.
enum ExpansionLimit {
  static let ratio = 200
  /// Output to which the ratio does not apply.
  static let free = 1 << 20

  static func isExceeded(packed: Int, unpacked: Int) -> Bool {
    unpacked > free && unpacked / ratio > packed
  }
}
