import TimelineModel

/// Linked Places (JSON-LD over GeoJSON, LPF 1.2): places as gazetteers exchange them, each with when
/// it is told of and the words that tell it.
///
/// A row without a place has nothing to say here and is left out.
struct LinkedPlacesWriter: RowWriter {
  private let timeline: Timeline
  private let options: ExportOptions
  private let spelling = JSONSpelling(escapes: .json)

  init(_ timeline: Timeline, _ options: ExportOptions) {
    self.timeline = timeline
    self.options = options
  }

  func begin(_ output: inout ByteWriter) {
    output.write(
      """
      {"type":"FeatureCollection",
      "@context":"https://raw.githubusercontent.com/LinkedPasts/linked-places/master/\
      linkedplaces-context-v1.1.jsonld",

      """)
    output.writeMetadata(of: timeline, options)
    output.write(",\n\"features\":[\n")
  }

  func canTell(_ row: ExportRow) -> Bool { row.place != nil }

  func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {
    guard let place = row.place else { return }
    if !isFirst { output.write(",\n") }
    // Relative to where the file is published, which nobody knows yet.
    output.write("{\"@id\":\"#")
    output.writeIRI(ofPath: row.id)
    output.write("\",\"type\":\"Feature\",\"properties\":{\"title\":")
    output.writeJSON(place.name)
    output.write(",\"ccodes\":[")
    if let country = place.place.countryCode { output.writeJSON(country) }
    output.write("],\"fclasses\":[\"")
    output.write(Self.featureClass(of: place.place))
    output.write("\"],\"event\":")
    output.writeJSON(row.title)
    for column in Self.columns {
      output.write(",\"\(column.rawValue)\":")
      output.writeJSON(column, of: row, as: spelling)
    }
    output.write("}")
    if let when = row.event.when { write(when, to: &output) }
    write(names: place, row.event.provenance, to: &output)
    write(geometry: place, to: &output)
    write(links: place.place, to: &output)
    write(description: row.event.provenance, to: &output)
    output.write(UInt8(ascii: "}"))
  }

  func end(_ output: inout ByteWriter) {
    output.write("\n]}\n")
  }

  /// What the format's own members do not say.
  private static let columns: [ExportColumn] = [
    .date, .startTime, .endTime, .dateBasis, .modality, .category, .confidence, .placeRadius,
    .quoteStart, .quoteEnd, .source, .eventID, .featureID,
  ]

  /// One of the seven classes of GeoNames that the format knows; seas for what lies under them.
  private static func featureClass(of place: Place) -> String {
    switch place.featureCode.utf8.first {
    case UInt8(ascii: "A"): "A"
    case UInt8(ascii: "H"), UInt8(ascii: "U"): "H"
    case UInt8(ascii: "P"): "P"
    case UInt8(ascii: "R"): "R"
    case UInt8(ascii: "S"): "S"
    case UInt8(ascii: "T"): "T"
    default: "L"
    }
  }

  /// A start is a must: where it is open, it is not later than the end.
  private func write(_ when: EventDate, to output: inout ByteWriter) {
    let mark = when.interval.qualifier.edtfMark
    output.write(",\"when\":{\"timespans\":[{\"start\":{")
    if let start = when.interval.start {
      if let text = Self.isoText(start, mark) {
        output.write("\"in\":\"\(text)\"")
      } else {
        output.write("\"earliest\":\"\(start.firstDay)\(mark)\"")
      }
    } else if let end = when.interval.end {
      output.write("\"latest\":\"\(end.lastDay)\(mark)\"")
    }
    output.write(UInt8(ascii: "}"))
    if let end = when.interval.end {
      // Without an end the span is what the start says.
      if when.interval.isRange, let text = Self.isoText(end, mark) {
        output.write(",\"end\":{\"in\":\"\(text)\"}")
      } else if when.interval.isRange || Self.isoText(end, mark) == nil {
        output.write(",\"end\":{\"latest\":\"\(end.lastDay)\(mark)\"}")
      }
    } else if let start = when.interval.start {
      output.write(",\"end\":{\"earliest\":\"\(start.lastDay)\(mark)\"}")
    }
    output.write("}],\"label\":")
    output.writeJSON(when.text ?? when.interval.words)
    output.write(",\"certainty\":\"\(Self.certainty(when.confidence))\"}")
  }

  /// ISO 8601 with the mark of doubt that the format takes; nil for the units that only EDTF has.
  private static func isoText(_ date: ReducedDate, _ mark: String) -> String? {
    switch date {
    case .instant: date.edtf
    case .day, .month, .year: date.edtf + mark
    case .season, .quarter, .decade, .century: nil
    }
  }

  private func write(names place: EventPlace, _ telling: Provenance, to output: inout ByteWriter) {
    output.write(",\"names\":[{\"toponym\":")
    output.writeJSON(place.name)
    if !place.text.isEmpty, place.text != place.name {
      output.write("},{\"toponym\":")
      output.writeJSON(place.text)
    }
    output.write(",\"citations\":[{\"label\":")
    output.writeJSON(telling.title ?? telling.source)
    output.write(",\"@id\":\"")
    output.writeIRI(of: telling)
    output.write("\"}]}]")
  }

  private func write(geometry place: EventPlace, to output: inout ByteWriter) {
    output.write(",\"geometry\":{\"type\":\"GeometryCollection\",\"geometries\":[")
    output.writePoint(place.place.coordinate)
    output.write(",\"certainty\":\"\(Self.certainty(place.confidence))\"}]}")
  }

  private func write(links place: Place, to output: inout ByteWriter) {
    output.write(",\"links\":[")
    let scheme = "geonames:"
    if place.id.hasPrefix(scheme) {
      output.write("{\"type\":\"exactMatch\",\"identifier\":\"https://www.geonames.org/")
      output.writeIRI(ofPath: String(place.id.dropFirst(scheme.count)))
      output.write("\"}")
    }
    output.write(UInt8(ascii: "]"))
  }

  private func write(description telling: Provenance, to output: inout ByteWriter) {
    output.write(",\"descriptions\":[{\"@id\":\"")
    output.writeIRI(of: telling)
    output.write("\",\"value\":")
    output.writeJSON(telling.quote)
    output.write("}]")
  }

  /// The format's three grades of a confidence.
  private static func certainty(_ confidence: Double) -> String {
    confidence >= 0.8 ? "certain" : confidence >= 0.5 ? "less-certain" : "uncertain"
  }
}
