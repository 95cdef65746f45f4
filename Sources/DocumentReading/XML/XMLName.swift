/// Names of XML elements.
enum XMLName {
  /// Without the prefix of its namespace.
  static func local(_ name: String) -> String {
    name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.index(after: $0)...]) }
      ?? name
  }
}
