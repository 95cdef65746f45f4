import DocumentChecks
import TimelineKit

/// Any bytes as a feed, as JSON Lines and as agency news.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFeed(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for format in [DocumentFormat.feed, .jsonLines, .news] { DocumentChecks.read(bytes, as: format) }
  return 0
}
