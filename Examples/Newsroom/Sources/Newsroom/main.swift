// The desk's morning list: what the documents of a folder say about each country, newest first, and
// the same as a table for the graphics department.
//
//   swift run -c release Newsroom ../../fixtures/articles

import Foundation
import TimelineKit

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first else {
  print("usage: Newsroom FOLDER [CSV-FILE]")
  exit(64)
}

let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
let files = names.map { DocumentFile(path: "\(folder)/\($0)", name: $0) }
let timeline = try await TimelineExtractor().timeline(from: files, jobs: 2)

// The rows are the same that the files have: one event at one place each.
let selection = ExportSelection(placedOnly: true, minimumConfidence: 0.5)
let rows = timeline.rows(selection)
let countries = Dictionary(grouping: rows) { $0.place?.place.countryCode ?? "at sea" }

for (country, rows) in countries.sorted(by: { $0.key < $1.key }) {
  print("\n\(country)")
  for row in rows.reversed() {
    print("  \(row.date ?? "undated")  \(row.place?.name ?? ""): \(row.title)")
    print("    \(row.event.provenance.source), “\(row.event.when?.text ?? "day of publication")”")
  }
}

if let path = arguments.dropFirst().first {
  let table = TimelineExporter(selection: selection).bytes(of: timeline, as: .csv)
  try Data(table).write(to: URL(fileURLWithPath: path))
  print("\n\(rows.count) rows written to \(path)")
}
