import Gazetteer

extension HomeRegion {
  /// Reads a hint: a country code `UA`, a division by its GeoNames code `US.KY` or its ISO 3166-2 code
  /// `CA-BC`, or a place name, "Kentucky". Nil if it says nothing that the gazetteer knows.
  init?(hint: String?, gazetteer: Gazetteer) {
    guard let hint, !hint.isEmpty else { return nil }
    let parts = hint.split(whereSeparator: { $0 == "." || $0 == "-" })
    if let first = parts.first, parts.count < 3, first.utf8.count == 2,
      let country = CountryCode(first)
    {
      self.init(
        country: country,
        division: parts.count == 2 ? Self.division(parts[1], of: country, gazetteer) : nil)
      return
    }
    for part in hint.split(separator: ",") {
      let name = part.trimmingPrefix(while: { $0 == " " })
      guard let match = gazetteer.matches(named: String(name)).first else { continue }
      let division = gazetteer.division(of: match.place)
      self.init(
        country: gazetteer.country(of: match.place),
        division: gazetteer.kind(of: match.place) == .country ? nil : division)
      return
    }
    return nil
  }

  /// The division with a code. GeoNames uses the letters of ISO 3166-2 for some countries and numbers of
  /// its own for others; there the letters are known as abbreviations. Nil for a code that is
  /// neither: the country still counts then.
  private static func division(
    _ code: Substring, of country: CountryCode, _ gazetteer: Gazetteer
  ) -> DivisionCode? {
    if let division = DivisionCode(country: country, code: code), gazetteer.contains(division) {
      return division
    }
    return gazetteer.matches(named: String(code)).lazy
      .filter { gazetteer.kind(of: $0.place) == .admin1 }
      .compactMap { gazetteer.division(of: $0.place) }
      .first { $0.country == country }
  }
}
