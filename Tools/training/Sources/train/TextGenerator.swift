@_spi(Training) import Geoparsing

/// A town that generated text can name.
struct Town {
  let name: String
  let country: String
  /// Code of the first-level division.
  let division: String
  let population: Int
}

/// The names that generated text is filled with.
struct NameStock {
  /// Towns of the United States by state code.
  var towns: [String: WeightedList<Town>] = [:]
  var allTowns = WeightedList<Town>()
  /// Names of counties without "County", by state code.
  var counties: [String: [String]] = [:]
  var britishTowns = WeightedList<Town>()
  var canadianTowns = WeightedList<Town>()
  var villages = WeightedList<Town>()
  var cities = WeightedList<Town>()
  /// English names by code.
  var countryNames: [String: String] = [:]
  var givenNames = WeightedList<String>()
  var surnames = WeightedList<String>()
}

/// Entries drawn in proportion to their weights.
struct WeightedList<Element> {
  private var elements: [Element] = []
  private var sums: [Double] = []

  var isEmpty: Bool { elements.isEmpty }
  var count: Int { elements.count }

  mutating func append(_ element: Element, weight: Double) {
    elements.append(element)
    sums.append((sums.last ?? 0) + weight)
  }

  func draw(_ random: inout SplitMix) -> Element? {
    guard let total = sums.last else { return nil }
    let wanted = random.unit() * total
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return elements[low]
  }
}

/// Writes documents from ``Templates``: a home town and county a document, new names a sentence.
struct TextGenerator {
  let stock: NameStock
  private static let weight: Float = 0.5

  func documents(_ count: Int, random: inout SplitMix) -> [LabelledDocument] {
    (0..<count).map { _ in document(&random) }
  }

  private func document(_ random: inout SplitMix) -> LabelledDocument {
    guard let home = stock.allTowns.draw(&random) else {
      return LabelledDocument(text: "", names: [])
    }
    let kind = random.unit()
    let sentences =
      kind < 0.2 ? Templates.world : kind < 0.3 ? Templates.travel : Templates.local
    var text = ""
    var names: [LabelledName] = []
    let fixed = fixedSlots(home, &random)
    let length = 5 + Int(random.next() % 5)
    for index in 0..<length {
      let templates = index == 0 ? Templates.openings : sentences
      var slots = fixed
      for (key, value) in freshSlots(home, &random) { slots[key] = value }
      fill(random.pick(templates), slots, into: &text, &names)
      text += random.unit() < 0.5 ? "\n\n" : " "
    }
    return LabelledDocument(text: text, names: names, weight: Self.weight)
  }

  private func fixedSlots(_ home: Town, _ random: inout SplitMix) -> [String: String] {
    var slots = [
      "home": home.name, "HOME": home.name.uppercased(),
      "st": States.abbreviation[home.division] ?? home.division,
      "state": States.name[home.division] ?? home.division,
    ]
    let counties = stock.counties[home.division] ?? []
    slots["county"] = counties.isEmpty ? home.name : random.pick(counties)
    for slot in ["near", "near2", "near3"] {
      slots[slot] = stock.towns[home.division]?.draw(&random)?.name ?? home.name
    }
    for slot in ["team", "team2"] { slots[slot] = random.pick(Self.teams) }
    return slots
  }

  private func freshSlots(_ home: Town, _ random: inout SplitMix) -> [String: String] {
    var slots: [String: String] = [:]
    for slot in ["a", "b"] {
      guard let town = stock.allTowns.draw(&random) else { continue }
      slots[slot] = town.name
      slots[slot.uppercased()] = town.name.uppercased()
      slots[slot + "St"] =
        random.unit() < 0.75 ? States.abbreviation[town.division] : States.postal(town.division)
      slots[slot + "State"] = States.name[town.division]
    }
    for slot in ["p", "q", "r"] {
      let given = stock.givenNames.draw(&random) ?? "Ann"
      let last = stock.surnames.draw(&random) ?? "Smith"
      let middle = random.unit() < 0.15 ? " \(random.pick(Self.initials))." : ""
      slots[slot] = "\(given)\(middle) \(last)"
      slots[slot + "l"] = last
    }
    slots["ap"] = "\(random.pick(Self.makes)) \(surnameLikeTown(&random))"
    slots["tl"] = surnameLikeTown(&random)
    slots["tp"] = "\(stock.givenNames.draw(&random) ?? "Ann") \(slots["tl"] ?? "Smith")"
    slots["first"] = stock.givenNames.draw(&random)
    slots["last"] = stock.surnames.draw(&random)
    slots["last2"] = stock.surnames.draw(&random)
    slots["road"] = random.unit() < 0.5 ? stock.surnames.draw(&random) : surnameLikeTown(&random)
    slots["road2"] = stock.surnames.draw(&random)
    if let city = stock.cities.draw(&random) {
      slots["city"] = city.name
      slots["CITY"] = city.name.uppercased()
      slots["cityLand"] = stock.countryNames[city.country]
    }
    for (slot, list) in [
      ("village", stock.villages), ("village2", stock.villages), ("ukTown", stock.britishTowns),
      ("ukTown2", stock.britishTowns), ("caTown", stock.canadianTowns),
    ] {
      guard let town = list.draw(&random) else { continue }
      slots[slot] = town.name
      if slot == "village" { slots["villageLand"] = stock.countryNames[town.country] }
      if slot == "caTown" {
        slots["caProv"] = States.provinces[town.division]?.name
        slots["caAbbr"] = States.provinces[town.division]?.abbreviation
      }
    }
    for slot in ["land", "land2"] {
      slots[slot] = stock.cities.draw(&random).flatMap { stock.countryNames[$0.country] }
    }
    slots["n"] = String(2 + random.next() % 60)
    slots["age"] = String(18 + random.next() % 70)
    slots["year"] = String(1950 + random.next() % 73)
    slots["day"] = random.pick(Self.days)
    slots["month"] = random.pick(Self.months)
    return slots
  }

  /// A town whose name is one word: as a surname it must be told by what stands around it.
  private func surnameLikeTown(_ random: inout SplitMix) -> String {
    for _ in 0..<20 {
      if let town = stock.allTowns.draw(&random), !town.name.contains(" ") { return town.name }
    }
    return "Jackson"
  }

  /// Copies a template and puts values into its slots; unknown slots become "Ashford".
  private func fill(
    _ template: String, _ slots: [String: String], into text: inout String,
    _ names: inout [LabelledName]
  ) {
    var open: (start: Int, entity: EntityClass)?
    var rest = Substring(template)
    while let character = rest.first {
      if character == "{", rest.count > 2 {
        let letter = rest[rest.index(after: rest.startIndex)]
        open = (text.utf8.count, Self.classes[letter] ?? .other)
        rest = rest.dropFirst(3)
      } else if character == "}" {
        if let name = open {
          names.append(
            LabelledName(range: name.start..<text.utf8.count, classes: [name.entity]))
        }
        open = nil
        rest = rest.dropFirst()
      } else if character == "$" {
        let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber }
        text += slots[String(name)] ?? "Ashford"
        rest = rest.dropFirst(name.count + 1)
      } else if character == "\\" {
        text += "$"
        rest = rest.dropFirst(2)
      } else {
        text.append(character)
        rest = rest.dropFirst()
      }
    }
  }

  private static let classes: [Character: EntityClass] = [
    "L": .location, "F": .facility, "N": .group, "P": .person, "O": .organization, "X": .other,
  ]
  private static let makes = [
    "Ford", "Toyota", "Chevrolet", "Dodge", "Hyundai", "Nissan", "Chrysler", "Cadillac", "GMC",
  ]
  private static let initials = "ABCDEFGHJKLMNPRSTW".map(String.init)
  private static let days = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let teams = [
    "Eagles", "Tigers", "Bulldogs", "Panthers", "Wildcats", "Lady Hawks", "Warriors", "Bears",
    "Rockets", "Miners", "Lions", "Raiders", "Blue Devils", "Cardinals", "Trojans", "Mustangs",
  ]
}
