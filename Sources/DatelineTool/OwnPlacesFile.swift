import Foundation
import TimelineKit

/// A user's own places as a file: CSV, or GeoJSON with points.
enum OwnPlacesFile {
  /// Adds the places to a compiler; what is left out is told by file and line, or number of the feature.
  static func add(_ path: String, to compiler: inout GazetteerCompiler) throws -> [CompilerProblem]
  {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      throw GazetteerError(code: .unreadable, message: "\(path): cannot be read")
    }
    guard let first = data.first(where: { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }),
      first == UInt8(ascii: "{")
    else { return try compiler.add(ownPlacesOf: path) }

    let features: [Feature]
    do {
      features = try JSONDecoder().decode(Collection.self, from: data).features
    } catch {
      throw GazetteerError(
        code: .unreadable, message: "\(path): is no GeoJSON collection of features")
    }
    var problems: [CompilerProblem] = []
    for (index, feature) in features.enumerated() {
      let (entry, problem) = OwnPlaces.entry(number: index + 1, fields: feature.fields)
      if let entry { try compiler.add(entry) }
      if let problem {
        problems.append(CompilerProblem(file: path, line: index + 1, message: problem))
      }
    }
    return problems
  }

  /// A gazetteer of these places alone.
  static func gazetteer(_ path: String) throws -> (Gazetteer, [CompilerProblem]) {
    var compiler = GazetteerCompiler()
    let problems = try add(path, to: &compiler)
    return (try Gazetteer(bytes: compiler.compile()), problems)
  }

  private struct Collection: Decodable {
    let features: [Feature]
  }

  /// A feature; everything but its point and its simple properties is stepped over.
  private struct Feature: Decodable {
    var fields: [String: String] = [:]

    enum Keys: String, CodingKey {
      case geometry, properties, id
    }

    struct Geometry: Decodable {
      let coordinates: Value?
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Keys.self)
      let properties =
        try container.decodeIfPresent([String: Value].self, forKey: .properties) ?? [:]
      for (key, value) in properties { fields[key.lowercased()] = value.text }
      if let id = try container.decodeIfPresent(Value.self, forKey: .id), fields["id"] == nil {
        fields["id"] = id.text
      }
      let geometry = try container.decodeIfPresent(Geometry.self, forKey: .geometry)
      if case .list(let numbers) = geometry?.coordinates, numbers.count >= 2 {
        fields["lon"] = numbers[0].text
        fields["lat"] = numbers[1].text
      }
    }
  }

  /// Text, a number or a list of them; other JSON values have no text.
  private enum Value: Decodable {
    case text(String)
    case list([Value])
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let whole = try? container.decode(Int.self) {
        self = .text(String(whole))
      } else if let number = try? container.decode(Double.self) {
        self = .text(String(number))
      } else if let list = try? container.decode([Value].self) {
        self = .list(list)
      } else {
        self = .other
      }
    }

    var text: String {
      switch self {
      case .text(let text): text
      case .list(let values): values.map(\.text).joined(separator: "|")
      case .other: ""
      }
    }
  }
}
