import ArgumentParser
import TimelineKit

/// `dateline annotate`: stand-off annotations as JSON Lines.
struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Writes every time, place and event of documents as JSON Lines.",
    discussion: """
      One object a line, one line a document, in the order of the input. Offsets count Unicode code \
      points of the extracted text from 0, ends are exclusive.
      """)

  @OptionGroup var reading: ReadingOptions

  @Flag(name: .customLong("with-text"), help: "Adds the extracted text.")
  var withText = false

  @Flag(name: .customLong("undated"), help: "Adds events that nothing dates.")
  var undated = false

  func run() async throws {
    var session = try ReadingSession(reading)
    let withText = withText
    let undated = undated
    try await session.run { annotated in
      (
        line: AnnotationWriter.line(annotated, withText: withText, withUndated: undated),
        events: annotated.events.count
      )
    } consume: { output in
      guard StandardStreams.writeOutput(output.line) else { throw ToolFailure.cannotWrite }
      return output.events
    }
    try session.finish()
  }
}
