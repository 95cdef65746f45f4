import ArgumentParser
import Foundation
import TimelineKit

/// `dateline gazetteer compile`: files of places to one gazetteer file.
struct GazetteerCompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compiles files of places into a gazetteer file.",
    discussion: """
      Takes the files of a GeoNames export, lists of your own places (CSV with name, lat, lon and \
      aliases, or GeoJSON points), or the tables of Tools/gazetteer. Rows that make no sense are left \
      out and listed on standard error with file and line. The same inputs give the same bytes.

      dateline gazetteer compile --geonames UA.txt --divisions admin1CodesASCII.txt \\
        --alternate-names alternateNamesV2.txt --add-to-default --output ukraine.gaz
      dateline gazetteer compile --own villages.csv --add-to-default --output villages.gaz
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("GeoNames places: allCountries.txt, UA.txt …", valueName: "file"))
  var geonames: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "GeoNames divisions: admin1CodesASCII.txt, admin2Codes.txt.", valueName: "file"))
  var divisions: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("GeoNames names: alternateNamesV2.txt.", valueName: "file"))
  var alternateNames: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "GeoNames hierarchy: hierarchy.txt. Regions without an outline get a box around what lies in "
        + "them.", valueName: "file"))
  var hierarchy: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Your own places, CSV or GeoJSON.", valueName: "file"))
  var own: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Tables of places of Tools/gazetteer.", valueName: "file"))
  var places: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Tables of words of Tools/gazetteer.", valueName: "file"))
  var words: [String] = []

  @Option(help: ArgumentHelp("Leaves smaller settlements of GeoNames out.", valueName: "people"))
  var minimumPopulation = 0

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Feature classes or codes to take of GeoNames.", valueName: "class"))
  var features: [String] = ["A", "P", "L", "T", "H", "S.AIRP"]

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Languages of alternate names to take; all by default.", valueName: "code"))
  var languages: [String] = []

  @Flag(help: "The file is laid over the built-in gazetteer instead of replacing it.")
  var addToDefault = false

  @Option(help: ArgumentHelp("Attribution that the file carries.", valueName: "text"))
  var attribution: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  mutating func validate() throws {
    if geonames.isEmpty && own.isEmpty && places.isEmpty {
      throw ValidationError("Name files of places with --geonames, --own or --places.")
    }
  }

  func run() throws {
    var compiler = GazetteerCompiler()
    compiler.extendsDefault = addToDefault
    if !geonames.isEmpty {
      compiler.attribution = Self.geoNamesAttribution
      compiler.sources = geonames.map { "GeoNames export: \(URL(filePath: $0).lastPathComponent)" }
    }
    let problems: [CompilerProblem]
    do {
      problems = try read(into: &compiler)
    } catch let error as GazetteerError {
      StandardStreams.say("error: \(error.message)")
      throw ExitCode(66)
    }
    if let attribution { compiler.attribution = attribution }
    for problem in problems { StandardStreams.say("\(problem)") }
    let count = compiler.placeCount
    let bytes = compiler.compile()
    do {
      try Data(bytes).write(to: URL(filePath: output), options: .atomic)
    } catch {
      StandardStreams.say("error: \(output): cannot be written: \(error.localizedDescription)")
      throw ExitCode(73)
    }
    StandardStreams.say("\(count) places, \(bytes.count) bytes, \(problems.count) rows left out")
  }

  private func read(into compiler: inout GazetteerCompiler) throws -> [CompilerProblem] {
    var selection = GeoNamesDump.Selection()
    selection.minimumPopulation = minimumPopulation
    selection.features = Set(features)
    selection.languages = Set(languages)
    var dump = GeoNamesDump(selection)
    var problems: [CompilerProblem] = []
    let inputs: [([String], GazetteerCompiler.Input)] = [
      (places, .placeTable), (words, .wordTable), (hierarchy, .geoNamesHierarchy),
      (geonames, .geoNamesPlaces), (divisions, .geoNamesDivisions),
      (alternateNames, .geoNamesAlternateNames),
    ]
    for (files, input) in inputs {
      for file in files {
        problems += try compiler.add(contentsOf: file, as: input, dump: &dump)
      }
    }
    dump.addBoxes(to: &compiler)
    for file in own { problems += try OwnPlacesFile.add(file, to: &compiler) }
    return problems
  }

  private static let geoNamesAttribution =
    "Place data: GeoNames (https://www.geonames.org/), CC BY 4.0 "
    + "(https://creativecommons.org/licenses/by/4.0/), modified: filtered and re-encoded."
}
