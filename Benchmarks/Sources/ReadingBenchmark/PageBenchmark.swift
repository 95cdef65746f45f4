import Foundation
import ResourceUsage
import TimelineKit

/// How many pages of a folder are read in a second on one core.
enum PageBenchmark {
  static func run(folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let pages = names.filter { $0.hasSuffix(".html") }.compactMap { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)").map { (name, [UInt8]($0)) }
    }
    guard !pages.isEmpty else { return print("no .html files in \(folder)") }
    let reader = DocumentReader()
    var best = Double.infinity
    var letters = 0
    for _ in 0..<5 {
      let before = Usage.now.cpuSeconds
      letters = 0
      for (name, bytes) in pages { letters += reader.document(bytes, id: name).text.utf8.count }
      best = min(best, Usage.now.cpuSeconds - before)
    }
    let size = pages.reduce(0) { $0 + $1.1.count }
    print(
      "\(pages.count) pages, \(size / 1_000_000) MB, \(letters) bytes of text: "
        + "\(Int(Double(pages.count) / best)) pages/s, "
        + "\(Int(Double(size) / 1_000_000 / best)) MB/s, peak \(Usage.now.peakMegabytes) MB")
  }
}
