import Foundation
import Testing

@Suite struct ExportCommandTests {
  static let story = """
    Bridge opens after repairs

    March 4, 2021

    Engineers reopened the old bridge in Lyon on March 3, 2021. The mayor of Lyon cut a ribbon.

    On February 12, 2021, a barge had struck the second pillar in Lyon.
    """

  @Test func writesThreeFilesAndTellsTheirPaths() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.story, to: "story.txt")
    let run = try RunningTool(["export", "story.txt", "--output", "out"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "out/timeline.geojson\nout/timeline.csv\nout/timeline.kml\n")
    #expect(
      try folder.names(in: "out") == [
        ".timeline.inputs.json", "timeline.csv", "timeline.geojson", "timeline.kml",
      ])
    #expect(run.errors.contains("documents  1\n"))
    let csv = String(decoding: try folder.bytes("out/timeline.csv"), as: UTF8.self)
    #expect(csv.contains("2021-03-03") && csv.contains("story.txt"))
  }

  @Test func bytesDoNotDependOnTheNumberOfJobs() throws {
    let folder = try ScratchFolder()
    for number in 1...24 {
      try folder.write(
        Self.story.replacingOccurrences(of: "March 3", with: "March \(number)"),
        to: "in/\(number).txt")
    }
    for jobs in ["1", "2", "7"] {
      let run = try RunningTool(
        ["export", "in", "--output", jobs, "--jobs", jobs], in: folder.url)
      #expect(run.status == 0)
    }
    for name in ["timeline.csv", "timeline.geojson", "timeline.kml"] {
      let first = try folder.bytes("1/\(name)")
      #expect(try folder.bytes("2/\(name)") == first)
      #expect(try folder.bytes("7/\(name)") == first)
    }
  }

  @Test func standardInputToStandardOutput() throws {
    let folder = try ScratchFolder()
    let run = try RunningTool(
      ["export", "-", "--output", "-", "--format", "csv"], in: folder.url, input: Self.story)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("title,date,place,"))
    #expect(try folder.names() == [])
  }

  @Test func aMissingFileIsNamedAndTheOthersAreWritten() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.story, to: "story.txt")
    let run = try RunningTool(
      ["export", "story.txt", "gone.txt", "--output", "out"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("gone.txt"))
    #expect(try folder.names(in: "out") == ["timeline.csv", "timeline.geojson", "timeline.kml"])
  }

  @Test func nothingToReadIsSaid() throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("empty"), withIntermediateDirectories: true)
    let run = try RunningTool(["export", "empty", "--output", "out"], in: folder.url)
    #expect(run.status == 66)
    #expect(run.errors.contains("empty"))
    #expect(try folder.names() == ["empty"])
  }

  @Test func sidecarsStandBesideTheirFormats() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.story, to: "story.txt")
    let run = try RunningTool(
      [
        "export", "story.txt", "--output", "out", "--format", "geojson,csv,ics", "--csvw",
        "--qgis-style", "--kepler-config", "--include", "undated",
      ], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try folder.names(in: "out") == [
        ".timeline.inputs.json", "timeline.csv", "timeline.csv-metadata.json", "timeline.geojson",
        "timeline.ics", "timeline.kepler.json", "timeline.qml",
      ])
    #expect(run.output.hasSuffix("timeline.qml\nout/timeline.kepler.json\n"))
  }

  @Test(arguments: [
    ["export", "story.txt", "--format", "kml", "--csvw"],
    ["export", "story.txt", "--output", "-", "--format", "csv", "--csvw"],
    ["export", "story.txt", "--format", "shapefile"], ["export"],
    ["export", "story.txt", "--date", "2023-02-30"], ["export", "story.txt", "--jobs", "0"],
    ["export", "story.txt", "--name", "../x"], ["export", "story.txt", "--output", "-"],
    ["export", "story.txt", "--bbox", "1,2,3"], ["export", "story.txt", "--category", "gossip"],
  ])
  func wrongArgumentsAreRefused(arguments: [String]) throws {
    let folder = try ScratchFolder()
    try folder.write(Self.story, to: "story.txt")
    let run = try RunningTool(arguments, in: folder.url)
    #expect(run.status == 64, "\(run.errors)")
    #expect(try folder.names() == ["story.txt"])
  }

  @Test func aFolderThatCannotBeWrittenIsNamed() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.story, to: "story.txt")
    try folder.write("", to: "out")
    let run = try RunningTool(["export", "story.txt", "--output", "out"], in: folder.url)
    #expect(run.status == 73)
    #expect(run.errors.contains("out: cannot be written"))
    #expect(try folder.bytes("out").isEmpty)
  }

  @Test func badLinesCostOnlyThemselves() throws {
    let folder = try ScratchFolder()
    let line = #"{"id": "a", "text": "The dam in Lyon broke on May 2, 2020."}"#
    try folder.write("\(line)\n{\"id\": \n\(line)\n", to: "in.jsonl")
    let run = try RunningTool(["annotate", "in.jsonl"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.errors.contains("in.jsonl:2"))
  }

  @Test func oddFileNamesAreTakenLiterally() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.story, to: "in/-o.txt")
    try folder.write(Self.story, to: "in/a b;$(x).txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent("in/loop").path, withDestinationPath: ".")
    let run = try RunningTool(["export", "in", "--output", "out"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("documents  2\n"))
  }
}
