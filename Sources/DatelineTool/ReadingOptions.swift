public import ArgumentParser
public import TimelineKit
public import TimelineModel

/// Options that say what is read and how.
struct ReadingOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, folders (with all below them) or - for standard input.", valueName: "input"))
  var inputs: [String] = []

  @Option(help: .hidden)
  var defaultInput: [String] = []

  @Option(
    name: .customLong("format-in"),
    help: ArgumentHelp(
      "Format of the documents; found by content if not given.", valueName: "format"))
  var inputFormat: DocumentFormat?

  @Option(
    help: ArgumentHelp(
      "Publication day of all documents, over what they say themselves.", valueName: "yyyy-mm-dd"))
  var date: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "Country or region the documents come from: UA, US-KY, \"Kentucky\".", valueName: "place"))
  var home: String?

  @OptionGroup var known: PlaceOptions

  @Option(
    help: ArgumentHelp("Documents read at once; all processors by default.", valueName: "n"))
  var jobs: Int?

  @OptionGroup var verbosity: VerbosityOptions

  mutating func validate() throws {
    if inputs.isEmpty { inputs = defaultInput }
    if inputs.isEmpty {
      throw ValidationError("Name at least one file or folder, or - for standard input.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number from 1.") }
  }
}

extension DocumentFormat: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

extension ReadingOptions {
  /// The extractor that the options ask for.
  func extractor(_ undated: UndatedEvents) throws -> TimelineExtractor {
    TimelineExtractor(
      gazetteer: try known.openGazetteer(), geoparsing: try known.geoparsing(home: home),
      undated: undated)
  }
}
