import DocumentChecks
import TimelineKit

/// Any bytes as a page.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPage(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  DocumentChecks.read(bytes, as: .html)
  return 0
}
