import ArgumentParser

@main
struct Dateline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Turns documents into a map and a timeline.",
    discussion: """
      Reads pages, texts and JSON Lines, finds dated events and the places where they happened, and \
      writes GeoJSON, CSV and KML. Works offline; every row carries the words it comes from.

      dateline export articles --output out
      """,
    version: ToolVersion.current,
    subcommands: [
      ExportCommand.self, AnnotateCommand.self, ExplainCommand.self, GazetteerCommand.self,
      FormatsCommand.self,
    ])

  /// Runs the tool with its arguments, completed by the folder's own defaults.
  static func main() async {
    var arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if let defaults = try ProjectDefaults.ofCurrentFolder() {
        arguments = try defaults.completing(arguments)
      }
    } catch {
      exit(withError: error)
    }
    await main(arguments)
  }
}

/// The version that outputs and `--version` state.
enum ToolVersion {
  static let current = "0.1.0"
}
