import Foundation
import Testing

@Suite struct PageExportTests {
  @Test func aPageAndAPicture() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "On February 12, 2021, a barge struck the second pillar of a bridge in Lyon, and nobody slept.",
      to: "story.txt")
    let run = try RunningTool(
      ["export", "story.txt", "--format", "html,svg", "--output", "out"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "out/timeline.html\nout/timeline.svg\n")
    let page = String(decoding: try folder.bytes("out/timeline.html"), as: UTF8.self)
    #expect(page.hasPrefix("<!doctype html>"))
    // The quote and the rest of its sentence.
    #expect(page.contains("a barge struck the second pillar of a bridge in Lyon"))
    #expect(page.contains("nobody slept"))
    let picture = String(decoding: try folder.bytes("out/timeline.svg"), as: UTF8.self)
    #expect(picture.contains(">1 event in 1 document</text>"))
    #expect(picture.hasSuffix("</svg>\n"))
  }
}
