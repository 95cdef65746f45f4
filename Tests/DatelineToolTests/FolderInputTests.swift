import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Folders with things in them that are no documents.
@Suite struct FolderInputTests {
  private let text = "The bridge in Vejle was closed on 30 May 2021."

  @Test func pipesLinksAndLoopsAreNotFollowed() throws {
    let scratch = try ScratchFolder()
    try scratch.write(text, to: "in/a.txt")
    try scratch.write("On 4 May 2021 a secret meeting was held in Oslo.", to: "outside/secret.txt")
    let inside = scratch.url.appendingPathComponent("in")
    #expect(mkfifo(inside.appendingPathComponent("pipe.txt").path, 0o600) == 0)
    let files = FileManager.default
    for (link, target) in [
      ("loop", inside.path), ("up", scratch.url.path), ("device", "/dev/zero"),
      ("secret.txt", scratch.url.appendingPathComponent("outside/secret.txt").path),
      ("gone", "/no/such/file"),
    ] {
      try files.createSymbolicLink(
        atPath: inside.appendingPathComponent(link).path, withDestinationPath: target)
    }
    let tool = try RunningTool(["annotate", "in"], in: scratch.url)
    #expect(tool.status == 0)
    #expect(tool.output.split(separator: "\n").count == 1)
    #expect(tool.output.hasPrefix("{\"doc\": \"in/a.txt\""))
    #expect(!tool.output.contains("Oslo"))
  }

  @Test func formatsAreFoundByContent() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "From: a@x.example\nDate: 1 Jun 2021\nSubject: Bridge\n\n\(text)\n", to: "letter")
    try scratch.write("date,place,event\n2021-06-01,Vejle,Fair\n", to: "list.txt")
    let tool = try RunningTool(["annotate", "letter", "list.txt"], in: scratch.url)
    let lines = tool.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("\"date\": \"2021-06-01\"") == true)
    #expect(lines.last?.hasPrefix("{\"doc\": \"list.txt#1\"") == true)
  }

  @Test func listOfFormats() throws {
    let scratch = try ScratchFolder()
    let tool = try RunningTool(["formats"], in: scratch.url)
    #expect(tool.status == 0)
    for name in ["docx", "mbox", "warc", "mediawiki", "ics"] {
      #expect(tool.output.contains("\n\(name) "))
    }
  }
}
