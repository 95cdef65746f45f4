/// Whether 03/04/2023 means 3 April.
enum DateOrder {
  /// By the country of the address and the language tag. English without a country is read as
  /// American.
  static func isDayFirst(language: String?, url: String?) -> Bool {
    isKnownDayFirst(language: language, url: url) ?? false
  }

  /// The same, and by the country that the document comes from; nil if nothing tells.
  static func isKnownDayFirst(language: String?, url: String?, home: String? = nil) -> Bool? {
    if let country = url.flatMap(Address.countryDomain) ?? home.flatMap(country(ofHome:)) {
      return !monthFirstCountries.contains(country)
    }
    let tag = language?.lowercased() ?? ""
    if tag.hasPrefix("en-us") || tag.hasPrefix("en_us") { return false }
    return tag.isEmpty || tag == "en" ? nil : true
  }

  /// `us` of `US-KY` and `US`; nil for names.
  private static func country(ofHome home: String) -> String? {
    let code = home.prefix { $0 != "-" && $0 != "." }
    guard code.utf8.count == 2, code.utf8.allSatisfy({ $0 &- 0x41 < 26 }) else { return nil }
    return code.lowercased()
  }

  private static let monthFirstCountries: Set<String> = ["us", "ph", "gov", "mil"]
}

/// Questions about a web address.
enum Address {
  /// `bbc.co.uk` of `https://www.bbc.co.uk/news`.
  static func host(_ url: String) -> String? {
    guard let scheme = Array(url.utf8).firstOffset(of: "://") else { return nil }
    let host = url.utf8.dropFirst(scheme + 3).prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "?")
    }
    return String(decoding: host.map(\.lowered), as: UTF8.self)
  }

  /// The address of a whole site, which has no day of publication.
  static func isHomePage(_ url: String?) -> Bool {
    guard let url, let scheme = Array(url.utf8).firstOffset(of: "://") else { return false }
    let rest = url.utf8.dropFirst(scheme + 3)
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return true }
    return rest.index(after: slash) == rest.endIndex
  }

  /// The top-level domain if it is a country's (`uk`), or `gov` and `mil`; nil for others and for
  /// country domains that are sold as words.
  static func countryDomain(_ url: String) -> String? {
    guard let last = host(url)?.split(separator: ".").last else { return nil }
    if last == "gov" || last == "mil" { return String(last) }
    guard last.utf8.count == 2, !soldAsWords.contains(String(last)) else { return nil }
    return String(last)
  }

  private static let soldAsWords: Set<String> = [
    "io", "co", "tv", "me", "ai", "ly", "fm", "cc", "ws", "to", "gg", "sh", "st", "am", "vc", "la",
    "eu",
  ]
}
