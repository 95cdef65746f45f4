// Writes a made timeline in every format and says what that cost: CPU seconds, bytes, and memory
// beyond the timeline. Run it with `swift run -c release ExportBenchmark [EVENTS [FORMAT…]]`.

import ResourceUsage
import TimelineKit

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
let timeline = MadeTimeline.timeline(of: count)
let exporter = TimelineExporter(options: ExportOptions(toolVersion: "benchmark"))

print("\(count) events, \(Usage.now.peakMegabytes) MB before the first format")
let chosen = CommandLine.arguments.dropFirst(2).compactMap { ExportFormat(rawValue: $0) }
for format in chosen.isEmpty ? ExportFormat.allCases : chosen {
  let before = Usage.now
  var size = 0
  exporter.write(timeline, as: format) { size += $0.count }
  let after = Usage.now
  let seconds = after.cpuSeconds - before.cpuSeconds
  let rounded = (seconds * 100).rounded() / 100
  let rate = Int(Double(size) / 1_000_000 / max(seconds, 0.001))
  print(
    "\(format.rawValue): \(rounded) s CPU, \(size / 1_000_000) MB, \(rate) MB/s, "
      + "+\(after.peakMegabytes - before.peakMegabytes) MB memory")
}
