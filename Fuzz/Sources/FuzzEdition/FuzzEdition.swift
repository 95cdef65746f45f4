import DocumentChecks
import TimelineKit

/// Any bytes as a TEI edition.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEdition(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  DocumentChecks.read(bytes, as: .tei)
  return 0
}
