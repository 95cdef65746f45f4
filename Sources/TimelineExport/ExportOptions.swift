public import TimelineModel

/// How a timeline is written.
public struct ExportOptions: Hashable, Sendable {
  /// What the document is called where a format has a name for the whole.
  public var title: String
  /// Version of the tool, for the metadata.
  public var toolVersion: String
  /// The day that relative expressions were resolved against, where one was given for the whole run.
  public var referenceDate: CalendarDate?
  /// True if a CSV file begins with a byte-order mark, without which Excel takes it for Latin-1.
  public var csvByteOrderMark: Bool
  /// True if CSV cells that a spreadsheet would run as a formula get an apostrophe before them.
  public var csvGuard: Bool

  /// The defaults suit files that are opened in spreadsheets.
  public init(
    title: String = "Timeline", toolVersion: String = "", referenceDate: CalendarDate? = nil,
    csvByteOrderMark: Bool = true, csvGuard: Bool = true
  ) {
    self.title = title
    self.toolVersion = toolVersion
    self.referenceDate = referenceDate
    self.csvByteOrderMark = csvByteOrderMark
    self.csvGuard = csvGuard
  }
}
