import Gazetteer
import TextAnalysis

/// The kind of place that the last word of a name asks for.
enum HeadNoun {
  static func kind(_ token: Token) -> PlaceKind? { table[token] }

  private static let table: WordTable<PlaceKind> = {
    let words: [(String, PlaceKind)] = [
      ("sea ocean gulf river lake bay strait canal sound falls creek", .water),
      ("island islands isle", .island),
      ("mountains mountain peninsula desert valley hills plain", .landform),
      ("county co parish district", .admin2), ("oblast province state region", .admin1),
    ]
    return WordTable(
      words.flatMap { line in
        line.0.split(separator: " ").map { (String($0), line.1) }
      })
  }()
}

/// Wordings that speak of a town, also where its name is that of a country or state: "Lebanon police",
/// "the Athens City Council", "54, of Palestine".
enum LocalSense {
  static func isLocal(_ draft: DraftMention, _ context: RuleContext) -> Bool {
    let next = draft.tokens.upperBound
    if let token = context.token(next), localHeads.contains(token) { return true }
    let start = draft.tokens.lowerBound
    // "Name, 54, of Lebanon"
    return start >= 3 && context.text.tokens[start - 1].hash == of
      && context.byte(start - 2) == UInt8(ascii: ",")
  }

  /// One local wording speaks for all mentions of the name.
  static func spread(_ items: inout [Resolver.Item]) {
    let names = Set(items.lazy.filter(\.isLocal).map(\.name))
    guard !names.isEmpty else { return }
    for index in items.indices where names.contains(items[index].name) {
      items[index].isLocal = true
    }
  }

  private static var of: UInt64 { WordHash.constant("of") }
  private static let localHeads = WordSet(
    """
    police city mayor town township high elementary firefighters fire school resident residents
    councilman sheriff municipal downtown native
    """)
}
