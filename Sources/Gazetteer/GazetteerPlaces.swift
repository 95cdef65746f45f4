public import TimelineModel

// Fields of places, read one by one without making a `Place`. An index that is not of this gazetteer
// reads as a settlement at 0° 0° without country, name and inhabitants.
extension Gazetteer {
  /// `settlement` for an index or a kind that is not known.
  public func kind(of index: PlaceIndex) -> PlaceKind {
    PlaceKind(rawValue: load(index, GazetteerFormat.PlaceRecord.kind, as: UInt8.self))
      ?? .settlement
  }

  /// 0 where unknown.
  public func population(of index: PlaceIndex) -> Int {
    Int(load(index, GazetteerFormat.PlaceRecord.population, as: UInt32.self))
  }

  /// Nil for seas, continents and the like.
  public func country(of index: PlaceIndex) -> CountryCode? {
    CountryCode(rawValue: load(index, GazetteerFormat.PlaceRecord.country, as: UInt16.self))
  }

  /// The first-level division that the place is or lies in.
  public func division(of index: PlaceIndex) -> DivisionCode? {
    guard let (layer, row) = divisionRow(of: index) else { return nil }
    return DivisionCode(
      country: layer.file.load(
        .divisions, row: row, field: GazetteerFormat.DivisionRecord.country, as: UInt16.self),
      packed: layer.file.load(
        .divisions, row: row, field: GazetteerFormat.DivisionRecord.code, as: UInt64.self))
  }

  /// True if there is a first-level division with this code. Reads the whole table of divisions.
  public func contains(_ division: DivisionCode) -> Bool {
    layers.contains { layer in
      (0..<layer.file.count(of: .divisions)).contains { row in
        layer.file.load(
          .divisions, row: row, field: GazetteerFormat.DivisionRecord.code, as: UInt64.self)
          == division.packed
          && layer.file.load(
            .divisions, row: row, field: GazetteerFormat.DivisionRecord.country, as: UInt16.self)
            == division.country.rawValue
      }
    }
  }

  /// The place of the first-level division that the place is or lies in.
  public func divisionPlace(of index: PlaceIndex) -> PlaceIndex? {
    guard let (layer, row) = divisionRow(of: index) else { return nil }
    let place = layer.file.load(
      .divisions, row: row, field: GazetteerFormat.DivisionRecord.place, as: UInt32.self)
    return Int(place) < layer.placeCount ? PlaceIndex(rawValue: layer.first + place) : nil
  }

  /// The point that stands for the place.
  public func coordinate(of index: PlaceIndex) -> Coordinate {
    let (latitude, longitude) = degrees(of: index)
    return Coordinate(clampedLatitude: latitude, longitude: longitude)
  }

  /// The distance within which most of the place lies.
  public func radiusMeters(of index: PlaceIndex) -> Int {
    Int(load(index, GazetteerFormat.PlaceRecord.radius, as: UInt16.self)) * 100
  }

  /// The name that outputs show; empty for an index of another gazetteer.
  public func name(of index: PlaceIndex) -> String {
    guard let (layer, _) = layerRow(of: index) else { return "" }
    return layer.file.text(at: load(index, GazetteerFormat.PlaceRecord.name, as: UInt32.self))
  }

  /// `geonames:713174`, `dateline:black-sea`, `own:…`.
  public func identifier(of index: PlaceIndex) -> String {
    guard let (layer, _) = layerRow(of: index) else { return "" }
    let value = load(index, GazetteerFormat.PlaceRecord.identifier, as: UInt32.self)
    return value & GazetteerFormat.PlaceRecord.textIdentifier == 0
      ? "geonames:\(value)"
      : layer.file.text(at: value & ~GazetteerFormat.PlaceRecord.textIdentifier)
  }

  /// The GeoNames id; nil for places of other sources.
  func numericIdentifier(of index: PlaceIndex) -> UInt32? {
    let value = load(index, GazetteerFormat.PlaceRecord.identifier, as: UInt32.self)
    return value & GazetteerFormat.PlaceRecord.textIdentifier == 0 ? value : nil
  }

  /// GeoNames feature class and code, `P.PPL`.
  public func featureCode(of index: PlaceIndex) -> String {
    guard let (layer, _) = layerRow(of: index) else { return "" }
    let row = Int(load(index, GazetteerFormat.PlaceRecord.feature, as: UInt8.self))
    guard row < layer.file.count(of: .features) else { return "" }
    return layer.file.text(at: layer.file.load(.features, row: row, as: UInt32.self))
  }

  /// The box of a country, division, county or region; nil where there is none.
  public func box(of index: PlaceIndex) -> GeoBox? {
    guard let (layer, row) = layerRow(of: index) else { return nil }
    var low = 0
    var high = layer.file.count(of: .boxes)
    while low < high {
      let middle = (low + high) / 2
      if Int(layer.file.load(.boxes, row: middle, as: UInt32.self)) < row {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < layer.file.count(of: .boxes),
      Int(layer.file.load(.boxes, row: low, as: UInt32.self)) == row
    else { return nil }
    func degrees(_ field: Int) -> Double {
      Double(layer.file.load(.boxes, row: low, field: field, as: Int32.self)) / 100_000
    }
    return GeoBox(west: degrees(4), south: degrees(8), east: degrees(12), north: degrees(16))
  }

  /// Everything about a place.
  public func place(at index: PlaceIndex) -> Place {
    let division = division(of: index)
    let divisionPlace = divisionPlace(of: index)
    return Place(
      id: identifier(of: index), name: name(of: index), coordinate: coordinate(of: index),
      featureCode: featureCode(of: index), countryCode: country(of: index)?.description,
      admin1Code: division?.code, admin1Name: divisionPlace.map { name(of: $0) },
      population: population(of: index), radiusMeters: radiusMeters(of: index))
  }

  // MARK: Records

  @inline(__always)
  func layerRow(of index: PlaceIndex) -> (layer: GazetteerLayer, row: Int)? {
    for layer in layers {
      if let row = layer.row(of: index) { return (layer, row) }
    }
    return nil
  }

  @inline(__always)
  private func load<Value: FixedWidthInteger>(
    _ index: PlaceIndex, _ field: Int, as type: Value.Type
  ) -> Value {
    for layer in layers {
      if let row = layer.row(of: index) {
        return layer.file.load(.places, row: row, field: field, as: type)
      }
    }
    return 0
  }

  /// Latitude and longitude, unchecked.
  @inline(__always)
  func degrees(of index: PlaceIndex) -> (latitude: Double, longitude: Double) {
    (
      Double(load(index, GazetteerFormat.PlaceRecord.latitude, as: Int32.self)) / 100_000,
      Double(load(index, GazetteerFormat.PlaceRecord.longitude, as: Int32.self)) / 100_000
    )
  }

  private func divisionRow(of index: PlaceIndex) -> (layer: GazetteerLayer, row: Int)? {
    guard let (layer, row) = layerRow(of: index) else { return nil }
    let number = Int(
      layer.file.load(
        .places, row: row, field: GazetteerFormat.PlaceRecord.division, as: UInt16.self))
    return number == 0 ? nil : (layer, number - 1)
  }
}
