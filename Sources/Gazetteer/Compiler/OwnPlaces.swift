import TimelineModel

/// A user's own list of places: villages, positions, sites that are in no gazetteer.
///
/// CSV with a header line, fields between commas, semicolons or tabs, quotation marks as in RFC 4180.
/// Columns, in any order: `name`, `lat` (or `latitude`, `y`), `lon` (`lng`, `longitude`, `x`); optional
/// `aliases` (between `|`), `id`, `kind` (``PlaceKind``), `country`, `admin1`, `population`,
/// `radius_m`. Other columns are stepped over.
public enum OwnPlaces {
  /// The places of a file, and the rows that were left out.
  ///
  /// A row without a name, without a point on the earth or with an unknown kind is left out; the
  /// others are read. Without the three columns there are no places and one problem at line 1.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - file: Name of the file, for the problems.
  public static func read(
    csv bytes: [UInt8], file: String
  ) -> (entries: [GazetteerEntry], problems: [CompilerProblem]) {
    var rows = CSVRows(bytes)
    guard let header = rows.next() else { return ([], []) }
    var columns: [String: Int] = [:]
    for (index, field) in header.fields.enumerated() {
      let name = Self.column(field.lowercased().filter { !$0.isWhitespace })
      if columns[name] == nil { columns[name] = index }
    }
    guard columns["name"] != nil, columns["lat"] != nil, columns["lon"] != nil else {
      return (
        [],
        [
          CompilerProblem(
            file: file, line: 1, message: "the header names no columns name, lat and lon")
        ]
      )
    }
    var entries: [GazetteerEntry] = []
    var problems: [CompilerProblem] = []
    while let row = rows.next() {
      if row.fields.count == 1, row.fields[0].isEmpty { continue }
      func field(_ name: String) -> String {
        guard let index = columns[name], index < row.fields.count else { return "" }
        return trimmed(row.fields[index])
      }
      do throws(PlaceTableError) {
        entries.append(
          try entry(number: entries.count + 1, field: field))
      } catch {
        problems.append(CompilerProblem(file: file, line: row.line, message: error.message))
      }
    }
    return (entries, problems)
  }

  /// One place of named fields, as in a row of the CSV or the properties of a GeoJSON feature.
  public static func entry(
    number: Int, fields: [String: String]
  ) -> (entry: GazetteerEntry?, problem: String?) {
    do throws(PlaceTableError) {
      return (try entry(number: number) { fields[$0] ?? "" }, nil)
    } catch {
      return (nil, error.message)
    }
  }

  private static func entry(
    number: Int, field: (String) -> String
  ) throws(PlaceTableError) -> GazetteerEntry {
    let name = field("name")
    guard !name.isEmpty else { throw PlaceTableError(message: "no name") }
    guard let latitude = Double(field("lat")), let longitude = Double(field("lon")),
      let coordinate = Coordinate(latitude: latitude, longitude: longitude)
    else {
      throw PlaceTableError(
        message: "no point on the earth: \"\(field("lat"))\", \"\(field("lon"))\"")
    }
    let kind = field("kind")
    guard let placeKind = kind.isEmpty ? .settlement : PlaceKind(name: kind) else {
      throw PlaceTableError(message: "unknown kind of place \"\(kind)\"")
    }
    let id = field("id")
    let aliases = field("aliases").split(separator: "|").map { trimmed(String($0)) }
    return GazetteerEntry(
      id: id.isEmpty ? "own:\(number)" : id.utf8.contains(UInt8(ascii: ":")) ? id : "own:\(id)",
      name: name, kind: placeKind, featureCode: placeKind == .settlement ? "P.PPL" : "",
      coordinate: coordinate, population: Int(field("population")) ?? 0,
      country: CountryCode(field("country")),
      divisionCode: field("admin1").isEmpty ? nil : field("admin1"),
      radiusMeters: Int(field("radius_m")),
      names: aliases.filter { !$0.isEmpty }.map { .init($0, .preferred) })
  }

  private static func column(_ name: String) -> String {
    switch name {
    case "latitude", "y": "lat"
    case "lng", "long", "longitude", "x": "lon"
    case "alias", "alternatenames", "alternate_names": "aliases"
    case "type": "kind"
    case "radius": "radius_m"
    case "\u{FEFF}name": "name"
    default: name
    }
  }

  private static func trimmed(_ text: String) -> String {
    var view = Substring(text)
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}

/// The records of a CSV file.
private struct CSVRows {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let header = self.bytes.prefix { $0 != UInt8(ascii: "\n") }
    let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    func count(_ separator: UInt8) -> Int { header.count { $0 == separator } }
    separator = separators.max { count($0) < count($1) } ?? separators[0]
  }

  mutating func next() -> (fields: [String], line: Int)? {
    guard position < bytes.count else { return nil }
    let first = line
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          field.append(byte)
        } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
          field.append(byte)
          position += 1
        } else {
          isQuoted = false
        }
      } else if byte == UInt8(ascii: "\""), field.isEmpty {
        isQuoted = true
      } else if byte == separator {
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
      } else if byte == UInt8(ascii: "\n") {
        break
      } else if byte != UInt8(ascii: "\r") {
        field.append(byte)
      }
    }
    fields.append(String(decoding: field, as: UTF8.self))
    return (fields, first)
  }
}
