/// The columns of the flat table, in the order in which every format writes them.
///
/// The raw values are the names that stand in the files. The first five are what a map's tooltip
/// shows.
public enum ExportColumn: String, Hashable, Sendable, CaseIterable {
  case title, date, place
  case startTime = "start_time"
  case endTime = "end_time"
  case startDate = "start_date"
  case endDate = "end_date"
  case startYear = "start_year"
  case endYear = "end_year"
  case dateText = "date_text"
  case datePrecision = "date_precision"
  case dateQualifier = "date_qualifier"
  case dateBasis = "date_basis"
  case dateConfidence = "date_confidence"
  case latitude, longitude
  case placeText = "place_text"
  case placeID = "place_id"
  case placeType = "place_type"
  case country, admin1
  case placeRadius = "place_radius_m"
  case placeBasis = "place_basis"
  case placeConfidence = "place_confidence"
  case placeIndex = "place_index"
  case placeCount = "place_count"
  case modality, category, confidence, quote
  case quoteStart = "quote_start"
  case quoteEnd = "quote_end"
  case source
  case sourceURL = "source_url"
  case sourceTitle = "source_title"
  case sourceDate = "source_date"
  case sourceCount = "source_count"
  case eventID = "event_id"
  case featureID = "feature_id"

  /// What the cells of a column hold.
  public enum Kind: Hashable, Sendable {
    /// Words of a document or a gazetteer: anything may stand there.
    case text
    /// EDTF dates and closed vocabularies: ASCII that needs no escapes in any format.
    case word
    case integer
    case decimal
    /// `YYYY-MM-DD`.
    case day
    /// RFC 3339, UTC, whole seconds.
    case instant
  }

  public var kind: Kind {
    switch self {
    case .title, .place, .dateText, .placeText, .placeID, .placeType, .country, .admin1, .quote,
      .source, .sourceURL, .sourceTitle, .eventID, .featureID:
      .text
    case .date, .datePrecision, .dateQualifier, .dateBasis, .placeBasis, .modality, .category:
      .word
    case .startYear, .endYear, .placeRadius, .placeIndex, .placeCount, .quoteStart, .quoteEnd,
      .sourceCount:
      .integer
    case .dateConfidence, .latitude, .longitude, .placeConfidence, .confidence: .decimal
    case .startDate, .endDate, .sourceDate: .day
    case .startTime, .endTime: .instant
    }
  }

  /// The columns beside a geometry: latitude and longitude would make maps draw every point twice.
  static let besideGeometry = allCases.filter { $0 != .latitude && $0 != .longitude }
}
