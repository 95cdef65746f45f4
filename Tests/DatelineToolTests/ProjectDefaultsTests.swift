import Foundation
import Testing

/// `.dateline.json` in the folder where the tool runs.
@Suite struct ProjectDefaultsTests {
  private func folder(_ defaults: String) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(ExportCommandTests.story, to: "articles/story.txt")
    try folder.write(defaults, to: ".dateline.json")
    return folder
  }

  @Test func optionsAndInputsAreTakenFromTheFile() throws {
    let folder = try folder(
      """
      {"input": ["articles"], "output": "out", "format": ["csv", "kml"], "name": "lyon",
       "placed-only": true, "min-confidence": 0.1}
      """)
    let run = try RunningTool(["export"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "out/lyon.csv\nout/lyon.kml\n")
  }

  @Test func theCommandLineGoesBefore() throws {
    let folder = try folder(#"{"input": "articles", "output": "out", "format": "kml"}"#)
    let run = try RunningTool(
      ["export", "--format", "csv", "--output=other", "articles/story.txt"], in: folder.url)
    #expect(run.output == "other/timeline.csv\n", "\(run.errors)")
  }

  @Test func otherCommandsTakeWhatTheyKnow() throws {
    let folder = try folder(#"{"input": "articles", "format": "kml", "date": "2021-03-05"}"#)
    let run = try RunningTool(["annotate"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(#""date": "2021-03-05""#), "\(run.output.prefix(200))")
  }

  @Test(arguments: [
    (#"{"fromat": "csv"}"#, "Did you mean \"format\"?"), (#"{"format": {}}"#, "JSON object"),
    ("[1]", "JSON object"), ("{", "JSON object"),
  ])
  func mistakesAreExplained(defaults: String, message: String) throws {
    let folder = try folder(defaults)
    let run = try RunningTool(["export", "articles"], in: folder.url)
    #expect(run.status == 64)
    #expect(run.errors.contains(message) && run.errors.contains(".dateline.json"), "\(run.errors)")
  }
}
