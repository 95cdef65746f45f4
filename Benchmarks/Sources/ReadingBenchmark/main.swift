// Reads documents and says what that cost: pages or megabytes a second of processor time, and memory.
//
//   swift run -c release ReadingBenchmark pages FOLDER     HTML pages of a folder, ten times
//   swift run -c release ReadingBenchmark sequences [MB]   made JSON Lines, RSS, MediaWiki, mail and WARC
//   swift run -c release ReadingBenchmark hostile          inputs that are made to hurt

import Foundation
import TimelineKit

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "pages": try PageBenchmark.run(folder: arguments.dropFirst().first ?? ".")
case "sequences":
  let size = arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000
  for sequence in MadeSequence.allCases { try sequence.run(megabytes: size) }
case "hostile": HostileInput.runAll()
default: print("one of: pages FOLDER, sequences [MB], hostile")
}
