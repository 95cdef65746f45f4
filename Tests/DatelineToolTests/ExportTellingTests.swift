import Foundation
import Testing

/// What the export tells, and what it does without being told.
@Suite struct ExportTellingTests {
  private func storyFolder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(ExportCommandTests.story, to: "in/story.txt")
    return folder
  }

  @Test func theSummaryCountsWhatWasLeftOut() throws {
    let folder = try storyFolder()
    try folder.write(
      "March 4, 2021\n\nThe ferry may sink off Brest on March 9, 2021.\n", to: "in/fear.txt")
    let run = try RunningTool(["export", "in", "--output", "out"], in: folder.url)
    #expect(run.errors.contains("documents  2\n"), "\(run.errors)")
    #expect(run.errors.contains("2021-02-12 to 2021-03-"))
    #expect(run.errors.contains("Lyon"))
    #expect(run.errors.contains("1 hypothetical"))
    #expect(run.errors.contains("(see --include)"))
  }

  @Test func quietRunsTellNothingButErrors() throws {
    let folder = try storyFolder()
    let run = try RunningTool(["export", "in", "--output", "out", "--quiet"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("out/timeline.geojson\n"))
    let failing = try RunningTool(["export", "gone", "--quiet"], in: folder.url)
    #expect(failing.errors.contains("gone: no such file or folder"))
  }

  @Test func verboseRunsTellOfEachDocument() throws {
    let folder = try storyFolder()
    let run = try RunningTool(["export", "in", "--output", "out", "-v"], in: folder.url)
    #expect(run.errors.contains("in/story.txt: 2021-03-04 ("), "\(run.errors)")
  }

  @Test func nothingButTextGoesToPipes() throws {
    let folder = try storyFolder()
    let run = try RunningTool(["export", "in", "gone", "--output", "out"], in: folder.url)
    #expect(run.errors.contains("error: gone"))
    #expect(!run.errors.contains("\u{1B}") && !run.errors.contains("\r"))
  }

  @Test func aDryRunWritesNothing() throws {
    let folder = try storyFolder()
    let run = try RunningTool(["export", "in", "--output", "out", "--dry-run"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("dry run, nothing is written"))
    #expect(run.errors.contains("documents  1"))
    #expect(try folder.names() == ["in"])
  }

  @Test func unchangedInputsAreNotReadAgain() throws {
    let folder = try storyFolder()
    let arguments = ["export", "in", "--output", "out"]
    let first = try RunningTool(arguments, in: folder.url)
    #expect(first.errors.contains("documents  1"))
    let second = try RunningTool(arguments + ["--verbose"], in: folder.url)
    #expect(second.status == 0)
    #expect(second.output == first.output)
    #expect(second.errors.contains("nothing has changed"))
    let forced = try RunningTool(arguments + ["--force"], in: folder.url)
    #expect(forced.errors.contains("documents  1"))
    let other = try RunningTool(arguments + ["--placed-only"], in: folder.url)
    #expect(other.errors.contains("documents  1"))
  }

  @Test func changesOfInputsAndOutputsAreSeen() throws {
    let folder = try storyFolder()
    let arguments = ["export", "in", "--output", "out"]
    _ = try RunningTool(arguments, in: folder.url)
    try folder.write(
      ExportCommandTests.story + "\nOn May 5, 2021, a crane fell in Lyon.\n", to: "in/story.txt")
    #expect(try RunningTool(arguments, in: folder.url).errors.contains("documents  1"))
    try folder.write("something else", to: "out/timeline.csv")
    #expect(try RunningTool(arguments, in: folder.url).errors.contains("documents  1"))
    try folder.write(ExportCommandTests.story, to: "in/second.txt")
    #expect(try RunningTool(arguments, in: folder.url).errors.contains("documents  2"))
    #expect(try RunningTool(arguments, in: folder.url).errors.contains("nothing has changed"))
  }

  @Test(arguments: [("geojsn", "geojson"), ("cvs", "csv"), ("KLM", "kml")])
  func mistypedFormatsAreGuessed(typed: String, meant: String) throws {
    let folder = try storyFolder()
    let run = try RunningTool(["export", "in", "--format", typed], in: folder.url)
    #expect(run.status == 64)
    #expect(run.errors.contains("Did you mean \"\(meant)\"?"), "\(run.errors)")
  }

  @Test func unknownFormatsAreAnsweredWithTheList() throws {
    let folder = try storyFolder()
    let run = try RunningTool(["export", "in", "--format", "shapefile"], in: folder.url)
    #expect(run.errors.contains("There are: geojson, "), "\(run.errors)")
  }
}
