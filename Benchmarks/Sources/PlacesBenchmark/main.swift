// Says what finding places costs: MB of text a second of CPU time for each step, on one core, and the peak of
// memory. Run it with `swift run -c release PlacesBenchmark [MEGABYTES [FOLDER]]`; the texts are those of
// `fixtures/articles`, read over and over as documents of their own.

import Foundation
@_spi(Training) import Geoparsing
import ResourceUsage
import TextAnalysis
import TimelineKit

let megabytes = CommandLine.arguments.dropFirst().first.flatMap { Double($0) } ?? 20
let folder = CommandLine.arguments.dropFirst(2).first ?? "../fixtures/articles"
let documents = try NewsTexts.read(folder: folder)
guard !documents.isEmpty else {
  print("no texts in \(folder)")
  exit(66)
}

/// Runs a step over the documents until so much text is read, and prints its speed.
func measure(_ name: String, _ step: (Int) -> Int) {
  var size = 0
  var results = 0
  let before = Usage.now
  while Double(size) < megabytes * 1_000_000 {
    for index in documents.indices {
      results += step(index)
      size += documents[index].bytes.count
    }
  }
  let seconds = max(Usage.now.cpuSeconds - before.cpuSeconds, 0.001)
  let rate = (Double(size) / 100_000 / seconds).rounded() / 10
  let label = name.padding(toLength: 34, withPad: " ", startingAt: 0)
  print("\(label) \(rate) MB/s   \(results) results")
}

let opening = ContinuousClock().measure { _ = Gazetteer.embedded.placeCount }
let gazetteer = Gazetteer.embedded
let geoparser = Geoparser(gazetteer: gazetteer)
let stages = GeoparsingStages(geoparser)
let size = documents.reduce(0) { $0 + $1.bytes.count }
print("\(documents.count) texts of \(size / documents.count) bytes; gazetteer opened in \(opening)")

let names = documents.map { stages.names(in: $0) }
let inputs = zip(documents, names).map { stages.input($0, $1) }
let mentions = documents.map { stages.recognize($0) }

measure("gazetteer names in plain bytes") { gazetteer.names(in: documents[$0].bytes).count }
measure("gazetteer names over tokens") { stages.names(in: documents[$0]).count }
measure("tagger, decode alone") { stages.decode(inputs[$0]) }
measure("recognition (names, tagger, rules)") { stages.recognize(documents[$0]).count }
measure("resolution and kinds") { stages.resolve(mentions[$0]) }
measure("recognition and resolution") { geoparser.mentions(in: documents[$0]).count }
measure("the same with tokens") {
  geoparser.mentions(in: TokenizedText(bytes: documents[$0].bytes)).count
}
print("peak memory \(Usage.now.peakMegabytes) MB")
