import ArgumentParser
import Foundation
import TimelineKit

/// `dateline gazetteer compile`: files of places to one gazetteer file.
struct GazetteerCompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compiles files of places into a gazetteer file.",
    discussion: """
      Rows that make no sense are left out and listed on standard error with file and line. The same \
      inputs give the same bytes.
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Tables of places of Tools/gazetteer.", valueName: "file"))
  var places: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Tables of words of Tools/gazetteer.", valueName: "file"))
  var words: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  mutating func validate() throws {
    if places.isEmpty { throw ValidationError("Name at least one file of places.") }
  }

  func run() throws {
    var compiler = GazetteerCompiler()
    var problems: [CompilerProblem] = []
    do throws(GazetteerError) {
      for file in places { problems += try compiler.add(contentsOf: file, as: .placeTable) }
      for file in words { problems += try compiler.add(contentsOf: file, as: .wordTable) }
    } catch {
      StandardStreams.say("dateline: \(error.message)")
      throw ExitCode(66)
    }
    for problem in problems { StandardStreams.say("\(problem)") }
    let count = compiler.placeCount
    let bytes = compiler.compile()
    do {
      try Data(bytes).write(to: URL(filePath: output), options: .atomic)
    } catch {
      StandardStreams.say("dateline: \(output): cannot be written: \(error.localizedDescription)")
      throw ExitCode(73)
    }
    StandardStreams.say("\(count) places, \(bytes.count) bytes, \(problems.count) rows left out")
  }
}
