import DocumentChecks
import TimelineKit

/// Any bytes as a dump of a wiki, and as the wikitext of one page.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWiki(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  DocumentChecks.read(bytes, as: .mediaWiki)
  let page = Array("<page><title>A</title><text>".utf8) + bytes + Array("</text></page>".utf8)
  DocumentChecks.read(page, as: .mediaWiki)
  return 0
}
