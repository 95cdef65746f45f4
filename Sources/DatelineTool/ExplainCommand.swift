import ArgumentParser
import TimelineKit

/// `dateline explain`: why the events are as they are.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tells for each event its words, its rules and what else could have been meant.")

  @OptionGroup var reading: ReadingOptions

  func run() async throws {
    var session = try ReadingSession(reading)
    let extractor = session.extractor
    try await session.run { annotated in
      (text: extractor.explanation(of: annotated), events: annotated.events.count)
    } consume: { output in
      guard StandardStreams.writeOutput(Array((output.text + "\n").utf8)) else {
        throw ToolFailure.cannotWrite
      }
      return output.events
    }
    try session.finish()
  }
}
