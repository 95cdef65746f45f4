import Foundation

/// Writes to the standard streams.
enum StandardStreams {
  /// Writes all bytes to standard output; false if its reader has gone or the disk is full.
  static func writeOutput(_ bytes: [UInt8]) -> Bool {
    (try? FileHandle.standardOutput.write(contentsOf: bytes)) != nil
  }

  /// True if what is written to standard error is looked at on a terminal that can move its cursor.
  static var errorsGoToTerminal: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// A terminal, and nobody has asked for plain text (https://no-color.org).
  private static let showsColors =
    errorsGoToTerminal && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty

  /// One line for people, on standard error, control characters made visible.
  static func say(_ line: String) {
    writeErrors(colored(visible(line)) + "\n")
  }

  /// Writes to standard error as it is.
  static func writeErrors(_ text: String) {
    // Nobody can be told that standard error is closed.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  private static func visible(_ line: String) -> String {
    var visible = ""
    for scalar in line.unicodeScalars {
      let isControl =
        scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
      visible.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    return visible
  }

  /// Errors begin in red, notes in yellow.
  private static func colored(_ line: String) -> String {
    guard showsColors else { return line }
    for (label, color) in [("error:", 31), ("note:", 33)] where line.hasPrefix(label) {
      return "\u{1B}[\(color)m\(label)\u{1B}[0m\(line.dropFirst(label.count))"
    }
    return line
  }
}
