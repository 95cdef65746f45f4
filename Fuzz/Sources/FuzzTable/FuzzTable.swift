import DocumentChecks
import TimelineKit

/// Any bytes as a table and as a calendar.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTable(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for format in [DocumentFormat.table, .calendar] { DocumentChecks.read(bytes, as: format) }
  return 0
}
