import ArgumentParser
import TimelineKit

/// `dateline gazetteer`: looks into gazetteer files and makes them.
struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "Looks names up in the gazetteer, describes it, or compiles another one.",
    subcommands: [
      GazetteerLookupCommand.self, GazetteerInfoCommand.self, GazetteerCompileCommand.self,
    ])
}

/// Where a command takes its gazetteer from.
struct GazetteerOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("Gazetteer file to use instead of the built-in one.", valueName: "file"))
  var gazetteer: String?

  func open() throws -> Gazetteer {
    guard let gazetteer else { return .embedded }
    do throws(GazetteerError) {
      return try Gazetteer(contentsOf: gazetteer)
    } catch {
      StandardStreams.say("error: \(gazetteer): \(error.message)")
      throw ExitCode(66)
    }
  }
}
