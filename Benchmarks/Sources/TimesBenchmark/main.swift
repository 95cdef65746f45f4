// Splits a text into tokens and tags its times, and says at what speed: megabytes of plain text a
// second of CPU time, on one thread. Run it with
// `swift run -c release TimesBenchmark [MEGABYTES [FILE]]`; without a file it reads a made story.

import Foundation
import ResourceUsage
import TemporalTagging
import TextAnalysis
import TimelineModel

let arguments = CommandLine.arguments.dropFirst()
let megabytes = arguments.first.flatMap { Double($0) } ?? 20
let source =
  arguments.dropFirst().first.flatMap { FileManager.default.contents(atPath: $0) }
  ?? Data(MadeStory.text.utf8)

/// Documents of some twenty kilobytes, as pages are, cut at empty lines of the source.
let documents: [[UInt8]] = {
  let size = 20_000
  var documents: [[UInt8]] = []
  var document: [UInt8] = []
  let bytes = [UInt8](source)
  var start = 0
  while start < bytes.count {
    var end = start
    while end < bytes.count, !(bytes[end] == 0x0A && end > start && bytes[end - 1] == 0x0A) {
      end += 1
    }
    document += bytes[start..<min(end + 1, bytes.count)]
    start = end + 1
    if document.count >= size {
      documents.append(document)
      document = []
    }
  }
  if !document.isEmpty { documents.append(document) }
  return documents
}()

let size = documents.reduce(0) { $0 + $1.count }
let rounds = max(1, Int((megabytes * 1_000_000 / Double(max(size, 1))).rounded()))
let total = Double(rounds * size) / 1_000_000
let tagger = TemporalTagger()
let day = CalendarDate(year: 2024, month: 3, day: 13)

var tokens = 0
var times = 0
var tokenising = 0.0
var tagging = 0.0
for _ in 0..<rounds {
  for document in documents {
    let start = Usage.now.cpuSeconds
    let text = TokenizedText(bytes: document)
    let middle = Usage.now.cpuSeconds
    let tags = tagger.tag(text, referenceDate: day)
    tokens += text.tokens.count
    times += tags.expressions.count
    tokenising += middle - start
    tagging += Usage.now.cpuSeconds - middle
  }
}

func line(_ name: String, _ seconds: Double) -> String {
  let rate = (total / max(seconds, 0.000_001) * 10).rounded() / 10
  return "\(name): \((seconds * 1_000).rounded() / 1_000) s CPU, \(rate) MB/s"
}
print("\((total * 10).rounded() / 10) MB, \(tokens) tokens, \(times) times")
print(line("tokenising", tokenising))
print(line("tagging", tagging))
print(line("both", tokenising + tagging))
