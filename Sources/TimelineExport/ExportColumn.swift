/// The columns of the flat table, in the order in which every format writes them.
///
/// The raw values are the names that stand in the files. The first five are what a map's tooltip
/// shows.
public enum ExportColumn: String, Hashable, Sendable, CaseIterable {
  /// A short headline, about 100 characters at most; never missing.
  case title
  /// EDTF (ISO 8601-2 level 1); missing for undated events.
  case date
  /// The name in the gazetteer; missing in rows without a place.
  case place
  /// First second in UTC; missing if a bound is open, undated or outside the years 1 … 9999.
  case startTime = "start_time"
  /// Last second in UTC, inclusive; missing whenever ``startTime`` is.
  case endTime = "end_time"
  /// First civil day where it happened, not moved to UTC; missing if open or outside 1 … 9999.
  case startDate = "start_date"
  /// Last civil day, inclusive; missing as ``startDate`` is.
  case endDate = "end_date"
  /// Astronomical year of the first day: 0 is 1 BC, −43 is 44 BC; missing if open.
  case startYear = "start_year"
  /// Astronomical year of the last day; missing if open.
  case endYear = "end_year"
  /// The words that say the date, as they stand; missing where none do.
  case dateText = "date_text"
  /// `DatePrecision` of the interval; for a span without a unit, the coarser unit of its bounds.
  case datePrecision = "date_precision"
  /// `DateQualifier`: how sure the source is.
  case dateQualifier = "date_qualifier"
  /// `DateBasis`: how the date was come by.
  case dateBasis = "date_basis"
  /// 0 … 1, of the date.
  case dateConfidence = "date_confidence"
  /// Degrees north, WGS 84; formats with a geometry leave it out.
  case latitude
  /// Degrees east, WGS 84; formats with a geometry leave it out.
  case longitude
  /// The words that name the place, as they stand.
  case placeText = "place_text"
  /// `geonames:713174`, `dateline:black-sea`, `own:…`, or a `geo:` address (RFC 5870).
  case placeID = "place_id"
  /// GeoNames feature class and code, `P.PPL`.
  case placeType = "place_type"
  /// ISO 3166-1 alpha-2; missing for seas, continents and the like.
  case country
  /// English name of the first-level division.
  case admin1
  /// Metres around the point that it stands for.
  case placeRadius = "place_radius_m"
  /// `PlaceBasis`: how the place was come by.
  case placeBasis = "place_basis"
  /// 0 … 1, of the place.
  case placeConfidence = "place_confidence"
  /// Number of this place among the event's, from 1; 0 in rows without a place.
  case placeIndex = "place_index"
  /// Places of the event; it has as many rows, or one if this is 0.
  case placeCount = "place_count"
  /// `Modality`: whether it happened.
  case modality
  /// `EventCategory`, for styling and filtering.
  case category
  /// 0 … 1, of the event as a whole.
  case confidence
  /// The words that tell the event: an exact substring of the document's text.
  case quote
  /// First Unicode code point of the quote in the document's text, from 0.
  case quoteStart = "quote_start"
  /// The code point after the quote's last.
  case quoteEnd = "quote_end"
  /// Path or name of the document as given.
  case source
  /// Canonical address of the document.
  case sourceURL = "source_url"
  /// Headline of the document.
  case sourceTitle = "source_title"
  /// Day of publication.
  case sourceDate = "source_date"
  /// Documents that tell the event, 1 or more.
  case sourceCount = "source_count"
  /// Stable identifier of the event, the same in all of its rows.
  case eventID = "event_id"
  /// Stable identifier of the row: the event's, with `.1`, `.2` … if it has several places.
  case featureID = "feature_id"

  /// What the cells of a column hold.
  public enum Kind: Hashable, Sendable {
    /// Words of a document or a gazetteer: anything may stand there.
    case text
    /// EDTF dates and closed vocabularies: ASCII that needs no escapes in any format.
    case word
    /// Without separators of thousands; may be negative.
    case integer
    /// With a point; always finite.
    case decimal
    /// `YYYY-MM-DD`.
    case day
    /// RFC 3339, UTC, whole seconds.
    case instant
  }

  /// Tells a writer how to spell and escape the column, and a schema its type.
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
