import Foundation
import TimelineKit

/// Any bytes as every format: a reader has to end, and blocks have to lie side by side in the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDocument(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for format in DocumentFormat.allCases {
    check(DocumentReader(options: .init(format: format)).document(bytes, id: "fuzz"))
  }
  return 0
}

private func check(_ document: Document) {
  let length = document.text.utf8.count
  var end = 0
  for block in document.blocks {
    guard block.range.start >= end, block.range.end <= length else { fatalError() }
    end = block.range.end
  }
}
