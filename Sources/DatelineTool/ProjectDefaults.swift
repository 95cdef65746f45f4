import ArgumentParser
import Foundation

/// Options that a folder sets for all runs in it: the file `.dateline.json`.
///
/// ```json
/// {"input": ["articles"], "output": "out", "format": ["geojson", "html"], "home": "UA"}
/// ```
///
/// The keys are the long options of `dateline export`, without the dashes, and `input`. What stands
/// on the command line goes before. `annotate` and `explain` take the options that they have.
struct ProjectDefaults {
  static let fileName = ".dateline.json"

  /// A value of a key.
  enum Value: Decodable {
    case flag(Bool)
    case texts([String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Double.self) {
        self = .texts([number == number.rounded() ? String(Int64(number)) : String(number)])
      } else if let text = try? container.decode(String.self) {
        self = .texts([text])
      } else {
        self = .texts(try container.decode([String].self))
      }
    }
  }

  private let values: [String: Value]

  /// - Throws: An error for people if the file is no JSON object of texts, numbers, lists of texts,
  ///   true and false.
  init(json: Data) throws {
    do {
      values = try JSONDecoder().decode([String: Value].self, from: json)
    } catch {
      throw ValidationError(
        """
        \(Self.fileName) has to be a JSON object of options, for example \
        {"input": ["articles"], "format": ["geojson", "csv"], "home": "UA"}.
        """)
    }
  }

  /// The defaults of the current folder; nil where it has none.
  static func ofCurrentFolder() throws -> ProjectDefaults? {
    guard let json = FileManager.default.contents(atPath: fileName) else { return nil }
    return try ProjectDefaults(json: json)
  }

  /// The arguments with the defaults put in where the command line is silent.
  func completing(_ arguments: [String]) throws -> [String] {
    guard let name = arguments.first, let command = Self.commands[name] else { return arguments }
    let known = Self.options(of: command)
    let everyOption = Self.options(of: ExportCommand.self)
    var added: [String] = []
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      guard key == Self.inputKey || everyOption.contains(key) else {
        let guess = NearestName.of(key, among: everyOption.sorted())
        throw ValidationError(
          "\(Self.fileName): there is no option \"\(key)\"."
            + (guess.map { " Did you mean \"\($0)\"?" } ?? ""))
      }
      let option = key == Self.inputKey ? "--default-input" : "--\(key)"
      guard key == Self.inputKey || known.contains(key),
        !arguments.contains(where: { $0 == option || $0.hasPrefix(option + "=") })
      else { continue }
      switch value {
      case .flag(true): added.append(option)
      case .flag(false): break
      case .texts(let texts):
        let single = Self.isRepeated(key) ? texts : [texts.joined(separator: ",")]
        added += single.flatMap { ["\(option)=\($0)"] }
      }
    }
    return [name] + added + arguments.dropFirst()
  }

  private static let inputKey = "input"

  private static let commands: [String: any ParsableCommand.Type] = [
    "export": ExportCommand.self, "annotate": AnnotateCommand.self, "explain": ExplainCommand.self,
  ]

  private static func isRepeated(_ key: String) -> Bool {
    [inputKey, "places", "ignore-places"].contains(key)
  }

  /// The long options of a command, as its help lists them.
  private static func options(of command: any ParsableCommand.Type) -> Set<String> {
    let help = command.helpMessage(columns: 200)
    let words = help.split { !($0.isLetter || $0.isNumber || $0 == "-") }
    return Set(words.filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) })
  }
}
