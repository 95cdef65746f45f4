// Says where the time of an export goes: CPU seconds and share of each stage on one core, then wall and
// CPU time of the whole with one job and with two. Run it on files of your own:
//
//   swift run -c release PipelineBenchmark [--repeat N] [--stages] FILE…
//
// Each file counts as N documents of the same text, so that a few files make a load. With --stages it
// ends after the stages and starts no thread, as callgrind wants it.

import Foundation
import ResourceUsage
import TimelineKit

var paths = Array(CommandLine.arguments.dropFirst())
var copies = 1
if let option = paths.firstIndex(of: "--repeat"), option + 1 < paths.count {
  copies = max(1, Int(paths[option + 1]) ?? 1)
  paths.removeSubrange(option...option + 1)
}
let stagesOnly = paths.first == "--stages"
if stagesOnly { paths.removeFirst() }
guard !paths.isEmpty else {
  print("usage: PipelineBenchmark [--repeat N] [--stages] FILE…")
  exit(64)
}

func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

var files: [(name: String, bytes: [UInt8])] = []
for path in paths {
  guard let data = FileManager.default.contents(atPath: path) else { continue }
  for copy in 0..<copies { files.append(("\(path)#\(copy)", Array(data))) }
}

// Tables are built at the first use: not part of any stage.
var warmUp = Stages()
warmUp.run(Array(files.prefix(1)))

var stages = Stages()
stages.run(files)
let total = max(stages.seconds.reduce(0) { $0 + $1.cpu }, 0.001)
let megabytes = Double(stages.bytes) / 1_000_000
print("\(files.count) documents, \(rounded(megabytes)) MB, \(stages.events.count) events")
for stage in stages.seconds {
  print(
    "\(stage.name.padding(toLength: 9, withPad: " ", startingAt: 0)) \(rounded(stage.cpu)) s "
      + "\(rounded(stage.cpu / total * 100)) %")
}
print("together  \(rounded(total)) s, \(rounded(megabytes / total)) MB/s")

if stagesOnly { exit(0) }

/// The same through the façade, which reads files itself.
@MainActor func measureFacade() async throws {
  let documents = paths.flatMap { path in
    (0..<copies).map { DocumentFile(path: path, name: "\(path)#\($0)") }
  }
  let extractor = TimelineExtractor()
  var wallOfOne = 0.0
  for jobs in [1, 2] {
    let cpu = Usage.now.cpuSeconds
    let clock = ContinuousClock()
    let start = clock.now
    let timeline = try await extractor.timeline(from: documents, jobs: jobs)
    let passed = start.duration(to: clock.now).components
    let wall = Double(passed.seconds) + Double(passed.attoseconds) / 1e18
    if jobs == 1 { wallOfOne = wall }
    print(
      "\(jobs) job\(jobs == 1 ? " " : "s")    \(rounded(wall)) s wall, "
        + "\(rounded(Usage.now.cpuSeconds - cpu)) s CPU, \(timeline.events.count) events merged"
        + (jobs == 1 ? "" : ", \(rounded(wallOfOne / max(wall, 0.001))) times one"))
  }
}

Task {
  do {
    try await measureFacade()
    exit(0)
  } catch {
    print("\(error)")
    exit(1)
  }
}
dispatchMain()
