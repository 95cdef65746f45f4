import ArgumentParser
import Foundation
import TimelineKit

/// `dateline export`: documents to files that maps and spreadsheets open.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the dated events of documents as GeoJSON, CSV, KML and more.",
    discussion: """
      Prints the paths of the files that it has written, and a short summary on standard error. \
      Dated events that happened or are planned are written, with or without a place; see the \
      options for others.

      Exit codes: 0; 1 some documents failed, the others are written; 64 usage; 66 nothing could \
      be read; 73 cannot write.
      """)

  @OptionGroup var reading: ReadingOptions

  @Option(
    help: ArgumentHelp(
      "Formats, separated by commas: \(FormatList.allValueStrings.joined(separator: ", ")).",
      valueName: "formats"),
    transform: FormatList.init(_:))
  var format = FormatList.standard

  @Flag(help: "Describes the columns of the CSV beside it (CSVW), with the attribution.")
  var csvw = false

  @Flag(help: "Puts a style for QGIS beside the GeoJSON.")
  var qgisStyle = false

  @Flag(help: "Puts a map configuration for kepler.gl beside the GeoJSON.")
  var keplerConfig = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Folder to write to; - for standard output (one format only).", valueName: "folder"))
  var output: String?

  @Option(help: ArgumentHelp("Name of the files without their endings.", valueName: "name"))
  var name = "timeline"

  @Option(
    help: ArgumentHelp("What the page, the picture and the like are called.", valueName: "text"))
  var title = "Timeline"

  @Option(help: .hidden)
  var defaultOutput = "."

  @Flag(help: "Reads and counts, but writes no file.")
  var dryRun = false

  @Flag(help: "Reads the documents anew even where nothing has changed since the last export.")
  var force = false

  @OptionGroup(title: "Selection") var selection: SelectionOptions

  @Option(
    name: .customLong("csv-bom"),
    help: ArgumentHelp(
      "Byte-order mark of CSV: always, never, or auto (files yes, standard output no).",
      valueName: "when"))
  var csvByteOrderMark = ByteOrderMark.auto

  @Option(
    name: .customLong("csv-guard"),
    help: "Apostrophe before cells that a spreadsheet would run as a formula.")
  var csvGuard = Switch.on

  mutating func validate() throws {
    if name.isEmpty || name.contains("/") || name.hasPrefix(".") {
      throw ValidationError("--name is the beginning of a file name, without / or a leading dot.")
    }
    if output == "-", format.formats.count != 1 {
      throw ValidationError("Standard output takes one format, for example --format csv.")
    }
    for sidecar in sidecars {
      if output == "-" {
        throw ValidationError("--\(sidecar.rawValue) is a file beside another; name a folder.")
      }
      if !format.formats.contains(sidecar.format) {
        throw ValidationError(
          "--\(sidecar.rawValue) stands beside \(sidecar.format.rawValue), which --format lacks.")
      }
    }
  }

  private var sidecars: [ExportSidecar] {
    ExportSidecar.allCases.filter { sidecar in
      switch sidecar {
      case .tableMetadata: csvw
      case .qgisStyle: qgisStyle
      case .keplerConfiguration: keplerConfig
      }
    }
  }

  func run() async throws {
    var session = try ReadingSession(
      reading, undated: selection.selection.includesUndated ? .kept : .counted)
    let record = force || dryRun || output == "-" ? nil : record(of: session)
    if let files = record?.unchangedOutputs(in: folder.relativePath, name: name) {
      tell(files.map(pathInFolder))
      say("nothing has changed since these files were written; --force writes them anew")
      return
    }
    var builder = TimelineBuilder(gazetteer: session.extractor.gazetteer)
    let isVerbose = reading.verbosity.verbose
    try await session.run { annotated in
      (
        tellings: annotated.tellings, undated: annotated.undatedLeftOut, notes: annotated.notes,
        line: isVerbose ? annotated.line : nil
      )
    } consume: { output in
      builder.add(output.tellings, notes: output.notes, undatedLeftOut: output.undated)
      if let line = output.line { say(line) }
      return output.tellings.count + output.undated
    }
    let timeline = builder.timeline()
    let (count, files) = try await write(timeline, jobs: session.jobs)
    for note in timeline.notes {
      say("note: \(note.source.map { "\($0): " } ?? "")\(note.message)")
    }
    if !reading.verbosity.quiet {
      let summary = ExportSummary(timeline: timeline, selection: selection.selection, count: count)
      for line in summary.lines { say(line) }
    }
    try session.finish()
    record?.save(in: folder.relativePath, name: name, outputs: files)
    // The system takes the memory back at once; to free it event by event takes a while.
    withExtendedLifetime((builder, timeline)) { Foundation.exit(EXIT_SUCCESS) }
  }

  private var folder: URL { URL(fileURLWithPath: output ?? defaultOutput, isDirectory: true) }

  private func pathInFolder(_ file: String) -> String {
    folder.relativePath == "." ? file : "\(folder.relativePath)/\(file)"
  }

  private func say(_ line: String) {
    if !reading.verbosity.quiet { StandardStreams.say(line) }
  }

  /// Paths of files, on standard output.
  private func tell(_ paths: [String]) {
    for path in paths { _ = StandardStreams.writeOutput(Array("\(path)\n".utf8)) }
  }

  private func record(of session: ReadingSession) -> ExportRecord? {
    var others = reading.known.places + reading.known.ignorePlaces
    if let gazetteer = reading.known.gazetteer { others.append(gazetteer) }
    if FileManager.default.fileExists(atPath: ProjectDefaults.fileName) {
      others.append(ProjectDefaults.fileName)
    }
    let ignored: Set = ["-q", "--quiet", "-v", "--verbose", "--dry-run"]
    return ExportRecord(
      program: "\(ToolVersion.current) \(session.extractor.gazetteer.checksum)",
      arguments: CommandLine.arguments.dropFirst().filter { !ignored.contains($0) },
      inputs: session.paths + others)
  }

  /// Writes the files, or none in a dry run; returns the rows and the names of the files.
  private func write(
    _ timeline: Timeline, jobs: Int
  ) async throws -> (count: ExportCount, files: [String]) {
    let toStandardOutput = output == "-"
    let exporter = TimelineExporter(
      selection: selection.selection,
      options: ExportOptions(
        title: title, toolVersion: ToolVersion.current, referenceDate: reading.date,
        csvByteOrderMark: csvByteOrderMark.isOn(toStandardOutput: toStandardOutput),
        csvGuard: csvGuard == .on))
    if dryRun {
      var count = ExportCount()
      for row in timeline.rows(selection.selection) {
        count.rows += 1
        count.placed += row.place == nil ? 0 : 1
      }
      say("dry run, nothing is written")
      return (count, [])
    }
    if toStandardOutput, let format = format.formats.first {
      let count = try exporter.write(timeline, as: format) { piece throws(ExitCode) in
        guard StandardStreams.writeOutput(piece) else { throw ToolFailure.cannotWrite }
      }
      return (count, [])
    }
    do {
      let files = try await timeline.write(
        to: folder, name: name, formats: format.formats, sidecars: sidecars, exporter: exporter,
        jobs: jobs)
      tell(files.map(\.path))
      for file in files where file.count.leftOut > 0 {
        say("note: \(file.path): \(file.count.leftOut) rows left out that the format cannot tell")
      }
      return (
        files.first?.count ?? ExportCount(),
        files.map { String($0.path.split(separator: "/").last ?? "") }
      )
    } catch {
      StandardStreams.say("error: \(error)")
      throw ToolFailure.cannotWrite
    }
  }
}

extension AnnotatedDocument {
  /// What `--verbose` tells of it.
  fileprivate var line: String {
    let date = document.publicationDate.map { "\($0.day) (\($0.source.rawValue))" }
    return """
      \(document.id): \(date ?? "no date of publication"), \(times.expressions.count) times, \
      \(places.count) places, \(events.count) events
      """
  }
}

/// Formats as `--format` takes them.
struct FormatList: CustomStringConvertible {
  let formats: [ExportFormat]

  static let standard = FormatList(formats: [.geoJSON, .csv, .kml])
  static let allValueStrings = ExportFormat.allCases.map(\.rawValue)

  init(formats: [ExportFormat]) {
    self.formats = formats
  }

  /// - Throws: What is wrong with the first name that is none, with a guess at what was meant.
  init(_ argument: String) throws {
    var formats: [ExportFormat] = []
    for part in argument.lowercased().split(separator: ",") {
      guard let format = ExportFormat(rawValue: String(part)) else {
        let guess = NearestName.of(String(part), among: Self.allValueStrings)
        throw ValidationError(
          "There is no format \"\(part)\"."
            + (guess.map { " Did you mean \"\($0)\"?" }
              ?? " There are: \(Self.allValueStrings.joined(separator: ", "))."))
      }
      if !formats.contains(format) { formats.append(format) }
    }
    if formats.isEmpty { throw ValidationError("--format needs at least one format.") }
    self.formats = formats
  }

  var description: String { formats.map(\.rawValue).joined(separator: ",") }
}

enum ByteOrderMark: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  func isOn(toStandardOutput: Bool) -> Bool {
    switch self {
    case .auto: !toStandardOutput
    case .always: true
    case .never: false
    }
  }
}

enum Switch: String, ExpressibleByArgument, CaseIterable {
  case on, off
}
