import TimelineModel

/// Reads the files of the GeoNames export: tab-separated, no quoting, one record a line.
///
/// Layouts as in its readme: 19 columns for places, 10 for `alternateNamesV2.txt`, 4 for
/// `admin1CodesASCII.txt` and `admin2Codes.txt`, 2 or 3 for `hierarchy.txt`. The hierarchy comes
/// first, then the places, the divisions and the alternate names.
public struct GeoNamesDump {
  /// What is taken of the dump.
  public struct Selection: Hashable, Sendable {
    /// Settlements with fewer inhabitants are left out; those of unknown size stay if it is 0.
    public var minimumPopulation = 0
    /// Feature classes, or classes with codes: `S.AIRP`.
    public var features: Set<String> = ["A", "P", "L", "T", "H", "S.AIRP"]
    /// Languages of alternate names; empty for all. Names without a language are always taken.
    public var languages: Set<String> = []

    /// Every settlement, division, region, landform, water and airport, with names of any language.
    public init() {}
  }

  private let selection: Selection
  /// Row of each place by its GeoNames id.
  private var rows: [UInt32: NameSubject] = [:]
  /// Sums over the towns of each division, by its code with the country, `UA.05` and `US.TX.113`.
  private var towns: [String: (latitude: Double, longitude: Double, count: Double, people: Int)] =
    [:]
  private var hierarchy = GeoNamesHierarchy()

  /// A reader that has read nothing yet: one for all files of a dump.
  public init(_ selection: Selection = Selection()) {
    self.selection = selection
  }

  /// A row of `allCountries.txt`, `cities*.txt`, `UA.txt`, …
  mutating func addPlace(
    _ line: Substring, to compiler: inout GazetteerCompiler
  ) throws(PlaceTableError) {
    let fields = try columns(line, 19)
    guard let id = UInt32(fields[0]) else { throw PlaceTableError(message: "no geonameid") }
    guard let latitude = Double(fields[4]), let longitude = Double(fields[5]),
      let coordinate = Coordinate(latitude: latitude, longitude: longitude)
    else { throw PlaceTableError(message: "no point on the earth: \(fields[4]), \(fields[5])") }
    guard !fields[1].isEmpty else { throw PlaceTableError(message: "no name") }
    let feature = "\(fields[6]).\(fields[7])"
    let kind = PlaceKind(featureClass: fields[6], code: fields[7])
    let population = Int(fields[14]) ?? 0
    guard selection.features.contains(String(fields[6])) || selection.features.contains(feature),
      kind != .settlement || population >= selection.minimumPopulation
    else { return }

    let division = fields[10] == "00" ? "" : fields[10]
    var names = [GazetteerEntry.Name(String(fields[2]), .transliteration)]
    for name in fields[3].split(separator: ",") where isPlausible(name) {
      names.append(.init(String(name), .alternate))
    }
    let subject = NameSubject(
      place: UInt32(compiler.placeCount), kind: kind, population: population)
    try add(
      GazetteerEntry(
        id: "geonames:\(id)", name: String(fields[1]), kind: kind, featureCode: feature,
        coordinate: coordinate, population: population, country: CountryCode(fields[8]),
        divisionCode: division.isEmpty ? nil : String(division), names: names), to: &compiler)
    rows[id] = subject
    hierarchy.place(id, at: coordinate)
    if kind == .settlement {
      for code in ["\(fields[8]).\(division)", "\(fields[8]).\(division).\(fields[11])"] {
        let sum = towns[code] ?? (0, 0, 0, 0)
        towns[code] = (
          sum.latitude + latitude, sum.longitude + longitude, sum.count + 1,
          sum.people + population
        )
      }
    }
  }

  /// A row of `admin1CodesASCII.txt` or `admin2Codes.txt`. Divisions that are no places yet are put
  /// in the middle of their towns; those without towns are left out.
  mutating func addDivision(
    _ line: Substring, to compiler: inout GazetteerCompiler
  ) throws(PlaceTableError) {
    let fields = try columns(line, 4)
    let parts = fields[0].split(separator: ".", omittingEmptySubsequences: false)
    guard let id = UInt32(fields[3]), (2...3).contains(parts.count),
      let country = CountryCode(parts[0]), !fields[1].isEmpty
    else { throw PlaceTableError(message: "no code, name or geonameid") }
    guard rows[id] == nil, let sum = towns[String(fields[0])] else { return }
    let kind: PlaceKind = parts.count == 2 ? .admin1 : .admin2
    rows[id] = NameSubject(
      place: UInt32(compiler.placeCount), kind: kind, population: sum.people)
    try add(
      GazetteerEntry(
        id: "geonames:\(id)", name: String(fields[1]), kind: kind,
        featureCode: kind == .admin1 ? "A.ADM1" : "A.ADM2",
        coordinate: Coordinate(
          clampedLatitude: sum.latitude / sum.count, longitude: sum.longitude / sum.count),
        population: sum.people, country: country, divisionCode: String(parts[1]),
        names: [.init(String(fields[2]), .transliteration)]), to: &compiler)
  }

  /// A row of `hierarchy.txt`.
  mutating func addHierarchy(_ line: Substring) throws(PlaceTableError) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count >= 2, let parent = UInt32(fields[0]), let child = UInt32(fields[1]) else {
      throw PlaceTableError(message: "no geonameids of a parent and a child")
    }
    hierarchy.add(child, in: parent)
  }

  /// Gives the places that are known to hold others a box around them, where they have none. Called
  /// once, after all files.
  public func addBoxes(to compiler: inout GazetteerCompiler) {
    for (id, box) in hierarchy.boxes() {
      guard let place = rows[id]?.place, compiler.boxes[place] == nil else { continue }
      compiler.boxes[place] = box
    }
  }

  /// A row of `alternateNamesV2.txt`; names of places that were not taken are stepped over.
  mutating func addAlternateName(
    _ line: Substring, to compiler: inout GazetteerCompiler
  ) throws(PlaceTableError) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count >= 4 else {
      throw PlaceTableError(message: "has \(fields.count) fields instead of 4 to 10")
    }
    guard let id = UInt32(fields[1]) else { throw PlaceTableError(message: "no geonameid") }
    guard let subject = rows[id], let strength = strength(of: fields) else { return }
    let isShort = strength == .abbreviation
    compiler.addName(
      .init(String(fields[3]), strength, isCapitalsOnly: isShort), of: subject)
  }

  private func strength(of fields: [Substring]) -> NameStrength? {
    func isSet(_ column: Int) -> Bool { column < fields.count && fields[column] == "1" }
    let language = fields[2]
    switch language {
    case "link", "wkdt", "post", "iata", "icao", "faac", "unlc", "phon", "tcid": return nil
    case "abbr": return .abbreviation
    default: break
    }
    guard
      language.isEmpty || selection.languages.isEmpty
        || selection.languages.contains(String(language))
    else { return nil }
    if isSet(7) { return .historical }
    if language == "en" { return isSet(4) || isSet(5) ? .preferred : .transliteration }
    return .alternate
  }

  private func columns(
    _ line: Substring, _ count: Int
  ) throws(PlaceTableError) -> [Substring] {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == count else {
      throw PlaceTableError(message: "has \(fields.count) fields instead of \(count)")
    }
    return fields
  }

  /// Airport codes and romanised noise are no names.
  private func isPlausible(_ name: Substring) -> Bool {
    let isCode =
      name.utf8.count <= 4 && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    let isRomanised = name.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    return !isCode && !isRomanised
  }

  private func add(
    _ entry: GazetteerEntry, to compiler: inout GazetteerCompiler
  ) throws(PlaceTableError) {
    do {
      try compiler.add(entry)
    } catch {
      throw PlaceTableError(message: error.message)
    }
  }
}
