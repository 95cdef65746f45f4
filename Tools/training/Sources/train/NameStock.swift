import Gazetteer

extension NameStock {
  /// The towns and counties of a gazetteer, the larger ones more often: in proportion to the root of
  /// the number of inhabitants.
  init(_ gazetteer: Gazetteer, _ people: CensusNames) {
    let america = CountryCode("US")
    let britain = CountryCode("GB")
    let canada = CountryCode("CA")
    for row in 0..<UInt32(gazetteer.placeCount) {
      let index = PlaceIndex(rawValue: row)
      let country = gazetteer.country(of: index)
      let name = gazetteer.name(of: index)
      switch gazetteer.kind(of: index) {
      case .country:
        if let country { countryNames[country.description] = name }
      case .admin2 where country == america:
        if let division = gazetteer.division(of: index), name.hasSuffix(" County") {
          counties[division.code, default: []].append(String(name.dropLast(7)))
        }
      case .settlement:
        let people = gazetteer.population(of: index)
        guard people > 0, let country, let division = gazetteer.division(of: index),
          name.utf8.allSatisfy({ $0 < 0x80 && !($0 >= 0x30 && $0 < 0x3A) })
        else { continue }
        let town = Town(
          name: name, country: country.description, division: division.code, population: people)
        let weight = Double(people).squareRoot()
        if country == america {
          towns[division.code, default: WeightedList()].append(town, weight: weight)
          allTowns.append(town, weight: weight)
        } else {
          if people >= 100_000 { cities.append(town, weight: weight) }
          if country == britain {
            britishTowns.append(town, weight: weight)
          } else if country == canada {
            canadianTowns.append(town, weight: weight)
          } else if people < 30_000 {
            villages.append(town, weight: 1)
          }
        }
      default: break
      }
    }
    for entry in people.given { givenNames.append(entry.name, weight: max(entry.share, 0.004)) }
    for entry in people.surnames.prefix(20_000) {
      surnames.append(entry.name, weight: max(entry.share, 0.002).squareRoot())
    }
  }
}
