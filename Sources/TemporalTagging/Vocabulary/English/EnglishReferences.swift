/// Words of vague time and what they refer to.
enum EnglishReferences {
  /// Phrases in lower case, words separated by one space.
  static let phrases: [(String, Meaning.Reference)] = [
    ("now", .present), ("right now", .present), ("currently", .present), ("current", .present),
    ("nowadays", .present), ("these days", .present), ("the present", .present),
    ("at present", .present), ("presently", .present),
    ("present day", .present), ("the present day", .present), ("the time being", .present),
    ("recently", .past), ("more recently", .past), ("most recently", .past),
    ("formerly", .past), ("the past", .past),
    ("lately", .past), ("past years", .past), ("the recent past", .past),
    ("the future", .future), ("the near future", .future),
    ("the near term", .future), ("the short term", .future), ("the long term", .future),
    ("the foreseeable future", .future), ("coming months", .future), ("coming weeks", .future),
    ("coming years", .future), ("coming days", .future), ("the coming months", .future),
    ("the coming weeks", .future), ("the coming years", .future), ("the coming days", .future),
    ("sooner or later", .future), ("the not too distant future", .future), ("someday", .future),
  ]

  /// The first words.
  static var openers: [String] {
    phrases.compactMap { $0.0.split(separator: " ").first.map(String.init) }
  }
}
