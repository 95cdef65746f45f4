/// A row of an input that was left out, and why.
public struct CompilerProblem: Hashable, Sendable, CustomStringConvertible {
  /// The input's path as it was given.
  public let file: String
  /// From 1.
  public let line: Int
  /// Half a sentence: "no name".
  public let message: String

  /// The line counts from 1.
  public init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  public var description: String { "\(file):\(line): \(message)" }
}
