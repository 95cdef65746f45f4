import TimelineModel

/// The compiler's own input, written by `Tools/gazetteer`: one place a line, fields between tabs.
///
/// ```
/// id  name  kind  feature  latitude  longitude  population  country  division  radius  box  names…
/// ```
///
/// `radius` is in metres and `box` is `west,south,east,north`; both may be empty. Every further field
/// is a name behind its strength and marks: `preferred:Sloviansk`, `abbreviation,:Ky.` (after a comma
/// only), `abbreviation^:US` (in capitals only), `demonym=adjective:Ukrainian`. Lines that start with
/// `#` carry `# date: 20260701`, `# attribution: …` and `# source: …`.
///
/// The list of words has two fields: the word and letters, `c` common, `g` given name, `s` surname,
/// `f` frequent surname.
struct PlaceTable {
  static func addPlace(
    _ line: Substring, to compiler: inout GazetteerCompiler
  ) throws(PlaceTableError) {
    if line.hasPrefix("#") {
      addRemark(line.dropFirst(), to: &compiler)
      return
    }
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count >= 11 else {
      throw PlaceTableError(message: "has \(fields.count) fields instead of 11 or more")
    }
    guard let kind = PlaceKind(name: fields[2]) else {
      throw PlaceTableError(message: "unknown kind of place \"\(fields[2])\"")
    }
    guard let latitude = Double(fields[4]), let longitude = Double(fields[5]),
      let coordinate = Coordinate(latitude: latitude, longitude: longitude)
    else { throw PlaceTableError(message: "no point on the earth: \(fields[4]), \(fields[5])") }
    guard !fields[0].isEmpty, !fields[1].isEmpty else {
      throw PlaceTableError(message: "no identifier or no name")
    }
    var names: [GazetteerEntry.Name] = []
    for field in fields[11...] where !field.isEmpty { names.append(try name(field)) }
    let entry = GazetteerEntry(
      id: String(fields[0]), name: String(fields[1]), kind: kind, featureCode: String(fields[3]),
      coordinate: coordinate, population: Int(fields[6]) ?? 0, country: CountryCode(fields[7]),
      divisionCode: fields[8].isEmpty ? nil : String(fields[8]), radiusMeters: Int(fields[9]),
      box: try box(fields[10]), names: names)
    do {
      try compiler.add(entry)
    } catch {
      throw PlaceTableError(message: error.message)
    }
  }

  static func addWord(
    _ line: Substring, to compiler: inout GazetteerCompiler
  ) throws(PlaceTableError) {
    guard !line.hasPrefix("#") else { return }
    let fields = line.split(separator: "\t")
    guard fields.count == 2 else {
      throw PlaceTableError(message: "has \(fields.count) fields instead of 2")
    }
    var flags: WordFlags = []
    for letter in fields[1].utf8 {
      switch letter {
      case UInt8(ascii: "c"): flags.insert(.common)
      case UInt8(ascii: "g"): flags.insert(.givenName)
      case UInt8(ascii: "s"): flags.insert(.surname)
      case UInt8(ascii: "f"): flags.insert(.frequentSurname)
      default: throw PlaceTableError(message: "unknown letter in \"\(fields[1])\"")
      }
    }
    compiler.add(word: String(fields[0]), flags: flags)
  }

  private static func addRemark(_ text: Substring, to compiler: inout GazetteerCompiler) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return }
    let value = String(parts[1].drop { $0 == " " })
    switch parts[0].drop(while: { $0 == " " }) {
    case "date": compiler.dataDate = Int(value) ?? 0
    case "attribution": compiler.attribution = value
    case "source": compiler.sources.append(value)
    default: break
    }
  }

  private static func box(_ field: Substring) throws(PlaceTableError) -> GeoBox? {
    guard !field.isEmpty else { return nil }
    let edges = field.split(separator: ",").compactMap { Double($0) }
    guard edges.count == 4, edges[1] <= edges[3],
      edges.allSatisfy({ (-180.0...180).contains($0) })
    else { throw PlaceTableError(message: "no box: \(field)") }
    return GeoBox(west: edges[0], south: edges[1], east: edges[2], north: edges[3])
  }

  private static func name(_ field: Substring) throws(PlaceTableError) -> GazetteerEntry.Name {
    // By bytes: a mark after the colon would join it to one character.
    guard let colon = field.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      throw PlaceTableError(message: "no name: \(field)")
    }
    let text = String(field[field.utf8.index(after: colon)...])
    var label = field[..<colon]
    var afterComma = false
    var capitals = false
    var demonym: DemonymClass?
    while let mark = label.last, mark == "," || mark == "^" {
      if mark == "," { afterComma = true } else { capitals = true }
      label = label.dropLast()
    }
    if let sign = label.firstIndex(of: "=") {
      demonym = DemonymClass(name: label[label.index(after: sign)...])
      guard demonym != nil else { throw PlaceTableError(message: "no class of demonym: \(field)") }
      label = label[..<sign]
    }
    guard let strength = NameStrength(name: label) else {
      throw PlaceTableError(message: "no strength of a name: \(field)")
    }
    return GazetteerEntry.Name(
      text, strength, isAfterCommaOnly: afterComma, isCapitalsOnly: capitals,
      demonym: demonym)
  }
}

struct PlaceTableError: Error {
  let message: String
}

extension PlaceKind {
  /// The name of the case.
  init?(name: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = kind
  }
}

extension NameStrength {
  /// The name of the case.
  init?(name: some StringProtocol) {
    guard let strength = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = strength
  }
}

extension DemonymClass {
  /// The name of the case.
  init?(name: some StringProtocol) {
    guard let value = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = value
  }
}
