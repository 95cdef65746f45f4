import ArgumentParser
import Foundation
import TimelineKit

/// One run of the tool over its inputs: what to read, by which extractor, and what went wrong.
struct ReadingSession {
  let extractor: TimelineExtractor
  private let reader: DocumentReader
  private let files: [InputFile]
  /// Documents, and later files, at a time.
  let jobs: Int
  private let progressStyle: RunProgress.Style
  private(set) var documentCount = 0
  private(set) var failures: [String]

  init(_ options: ReadingOptions, undated: UndatedEvents = .kept) throws {
    extractor = try options.extractor(undated)
    reader = DocumentReader(
      options: DocumentReader.Options(format: options.inputFormat, publicationDay: options.date))
    jobs = options.jobs ?? ProcessInfo.processInfo.activeProcessorCount
    progressStyle = options.verbosity.progressStyle
    if jobs > 1 { Self.makeVocabulary(of: extractor) }
    (files, failures) = InputFiles.find(options.inputs)
    for failure in failures { StandardStreams.say("error: \(failure)") }
    if files.isEmpty { throw ToolFailure.noInput }
  }

  /// A first sentence makes the tables of words, while the files are still looked for.
  private static func makeVocabulary(of extractor: TimelineExtractor) {
    let sentence = Array("On 3 May 2021 a ship from Oslo sank near Lyon.".utf8)
    Task.detached { _ = extractor.annotate(DocumentReader().document(sentence, id: "first.txt")) }
  }

  /// Paths of the files that are read.
  var paths: [String] { files.map(\.path) }

  /// Hands over what `work` makes of each document, in the order of the inputs; `consume` tells how
  /// many events it was.
  mutating func run<Output: Sendable>(
    _ work: @escaping @Sendable (AnnotatedDocument) -> Output, consume: (Output) throws -> Int
  ) async throws {
    var documentCount = 0
    var failures: [String] = []
    var progress = RunProgress(style: progressStyle, fileCount: files.count)
    let opened = FileCount()
    let documents = files.lazy.map { file in
      opened.count += 1
      return DocumentFile(path: file.path, name: file.name)
    }
    try await extractor.process(documents, reader: reader, jobs: jobs, work: work) { result in
      switch result {
      case .success(let output):
        documentCount += 1
        progress.add(events: try consume(output), files: opened.count)
      case .failure(let error):
        failures.append(error.description)
        progress.clear()
        StandardStreams.say("error: \(error)")
      }
    }
    progress.clear()
    self.documentCount += documentCount
    self.failures += failures
    if self.documentCount == 0 { throw ToolFailure.noInput }
  }

  /// Throws the exit code for what could not be read.
  func finish() throws {
    if !failures.isEmpty { throw ToolFailure.someFailed }
  }
}

/// Files that have been opened so far.
private final class FileCount {
  var count = 0
}

/// Exit codes of the tool, see the README.
enum ToolFailure {
  /// Some documents failed; the others are written.
  static let someFailed = ExitCode(1)
  /// Nothing could be read.
  static let noInput = ExitCode(66)
  /// An output could not be written.
  static let cannotWrite = ExitCode(73)
}
