import ArgumentParser
import DocumentReading

/// `dateline formats`: what can be read, and how it is known.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "Lists the formats of documents, their extensions and how content shows them.",
    discussion: """
      Content decides before the extension, --format-in before both. Any format may be packed by gzip. \
      PDF is read as text: pdftotext -layout report.pdf - | dateline export -
      """)

  func run() {
    let rows =
      [["format", "extensions", "one input is", "known by"]]
      + DocumentFormat.allCases.map {
        [
          $0.rawValue, $0.fileExtensions.joined(separator: " "),
          $0.isSequence ? "many documents" : "one document", $0.detection,
        ]
      }
    let widths = (0..<3).map { column in rows.map { $0[column].utf8.count }.max() ?? 0 }
    for row in rows {
      let cells = row.enumerated().map { index, cell in
        index < widths.count
          ? cell + String(repeating: " ", count: widths[index] - cell.utf8.count) : cell
      }
      _ = StandardStreams.writeOutput(Array((cells.joined(separator: "  ") + "\n").utf8))
    }
  }
}
