import DocumentChecks
import TimelineKit

/// Any bytes as a message and as a mailbox.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMail(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for format in [DocumentFormat.mail, .mailbox] { DocumentChecks.read(bytes, as: format) }
  return 0
}
