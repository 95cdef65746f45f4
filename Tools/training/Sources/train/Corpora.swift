import Foundation
@_spi(Training) import Geoparsing

/// Reads the annotated corpora, all in "a token a line" form.
enum Corpora {
  /// Worldwide newswire: one file a document, the address first, then `token TAB label [TAB label]`.
  static func newswire(folder: URL) throws -> [LabelledDocument] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "tsv" }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
    return try files.enumerated().map { number, file in
      let lines = try lines(of: file).drop { !$0.isEmpty }
      return document(
        lines.map { line in
          let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
          let token = String(fields[0])
          // The desks of this corpus write US; half of the texts learn the other spelling.
          let spelling = number % 2 == 0 ? stops[token] ?? token : token
          return (spelling, fields.count > 1 ? String(fields[1]) : "")
        }, classes: newswireClasses)
    }
  }

  private static let stops = ["US": "U.S.", "UK": "U.K.", "UN": "U.N.", "UAE": "U.A.E."]

  private static func newswireClasses(_ label: String) -> [EntityClass] {
    switch label {
    case "Location": [.location]
    case "Facility": [.facility]
    case "NORP": [.group]
    case "Person": [.person]
    case "Organization": [.organization]
    case "Misc", "Miscellaneous", "Product": [.other]
    default: []
    }
  }

  /// WikiGold: `token label`, documents parted by a line `-DOCSTART-`; a location may be a facility.
  static func wikiGold(file: URL) throws -> [LabelledDocument] {
    try split(lines(of: file)) { $0.hasPrefix("-DOCSTART-") }.map { lines in
      document(
        lines.map { line in
          let fields = line.split(separator: " ")
          return fields.count == 2 ? (String(fields[0]), String(fields[1])) : ("", "")
        }
      ) { label in
        switch label {
        case "LOC": [.location, .facility]
        case "PER": [.person]
        case "ORG": [.organization]
        case "MISC": [.other, .group, .facility]
        default: []
        }
      }
    }
  }

  /// English web text in IOB2 columns; groups and other names are not marked there.
  static func webText(file: URL) throws -> [LabelledDocument] {
    let lines = try lines(of: file)
    return split(lines) { $0.hasPrefix("# newdoc") }.map { lines in
      document(
        lines.filter { !$0.hasPrefix("#") }.map { line in
          let fields = line.split(separator: "\t")
          return fields.count > 2 ? (String(fields[1]), String(fields[2])) : ("", "")
        }, outside: [.group, .other]
      ) { label in
        switch label {
        case "LOC": [.location, .facility]
        case "PER": [.person]
        case "ORG": [.organization]
        default: []
        }
      }
    }
  }

  private static func lines(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  private static func split(_ lines: [String], at isStart: (String) -> Bool) -> [[String]] {
    var parts: [[String]] = [[]]
    for line in lines {
      if isStart(line) { parts.append([]) } else { parts[parts.count - 1].append(line) }
    }
    return parts.filter { $0.contains { !$0.isEmpty } }
  }

  /// Rows are tokens with BIO labels; an empty token ends a sentence.
  private static func document(
    _ rows: [(token: String, label: String)], outside: [EntityClass] = [],
    classes: (String) -> [EntityClass]
  ) -> LabelledDocument {
    var text = RunningText()
    var names: [LabelledName] = []
    var open: (start: Int, label: String)?
    var end = 0
    func close() {
      if let name = open {
        let found = classes(name.label)
        if !found.isEmpty { names.append(LabelledName(range: name.start..<end, classes: found)) }
      }
      open = nil
    }
    for (token, label) in rows {
      guard !token.isEmpty else {
        close()
        text.endSentence()
        continue
      }
      text.append(token)
      let range = text.ranges[text.ranges.count - 1]
      let parts = label.split(separator: "-", maxSplits: 1)
      if parts.count == 2 {
        let name = String(parts[1])
        let continues = parts[0] != "B" && parts[0] != "S" && open?.label == name
        if !continues {
          close()
          open = (range.lowerBound, name)
        }
      } else {
        close()
      }
      end = range.upperBound
    }
    close()
    return LabelledDocument(text: text.text, names: names, outside: outside)
  }
}
