import Foundation
import Gazetteer
@_spi(Training) import Geoparsing
import TextAnalysis

/// Trains the place tagger: see README.md beside the package for the one command.
guard CommandLine.arguments.count >= 4 else {
  print("usage: train TEXTS NAMES OUTPUT [GAZETTEER]")
  exit(64)
}
let texts = URL(fileURLWithPath: CommandLine.arguments[1])
let names = URL(fileURLWithPath: CommandLine.arguments[2])
let output = URL(fileURLWithPath: CommandLine.arguments[3])
let settings = ProcessInfo.processInfo.environment
let limit = Float(settings["LIMIT"] ?? "") ?? 0.1
let count = Int(settings["COUNT"] ?? "") ?? 150_000
let penalty = Float(settings["PENALTY"] ?? "") ?? 0.03
let followGold = Double(settings["FOLLOW_GOLD"] ?? "") ?? 0.5
let generatedCount = Int(settings["GENERATED"] ?? "") ?? 500
let seed = UInt64(settings["SEED"] ?? "") ?? 20_230_309
let epochs = Int(settings["EPOCHS"] ?? "") ?? 3

let gazetteer =
  CommandLine.arguments.count > 4
  ? try Gazetteer(contentsOf: CommandLine.arguments[4]) : Gazetteer.embedded
var random = SplitMix(seed: seed)
let people = try CensusNames(folder: names)
var documents = try Corpora.newswire(folder: texts.appendingPathComponent("newswire"))
documents += try Corpora.wikiGold(file: texts.appendingPathComponent("wikigold.conll.txt"))
for part in ["dev", "test"] {
  documents += try Corpora.webText(file: texts.appendingPathComponent("en_ewt-ud-\(part).iob2"))
}
let stock = NameStock(gazetteer, people)
documents += TextGenerator(stock: stock).documents(generatedCount, random: &random)
let prepared = documents.map { document in
  (input: TaggerInput(document.text, gazetteer: gazetteer), document: document)
}
print("\(prepared.count) documents, \(documents.reduce(0) { $0 + $1.text.tokens.count }) tokens")
var trainer = LogLinearTrainer(penalty: penalty)
for epoch in 1...epochs {
  let right = trainer.epoch(prepared, random: &random, followGold: epoch == 1 ? 1 : followGold)
  print("epoch \(epoch): \(trainer.featureCount) features, \(right) right")
}
let features = trainer.pruned(count: count, limit: limit)
let bytes = LinearTagger(features).encoded()
try Data(bytes).write(to: output)
print("\(features.count) features in \(bytes.count) bytes")
