import ArgumentParser
import Foundation
import TimelineKit

/// `dateline export`: documents to files that maps and spreadsheets open.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the dated events of documents as GeoJSON, CSV and KML.",
    discussion: """
      Prints the paths of the files that it has written, and a short summary on standard error. \
      Dated events that happened or are planned are written, with or without a place; see the \
      options for others.

      Exit codes: 0; 1 some documents failed, the others are written; 64 usage; 66 nothing could \
      be read; 73 cannot write.
      """)

  @OptionGroup var reading: ReadingOptions

  @Option(help: ArgumentHelp("Formats, separated by commas.", valueName: "geojson,csv,kml"))
  var format = FormatList.all

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Folder to write to; - for standard output (one format only).", valueName: "folder"))
  var output: String?

  @Option(help: ArgumentHelp("Name of the files without their endings.", valueName: "name"))
  var name = "timeline"

  @Option(help: .hidden)
  var defaultOutput = "."

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
  }

  func run() async throws {
    var session = try ReadingSession(reading)
    var builder = TimelineBuilder(gazetteer: session.extractor.gazetteer)
    try await session.run { annotated in
      (annotated.events, annotated.document.notes)
    } consume: { events, notes in
      builder.add(events: events, notes: notes)
    }
    let timeline = builder.timeline()
    let counts = try write(timeline)
    summarize(timeline, counts)
    try session.finish()
  }

  private func write(_ timeline: Timeline) throws -> ExportCount {
    let toStandardOutput = output == "-"
    let exporter = TimelineExporter(
      selection: selection.selection,
      options: ExportOptions(
        toolVersion: ToolVersion.current, referenceDate: reading.date,
        csvByteOrderMark: csvByteOrderMark.isOn(toStandardOutput: toStandardOutput),
        csvGuard: csvGuard == .on))
    if toStandardOutput, let format = format.formats.first {
      return try exporter.write(timeline, as: format) { piece throws(ExitCode) in
        guard StandardStreams.writeOutput(piece) else { throw ToolFailure.cannotWrite }
      }
    }
    do {
      let files = try timeline.write(
        to: URL(fileURLWithPath: output ?? defaultOutput, isDirectory: true), name: name,
        formats: format.formats, exporter: exporter)
      for file in files { _ = StandardStreams.writeOutput(Array("\(file.path)\n".utf8)) }
      return files.first?.count ?? ExportCount()
    } catch {
      StandardStreams.say("error: \(error)")
      throw ToolFailure.cannotWrite
    }
  }

  private func summarize(_ timeline: Timeline, _ count: ExportCount) {
    func counted(_ number: Int, _ word: String) -> String {
      "\(number) \(word)\(number == 1 ? "" : "s")"
    }
    for note in timeline.notes {
      StandardStreams.say("note: \(note.source.map { "\($0): " } ?? "")\(note.message)")
    }
    StandardStreams.say(
      """
      \(counted(timeline.documentCount, "document")), \(counted(timeline.events.count, "event")) \
      found, \(counted(count.rows, "row")) written, \(count.placed) with a place, \
      \(counted(timeline.notes.count, "note"))
      """)
  }
}

/// Formats as `--format` takes them.
struct FormatList: ExpressibleByArgument {
  let formats: [ExportFormat]

  static let all = FormatList(formats: [.geoJSON, .csv, .kml])

  init(formats: [ExportFormat]) {
    self.formats = formats
  }

  init?(argument: String) {
    var formats: [ExportFormat] = []
    for part in argument.lowercased().split(separator: ",") {
      guard let format = ExportFormat(rawValue: String(part)) else { return nil }
      if !formats.contains(format) { formats.append(format) }
    }
    if formats.isEmpty { return nil }
    self.formats = formats
  }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
  static var allValueStrings: [String] { ExportFormat.allCases.map(\.rawValue) }
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
