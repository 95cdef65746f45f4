import TimelineModel

/// JSON-FG (OGC Features and Geometries JSON, 21-045): GeoJSON whose features say by `time` when
/// they are.
///
/// A format of its own, since programs that know it read `time` and leave the columns of the time
/// alone. The standard has no words for doubt and none for years outside 1 … 9999; the properties,
/// which are those of GeoJSON, have.
struct JSONFGWriter: RowWriter {
  private let timeline: Timeline
  private let options: ExportOptions
  private let feature = GeoJSONFeature()

  init(_ timeline: Timeline, _ options: ExportOptions) {
    self.timeline = timeline
    self.options = options
  }

  func begin(_ output: inout ByteWriter) {
    output.write(
      """
      {"type":"FeatureCollection",
      "conformsTo":["http://www.opengis.net/spec/json-fg-1/1.0/conf/core",\
      "http://www.opengis.net/spec/json-fg-1/1.0/conf/types-schemas"],
      "featureType":"event",
      "geometryDimension":0,
      "coordRefSys":"http://www.opengis.net/def/crs/OGC/0/CRS84",

      """)
    output.writeMetadata(of: timeline, options)
    output.write(",\n\"features\":[\n")
  }

  func write(_ row: ExportRow, isFirst: Bool, to output: inout ByteWriter) {
    if !isFirst { output.write(",\n") }
    feature.writeHead(row, to: &output)
    output.write(",\"time\":")
    writeTime(row, to: &output)
    output.write(",\"place\":null")
    feature.writeProperties(row, to: &output)
  }

  func end(_ output: inout ByteWriter) {
    output.write("\n]}\n")
  }

  private func writeTime(_ row: ExportRow, to output: inout ByteWriter) {
    guard let interval = row.event.when?.interval else { return output.write("null") }
    if row.times.isInstant, let bounds = row.times.bounds {
      output.write("{\"timestamp\":\"")
      output.write(bounds.start)
      return output.write("\"}")
    }
    let hasTimes = [interval.start, interval.end].contains {
      if case .instant = $0 { true } else { false }
    }
    let years = [interval.firstDay, interval.lastDay].compactMap { $0?.year }
    guard years.allSatisfy((1...9999).contains) else { return output.write("null") }
    if let day = interval.firstDay, day == interval.lastDay, !hasTimes {
      output.write("{\"date\":\"")
      output.write(day)
      return output.write("\"}")
    }
    output.write("{\"interval\":[")
    writeBound(hasTimes ? row.times.start : nil, interval.firstDay, to: &output)
    output.write(UInt8(ascii: ","))
    writeBound(hasTimes ? row.times.end : nil, interval.lastDay, to: &output)
    output.write("]}")
  }

  /// The instant if there is one, else the day, else two dots for an open bound.
  private func writeBound(
    _ instant: UTCInstant?, _ day: CalendarDate?, to output: inout ByteWriter
  ) {
    output.write(UInt8(ascii: "\""))
    if let instant {
      output.write(instant)
    } else if let day {
      output.write(day)
    } else {
      output.write("..")
    }
    output.write(UInt8(ascii: "\""))
  }
}
