import ArgumentParser
import Foundation
import TimelineKit

/// Options that say which places are known.
struct PlaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Gazetteer file to use instead of the built-in one.", valueName: "file"))
  var gazetteer: String?

  @Option(
    help: ArgumentHelp(
      "Your own places beside it: CSV with name, lat, lon and aliases, or GeoJSON.",
      valueName: "file"))
  var places: [String] = []

  @Option(
    name: .customLong("ignore-places"),
    help: ArgumentHelp("Names that are never places, one a line.", valueName: "file"))
  var ignorePlaces: [String] = []

  /// The gazetteer that the options ask for.
  func openGazetteer() throws -> Gazetteer {
    guard let gazetteer else { return .embedded }
    do throws(GazetteerError) {
      return try Gazetteer(contentsOf: gazetteer)
    } catch {
      StandardStreams.say("error: \(gazetteer): \(error)")
      throw ToolFailure.noInput
    }
  }

  func geoparsing(home: String?) throws -> Geoparser.Options {
    var options = Geoparser.Options(home: home)
    for file in places {
      do {
        let (own, problems) = try OwnPlacesFile.gazetteer(file)
        for problem in problems { StandardStreams.say("note: \(problem)") }
        options.additionalGazetteers.append(own)
      } catch let error as GazetteerError {
        StandardStreams.say("error: \(error)")
        throw ToolFailure.noInput
      }
    }
    for file in ignorePlaces {
      guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
        StandardStreams.say("error: \(file): cannot be read as UTF-8 text")
        throw ToolFailure.noInput
      }
      options.ignoredNames += text.split(whereSeparator: \.isNewline)
        .map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    }
    return options
  }
}
