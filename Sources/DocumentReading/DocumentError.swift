/// Why a document could not be read.
public struct DocumentError: Error, Hashable, Sendable {
  /// What went wrong; more codes may come.
  public struct Code: Hashable, Sendable {
    let name: String
    /// There is no such file, or it may not be opened.
    public static let unreadable = Code(name: "unreadable")
    /// The bytes are in a format that is not read.
    public static let unsupported = Code(name: "unsupported")
    /// The document is larger than ``DocumentReader/Options/maximumSize``.
    public static let tooLarge = Code(name: "too-large")
    /// One item of a sequence (a line of JSON Lines) is no document; the others are read.
    public static let badItem = Code(name: "bad-item")
  }

  /// For programs; ``detail`` is for people.
  public let code: Code
  /// The document as given: a path or an identifier.
  public let document: String
  /// Counted from 1, for items of a sequence of lines.
  public let line: Int?
  /// One sentence without the document's name.
  public let detail: String

  init(_ code: Code, _ document: String, line: Int? = nil, _ detail: String) {
    self.code = code
    self.document = document
    self.line = line
    self.detail = detail
  }
}

extension DocumentError: CustomStringConvertible {
  public var description: String {
    "\(document)\(line.map { ":\($0)" } ?? ""): \(detail)"
  }
}
