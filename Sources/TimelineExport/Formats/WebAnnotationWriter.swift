import TimelineModel

/// Web Annotations (W3C Web Annotation Data Model, JSON-LD): each row is a note on the words that
/// tell it, for readers and annotation servers.
///
/// The positions count Unicode code points of the document's extracted text, as the `quote_start`
/// and `quote_end` of the other formats do; the exact words stand beside them.
struct WebAnnotationWriter: RowWriter {
  private let timeline: Timeline
  private let options: ExportOptions

  init(_ timeline: Timeline, _ options: ExportOptions) {
    self.timeline = timeline
    self.options = options
  }

  func begin(_ output: inout ByteWriter) {
    output.write(
      """
      {"@context":"http://www.w3.org/ns/anno.jsonld",
      "id":"#collection",
      "type":"AnnotationCollection",
      "label":
      """)
    output.writeJSON(options.title)
    output.write(",\n\"generator\":{\"type\":\"Software\",\"name\":")
    output.writeJSON("dateline \(options.toolVersion)")
    output.write("},\n\"rights\":")
    output.writeJSON(timeline.attribution)
    output.write(
      """
      ,
      "first":{"id":"#page","type":"AnnotationPage","partOf":"#collection","startIndex":0,"items":[

      """)
  }

  func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {
    if !isFirst { output.write(",\n") }
    let telling = row.event.provenance
    output.write("{\"id\":\"#")
    output.writeIRI(ofPath: row.id)
    output.write("\",\"type\":\"Annotation\",\"motivation\":\"describing\",\"body\":[")
    write(body: row.title, for: "describing", to: &output)
    output.write(UInt8(ascii: ","))
    write(body: row.event.category.rawValue, for: "classifying", to: &output)
    if let date = row.date {
      output.write(UInt8(ascii: ","))
      write(body: date, for: "tagging", to: &output)
    }
    if let place = row.place { write(place, to: &output) }
    output.write("],\"target\":{\"source\":\"")
    output.writeIRI(of: telling)
    output.write("\",\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":")
    output.write(telling.codePoints.start)
    output.write(",\"end\":")
    output.write(telling.codePoints.end)
    output.write("},{\"type\":\"TextQuoteSelector\",\"exact\":")
    output.writeJSON(telling.quote)
    output.write("}]}}")
  }

  func end(_ output: inout ByteWriter) {
    output.write("\n]}}\n")
  }

  private func write(body text: String, for purpose: String, to output: inout ByteWriter) {
    output.write("{\"type\":\"TextualBody\",\"format\":\"text/plain\",\"purpose\":\"")
    output.write(purpose)
    output.write("\",\"value\":")
    output.writeJSON(text)
    output.write(UInt8(ascii: "}"))
  }

  /// The place as a point on the map and, where it has an address on the web, by that.
  private func write(_ place: EventPlace, to output: inout ByteWriter) {
    output.write(",")
    write(body: place.name, for: "tagging", to: &output)
    output.write(
      ",{\"type\":\"TextualBody\",\"format\":\"application/geo+json\",\"purpose\":\"identifying\",\"value\":"
    )
    output.write("\"{\\\"type\\\":\\\"Point\\\",\\\"coordinates\\\":[")
    output.write(place.place.coordinate.longitude, digits: 6)
    output.write(UInt8(ascii: ","))
    output.write(place.place.coordinate.latitude, digits: 6)
    output.write("]}\"}")
    let scheme = "geonames:"
    guard place.place.id.hasPrefix(scheme) else { return }
    output.write(",{\"type\":\"SpecificResource\",\"purpose\":\"identifying\",\"source\":\"")
    output.write("https://sws.geonames.org/")
    output.writeIRI(ofPath: String(place.place.id.dropFirst(scheme.count)))
    output.write("/\"}")
  }
}
