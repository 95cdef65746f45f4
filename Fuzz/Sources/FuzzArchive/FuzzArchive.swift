import DocumentChecks
import Foundation
import TimelineKit

private let archives: [(bytes: [UInt8], format: DocumentFormat)] = {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("fixtures/formats")
  let names: [(String, DocumentFormat)] = [
    ("minutes.docx", .word), ("memoir.odt", .openDocument), ("lighthouse.epub", .epub),
    ("stored.warc.gz", .webArchive),
  ]
  return names.compactMap { name, format in
    FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
      .map { ([UInt8]($0), format) }
  }
}()

/// Archives of `fixtures/formats`, of which each four bytes of the input patch some (which archive,
/// offset, value); and any bytes as an archive.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzArchive(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for format in [DocumentFormat.word, .openDocument, .epub, .webArchive] {
    DocumentChecks.read(bytes, as: format)
  }
  guard let first = bytes.first, !archives.isEmpty else { return 0 }
  var (archive, format) = archives[Int(first) % archives.count]
  for patch in stride(from: 1, to: bytes.count - 3, by: 4) {
    let offset = Int(bytes[patch]) << 8 | Int(bytes[patch + 1])
    archive[offset % archive.count] = bytes[patch + 2]
    if bytes[patch + 3] == 0 { archive.removeLast(min(offset, archive.count - 1)) }
  }
  DocumentChecks.read(archive, as: format)
  return 0
}
