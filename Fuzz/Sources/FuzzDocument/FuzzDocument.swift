import DocumentChecks
import TimelineKit

/// Any bytes as every format: a reader has to end, and blocks have to lie side by side in the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDocument(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for format in DocumentFormat.allCases { DocumentChecks.read(bytes, as: format) }
  return 0
}
