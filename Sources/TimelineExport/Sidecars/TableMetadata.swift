import TimelineModel

/// What the columns of the CSV are (W3C "Metadata Vocabulary for Tabular Data", 2015).
struct TableMetadata {
  private let timeline: Timeline
  private let options: ExportOptions

  init(_ timeline: Timeline, _ options: ExportOptions) {
    self.timeline = timeline
    self.options = options
  }

  func write(name: String, to output: inout ByteWriter) {
    output.write(
      "{\"@context\":[\"http://www.w3.org/ns/csvw\",{\"@language\":\"en\"}],\n\"url\":\"")
    output.writeIRI(ofPath: "\(name).\(ExportFormat.csv.fileExtension)")
    output.write("\",\n\"dc:title\":")
    output.writeJSON(options.title)
    output.write(",\n\"dc:creator\":")
    output.writeJSON("dateline \(options.toolVersion)")
    output.write(",\n\"dc:source\":")
    output.writeJSON(timeline.gazetteer)
    output.write(",\n\"dc:rights\":")
    output.writeJSON(timeline.attribution)
    output.write(
      """
      ,
      "dialect":{"encoding":"utf-8","header":true,"delimiter":",","quoteChar":"\\"",\
      "doubleQuote":true,"lineTerminators":["\\r\\n"]},
      "tableSchema":{"primaryKey":"feature_id","columns":[

      """)
    for column in ExportColumn.allCases {
      if column != .title { output.write(",\n") }
      output.write(
        "{\"name\":\"\(column.rawValue)\",\"titles\":\"\(column.rawValue)\",\"datatype\":")
      output.write(Self.datatype(of: column))
      output.write(",\"null\":\"\",\"required\":\(Self.isRequired(column)),\"dc:description\":")
      output.writeJSON(Self.meaning(of: column))
      output.write(UInt8(ascii: "}"))
    }
    output.write("\n]}}\n")
  }

  private static func datatype(of column: ExportColumn) -> String {
    switch column {
    case .latitude: return #"{"base":"decimal","minimum":-90,"maximum":90}"#
    case .longitude: return #"{"base":"decimal","minimum":-180,"maximum":180}"#
    case .confidence, .dateConfidence, .placeConfidence:
      return #"{"base":"decimal","minimum":0,"maximum":1}"#
    default: break
    }
    return switch column.kind {
    case .text, .word: #""string""#
    case .integer: #""integer""#
    case .decimal: #""decimal""#
    case .day: #"{"base":"date","format":"yyyy-MM-dd"}"#
    case .instant: #"{"base":"dateTime","format":"yyyy-MM-ddTHH:mm:ssX"}"#
    }
  }

  /// True for columns that no row leaves empty.
  private static func isRequired(_ column: ExportColumn) -> Bool {
    switch column {
    case .title, .placeIndex, .placeCount, .modality, .category, .confidence, .quoteStart,
      .quoteEnd, .source, .sourceCount, .eventID, .featureID:
      true
    default: false
    }
  }

  private static func meaning(of column: ExportColumn) -> String {
    switch column {
    case .title: "Short headline of the event"
    case .date: "Date in EDTF (ISO 8601-2 level 1), as precise and as sure as the text is"
    case .place: "Name of the place in the gazetteer"
    case .startTime: "First second, UTC; empty if open or outside the years 1 to 9999"
    case .endTime: "Last second, UTC, inclusive; empty if open or outside the years 1 to 9999"
    case .startDate: "First local day"
    case .endDate: "Last local day, inclusive"
    case .startYear: "First year, astronomical: -43 is 44 BC"
    case .endYear: "Last year, astronomical"
    case .dateText: "Words that date the event, as they stand"
    case .datePrecision: "Unit in which the text speaks, second to millennium, or range"
    case .dateQualifier: "exact, approximate, uncertain or approximate_uncertain"
    case .dateBasis: "How the date was come by"
    case .dateConfidence: "Confidence of the date, 0 to 1"
    case .latitude: "Degrees north, WGS 84"
    case .longitude: "Degrees east, WGS 84"
    case .placeText: "Words that name the place, as they stand"
    case .placeID: "Identifier of the place, with that of its gazetteer before it"
    case .placeType: "Feature class and code of GeoNames"
    case .country: "Country, ISO 3166-1 alpha-2"
    case .admin1: "First-level division"
    case .placeRadius: "What the point stands for: radius in metres"
    case .placeBasis: "How the place was come by"
    case .placeConfidence: "Confidence of the place, 0 to 1"
    case .placeIndex: "Which of the event's places this is; 0 is none"
    case .placeCount: "How many places the event has"
    case .modality: "asserted, planned, hypothetical or negated"
    case .category: "Kind of event, of a closed list"
    case .confidence: "Confidence of the row, 0 to 1: an order, no probability"
    case .quote: "Exact words of the text"
    case .quoteStart: "Where the quote begins in the text, in Unicode code points"
    case .quoteEnd: "Where the quote ends in the text, in Unicode code points, exclusive"
    case .source: "Document, as given"
    case .sourceURL: "Address of the document"
    case .sourceTitle: "Title of the document"
    case .sourceDate: "Day of publication of the document"
    case .sourceCount: "How many documents tell the event"
    case .eventID: "Stable identifier of the event"
    case .featureID: "Stable identifier of the row"
    }
  }
}
