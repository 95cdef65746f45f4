import ArgumentParser
import Foundation
import TimelineKit
import TimelineModel

/// `dateline gazetteer lookup`: what a name can mean.
struct GazetteerLookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Shows the places that a name can mean, strongest first.")

  @Argument(
    help: ArgumentHelp(
      "A place name in any language, or - for one name a line from standard input, which writes one "
        + "JSON array a line.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("Country whose places come first: UA.", valueName: "country"))
  var home: String?

  @Flag(help: "Writes a JSON array instead of a table.")
  var json = false

  @OptionGroup var source: GazetteerOption

  mutating func validate() throws {
    if let home, CountryCode(home) == nil {
      throw ValidationError("--home needs a country code of two letters, such as UA.")
    }
  }

  func run() throws {
    let gazetteer = try source.open()
    guard name != "-" else {
      while let line = readLine() {
        try write(candidates(named: line, in: gazetteer), named: line, formatting: [])
      }
      return
    }
    let candidates = candidates(named: name, in: gazetteer)
    if json {
      try write(candidates, named: name, formatting: .prettyPrinted)
    } else if candidates.isEmpty {
      StandardStreams.say("error: no place is called \"\(name)\"")
      throw ExitCode(1)
    } else {
      for candidate in candidates { line(CandidateRow(candidate, matched: name)) }
    }
  }

  private func candidates(named name: String, in gazetteer: Gazetteer) -> [Candidate] {
    let candidates = gazetteer.candidates(named: name)
    guard let code = home.flatMap({ CountryCode($0)?.description }) else { return candidates }
    return candidates.filter { $0.place.countryCode == code }
      + candidates.filter { $0.place.countryCode != code }
  }

  private func write(
    _ candidates: [Candidate], named name: String, formatting: JSONEncoder.OutputFormatting
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    let rows = candidates.map { CandidateRow($0, matched: name) }
    let bytes = try Array(encoder.encode(rows)) + [UInt8(ascii: "\n")]
    guard StandardStreams.writeOutput(bytes) else { throw ExitCode(73) }
  }

  private func line(_ row: CandidateRow) {
    let division = [row.admin1, row.country].compactMap { $0 }.joined(separator: ", ")
    let columns = [
      row.name, division, row.type, row.strength, "\(row.lat), \(row.lon)",
      row.population > 0 ? "\(row.population)" : "-", row.id,
    ]
    print(columns.joined(separator: "\t"))
  }
}

/// One candidate as it is written.
private struct CandidateRow: Encodable {
  let id: String
  let name: String
  let matched: String
  let strength: String
  let type: String
  let lat: Double
  let lon: Double
  let population: Int
  let country: String?
  let admin1: String?
  let radius: Int

  enum CodingKeys: String, CodingKey {
    case id, name, matched, strength, type, lat, lon, population, country, admin1
    case radius = "radius_m"
  }

  init(_ candidate: Candidate, matched: String) {
    let place = candidate.place
    id = place.id
    name = place.name
    self.matched = matched
    strength = "\(candidate.match.strength)"
    type = "\(candidate.kind)"
    lat = place.coordinate.latitude
    lon = place.coordinate.longitude
    population = place.population
    country = place.countryCode
    admin1 = place.admin1Name
    radius = place.radiusMeters
  }
}
