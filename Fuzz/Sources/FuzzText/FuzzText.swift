import TimelineKit

private let extractor = TimelineExtractor()

/// Any bytes as plain text: times, places and events have to end, stay inside the text and be the
/// same at a second reading.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let reader = DocumentReader(
    options: .init(format: .text, publicationDay: CalendarDate(year: 2023, month: 3, day: 10)))
  let document = reader.document(bytes, id: "fuzz")
  let annotated = extractor.annotate(document)
  let length = document.text.utf8.count
  for range in annotated.times.expressions.map(\.range) + annotated.places.map(\.range) {
    guard 0 <= range.start, range.start < range.end, range.end <= length else { fatalError() }
  }
  for event in annotated.events {
    let range = event.provenance.range
    let quote = Array(document.text.utf8)[range.range]
    guard quote.elementsEqual(event.provenance.quote.utf8) else { fatalError() }
  }
  guard AnnotationWriter.line(annotated) == AnnotationWriter.line(extractor.annotate(document))
  else { fatalError() }
  return 0
}
