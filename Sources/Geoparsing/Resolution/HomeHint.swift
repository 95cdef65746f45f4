import Gazetteer

extension HomeRegion {
  /// Reads a hint: a country code `UA`, a division `US.KY` or `US-KY`, or a place name. Nil if it says
  /// nothing that the gazetteer knows.
  init?(hint: String?, gazetteer: Gazetteer) {
    guard let hint, !hint.isEmpty else { return nil }
    let parts = hint.split(whereSeparator: { $0 == "." || $0 == "-" })
    if let first = parts.first, first.utf8.count == 2, let country = CountryCode(first) {
      let division = parts.count == 2 ? DivisionCode(country: country, code: parts[1]) : nil
      if parts.count < 3 {
        self.init(country: country, division: division)
        return
      }
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
}
