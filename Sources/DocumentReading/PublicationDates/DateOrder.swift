/// Whether 03/04/2023 means 3 April.
enum DateOrder {
  /// By the language tag and the country of the address. English without a country is read as
  /// American.
  static func isDayFirst(language: String?, url: String?) -> Bool {
    let tag = language?.lowercased() ?? ""
    if let country = url.flatMap(Address.countryDomain) {
      return !monthFirstCountries.contains(country)
    }
    if tag.isEmpty || tag == "en" || tag.hasPrefix("en-us") || tag.hasPrefix("en_us") {
      return false
    }
    return true
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
