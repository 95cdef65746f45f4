internal import Gazetteer
internal import TextAnalysis
public import TimelineModel

extension Geoparser {
  /// A place that data state, resolved.
  public struct ResolvedPlace: Hashable, Sendable {
    /// Of the gazetteer, or with a `geo:` address as its id where the data give a coordinate.
    public let place: Place
    /// 0 … 1.
    public let confidence: Double
  }

  /// The place of a stated fact: its coordinate, or the narrowest of its names that the gazetteer
  /// knows and that lies in the wider ones ("Town Hall, Sampleton, US").
  ///
  /// - Parameters:
  ///   - stated: The place as the data have it.
  ///   - home: As in ``mentions(in:home:)``; decides between places of one name.
  /// - Returns: Nil without a coordinate if no name that is known lies in the wider ones.
  public func place(of stated: StatedPlace, home: String? = nil) -> ResolvedPlace? {
    let names = Self.names(of: stated.name)
    if let coordinate = stated.coordinate {
      return ResolvedPlace(place: Self.point(coordinate, name: names.first), confidence: 1)
    }
    let options = names.map { name in
      gazetteer.candidates(named: name).filter { $0.match.demonym == nil }
    }
    if let identifier = stated.identifier,
      let known = options.joined().first(where: { $0.place.id == identifier })
    {
      return ResolvedPlace(place: known.place, confidence: 1)
    }
    for (index, candidates) in options.enumerated() where !candidates.isEmpty {
      let wider = options[(index + 1)...].filter { !$0.isEmpty }
      if let nearest = wider.first {
        let inside = candidates.filter { inner in
          nearest.contains {
            $0.index != inner.index && gazetteer.place($0.index, contains: inner.index)
          }
        }
        if let best = Self.largest(inside) {
          return ResolvedPlace(place: best.place, confidence: 0.95)
        }
      } else {
        return alone(names[index], candidates, home: home)
      }
    }
    return nil
  }

  /// A name without a wider one: as it would be read in a text, or else the largest place.
  private func alone(_ name: String, _ candidates: [Candidate], home: String?) -> ResolvedPlace? {
    let bytes = Array(name.utf8)
    let text = TokenizedText(bytes: bytes, blocks: [0..<bytes.count])
    let mention = mentions(in: text, home: home).first {
      $0.range.count == bytes.count && !$0.isApproximate && !$0.isDemonym
    }
    if let place = mention?.place { return ResolvedPlace(place: place, confidence: 0.85) }
    return Self.largest(candidates).map { ResolvedPlace(place: $0.place, confidence: 0.7) }
  }

  private static func largest(_ candidates: [Candidate]) -> Candidate? {
    candidates.max { left, right in
      let populations = (left.place.population, right.place.population)
      return populations.0 != populations.1
        ? populations.0 < populations.1
          // Rising strength is falling worth; the identifier makes the order total.
        : (right.match.strength.rawValue, right.place.id)
          < (left.match.strength.rawValue, left.place.id)
    }
  }

  /// The parts of an address, 12 at most, without post codes.
  private static func names(of address: String) -> [String] {
    let parts = address.utf8.split { $0 == 0x2C || $0 == 0x3B || $0 == 0x0A || $0 == 0x7C }
    return parts.prefix(12).compactMap { part in
      let words = part.split(separator: 0x20).drop { word in
        word.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2D }
      }
      let name = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      return name.isEmpty || name.utf8.count > 120 ? nil : name
    }
  }

  /// A point that is in no gazetteer, under its `geo:` address (RFC 5870).
  private static func point(_ coordinate: Coordinate, name: String?) -> Place {
    let point = "\(decimal(coordinate.latitude)),\(decimal(coordinate.longitude))"
    return Place(
      id: "geo:\(point)", name: name ?? point, coordinate: coordinate, featureCode: "S",
      radiusMeters: 100)
  }

  /// Five decimals, about a metre.
  private static func decimal(_ degrees: Double) -> String {
    let scaled = Int((degrees * 100_000).rounded())
    let fraction = String(scaled.magnitude % 100_000)
    let padded = String(repeating: "0", count: 5 - fraction.utf8.count) + fraction
    return "\(scaled < 0 ? "-" : "")\(scaled.magnitude / 100_000).\(padded)"
  }
}
