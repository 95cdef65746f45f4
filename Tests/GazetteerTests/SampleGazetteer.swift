import Foundation
import TimelineModel

@testable import Gazetteer

/// A small gazetteer for the tests: places of the real names, shortened.
enum SampleGazetteer {
  static func compiler() throws -> GazetteerCompiler {
    var compiler = GazetteerCompiler()
    compiler.dataDate = 2026_01_02
    compiler.attribution = "Place data: by hand."
    compiler.sources = ["hand 1", "hand 2"]
    for entry in entries { try compiler.add(entry) }
    compiler.add(word: "march", flags: .common)
    compiler.add(word: "Jordan", flags: [.givenName, .surname])
    return compiler
  }

  static func bytes() throws -> [UInt8] { try compiler().compile() }
  static func open() throws -> Gazetteer { try Gazetteer(bytes: bytes()) }

  static func point(_ latitude: Double, _ longitude: Double) -> Coordinate {
    Coordinate(clampedLatitude: latitude, longitude: longitude)
  }

  static let entries: [GazetteerEntry] = [
    GazetteerEntry(
      id: "geonames:690791", name: "Ukraine", kind: .country, featureCode: "A.PCLI",
      coordinate: point(49, 32), population: 40_000_000, country: CountryCode("UA"),
      box: GeoBox(west: 22.1, south: 44.3, east: 40.2, north: 52.4),
      names: [
        .init("Ukrainian", .demonym, demonym: .adjective),
        .init("UKR", .code, isCapitalsOnly: true),
      ]),
    GazetteerEntry(
      id: "admin1:UA.05", name: "Donetsk Oblast", kind: .admin1, featureCode: "A.ADM1",
      coordinate: point(48, 37.7), country: CountryCode("UA"), divisionCode: "05",
      names: [.init("Donetsk", .alternate)]),
    GazetteerEntry(
      id: "geonames:700051", name: "Nikopol", kind: .settlement, featureCode: "P.PPL",
      coordinate: point(47.6, 34.4), population: 105_160, country: CountryCode("UA"),
      divisionCode: "04", names: [.init("Slov'iansk", .alternate)]),
    GazetteerEntry(
      id: "geonames:693468", name: "Slovyansk", kind: .settlement, featureCode: "P.PPL",
      coordinate: point(48.8, 37.6), population: 105_141, country: CountryCode("UA"),
      divisionCode: "05", names: [.init("Sloviansk", .preferred)]),
    GazetteerEntry(
      id: "geonames:709717", name: "Donetsk", kind: .settlement, featureCode: "P.PPL",
      coordinate: point(48, 37.8), population: 901_645, country: CountryCode("UA"),
      divisionCode: "05"),
    GazetteerEntry(
      id: "geonames:565348", name: "Donetsk", kind: .settlement, featureCode: "P.PPL",
      coordinate: point(48.3, 40), population: 50_850, country: CountryCode("RU")),
    GazetteerEntry(
      id: "dateline:black-sea", name: "Black Sea", kind: .water, featureCode: "H.SEA",
      coordinate: point(43, 34.5), box: GeoBox(west: 27.4, south: 40.9, east: 41.8, north: 46.7)),
    GazetteerEntry(
      id: "geonames:2645456", name: "King's Lynn", kind: .settlement, featureCode: "P.PPL",
      coordinate: point(52.75, 0.4), population: 46_093, country: CountryCode("GB"),
      names: [.init("al-Lynn", .alternate)]),
    GazetteerEntry(
      id: "geonames:6254925", name: "Kentucky", kind: .admin1, featureCode: "A.ADM1",
      coordinate: point(38, -85), country: CountryCode("US"), divisionCode: "KY",
      names: [.init("Ky.", .abbreviation, isAfterCommaOnly: true)]),
    GazetteerEntry(
      id: "geonames:1668284", name: "The Hague", kind: .settlement, featureCode: "P.PPL",
      coordinate: point(52.08, 4.3), population: 500_000, country: CountryCode("NL")),
  ]
}

/// Paths of the fixtures of this module.
func fixture(_ name: String) -> String {
  URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures/gazetteer/\(name)").path
}
