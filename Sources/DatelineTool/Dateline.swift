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
    ])
}

/// The version that outputs and `--version` state.
enum ToolVersion {
  static let current = "0.1.0"
}
