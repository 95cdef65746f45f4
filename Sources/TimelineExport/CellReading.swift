import TimelineModel

extension ExportRow {
  /// Hands what stands in a column to the closure for what it is, and gives what that makes of it.
  ///
  /// A million rows have forty million cells: this is in line, so that none is put in a box and
  /// taken out again.
  ///
  /// - Parameters:
  ///   - missing: The result for a cell without content.
  ///   - text: Gets what may hold anything, but is not empty.
  ///   - word: Gets what needs no escapes in any format.
  ///   - date: Gets what is written as EDTF, which needs none either but for its colons.
  ///   - decimal: Gets finite numbers.
  ///   - day: Gets days of the years 1 … 9999: others have no `YYYY-MM-DD` that spreadsheets and
  ///     databases read.
  ///   - instant: Gets seconds of these years.
  @inline(__always)
  func read<Result>(
    _ column: ExportColumn, missing: Result, text: (String) -> Result, word: (String) -> Result,
    date: (DateInterval) -> Result, integer: (Int) -> Result, decimal: (Double) -> Result,
    day: (CalendarDate) -> Result, instant: (UTCInstant) -> Result
  ) -> Result {
    @inline(__always)
    func present<Content>(_ content: Content?, _ make: (Content) -> Result) -> Result {
      if let content { make(content) } else { missing }
    }
    @inline(__always)
    func filled(_ words: String?) -> Result {
      if let words, !words.isEmpty { text(words) } else { missing }
    }
    @inline(__always)
    func finite(_ number: Double?) -> Result {
      if let number, number.isFinite { decimal(number) } else { missing }
    }
    @inline(__always)
    func common(_ date: CalendarDate?) -> Result {
      if let date, (1...9999).contains(date.year) { day(date) } else { missing }
    }
    return switch column {
    case .title: filled(title)
    case .date: present(event.when?.interval, date)
    case .place: filled(place?.place.name)
    case .startTime: present(times.bounds?.start, instant)
    case .endTime: present(times.bounds?.end, instant)
    case .startDate: common(event.when?.interval.firstDay)
    case .endDate: common(event.when?.interval.lastDay)
    case .startYear: present(event.when?.interval.firstDay?.year, integer)
    case .endYear: present(event.when?.interval.lastDay?.year, integer)
    case .dateText: filled(event.when?.text)
    case .datePrecision: present(event.when?.interval.unit.rawValue, word)
    case .dateQualifier: present(event.when?.interval.qualifier.rawValue, word)
    case .dateBasis: present(event.when?.basis.rawValue, word)
    case .dateConfidence: finite(event.when?.confidence)
    case .latitude: finite(place?.place.coordinate.latitude)
    case .longitude: finite(place?.place.coordinate.longitude)
    case .placeText: filled(place?.text)
    case .placeID: filled(place?.place.id)
    case .placeType: filled(place?.place.featureCode)
    case .country: filled(place?.place.countryCode)
    case .admin1: filled(place?.place.admin1Name)
    case .placeRadius: present(place?.radiusMeters, integer)
    case .placeBasis: present(place?.basis.rawValue, word)
    case .placeConfidence: finite(place?.confidence)
    case .placeIndex: present(placeIndex, integer)
    case .placeCount: present(event.places.count, integer)
    case .modality: present(event.modality.rawValue, word)
    case .category: present(event.category.rawValue, word)
    case .confidence: finite(event.confidence)
    case .quote: filled(event.provenance.quote)
    case .quoteStart: present(event.provenance.codePoints.start, integer)
    case .quoteEnd: present(event.provenance.codePoints.end, integer)
    case .source: filled(event.provenance.source)
    case .sourceURL: filled(event.provenance.url)
    case .sourceTitle: filled(event.provenance.title)
    case .sourceDate: common(event.provenance.publicationDate)
    case .sourceCount: present(event.sourceCount, integer)
    case .eventID: filled(event.id)
    case .featureID: filled(id)
    }
  }

  /// The cell of a column.
  public subscript(column: ExportColumn) -> ExportValue {
    read(
      column, missing: .missing, text: { .text($0) }, word: { .word($0) },
      date: { interval in interval.plainDay.map { .day($0) } ?? .word(interval.edtf) },
      integer: { .integer($0) }, decimal: { .decimal($0) }, day: { .day($0) },
      instant: { .instant($0) })
  }
}

extension DateInterval {
  /// The day whose `YYYY-MM-DD` is the EDTF of the interval; nil if that says more or less.
  var plainDay: CalendarDate? {
    guard case .day(let day) = start, !isRange, qualifier == .exact, day.year.magnitude < 10_000
    else { return nil }
    return day
  }

  /// The precision; for a span that has no unit of its own, the coarser unit of its bounds.
  fileprivate var unit: DatePrecision {
    guard precision == .range else { return precision }
    let bounds = [start, end].compactMap { $0?.precision }
    return DatePrecision.allCases.last(where: bounds.contains) ?? precision
  }
}
