extension GazetteerCompiler {
  /// What a file of input holds.
  public enum Input: String, Hashable, Sendable, CaseIterable {
    /// A table of places of `Tools/gazetteer`.
    case placeTable
    /// A table of words of `Tools/gazetteer`.
    case wordTable
    /// GeoNames: `hierarchy.txt`.
    case geoNamesHierarchy
    /// GeoNames: `allCountries.txt`, `UA.txt`, `cities500.txt`, …
    case geoNamesPlaces
    /// GeoNames: `admin1CodesASCII.txt`, `admin2Codes.txt`.
    case geoNamesDivisions
    /// GeoNames: `alternateNamesV2.txt`.
    case geoNamesAlternateNames
  }

  /// Adds the rows of a file. Rows that make no sense are left out and reported.
  ///
  /// GeoNames files that belong together are read with the same `dump`: the hierarchy first, then places,
  /// divisions and alternate names, and at last ``GeoNamesDump/addBoxes(to:)``.
  ///
  /// - Throws: `unreadable` if the file cannot be read.
  public mutating func add(
    contentsOf path: String, as input: Input, dump: inout GeoNamesDump
  ) throws(GazetteerError) -> [CompilerProblem] {
    let memory = try MappedMemory(mapping: path)
    var problems: [CompilerProblem] = []
    memory.withBytes { bytes in
      InputLines.forEach(in: bytes) { number, line in
        do throws(PlaceTableError) {
          switch input {
          case .placeTable: try PlaceTable.addPlace(line, to: &self)
          case .wordTable: try PlaceTable.addWord(line, to: &self)
          case .geoNamesHierarchy: try dump.addHierarchy(line)
          case .geoNamesPlaces: try dump.addPlace(line, to: &self)
          case .geoNamesDivisions: try dump.addDivision(line, to: &self)
          case .geoNamesAlternateNames: try dump.addAlternateName(line, to: &self)
          }
        } catch {
          problems.append(CompilerProblem(file: path, line: number, message: error.message))
        }
      }
    }
    return problems
  }

  /// Adds the user's own places of a CSV file, see ``OwnPlaces``.
  ///
  /// - Throws: `unreadable` if the file cannot be read.
  public mutating func add(
    ownPlacesOf path: String
  ) throws(GazetteerError) -> [CompilerProblem] {
    let memory = try MappedMemory(mapping: path)
    let (entries, problems) = memory.withBytes { OwnPlaces.read(csv: Array($0), file: path) }
    for entry in entries { try add(entry) }
    return problems
  }
}

/// The lines of a text, without their ends; empty ones are stepped over.
enum InputLines {
  static func forEach(in bytes: UnsafeRawBufferPointer, _ body: (Int, Substring) -> Void) {
    var number = 0
    var start = bytes.startIndex
    while start < bytes.endIndex {
      number += 1
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      var last = end
      if last > start, bytes[last - 1] == UInt8(ascii: "\r") { last -= 1 }
      if last > start {
        body(number, Substring(decoding: bytes[start..<last], as: UTF8.self))
      }
      start = end + 1
    }
  }
}
