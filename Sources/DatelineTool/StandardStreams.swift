import Foundation

/// Writes to the standard streams.
enum StandardStreams {
  /// Writes all bytes to standard output; false if its reader has gone or the disk is full.
  static func writeOutput(_ bytes: [UInt8]) -> Bool {
    (try? FileHandle.standardOutput.write(contentsOf: bytes)) != nil
  }

  /// One line for people, on standard error, control characters made visible.
  static func say(_ line: String) {
    var visible = ""
    for scalar in line.unicodeScalars {
      let isControl =
        scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
      visible.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    // Nobody can be told that standard error is closed.
    try? FileHandle.standardError.write(contentsOf: Data((visible + "\n").utf8))
  }
}
